"""What is put on the clipboard of an article: one text in three kinds, for whoever takes it."""

from PySide6.QtCore import QByteArray, QMimeData

from helpviewer.render.inline_markdown import Links
from helpviewer.render.page_markdown import to_markdown
from helpviewer.render.tree import parse_page
from helpviewer.render.web_page import Surroundings, web_body

MARKDOWN = "text/markdown"

_OUTSIDE = ("https://", "http://", "mailto:", "helpviewer://")


def outside_only(target: str) -> str:
    """Return where a link leads, if that means anything outside the program."""
    return target if target.startswith(_OUTSIDE) else ""


def clipboard_data(html: str, links: Links, text: str = "") -> QMimeData:
    """Return a part of a page as plain text, HTML and Markdown.

    Args:
        html: As a `Page` has it.
        links: Where its links lead outside the program.
        text: The plain text; if there is none, the Markdown is.
    """
    markdown = to_markdown(parse_page(html), links).removesuffix("\n")
    data = QMimeData()
    data.setText(text or markdown)
    data.setHtml(web_body(html, Surroundings(_no_image, links)))
    data.setData(MARKDOWN, QByteArray(markdown.encode()))
    return data


def _no_image(_name: str) -> None:
    """Leave pictures out of what is copied: their words stand for them."""
