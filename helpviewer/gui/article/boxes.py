"""The boxes of an article: the tables of its document, painted as callouts, code and so on.

Qt lays out tables, and nothing else, as boxes with room round their text. So every box of a
page comes as a table; `spacing` gives it its place, and `painting` its looks.
"""

import logging
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextDocument, QTextFrame, QTextTable

logger = logging.getLogger(__name__)


class Shape(NamedTuple):
    """The room round and in a box, in pixels at scale 1.

    A line of text carries the extra of its line height on top, so there is less room above text
    than below.
    """

    above: int
    below: int
    start: int = 0
    top: int = 0
    end: int = 0
    bottom: int = 0


SHAPES = {
    "callout": Shape(18, 13, start=48, top=9, end=20, bottom=14),
    "change": Shape(18, 13, start=48, top=9, end=20, bottom=14),
    "code": Shape(18, 13, start=18, top=12, end=18, bottom=15),
    "data": Shape(18, 15),
    "details": Shape(16, 12, start=46, top=7, end=18, bottom=13),
    "quote": Shape(18, 13, start=20, top=0, end=8, bottom=5),
    "rule": Shape(26, 20),
}


class Box(NamedTuple):
    """One box of a document; `kind` as `RichText.boxes` names it, such as ``"callout-tip"``."""

    kind: str
    table: QTextTable

    @property
    def shape(self) -> Shape:
        """The room round and in it."""
        return SHAPES[self.family]

    @property
    def family(self) -> str:
        """The part of the kind that decides about its shape: ``"callout"``."""
        return self.kind.partition("-")[0]

    @property
    def variant(self) -> str:
        """The rest of the kind: ``"tip"``."""
        return self.kind.partition("-")[2]

    def rectangle(self, layout: QAbstractTextDocumentLayout) -> QRectF:
        """Return what the box covers, in the document's coordinates.

        Qt's own answer starts where the first cell's text does, and counts the margins in.
        """
        bounds = layout.frameBoundingRect(self.table)
        outside = self.table.format().toTableFormat()
        cell = self.table.cellAt(0, 0).format().toTableCellFormat()
        return QRectF(
            bounds.x() - cell.leftPadding(),
            bounds.y() - cell.topPadding(),
            bounds.width() - outside.leftMargin() - outside.rightMargin(),
            bounds.height() - outside.topMargin() - outside.bottomMargin(),
        )

    def row_tops(self, layout: QAbstractTextDocumentLayout) -> list[float]:
        """Return where the rows of a data table begin, in the document's coordinates."""
        return [self._row_top(row, layout) for row in range(self.table.rows())]

    def _row_top(self, row: int, layout: QAbstractTextDocumentLayout) -> float:
        tops = []
        for column in range(self.table.columns()):
            cell = self.table.cellAt(row, column)
            if cell.row() == row:  # else it began further up
                block = cell.firstCursorPosition().block()
                padding = cell.format().toTableCellFormat().topPadding()
                tops.append(layout.blockBoundingRect(block).top() - padding)
        return min(tops, default=0.0)


def boxes_of(document: QTextDocument, kinds: Sequence[str]) -> list[Box]:
    """Return the tables of `document` as boxes; `kinds` names them in their order."""
    tables = list(_tables(document.rootFrame()))
    if len(tables) != len(kinds):
        logger.error("A document of %d tables has %d boxes", len(tables), len(kinds))
        return []  # its text can be read all the same
    return [Box(kind, table) for kind, table in zip(kinds, tables, strict=True)]


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    """Yield the tables within `frame` as they stand in the text, each before those in it."""
    children = frame.childFrames()
    for child in sorted(children, key=lambda child: child.firstPosition()):
        if isinstance(child, QTextTable):  # a floating image is a frame, too
            yield child
            yield from _tables(child)
