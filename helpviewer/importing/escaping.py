"""Plain text as Markdown that shows it, with no more backslashes than that needs."""

import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from helpviewer.importing.rich_tables import HTML_BLOCK

_URL = re.compile(r"https?://[\w./:?&=%#+@-]*[\w/]")  # which the renderer makes links of
_MEANT = re.compile(r"[\\`*_\[\]<|~{]|&(?=#?\w+;)")
_LINE_START = re.compile(
    r"^([ \t]*)(#{1,6}(?=\s|$)|>|[+:-](?=\s|$)|-+(?=[ \t]*$)|=+[ \t]*$|!!!|\?\?\?)"
)
_NUMBERED = re.compile(r"^([ \t]*\d{1,9})([.)](?=\s|$))")
_VERBATIM = ["code", "kbd", "pre", "samp", HTML_BLOCK]
_INLINE = frozenset({
    "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var",
})  # fmt: skip


def escaped(text: str, *, starts_line: bool = False) -> str:
    """Return plain text as Markdown.

    Args:
        text: Of one line or several.
        starts_line: Nothing stands before it in its line.
    """
    first, *others = text.split("\n")
    lines = [_line(first) if starts_line else _words(first), *map(_line, others)]
    return "\n".join(lines)


def escape_texts(soup: BeautifulSoup) -> None:
    """Replace the text of a document by what Markdown shows as such."""
    for text in soup.find_all(string=True):
        if type(text) is NavigableString and not text.find_parent(_VERBATIM):
            text.replace_with(escaped(text, starts_line=_starts_line(text)))


def _line(text: str) -> str:
    return _NUMBERED.sub(r"\1\\\2", _LINE_START.sub(r"\1\\\2", _words(text), count=1), count=1)


def _words(text: str) -> str:
    pieces, end = [], 0
    for url in _URL.finditer(text):
        pieces += [_MEANT.sub(r"\\\g<0>", text[end : url.start()]), url[0]]
        end = url.end()
    return "".join([*pieces, _MEANT.sub(r"\\\g<0>", text[end:])])


def _starts_line(node: PageElement) -> bool:
    """Say whether nothing stands before a node in its block."""
    while True:
        before = node.previous_sibling
        while isinstance(before, NavigableString) and not before.strip():
            before = before.previous_sibling
        if before is not None:
            return isinstance(before, Tag) and before.name not in _INLINE
        parent = node.parent
        if parent is None or parent.name not in _INLINE:
            return True
        node = parent
