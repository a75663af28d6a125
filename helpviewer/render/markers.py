"""What a line of Markdown begins with: the mark of a container, or of a block."""

import re

from helpviewer.render.blocks import TAB, Container, Kind, Role
from helpviewer.render.html_blocks import html_block_end
from helpviewer.render.tables import is_row_of_dashes

_QUOTE = re.compile("> ?")
_ITEM = re.compile(r"([-+*]|\d{1,9}[.)])(?: +|$)")
_DEFINITION = re.compile(r": {1,3}(?=\S)")
_FOOTNOTE = re.compile(r"(\[\^[^\]\s]+\]:) *")
_CONTAINERS = re.compile(r"(?: {0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?= |$)) ?)+")

_ADMONITION = re.compile(r"(?:!!!|\?\?\?\+?) ?\w[\w-]*(?: +[\w-]+)*(?: +\"[^\"]*\")? *$")
_FENCE = re.compile(r"(`{3,})(?=[^`]*$)|(~{3,})")
_LANGUAGE = re.compile(r"[ {.]*([\w#+.-]+)(?=[\s{},:]|$)")
_HEADING = re.compile(r"#{1,6}(?= |$)")
_BLOCKS = ((_FENCE, Kind.FENCE), (_HEADING, Kind.HEADING), (_ADMONITION, Kind.ADMONITION))
_UNDERLINE = re.compile("(?:=+|-+) *$")


def quote_at(text: str) -> tuple[Container, str] | None:
    """Return the block quote that begins with `text`, and what is left of the text."""
    found = _QUOTE.match(text)
    return (Container(Role.QUOTE), text[found.end() :]) if found else None


def item_at(text: str, indent: int, *, paragraph: bool) -> tuple[Container, str] | None:
    """Return the list item that begins with `text`, and what is left of the text.

    Args:
        text: A line without its indentation.
        indent: That indentation.
        paragraph: It follows a paragraph, which only a list's first item can interrupt.
    """
    found = _ITEM.match(text)
    if not found or is_rule(text):
        return None
    marker, content = found[1], text[found.end() :]
    if paragraph and (not content or marker[:-1] not in {"", "1"}):
        return None
    space = found.end() - len(marker)
    width = len(marker) + (space if content and space <= TAB else 1)
    if len(marker) >= TAB:  # such as "100.", whose text we indent by four columns nevertheless
        width = TAB
    return Container(Role.ITEM, marker, indent + width), content


def definition_at(text: str, indent: int) -> tuple[Container, str] | None:
    """Return the definition of a term that begins with `text`, and what is left of the text."""
    found = _DEFINITION.match(text)
    if not found:
        return None
    return Container(Role.DEFINITION, ":", indent + found.end()), text[found.end() :]


def footnote_at(text: str) -> tuple[Container, str] | None:
    """Return the footnote that begins with `text`, and what is left of the text."""
    found = _FOOTNOTE.match(text)
    return (Container(Role.FOOTNOTE, found[1]), text[found.end() :]) if found else None


def skip_containers(text: str) -> str:
    """Return `text` without any marks of quotes and items that it begins with."""
    found = _CONTAINERS.match(text)
    return text[found.end() :] if found else text


def block_at(text: str, *, paragraph: bool, lazily: bool = False) -> Kind:
    """Return what begins with `text`; where a paragraph is open fewer things can.

    Args:
        text: A line without its indentation.
        paragraph: It follows a paragraph.
        lazily: It may go on with a paragraph though it lacks the marks of its containers.
    """
    if paragraph and _UNDERLINE.match(text):
        return Kind.UNDERLINE
    for mark, kind in _BLOCKS:
        if mark.match(text):
            return kind
    if is_rule(text):
        return Kind.RULE
    return Kind.HTML if html_block_end(text, paragraph=paragraph or lazily) else Kind.TEXT


def starts_anything(text: str) -> bool:
    """Tell whether `text`, after a line of a paragraph, might be anything but text.

    To Python-Markdown it might be more than to CommonMark.
    """
    marks = (_QUOTE, _ITEM, _DEFINITION, _FOOTNOTE)
    if any(mark.match(text) for mark in marks) or is_row_of_dashes(text):
        return True
    return block_at(text, paragraph=True) is not Kind.TEXT


def is_rule(text: str) -> bool:
    """Tell whether a line is three or more of ``-``, ``*`` or ``_`` and nothing else."""
    marks = text.replace(" ", "")
    return len(marks) >= 3 and marks[0] in "-*_" and not marks.strip(marks[0])  # noqa: PLR2004


def fence_at(text: str) -> tuple[str, str]:
    """Return the fence that `text` begins with, and the language that it names."""
    found = _FENCE.match(text)
    fence = found.group() if found else ""
    language = _LANGUAGE.match(text, len(fence))
    return fence, language[1] if language else ""


def ends_fence(text: str, fence: str) -> bool:
    """Tell whether `text` ends the code that `fence` began."""
    marks = text.strip()
    return (
        len(marks) >= len(fence) and not marks.strip(fence[0]) and not text.startswith("    ")
    )
