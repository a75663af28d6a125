"""How a sync tells what it is at, how far that is, and learns that it should stop."""

import threading
from collections.abc import Callable
from enum import StrEnum

from helpviewer.errors import OperationCancelledError
from helpviewer.progress import Progress


class Phase(StrEnum):
    """What a sync is at."""

    CONNECTING = "connecting"  # asking what is new
    FETCHING = "fetching"  # in bytes
    CHECKING = "checking"  # and keeping, item by item
    PREPARING = "preparing"  # articles and index


Report = Callable[[Phase, int, int], None]


def _silent(_phase: Phase, _done: int, _total: int) -> None:
    """Tell nobody."""


class SyncProgress:
    """One sync's progress, shared by the thread at work and the one that waits.

    Args:
        report: Called from the working thread as ``report(phase, done, total)``; a total of 0
            is one that nobody knows.
    """

    def __init__(self, report: Report = _silent) -> None:
        self._report = report
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the sync to stop at its next step; safe from any thread."""
        self._cancelled.set()

    def step(self, phase: Phase, done: int, total: int) -> None:
        """Say how far a phase is.

        Raises:
            OperationCancelledError: The sync was asked to stop.
        """
        if self.is_cancelled:
            raise OperationCancelledError
        self._report(phase, done, total)

    def of(self, phase: Phase, before: int = 0, total: int = 0) -> Progress:
        """Return the progress of a part of a phase.

        Args:
            phase: Which.
            before: What was done of it before.
            total: Of the whole phase; 0 if this is all of it.
        """
        return Progress(lambda done, of_part: self.step(phase, before + done, total or of_part))
