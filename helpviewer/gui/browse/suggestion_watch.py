"""What happens outside the list of suggestions while it is open."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget


class SuggestionWatch(QObject):
    """Looks at the keys in the box before the box does, and at the clicks in the whole window.

    Args:
        box: Where the reader types.
        suggestions: The list under it.
    """

    entered = Signal()  # with the down key
    left = Signal()  # with Escape, a click elsewhere, an input method or another window size

    def __init__(self, box: QWidget, suggestions: QWidget) -> None:
        super().__init__(suggestions)
        self._box = box
        self._suggestions = suggestions
        self._watched: tuple[QObject, ...] = ()

    def start(self) -> None:
        """Look from now on; the window is shown."""
        self._watched = (self._box, self._box.window().windowHandle())
        for watched in self._watched:
            watched.installEventFilter(self)

    def stop(self) -> None:
        """Look no more."""
        for watched in self._watched:
            watched.removeEventFilter(self)
        self._watched = ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep from the box the keys that are meant for the list."""
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and watched is self._box:
                return self._take_key(event)
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                if not self._is_hit(event.globalPosition().toPoint()):
                    self.left.emit()
            case QInputMethodEvent() if event.preeditString():
                self.left.emit()
            case QResizeEvent():
                self.left.emit()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return False
        return True

    def _is_hit(self, place: QPoint) -> bool:
        return any(
            widget.rect().contains(widget.mapFromGlobal(place))
            for widget in (self._suggestions, self._box)
        )
