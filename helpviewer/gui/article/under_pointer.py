"""What is at a place of an article: a section, or a block of code."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextDocument

from helpviewer.gui.article.markup import without_isolates
from helpviewer.gui.article.scene import PlacedBox

_LINE_ENDS = str.maketrans("\u2028\u2029", "\n\n")


class CodeBlock(NamedTuple):
    """A block of code; `place` is what it covers, in the coordinates it was asked for in."""

    place: QRectF
    text: str


def section_at(document: QTextDocument, position: int) -> str:
    """Return the anchor of the heading that a position stands under; nothing above it."""
    block = document.findBlock(position)
    while block.isValid():
        if block.blockFormat().headingLevel():
            names = (name for run in block.textFormats() for name in run.format.anchorNames())
            return next(filter(None, names), "")
        block = block.previous()
    return ""


def code_at(boxes: Sequence[PlacedBox], point: QPointF) -> CodeBlock | None:
    """Return the block of code at a point, if there is one."""
    for placed in boxes:
        if placed.box.family == "code" and placed.place.contains(point):
            cell = placed.box.table.cellAt(0, 0)
            cursor = cell.firstCursorPosition()
            last = cell.lastCursorPosition().position()
            cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
            text = without_isolates(cursor.selectedText().translate(_LINE_ENDS))
            return CodeBlock(placed.place, text)
    return None
