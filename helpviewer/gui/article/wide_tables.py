"""The tables of an article that are wider than its column: where they are, and one alone."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextCursor, QTextTable, QTextTableCell

from helpviewer.gui.article.boxes import Box
from helpviewer.gui.article.columns import Columns
from helpviewer.gui.article.frames import room_of
from helpviewer.gui.article.markup import without_isolates
from helpviewer.render.rich_text import RichText

_TABLE = re.compile("<table[ >]|</table>")


class WideTable(NamedTuple):
    """A table that has too little room.

    Attributes:
        number: Its place among the boxes of the article.
        title: What its first row says.
        place: What it covers, in the document's coordinates.
        width: How wide it would like to be, in device-independent pixels.
    """

    number: int
    title: str
    place: QRectF
    width: int


def wide_tables(
    boxes: Sequence[Box],
    columns: Iterable[Columns],
    width: float,
    layout: QAbstractTextDocumentLayout,
) -> Iterator[WideTable]:
    """Yield the tables whose words are broken where the text is `width` pixels wide.

    Args:
        boxes: Of the document.
        columns: Of those boxes that are tables of data, in the same order.
        width: Of the text.
        layout: The document's.
    """
    numbers = [number for number, box in enumerate(boxes) if box.family == "data"]
    for number, measured in zip(numbers, columns, strict=True):
        if sum(measured.least) > room_of(measured.table, width):
            place = boxes[number].rectangle(layout)
            title = _title(measured.table)
            yield WideTable(number, title, place, measured.comfortable)


def table_alone(rich: RichText, number: int) -> RichText:
    """Return one box of a text, with all that is in it; nothing if there is no such box."""
    last, start, depth = -1, 0, 0
    for tag in _TABLE.finditer(rich.html):
        begins = tag.group() != "</table>"
        last += begins
        if last < number:
            continue
        if begins and last == number:
            start = tag.start()
        depth += 1 if begins else -1
        if not depth:
            return RichText(rich.html[start : tag.end()], tuple(rich.boxes[number : last + 1]))
    return RichText("", ())


def _title(table: QTextTable) -> str:
    cells = [_text(table.cellAt(0, column)) for column in range(table.columns())]
    direction = table.document().defaultTextOption().textDirection()
    if direction is Qt.LayoutDirection.RightToLeft:
        cells.reverse()  # as `mirror` has done
    return ", ".join(dict.fromkeys(filter(None, map(without_isolates, cells))))


def _text(cell: QTextTableCell) -> str:
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", " ").replace("\ufffc", "").strip()
