"""The application on macOS, which tells of addresses by events and not by arguments."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from helpviewer.hand_over import Message


class MacApplication(QApplication):
    """Reports the addresses of the program that are opened elsewhere, and no others.

    The first ones may come before there is a window: they wait until they are taken.
    """

    asked = Signal(object)  # Message

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[Message] | None = []

    def take_waiting(self) -> list[Message]:
        """Return what was opened up to now; from now on it is reported."""
        waiting, self._waiting = self._waiting or [], None
        return waiting

    def event(self, event: QEvent) -> bool:
        """Understand an address that is to be opened."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        encoded = QUrl.ComponentFormattingOption.FullyEncoded
        message = Message.of_address(event.url().toString(encoded))
        if message is None:
            return False
        if self._waiting is None:
            self.asked.emit(message)
        else:
            self._waiting.append(message)
        return True


def hear_addresses(show: Callable[[Message], None]) -> None:
    """Show what was opened up to now, and what will be."""
    app = QApplication.instance()
    if isinstance(app, MacApplication):
        app.asked.connect(show)
        for message in app.take_waiting():
            show(message)
