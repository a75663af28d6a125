"""Speaking where nothing can be heard."""

from PySide6.QtCore import QObject, QTimer, Slot

from helpviewer.gui.kiosk.speaking.mouth import Mouth
from helpviewer.speech.voice import Manner


class SilentVoice(Mouth):
    """Takes its time for each text as a voice would, without a sound.

    It is chosen, by a test or for a machine without sound; it never stands in for a voice.

    Args:
        pace: Milliseconds that each text takes.
    """

    def __init__(self, pace: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saying = QTimer(self, singleShot=True, interval=pace)
        self._saying.timeout.connect(self.finished)

    def say(self, text: str, manner: Manner) -> None:
        """Begin to be busy with this."""
        self._saying.start()

    @Slot()
    def hush(self) -> None:
        """Be idle."""
        self._saying.stop()
