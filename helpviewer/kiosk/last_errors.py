"""What went wrong last, as the health file may tell it: kinds and times, and no words."""

import logging
from collections import deque
from datetime import UTC, datetime

from helpviewer.kiosk.health import MOST_ERRORS, LastError


class LastErrors(logging.Handler):
    """Remembers the kinds of the last errors that this process logs; any thread may log.

    Of an error that has a class it keeps that, of another the module that told it.
    """

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._kept: deque[LastError] = deque(maxlen=MOST_ERRORS)

    def emit(self, record: logging.LogRecord) -> None:
        """Remember one."""
        kind = record.exc_info[0] if record.exc_info else None
        self.note(kind.__name__ if kind else record.name)

    def note(self, kind: str) -> None:
        """Remember an error that nobody logs, such as that of a sync, by its class."""
        self._kept.appendleft(LastError(kind, datetime.now(UTC)))

    @property
    def latest(self) -> tuple[LastError, ...]:
        """What is remembered, the latest first."""
        return tuple(self._kept.copy())
