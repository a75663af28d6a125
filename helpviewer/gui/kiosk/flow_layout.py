"""A layout of rows, as many as are needed."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class _Row(NamedTuple):
    items: list[QLayoutItem]
    height: int


class FlowLayout(QLayout):
    """Sets its parts in as few rows as there is room for, about equally full.

    What is left of a row is shared among its parts, so that all rows are as wide as there is
    room; in a right-to-left window they begin at the right.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Add a part at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are, shown or not."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part; None beyond the last one, by which Qt finds the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a part out and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: there is no use for more height than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that less width means more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all rows are in this width."""
        sides = self.contentsMargins()
        rows = self._rows(width - sides.left() - sides.right())
        gaps = self.spacing() * max(len(rows) - 1, 0)
        return sum(row.height for row in rows) + gaps + sides.top() + sides.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of one row with everything."""
        sides = self.contentsMargins()
        widths = [item.sizeHint().width() for item in self._shown()]
        width = sum(widths) + self.spacing() * max(len(widths) - 1, 0)
        width += sides.left() + sides.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return the size of the largest part: each may have a row to itself."""
        sides = self.contentsMargins()
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(sides)

    def setGeometry(self, place: QRect) -> None:
        """Set the parts in their rows."""
        super().setGeometry(place)
        inside = place.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for row in self._rows(inside.width()):
            self._set_row(row, QRect(inside.left(), top, inside.width(), row.height))
            top += row.height + self.spacing()

    def _set_row(self, row: _Row, place: QRect) -> None:
        direction, gap = self._direction(), self.spacing()
        natural = [item.sizeHint().width() for item in row.items]
        left_over = max(place.width() - sum(natural) - gap * (len(natural) - 1), 0)
        start = 0
        for number, (item, width) in enumerate(zip(row.items, natural, strict=True)):
            more = left_over // (len(row.items) - number)
            left_over -= more
            wide = min(width + more, place.width())
            box = QRect(place.topLeft() + QPoint(start, 0), QSize(wide, place.height()))
            item.setGeometry(_mirrored(box, place) if direction else box)
            start += wide + gap

    def _direction(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, room: int) -> list[_Row]:
        items = self._shown()
        widths = [item.sizeHint().width() for item in items]
        rows = in_rows(widths, self.spacing(), room)
        return [
            _Row(
                [items[number] for number in row],
                max(items[number].sizeHint().height() for number in row),
            )
            for row in rows
        ]


def in_rows(widths: Sequence[int], gap: int, room: int) -> list[list[int]]:
    """Return the numbers of parts, row by row: as few rows as possible, about equally wide."""
    fewest = len(_broken(widths, gap, room))
    limits = {
        sum(widths[start:end]) + gap * (end - start - 1)
        for start in range(len(widths))
        for end in range(start + 1, len(widths) + 1)
    }
    fitting = (
        rows
        for limit in sorted(limits | {room})
        if limit <= room and len(rows := _broken(widths, gap, limit)) == fewest
    )
    return next(fitting)


def _broken(widths: Sequence[int], gap: int, room: int) -> list[list[int]]:
    """Begin a next row where the next part has no room any more."""
    rows: list[list[int]] = []
    used = 0
    for number, width in enumerate(widths):
        if rows and used + gap + width <= room:
            rows[-1].append(number)
            used += gap + width
        else:
            rows.append([number])
            used = width
    return rows


def _mirrored(box: QRect, around: QRect) -> QRect:
    left = around.left() + around.right() - box.right()
    return QRect(QPoint(left, box.top()), box.size())
