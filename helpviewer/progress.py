"""How a long operation tells how far it is, and learns that it should stop."""

import threading
from collections.abc import Callable

from helpviewer.errors import OperationCancelledError


class Progress:
    """One long operation's progress, shared by the thread at work and the one that waits.

    Args:
        report: Called from the working thread as ``report(done, total)``.
    """

    def __init__(self, report: Callable[[int, int], None] = lambda _done, _total: None) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the operation to stop at its next step; safe from any thread."""
        self._cancelled.set()

    def step(self, done: int, total: int) -> None:
        """Say that `done` of `total` items are finished.

        Raises:
            OperationCancelledError: The operation was asked to stop.
        """
        if self._cancelled.is_set():
            raise OperationCancelledError
        self._report(done, total)
