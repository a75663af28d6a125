"""Measuring how long a start takes, from the process's birth to what is on the screen."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_IMPORTED = time.monotonic()


def process_age() -> float:
    """Return the milliseconds since this process was started.

    Only Linux tells it to within 10 ms; elsewhere the interpreter's own start is left out.
    """
    if sys.platform == "linux":
        fields = Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()
        started = int(fields[19]) / os.sysconf("SC_CLK_TCK")  # proc(5), field 22
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000
    else:  # noqa: RET505 - a type checker takes what follows for unreachable on Linux
        return (time.monotonic() - _IMPORTED) * 1000


class FirstPaint(QObject):
    """Calls `seen` once, in the turn of the event loop after a widget was first painted."""

    def __init__(self, widget: QWidget, seen: Callable[[], None]) -> None:
        super().__init__(widget)
        self._seen = seen
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._seen)
        return False
