"""Two parts with a line between them, which the reader may move."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class SharedSplitter(QSplitter):
    """Gives its first part the width that was decided, until the reader has moved the line."""

    moved_by_hand = Signal()

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._first_width: int | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self.moved_by_hand)

    def plan(self, first: int | None) -> None:
        """Decide the first part's width, from the next resizing on; None leaves it to Qt."""
        self._first_width = first

    def share(self) -> None:
        """Give the first part what was decided."""
        if self._first_width is not None:
            self.setSizes([self._first_width, max(self.width() - self._first_width, 0)])

    def restore(self, state: QByteArray) -> None:
        """Put the line where it stood; the direction is the window's."""
        self._first_width = None
        self.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out at once: to do it twice would lay the article out twice."""
        if self._first_width is None:
            super().resizeEvent(event)
        else:
            self.share()
