"""Backslashes, so that text is not taken for a mark."""

import re

from helpviewer.render.markers import starts_anything

_NUMBER = re.compile(r"\d*")


def escape_start(text: str, *, goes_on: bool) -> str:
    """Return a line of a paragraph that nobody can take for anything else.

    Args:
        text: The line without its indentation, which may have been what told that it is text.
        goes_on: It is not the first line of the paragraph.
    """
    only_for_us = text.startswith("#") or text.strip() == ":"  # a paragraph on GitHub
    if not only_for_us and not (goes_on and starts_anything(text)):
        return text
    number = _NUMBER.match(text)
    at = number.end() if number else 0
    return f"{text[:at]}\\{text[at:]}"


def needs_company(text: str) -> bool:
    """Tell whether only another text before it keeps `text` from being code or HTML.

    A backslash would show what is to be a code span or a tag.
    """
    return text.startswith(("```", "<")) and starts_anything(text)


def heading_title(title: str) -> str:
    """Return the title of a heading without the ``#`` that only close it."""
    title = title.strip()
    bare = title.rstrip("#")
    return bare.rstrip() if not bare or bare.endswith(" ") else escape_end(title)


def escape_end(title: str) -> str:
    r"""Return a title whose end Python-Markdown leaves alone, be it ``C#`` or a backslash."""
    bare = title.rstrip("#")
    hashes = len(title) - len(bare)
    if (len(bare) - len(bare.rstrip("\\"))) % 2:  # it escapes what follows it, if anything does
        bare, hashes = (f"{bare}#", hashes - 1) if hashes else (f"{bare}\\", 0)
    return bare + "\\#" * hashes
