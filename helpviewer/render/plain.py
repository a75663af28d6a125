"""Articles as their authors typed them: for plain text, and for what cannot be rendered."""

import re
from html import escape

from helpviewer.library.page import Page, Source
from helpviewer.render.characters import balanced, clean

_BETWEEN_PARAGRAPHS = re.compile(r"\n(?:[ \t]*\n)+")
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def plain_page(source: Source) -> Page:
    """Return the article's source as a page: every character of it, and nothing understood."""
    text = "\n".join(map(balanced, clean(source.body).expandtabs(4).split("\n")))
    paragraphs = _BETWEEN_PARAGRAPHS.split(text.strip("\n"))
    html = "\n".join(f"<p>{_lines(paragraph)}</p>" for paragraph in paragraphs if paragraph)
    return Page(html, text.strip("\n"))


def _lines(paragraph: str) -> str:
    return "<br>".join(map(_line, paragraph.split("\n")))


def _line(line: str) -> str:
    """Return one line as HTML that keeps its indentation."""
    bare = line.lstrip(" ")
    return _NO_BREAK_SPACE * (len(line) - len(bare)) + escape(bare.rstrip(), quote=False)
