"""A ring round the control that has the keyboard, where that does not draw one by itself."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.browse.entry_button import EntryButton
from helpviewer.gui.large.picture_canvas import PictureCanvas
from helpviewer.gui.theme.scale import scaled

_WIDTH = 2  # device-independent pixels while text is as large as usual
_RADIUS = 4
_SELF_RINGED = frozenset({
    "action", "announcement-title", "attract", "choice", "key", "key-confirm",
    "key-function", "list", "pin-dots", "primary", "quiet", "search-box", "sheet",
    "suggested", "tabs", "touch", "touch-primary", "visitor",
})  # fmt: skip
"""What the style sheet or a delegate rings, by its name in the style sheet."""


class FocusRing(QObject):
    """Follows the keyboard through all windows, Qt's own boxes included.

    Fusion marks a control by a line that can hardly be seen, and a default button not at all.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        app = cast("QApplication", QApplication.instance())
        app.focusChanged.connect(self._follow)

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _before: QWidget | None, here: QWidget | None) -> None:
        if self._ring and isValid(self._ring):  # else it went with its control
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = _Ring(here) if here and not _rings_itself(here) else None


class _Ring(QFocusFrame):
    """Lies over a control, along its edge; it goes where the control goes.

    It is a `QFocusFrame` for screen readers alone, which are told of every other widget.
    """

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(control.rect())
        control.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the control."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the colour of what can be done next."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width, radius = scaled(_WIDTH), scaled(_RADIUS)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), width))
            edge = self.rect().toRectF().adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(edge, radius, radius)


def _rings_itself(control: QWidget) -> bool:
    """Say whether a control shows that it has the keyboard; a window as a whole need not."""
    is_ours = isinstance(control, ArticlePane | EntryButton | PictureCanvas)
    return is_ours or control.isWindow() or control.objectName() in _SELF_RINGED
