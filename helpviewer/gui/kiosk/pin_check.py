"""Deciding whether a typed PIN is that of the staff, and how long the next one has to wait."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.tasks import TaskRunner
from helpviewer.kiosk.lockout import Lockout, read_lockout, write_lockout
from helpviewer.kiosk.pin import check_pin


class PinCheck(QObject):
    """Checks one PIN at a time, on another thread: it takes as long as twenty frames.

    Args:
        record: What is kept of the PIN; nothing is right for an empty one.
        file: Where wrong ones are counted, for the next start.
        tasks: Who checks.
    """

    accepted = Signal()
    refused = Signal(int)  # for how many seconds none is tried; 0 if one may be at once

    def __init__(
        self, record: str, file: Path, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._file = file
        self._tasks = tasks
        self._is_checking = False
        self._lockout = read_lockout(file, time.monotonic(), time.time())

    @property
    def waiting(self) -> int:
        """For how many seconds no PIN is tried."""
        return self._lockout.remaining(time.monotonic())

    @Slot(str)
    def check(self, pin: str) -> None:
        """Say whether this PIN is right, as soon as that is known."""
        if self._is_checking:
            return
        if self.waiting:
            self.refused.emit(self.waiting)
            return
        self._is_checking = True
        self._lockout = self._lockout.fail(time.monotonic())  # until it is known better
        task = self._tasks.start(
            partial(_is_right, pin, self._record, self._file, self._lockout)
        )
        task.succeeded.connect(self._tell)
        task.failed.connect(self._refuse)

    @Slot(object)
    def _tell(self, is_right: bool) -> None:
        if not is_right:
            self._refuse()
            return
        self._is_checking = False
        self._lockout = Lockout()
        self.accepted.emit()

    @Slot()
    def _refuse(self) -> None:
        self._is_checking = False
        self.refused.emit(self.waiting)


def _is_right(pin: str, record: str, file: Path, failed: Lockout) -> bool:
    """Check a PIN; it is counted as wrong before, so that pulling the plug wins no try."""
    write_lockout(file, failed, time.monotonic(), time.time())
    is_right = check_pin(pin, record)
    if is_right:
        write_lockout(file, Lockout(), time.monotonic(), time.time())
    return is_right
