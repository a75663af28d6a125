"""The sidebar of a window that has no room for it, over everything else."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from helpviewer.gui.browse.sidebar import Sidebar
from helpviewer.gui.large.large_view import LargeView
from helpviewer.gui.theme.scale import scaled

_WIDTH = 300  # all sizes: device-independent pixels while text is as large as usual
_BESIDE = 48  # where a click closes it
_VEIL = QColor(0, 0, 0, 90)


class Drawer(LargeView):
    """Holds the sidebar until the reader has chosen; who had it before takes it back then.

    Args:
        keys: Close it like Escape: those that opened it.
    """

    def __init__(self, window: QWidget, sidebar: Sidebar, keys: list[QKeySequence]) -> None:
        super().__init__(window)
        self._sidebar = sidebar
        self._keys = keys
        self.setAccessibleName(self.tr("Categories"))
        sidebar.setParent(self)
        sidebar.category_chosen.connect(self.leave)
        sidebar.collection_chosen.connect(self.leave)
        sidebar.problems_asked.connect(self.leave)
        self._place()
        sidebar.show()
        self.show()
        self.raise_()
        sidebar.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sidebar as high as the window."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened it, too."""
        if QKeySequence(event.keyCombination()) in self._keys:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close with a click beside the sidebar; one in it may have hit nothing."""
        if self._sidebar.geometry().contains(event.position().toPoint()):
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below a little: the reader is still there."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), _VEIL)

    @Slot()
    def _place(self) -> None:
        width = min(scaled(_WIDTH), max(self.width() - scaled(_BESIDE), self.width() // 2))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - width if is_mirrored else 0
        self._sidebar.setMinimumWidth(0)
        self._sidebar.setGeometry(left, 0, width, self.height())
