"""A finger neither hovers nor clicks twice."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow


class OnlyTaps(QObject):
    """Takes from a window what a pointer does without being pressed, and all double clicks.

    Many touch screens are mice to the system, and leave their pointer where the last touch
    was: what is there would look touched for good. A second touch soon after the first would
    be a double click, with which Qt does not scroll.

    Args:
        window: The one of the system, where each event comes by once; a widget has it when it
            is shown.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        QGuiApplication.styleHints().setMouseDoubleClickInterval(0)  # in all windows
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event is to be kept from the widgets."""
        is_move = event.type() is QEvent.Type.MouseMove
        return is_move and isinstance(event, QMouseEvent) and not event.buttons()
