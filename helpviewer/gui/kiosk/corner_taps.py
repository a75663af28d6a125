"""The ways to the PIN that no visitor finds by chance: taps in a corner, a chord of keys."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPointerEvent
from PySide6.QtWidgets import QApplication, QWidget

_TAPS = 5
_SIDE = 60  # device-independent pixels, of whatever size the text is: fingers stay as they are
_PAUSE = 1500  # milliseconds between two taps, at most
_PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
    }
)
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


def is_leaving_chord(event: QKeyEvent) -> bool:
    """Say whether the keys are Ctrl+Alt+Shift+Q."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_Q and held == _CHORD


class CornerTaps(QObject):
    """Counts taps in the top corner of a widget where lines of text begin.

    Whoever is tapped at gets them all the same.

    Args:
        widget: Whose corner it is.
    """

    completed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._count = 0
        self._last = 0  # when the last press was; in milliseconds of the device
        _application().installEventFilter(self)

    def stop(self) -> None:
        """Count no longer; for shutting down."""
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each press, wherever it goes, and take none."""
        if event.type() in _PRESSES and isinstance(event, QPointerEvent):
            moment = event.timestamp()
            # one press comes to many objects, and a touch once more as a click: all at one time
            if moment != self._last:
                self._look(event.points()[0].globalPosition().toPoint(), moment)
        return False

    def _look(self, place: QPoint, moment: int) -> None:
        is_soon = 0 < moment - self._last <= _PAUSE
        self._last = moment
        if not self._is_in_corner(self._widget.mapFromGlobal(place)):
            self._count = 0
            return
        self._count = self._count + 1 if is_soon else 1
        if self._count == _TAPS:
            self._count = 0
            self.completed.emit()

    def _is_in_corner(self, place: QPoint) -> bool:
        if self._widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.setX(self._widget.width() - 1 - place.x())
        return 0 <= place.x() < _SIDE and 0 <= place.y() < _SIDE


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
