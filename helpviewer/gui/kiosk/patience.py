"""Waiting for the staff, but not for ever: a sheet of theirs must not stand open."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

_DOINGS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)


class Patience(QObject):
    """Tells when nobody has touched anything for a while, as long as a widget is shown.

    Args:
        widget: What is waited for; while it is hidden, no event is looked at.
        milliseconds: How long.
    """

    ended = Signal()

    def __init__(self, widget: QWidget, milliseconds: int) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(self.ended)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew with whatever somebody does; nothing is taken away from anybody."""
        kind = event.type()
        if kind in _DOINGS:
            self._timer.start()
        elif watched is self._widget and kind is QEvent.Type.Show:
            self._timer.start()
            _application().installEventFilter(self)
        elif watched is self._widget and kind is QEvent.Type.Hide:
            self._timer.stop()
            _application().removeEventFilter(self)
        return False


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
