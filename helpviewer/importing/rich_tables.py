"""Tables with what a table of Markdown cannot have: they stay HTML."""

from bs4 import BeautifulSoup
from bs4.element import Tag

HTML_BLOCK = "html-block"
"""The tag of a block whose text is HTML, to be written as it is."""

_BLOCKS = ("ul", "ol", "pre", "table", "blockquote", "h1", "h2", "h3", "h4", "caption")


def keep_rich_tables(soup: BeautifulSoup) -> None:
    """Put the HTML of each such table, as text, in its place."""
    for table in soup.find_all("table"):
        if _is_rich(table):
            block = soup.new_tag(HTML_BLOCK)
            block.string = _html(table)
            table.replace_with(block)


def _is_rich(table: Tag) -> bool:
    if table.find(_BLOCKS):
        return True
    cells = table.find_all(["td", "th"])
    spans = (cell.get(name, "1") for cell in cells for name in ("colspan", "rowspan"))
    codes = (code.get_text() for code in table.find_all(["code", "kbd", "samp"]))
    return any(span != "1" for span in spans) or any("|" in code for code in codes)


def _html(table: Tag) -> str:
    """Return a table as one line of HTML: an empty line would be its end."""
    for code in table.find_all("pre"):
        for text in code.find_all(string=True):
            text.replace_with(text.replace("\n", "\0"))
    return " ".join(str(table).split()).replace("\0", "&#10;")
