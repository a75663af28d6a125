"""What phrases come out of."""

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.speech.voice import Manner


class Mouth(QObject):
    """Says one text at a time, and tells when it is said."""

    finished = Signal()
    failed = Signal()  # it cannot speak, now or later

    def say(self, text: str, manner: Manner) -> None:
        """Say this, in place of what is being said."""
        raise NotImplementedError

    def close(self) -> None:
        """Be silent for good."""
        self.hush()

    @Slot()
    def hush(self) -> None:
        """Be silent at once; what was being said is never finished."""
        raise NotImplementedError
