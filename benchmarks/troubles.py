"""Whatever goes wrong in a program with a window that nobody sees fail."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler

_USUAL = frozenset(
    {
        "This plugin does not support propagateSizeHints()",
        "This plugin does not support raise()",
    }
)
"""What the platform without a screen says of every window."""


class Troubles(QObject):
    """Notes Qt's warnings, exceptions that nobody catches, and errors in the log, till `stop`.

    Attributes:
        at: What is being done.
        noted: What went wrong, each with what was being done.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.at = "the start"
        self.noted: list[str] = []
        self._log = _ErrorLog(self)
        logging.getLogger("helpviewer").addHandler(self._log)
        self._former = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook = self._note_exception
        sys.unraisablehook = lambda told: self.note(f"{told.exc_value!r} in {told.object!r}")
        threading.excepthook = lambda told: self.note(f"{told.exc_value!r} in a thread")
        qInstallMessageHandler(self._note_message)

    def note(self, trouble: str) -> None:
        """Note what went wrong."""
        self.noted.append(f"{self.at}: {trouble}")
        print(self.noted[-1], file=sys.stderr, flush=True)

    def stop(self) -> None:
        """Note nothing any more."""
        qInstallMessageHandler(None)
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._former
        logging.getLogger("helpviewer").removeHandler(self._log)

    def _note_message(
        self, _kind: QtMsgType, _context: QMessageLogContext, message: str
    ) -> None:
        if message not in _USUAL:
            self.note(message)

    def _note_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.note(repr(error))
        self._former[0](kind, error, trace)


class _ErrorLog(logging.Handler):
    """Hands on what the program itself calls an error."""

    def __init__(self, troubles: Troubles) -> None:
        super().__init__(logging.ERROR)
        self._troubles = troubles

    def emit(self, record: logging.LogRecord) -> None:
        """Note it."""
        self._troubles.note(self.format(record))
