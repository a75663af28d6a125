"""Something shown over the whole window, until the reader is done with it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

_SHADE = QColor(6, 10, 18, 214)  # the same in every theme: what lies below is put aside


class LargeView(QWidget):
    """Covers a window, and keeps the keyboard to itself; Esc or a click beside ends it.

    Who had the keyboard before gets it back.
    """

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = window.focusWidget()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def open(self, first: QWidget) -> None:
        """Show it, with the keyboard at `first`."""
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Show the window again as it was."""
        if self.isHidden():
            return
        self.hide()
        if self._before and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Take every key, so that no shortcut of the window below acts unseen."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead the keyboard round within this view."""
        parts = [part for part in self.findChildren(QWidget) if _takes_focus(part)]
        here = QApplication.focusWidget()
        index = parts.index(here) if here in parts else -1
        if parts:
            reason = Qt.FocusReason
            step, why = (
                (1, reason.TabFocusReason) if forward else (-1, reason.BacktabFocusReason)
            )
            parts[(index + step) % len(parts)].setFocus(why)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc; nothing else goes on to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click, which the window below is not to have."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End with a click beside what is shown."""
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton:
            self.leave()

    def wheelEvent(self, event: QEvent) -> None:
        """Take the wheel as well."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), _SHADE)


def _takes_focus(part: QWidget) -> bool:
    by_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and part.isVisible() and part.isEnabled()
