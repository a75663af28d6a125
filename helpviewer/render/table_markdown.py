"""The tables of a page as Markdown, which knows one head and no cell that spans others."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from helpviewer.render.inline_markdown import InlineWriter

_DASHES = {"left": ":--", "right": "--:", "center": ":-:", "": "---"}
_STYLED = re.compile(r"text-align:(\w+)")
_WITH_LINE_END = frozenset({"blockquote", "div", "li", "p", "pre", "tr"})


def table_rows(table: Element, inline: InlineWriter) -> Iterator[str]:
    """Yield the lines of a table: its head, the row of dashes, its rows."""
    rows = [_cells(row, inline) for row in table.iter("tr")]
    width = max(map(len, rows), default=0)
    aligns = [_align(cell) for cell in next(table.iter("tr"), ())] + [""] * width
    for number, row in enumerate(rows):
        yield f"| {' | '.join(row + [''] * (width - len(row)))} |"
        if number == 0:
            yield f"| {' | '.join(_DASHES[align] for align in aligns[:width])} |"


def _cells(row: Element, inline: InlineWriter) -> list[str]:
    """Return the text of each cell; one that spans others is followed by empty ones."""
    cells: list[str] = []
    for cell in row:
        text = "<br>".join(filter(None, _lines(cell, inline)))
        cells += [text] + [""] * (int(cell.get("colspan") or 1) - 1)
    return cells


def _lines(cell: Element, inline: InlineWriter) -> Iterator[str]:
    """Yield each paragraph of a cell in one line."""
    words = Element("p")
    words.text = cell.text
    for child in cell:
        if child.tag in _WITH_LINE_END or child.find("li") is not None:
            yield _in_cell(inline.words(words))
            yield from _lines(child, inline)
            words = Element("p")
            words.text = child.tail
        else:
            words.append(child)
    yield _in_cell(inline.words(words))


def _in_cell(text: str) -> str:
    """Return text whose bars do not end its cell, not even those of code."""
    return re.sub(r"(?<!\\)\|", r"\\|", text.strip())


def _align(cell: Element) -> str:
    styled = _STYLED.search(cell.get("style", ""))
    align = styled[1] if styled else cell.get("align", "")
    return align if align in _DASHES else ""
