"""Speaking by a program of the machine, one process a text."""

import logging

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from helpviewer.gui.kiosk.speaking.mouth import Mouth
from helpviewer.speech.voice import Command, Manner, Voice

logger = logging.getLogger(__name__)

_LONGEST = 60_000  # milliseconds; 200 characters take 25 s at half the usual pace
_DEATH = 500  # milliseconds that a killed process may take
_COMPLAINT = b"error:"  # espeak-ng has no sound, tells so, and ends as if all were well


class ProcessVoice(Mouth):
    """Runs a process for each text, and kills it when it is interrupted.

    Args:
        voice: Which one.
        patience: Milliseconds after which it is not believed to be speaking any more.
    """

    def __init__(
        self, voice: Voice, parent: QObject | None = None, *, patience: int = _LONGEST
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._process: QProcess | None = None  # that speaks
        self._hushing: QProcess | None = None  # that makes a service silent
        self._waiting: Command | None = None  # until it is silent
        self._patience = QTimer(self, singleShot=True, interval=patience)
        self._patience.timeout.connect(self._give_up)

    def say(self, text: str, manner: Manner) -> None:
        """Say this, in place of what is being said."""
        self.hush()
        self._waiting = self._voice.command(text, manner)
        if self._hushing is None:
            self._begin()

    @Slot()
    def hush(self) -> None:
        """Be silent at once."""
        self._waiting = None
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return
        process.finished.disconnect(self._end)
        process.errorOccurred.disconnect(self._fail)
        process.kill()
        process.waitForFinished(_DEATH)  # 1 ms: nothing is left that could still be heard
        process.deleteLater()
        if self._voice.hush and self._hushing is None:
            self._hushing = hushing = QProcess(self)
            hushing.finished.connect(self._begin_waiting)
            hushing.errorOccurred.connect(self._begin_waiting)
            hushing.start(self._voice.hush[0], list(self._voice.hush[1:]))

    def close(self) -> None:
        """Be silent, and wait for the service to be."""
        self.hush()
        if self._hushing:
            self._hushing.finished.disconnect(self._begin_waiting)
            self._hushing.waitForFinished(_DEATH)

    def _begin(self) -> None:
        command, self._waiting = self._waiting, None
        if command is None:
            return
        self._process = process = QProcess(self)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        self._patience.start()
        process.start(command.arguments[0], list(command.arguments[1:]))
        process.write(command.text.encode())
        process.closeWriteChannel()

    @Slot()
    def _begin_waiting(self) -> None:
        if self._hushing:
            self._hushing.deleteLater()
            self._hushing = None
        self._begin()

    @Slot(int, QProcess.ExitStatus)
    def _end(self, code: int, _status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return
        told = bytes(process.readAllStandardError().data())
        process.deleteLater()
        if code or any(line.lower().startswith(_COMPLAINT) for line in told.splitlines()):
            lines = told.decode("utf-8", "replace").strip().splitlines()
            reason = lines[-1][-200:] if lines else f"it ended with {code}"
            logger.warning("%s cannot speak: %s", self._voice.name, reason)
            self.failed.emit()
        else:
            self.finished.emit()

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # after others, it also finishes
            process, self._process = self._process, None
            self._patience.stop()
            if process:
                logger.warning("%s cannot be started", self._voice.name)
                process.deleteLater()
                self.failed.emit()

    @Slot()
    def _give_up(self) -> None:
        """Stop a voice that does not come to its end, for want of a device to play on."""
        logger.warning("%s does not come to an end", self._voice.name)
        self.hush()
        self.failed.emit()
