"""Bringing the articles up to date while no visitor is there."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.layout import Early
from helpviewer.gui.messages import error_sentence
from helpviewer.gui.settings_controller import SettingsController
from helpviewer.gui.updating.sync_controller import SyncController
from helpviewer.gui.window_request import WindowRequest
from helpviewer.sync.quiet_hours import QuietHours
from helpviewer.sync.report import Outcome, SyncReport

if TYPE_CHECKING:
    from helpviewer.gui.library_controller import LibraryController

_LOOK = 60_000  # milliseconds between two looks at the clock
_READ_AGAIN = timedelta(hours=1)  # a folder of articles, which nothing tells us has changed


def _now() -> datetime:
    return datetime.now(UTC)


class Upkeep(QObject):
    """Looks after one window's library from when nobody is there until somebody comes.

    What is under way then stops, and nothing changes before a visitor's eyes; the next time it
    is done again.

    Args:
        request: Which library, and when it may be changed.
        now: The clock.
    """

    looked = Signal(object)  # FeedStatus: a sync has ended, or the feed was looked at
    told = Signal(str)  # what became of a sync that the staff asked for

    def __init__(
        self, request: WindowRequest, parent: QObject, now: Callable[[], datetime] = _now
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._now = now
        self._may_work = False
        self._is_reading = False  # the source
        self._is_asked = False  # the staff wait for what the feed says
        self._library: LibraryController | None = None
        self._sync: SyncController | None = None
        self._last_read: datetime | None = None
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._work)

    def look_after(self, early: Early) -> None:
        """Look after the library of another window; the former one is gone."""
        self._library, self._is_reading = early.library, False
        early.library.settled.connect(self._note_reading)
        early.library.failed.connect(self._note_reading)
        self._sync = self._new_sync(early)
        if self._may_work:
            self._work()

    @Slot()
    def begin(self) -> None:
        """Nobody is there: do what is due."""
        self._may_work = True
        self._timer.start()
        self._work()

    @Slot()
    def hold(self) -> None:
        """Somebody comes: change nothing."""
        self._may_work = self._is_reading = False
        self._timer.stop()
        if self._sync:
            self._sync.hold()
        if self._library and self._library.snapshot:  # else there is nothing to see yet
            self._library.cancel()

    @Slot()
    def sync_now(self) -> None:
        """Ask the feed, because the staff wants it."""
        if self._sync is None or not self._sync.can_sync:
            self.told.emit(self.tr("These articles have no feed that could be asked."))
        else:
            self._is_asked = True  # also by the next visit, if this one ends too soon
            self.told.emit(self.tr("Asking the feed…"))
            self._sync.sync()

    def use(self, request: WindowRequest) -> None:
        """Keep to these settings from now on."""
        self._request = request

    @Slot()
    def _work(self) -> None:
        if self._library is None or not self._may_work:
            return
        is_time = self._is_time()
        if self._needs_reading(is_time=is_time):
            self._is_reading = True
            self._library.refresh()
        if self._sync and (is_time or self._is_asked):
            self._sync.go_on()
        elif self._sync:
            self._sync.hold()
        if self._sync and self._is_asked:
            self._sync.sync()

    def _is_time(self) -> bool:
        hours = self._request.settings.unattended.update_hours
        return not hours or QuietHours.parse(hours).include(self._now(), None)

    def _needs_reading(self, *, is_time: bool) -> bool:
        if self._is_reading or self._library is None:
            return False
        if self._library.snapshot is None:  # there is nothing to see, perhaps after a failure
            return True
        last = self._last_read
        return is_time and (last is None or self._now() - last >= _READ_AGAIN)

    @Slot()
    def _note_reading(self) -> None:
        self._is_reading, self._last_read = False, self._now()

    def _new_sync(self, early: Early) -> SyncController | None:
        request = self._request
        feed = request.source.feed
        if feed is None or not feed.has_server:
            return None
        settings = SettingsController(
            request.settings, request.paths.settings, early.tasks, early.library
        )
        sync = SyncController(
            early.library,
            settings,
            request.paths,
            early.tasks,
            can_sync=not request.policy.offline,
            syncs_by_itself=False,
        )
        sync.status_changed.connect(self.looked)
        sync.brought.connect(self._take_news)
        sync.failed.connect(self._tell_failure)
        sync.look()
        return sync

    @Slot(object)
    def _take_news(self, report: SyncReport) -> None:
        """Read the source again, if nobody is there; else what was fetched waits."""
        is_new = report.outcome is Outcome.CHANGED
        if self._sync:
            self._sync.is_expecting = False  # it would show it before a visitor's eyes
        if is_new:
            self._last_read = None
        if self._is_asked:
            self._is_asked = False
            new = self.tr("There is something new. It is shown to the next visitor.")
            self.told.emit(new if is_new else self.tr("There is nothing new."))
        self._work()

    @Slot(object)
    def _tell_failure(self, error: HelpViewerError) -> None:
        self._is_asked = False
        self.told.emit(error_sentence(error))
