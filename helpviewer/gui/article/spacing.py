"""The room round and in the boxes of a document, as a browser would leave it.

Qt adds up margins where they meet at a table, or forgets them: it drops a paragraph's bottom
margin before a table, and its top margin after one. Here the larger of the two counts, as it
does between paragraphs.
"""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextLength,
    QTextTable,
)

from helpviewer.gui.article.boxes import Box, Shape
from helpviewer.gui.article.inline import OBJECT
from helpviewer.gui.theme.article_style import INDENT

_QT_INDENT = 40  # pixels by which Qt's importer indents per list, whatever the scale

_IMAGE_ABOVE, _IMAGE_BELOW = 20, 15  # pixels at scale 1

_LINE_END = "\u2028"

Item = QTextBlock | QTextTable
"""What stands in a flow of text: the document itself, or a cell."""


def lay_out(
    document: QTextDocument, boxes: Sequence[Box], scale: float, direction: Qt.LayoutDirection
) -> None:
    """Give every box of `document`, and every indented paragraph, its place."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # or Qt would lay the document out again after every change
    _Spacing(boxes, scale, direction).apply(document.rootFrame().begin())
    cursor.endEditBlock()


class _Spacing:
    def __init__(
        self, boxes: Sequence[Box], scale: float, direction: Qt.LayoutDirection
    ) -> None:
        self._boxes = {box.table.firstPosition(): box for box in boxes}
        self._scale = scale
        self._mirrored = direction is Qt.LayoutDirection.RightToLeft

    def apply(self, flow: QTextFrame.iterator) -> None:
        items = list(_items(flow))
        for item, following in zip(items, [*items[1:], None], strict=True):
            if isinstance(item, QTextBlock) and _is_image(item):
                self._set_off(item, following)
        for position, item in enumerate(items):
            if not isinstance(item, QTextTable):
                self._indent(item)
            elif box := self._boxes.get(item.firstPosition()):
                self._place(box, items, position)

    def _set_off(self, image: QTextBlock, following: Item | None) -> None:
        """Leave as much room round an image as round a box; a caption stands closer to it."""
        around = image.blockFormat()
        around.setTopMargin(round(_IMAGE_ABOVE * self._scale))
        wanted = following.blockFormat().topMargin() if isinstance(following, QTextBlock) else 0
        around.setBottomMargin(wanted or round(_IMAGE_BELOW * self._scale))
        QTextCursor(image).setBlockFormat(around)

    def _indent(self, block: QTextBlock) -> None:
        margin = block.blockFormat().leftMargin()
        if margin:
            indented = block.blockFormat()
            indented.setLeftMargin(0 if self._mirrored else self._levels(margin))
            indented.setRightMargin(self._levels(margin) if self._mirrored else 0)
            QTextCursor(block).setBlockFormat(indented)

    def _place(self, box: Box, items: Sequence[Item], position: int) -> None:
        table = box.table
        outside = table.format().toTableFormat()
        indent = self._levels(outside.leftMargin())
        outside.setTopMargin(self._above(box.shape, items, position))
        outside.setBottomMargin(self._below(box.shape, items, position))
        outside.setLeftMargin(0 if self._mirrored else indent)
        outside.setRightMargin(indent if self._mirrored else 0)
        outside.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        outside.setBorder(0)
        outside.setCellSpacing(0)
        outside.setCellPadding(0)
        table.setFormat(outside)
        if box.family != "data":
            self._pad(box)
            self.apply(table.cellAt(0, 0).begin())
        if box.family == "code" and self._mirrored:
            _read_from_the_left(table)

    def _pad(self, box: Box) -> None:
        cell = box.table.cellAt(0, 0)
        inside = cell.format().toTableCellFormat()
        start, end = box.shape.start * self._scale, box.shape.end * self._scale
        inside.setLeftPadding(round(end if self._mirrored else start))
        inside.setRightPadding(round(start if self._mirrored else end))
        inside.setTopPadding(round(box.shape.top * self._scale))
        inside.setBottomPadding(round(box.shape.bottom * self._scale))
        cell.setFormat(inside)

    def _above(self, shape: Shape, items: Sequence[Item], position: int) -> int:
        wanted = round(shape.above * self._scale)
        previous = _previous(items, position)
        if previous is None:
            return 0
        if isinstance(previous, QTextTable):
            box = self._boxes[previous.firstPosition()]
            return max(wanted, round(box.shape.below * self._scale))
        return max(wanted, round(previous.blockFormat().bottomMargin()))

    def _below(self, shape: Shape, items: Sequence[Item], position: int) -> int:
        following = items[position + 1 : position + 3]
        hidden = bool(following) and _is_empty(following[0])
        next_item = following[int(hidden)] if len(following) > hidden else None
        if next_item is None or isinstance(next_item, QTextTable):
            return 0  # a box below brings its own room
        wanted = round(shape.below * self._scale)
        top = round(next_item.blockFormat().topMargin())
        return max(wanted - top, 0) if hidden else max(wanted, top)

    def _levels(self, margin: float) -> int:
        return round(margin / _QT_INDENT) * round(INDENT * self._scale)


def _items(flow: QTextFrame.iterator) -> Iterator[Item]:
    while not flow.atEnd():
        frame = cast("QTextFrame | None", flow.currentFrame())
        if isinstance(frame, QTextTable):
            yield frame
        elif frame is None:
            yield flow.currentBlock()
        flow += 1


def _read_from_the_left(table: QTextTable) -> None:
    """Make code read as it does everywhere, within an article that reads from right to left."""
    cursor = QTextCursor(table.firstCursorPosition())
    cursor.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    leftward = QTextBlockFormat()
    leftward.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    cursor.mergeBlockFormat(leftward)


def _previous(items: Sequence[Item], position: int) -> Item | None:
    """Return what stands before, passing over the empty blocks that Qt hides beside tables."""
    at = position - 1
    while at >= 0 and _is_empty(items[at]):
        at -= 1
    return items[at] if at >= 0 else None


def _is_image(block: QTextBlock) -> bool:
    """Tell whether a paragraph is nothing but an image, or several."""
    text = block.text()
    return text.startswith(OBJECT) and not text.strip(f"{OBJECT} {_LINE_END}")


def _is_empty(item: Item) -> bool:
    return isinstance(item, QTextBlock) and item.length() == 1
