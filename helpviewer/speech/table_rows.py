"""The rows of a table as somebody reads them out: each cell after the name of its column."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from helpviewer.speech.page_words import PageWords


class Row(NamedTuple):
    """One row.

    Attributes:
        text: Its cells, each with its column's name.
        shown: Its first cell as it stands in the table.
        words: Each of its cells.
    """

    text: str
    shown: str
    words: tuple[PageWords, ...]


def table_rows(table: Element) -> list[Row]:
    """Return the rows that are to be read; the one with the names only if it is alone."""
    rows = list(table.iter("tr"))
    names: list[str] = []
    if len(rows) > 1 and len(rows[0]) and all(cell.tag == "th" for cell in rows[0]):
        names = [words.text for _, words in _cells(rows.pop(0))]
    return [row for row in (_row(row, names) for row in rows) if row.text]


def _row(row: Element, names: list[str]) -> Row:
    cells = list(_cells(row))
    named = [_named(words.text, names[column : column + 1]) for column, words in cells]
    shown = next((words.text for _, words in cells if words.text), "")
    return Row("; ".join(filter(None, named)), shown, tuple(words for _, words in cells))


def _named(text: str, name: list[str]) -> str:
    return f"{name[0]}: {text}" if text and name and name[0] else text


def _cells(row: Element) -> Iterator[tuple[int, PageWords]]:
    """Yield each cell with the number of its column; one that spans several has the first."""
    column = 0
    for cell in row:
        yield column, PageWords(cell)
        column += int(cell.get("colspan") or 1)
