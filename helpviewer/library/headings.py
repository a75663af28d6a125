"""Finding an article's first heading, which is its title if it has no other."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from helpviewer.library.characters import one_line

MAX_TITLE = 300  # characters; the rest is cut off
_SEARCHED = 50_000  # characters of an article; what comes later is not its title
_HASHES = re.compile(r" {0,3}(?P<hashes>#{1,6})[ \t](?P<text>.*)")
_ATTRIBUTES = re.compile(r"\{#[^{}]*\}$")
_FENCE = re.compile(r"`{3,}|~{3,}")
_NO_HEADING = frozenset(("", *">|-`~"))  # what begins so is none, even if it is underlined
_MARKUP = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?P<code>.+?)(?P=ticks)"
    r"|(?<!\w)(?P<stars>[*_]{1,3})(?=\S)(?P<strong>.+?)(?<=\S)(?P=stars)(?!\w)"
    r"|!?\[(?P<link>[^\]\[]*)\]\([^)]*\)"
)


class FirstHeading(NamedTuple):
    """The first heading of a Markdown text.

    Attributes:
        title: Plain text, one line.
        end: Where the text after it begins; 0 if something stands before it.
    """

    title: str
    end: int


def first_heading(body: str) -> FirstHeading | None:
    """Return the heading that an article begins with, else its first one of level 1."""
    seen, above = 0, ""  # lines with text; the line above, if its paragraph begins with it
    blank = True
    for line, end in _outside_code(body[:_SEARCHED]):
        bare = line.strip()
        underlined = len(bare) > 1 and not bare.strip("=") and above[:1] not in _NO_HEADING
        level, text = (1, above) if underlined else _hashed(line)
        first = seen == underlined  # a heading that is underlined stands in the line above
        if text and (level == 1 or first) and (title := plain_title(text)):
            return FirstHeading(title, min(end, len(body)) if first else 0)
        above = bare if blank else ""
        blank = not bare
        seen += bool(bare)
    return None


def plain_title(markup: str) -> str:
    """Return a heading as one line of plain text."""
    text = _MARKUP.sub(_inner, one_line(markup)[:MAX_TITLE])
    return one_line(html.unescape(text))


def _inner(found: re.Match[str]) -> str:
    if found["strong"]:
        return _MARKUP.sub(_inner, found["strong"])
    return found["escaped"] or (found["code"] or found["link"] or "").strip()


def _outside_code(body: str) -> Iterator[tuple[str, int]]:
    """Yield each line, and where it ends; those of fenced code all read as a fence."""
    fence, end = "", 0
    for line in body.split("\n"):
        end += len(line) + 1
        bare = line.strip()
        found = _FENCE.match(bare)
        if fence:
            yield fence, end
            if bare.startswith(fence) and not bare.strip(fence[0]):
                fence = ""
        elif found:
            fence = found.group()
            yield fence, end
        else:
            yield line, end


def _hashed(line: str) -> tuple[int, str]:
    """Return level and text of ``## Text ##`` or ``## Text {#anchor}``."""
    found = _HASHES.fullmatch(line.rstrip())
    if not found:
        return 0, ""
    text = _ATTRIBUTES.sub("", found["text"]).strip()
    closed = text.rstrip("#")
    return len(found["hashes"]), text if closed[-1:] not in {"", " ", "\t"} else closed
