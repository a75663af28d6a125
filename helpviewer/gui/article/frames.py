"""How much room there is within the boxes and lists of a document."""

from typing import cast

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextList, QTextTable


def room_in(frame: QTextFrame, width: float) -> float:
    """Return how wide the text in `frame` can be, in a document whose text is `width` wide.

    The cells of a table are taken to be equally wide.
    """
    room = room_of(frame, width)
    if isinstance(frame, QTextTable):
        cell = frame.cellAt(0, 0).format().toTableCellFormat()
        room = room / frame.columns() - cell.leftPadding() - cell.rightPadding()
    return room


def room_of(frame: QTextFrame, width: float) -> float:
    """Return how wide `frame` itself is, in a document whose text is `width` wide."""
    parent = cast("QTextFrame | None", frame.parentFrame())
    if parent is None:
        return width
    outside = frame.frameFormat()
    return room_in(parent, width) - outside.leftMargin() - outside.rightMargin()


def indent_of(document: QTextDocument, block: QTextBlock) -> float:
    """Return by how much a paragraph is narrower than the frame that it is in."""
    shape = block.blockFormat()
    items = cast("QTextList | None", block.textList())
    levels = shape.indent() + (items.format().indent() if items else 0)
    return levels * document.indentWidth() + shape.leftMargin() + shape.rightMargin()
