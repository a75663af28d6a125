"""Bringing the articles of a feed up to date, when it is time or the reader asks."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.settings_controller import SettingsController
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.gui.updating.due_timer import DueTimer
from helpviewer.library.article import Audience
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.settings import Settings
from helpviewer.sync.phases import SyncProgress
from helpviewer.sync.report import Outcome, SyncReport
from helpviewer.sync.status import FeedStatus, feed_status
from helpviewer.sync.stepping import go_back, go_forward


class SyncController(QObject):
    """Has another process ask the open library's feed, and shows what came of it.

    Args:
        library: Whose feed it is; it is told when there is something new.
        settings: How servers are reached, and when.
        paths: The reader's folders.
        tasks: Who waits for that process.
        can_sync: Whether a connection may ever be opened.
        syncs_by_itself: Whether it is done when it is due, and not only when somebody asks.
    """

    feed_changed = Signal(bool)  # whether the library has one
    status_changed = Signal(object)  # FeedStatus
    began = Signal()
    progressed = Signal(object, int, int)  # Phase, how much is done, of how much
    brought = Signal(object)  # SyncReport
    ended = Signal()
    failed = Signal(object)  # HelpViewerError

    _reported = Signal(object, int, int)  # by the task's thread

    def __init__(
        self,
        library: LibraryController,
        settings: SettingsController,
        paths: UserPaths,
        tasks: TaskRunner,
        *,
        can_sync: bool,
        syncs_by_itself: bool = True,
    ) -> None:
        super().__init__(library)
        self._library = library
        self._settings = settings
        self._paths = paths
        self._tasks = tasks
        self.can_sync = can_sync
        self._syncs_by_itself = syncs_by_itself and can_sync
        self.is_expecting = False  # other articles are to be shown, when it is known which
        self.is_by_hand = False  # the sync that is running, or was last
        self._source: LibrarySource | None = None
        self._running: SyncProgress | None = None
        self._reading: Task | None = None
        self.audience = Audience.PUBLIC
        self.url = ""
        self.database = Path()  # what the feed said
        self._due = DueTimer(self)
        self._due.due.connect(self._sync_by_itself)
        self._reported.connect(self.progressed)
        library.snapshot_opened.connect(self.look)
        settings.changed.connect(self._plan_anew)
        self.status: FeedStatus | None = None

    @property
    def is_running(self) -> bool:
        """Whether a sync is under way."""
        return self._running is not None

    @Slot()
    def look(self) -> None:
        """See which feed the library has by now, and how that is doing."""
        source = self._library.source
        if source and source != self._source:
            self.cancel()
            self._source, self.status = source, None
            self.audience = source.audience
            feed = source.feed
            self.url = feed.url if feed and feed.has_server else ""
            info, _ = read_library_file(source.folder)
            self.database = self._paths.feed(info.id)
            self.feed_changed.emit(bool(self.url))
        self._read_status()

    @Slot()
    def sync(self) -> None:
        """Ask the feed now, because the reader wants it."""
        if task := self._start(by_hand=True):
            task.failed.connect(self.failed)

    @Slot()
    def cancel(self) -> None:
        """Stop a sync; what is shown stays."""
        if self._running:
            self._running.cancel()

    @Slot()
    def hold(self) -> None:
        """Do nothing unasked, and stop what is under way."""
        self._syncs_by_itself = False
        self._due.stop()
        self.cancel()

    @Slot()
    def go_on(self) -> None:
        """Sync when it is due, from now on."""
        if not self._syncs_by_itself:
            self._syncs_by_itself = self.can_sync
            self._plan()

    @Slot()
    def go_back(self) -> None:
        """Show the state before the one that is shown, until `go_forward`."""
        self._go(go_back)

    @Slot()
    def go_forward(self) -> None:
        """Show the newest state again."""
        self._go(go_forward)

    @Slot()
    def _sync_by_itself(self) -> None:
        self._start(by_hand=False)

    def _start(self, *, by_hand: bool) -> Task | None:
        """Begin a sync; None if there can be none now."""
        source = self._source
        if not (self.can_sync and self.url and source) or self._running:
            return None
        self._due.stop()
        self.is_by_hand = by_hand
        self._running = progress = SyncProgress(self._reported.emit)
        settings = self._settings.settings
        work = partial(_sync, source, self._paths, settings, progress, by_hand=by_hand)
        task = self._tasks.start(work)
        task.succeeded.connect(self._take)
        task.finished.connect(self._end)
        self.began.emit()
        return task

    @Slot(object)
    def _take(self, report: SyncReport) -> None:
        if report.feed == self.url:  # else another library was opened meanwhile
            self.is_expecting = report.outcome is not Outcome.AVAILABLE
            self.brought.emit(report)

    @Slot()
    def _end(self) -> None:
        self._running = None
        self.ended.emit()
        self._read_status()

    def _go(self, way: Callable[[Path, str], object]) -> None:
        if self.url:
            task = self._tasks.start(partial(way, self.database, self.url))
            task.succeeded.connect(self._show_other_state)
            task.failed.connect(self.failed)

    @Slot()
    def _show_other_state(self) -> None:
        self.is_expecting = True
        self._read_status()

    def _read_status(self) -> None:
        """Read how the feed is doing, and when it is to be asked next."""
        self._due.stop()
        if self.url:
            task = self._tasks.start(partial(feed_status, self.database, self.url))
            task.succeeded.connect(self._show_status)
            task.failed.connect(self.failed)
            self._reading = task

    @Slot(object)
    def _show_status(self, status: FeedStatus) -> None:
        """Show what was read last: what was read before a sync ended knows nothing of it."""
        if status.feed == self.url and self.sender() is self._reading:
            self.status = status
            self._plan()
            self.status_changed.emit(status)
            self._show_state(status)

    def _show_state(self, status: FeedStatus) -> None:
        """Show what readers are to see, if something has just changed that."""
        snapshot = self._library.snapshot
        shown = snapshot.generation.collection if snapshot else None
        if self.is_expecting and status.shown and status.shown.number != shown:
            self._library.refresh()
        self.is_expecting = False

    @Slot(str, object)
    def _plan_anew(self, name: str, _value: object) -> None:
        if name in {"feed.interval", "feed.quiet_hours"}:
            self._plan()

    def _plan(self) -> None:
        if self._syncs_by_itself and self.status and not self._running:
            self._due.plan(self.status, self._settings.settings.feed)


def _sync(
    source: LibrarySource,
    paths: UserPaths,
    settings: Settings,
    progress: SyncProgress,
    *,
    by_hand: bool,
) -> SyncReport:
    """Sync in another process; called on the task's thread."""
    from helpviewer.gui.updating.system_proxy import with_system_proxy  # noqa: PLC0415 - QtNetwork
    from helpviewer.sync.request import SyncRequest  # noqa: PLC0415 - not before the first sync
    from helpviewer.sync.worker import sync_elsewhere  # noqa: PLC0415

    request = SyncRequest(source, paths, with_system_proxy(settings), by_hand=by_hand)
    return sync_elsewhere(request, progress)
