"""Waiting for the time when a feed is to be asked again."""

from datetime import UTC, datetime, timedelta
from random import Random

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from helpviewer.settings import FeedSettings
from helpviewer.sync.schedule import after_start, rhythm_of
from helpviewer.sync.status import FeedStatus

_LONGEST_WAIT = timedelta(hours=1)  # then the clock is looked at: the machine may have slept


class DueTimer(QObject):
    """Tells when it is time; it sleeps until then."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._random = Random()  # noqa: S311 - only so that machines do not all ask at once
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self.moment: datetime | None = None

    def plan(self, status: FeedStatus, feed: FeedSettings) -> None:
        """Wait for the next time that settings and what is known of a feed come to."""
        self.moment = next_poll(status, feed, datetime.now(UTC), self._random)
        self._wait()

    def stop(self) -> None:
        """Wait no longer."""
        self.moment = None
        self._timer.stop()

    def _wait(self) -> None:
        self._timer.stop()
        if self.moment:
            left = min(max(self.moment - datetime.now(UTC), timedelta()), _LONGEST_WAIT)
            self._timer.start(round(left.total_seconds() * 1000))

    @Slot()
    def look(self) -> None:
        """Look at the clock: perhaps it is time."""
        if self.moment and datetime.now(UTC) < self.moment:
            self._wait()
        elif self.moment:
            self.moment = None
            self.due.emit()


def next_poll(
    status: FeedStatus, feed: FeedSettings, now: datetime, random: Random
) -> datetime | None:
    """Return when a feed is to be asked next; None if only when the reader wants it.

    One that was never asked is asked at once: windows are not opened all at one moment.
    """
    rhythm = rhythm_of(feed)
    if rhythm.interval and status.checked is None:
        return rhythm.quiet.end_after(now, rhythm.zone) if rhythm.quiet else now
    return after_start(status.plan, now, rhythm, random).next_poll
