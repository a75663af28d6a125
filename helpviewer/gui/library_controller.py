"""Opening a library, and keeping what is shown of it up to date with its source."""

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.compiler.source import LibrarySource
from helpviewer.compiler.stored import is_as_shipped, is_for_reading_only, open_stored
from helpviewer.errors import HelpViewerError, IndexUnavailableError, StoreError
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.snapshot import Snapshot

if TYPE_CHECKING:
    from pathlib import Path

logger = logging.getLogger(__name__)


class LibraryController(QObject):
    """Shows the stored state of a library at once, then brings it up to date.

    Args:
        paths: The reader's folders.
        tasks: Where the waiting for the compiler is done.
        language: The reader's language; empty for the library's own.
    """

    snapshot_opened = Signal(object)  # Snapshot
    progressed = Signal(int, int)
    settled = Signal()  # what is shown is what the source says
    failed = Signal(object)  # HelpViewerError

    _reported = Signal(int, int)  # by the task's thread

    def __init__(
        self, paths: UserPaths, tasks: TaskRunner, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._tasks = tasks
        self._language = language
        self._source: LibrarySource | None = None
        self._running: Progress | None = None
        self._again = False  # a refresh was asked for while one was running
        self._forgotten: set[Path] = set()
        self.snapshot: Snapshot | None = None
        self._reported.connect(self.progressed)

    @property
    def source(self) -> LibrarySource | None:
        """The library that is open, or being opened."""
        return self._source

    def open(self, source: LibrarySource) -> bool:
        """Open a library; say whether something of it can be shown at once.

        `refresh` is to follow, when the reader sees the window.
        """
        self.cancel()
        self._source = source
        self.snapshot = None
        try:
            stored = open_stored(source, self._paths, self._language)
        except StoreError:  # it was never compiled, or must be again
            return False
        self._use(stored)
        return True

    @Slot()
    def refresh(self) -> None:
        """Compile what changed in the source, in another process, and show it."""
        source = self._source
        self._again = self._running is not None
        if source is None or self._running:
            return
        progress = Progress(self._reported.emit)
        self._running = progress
        former = self.snapshot
        task = self._tasks.start(lambda: self._compile(source, former, progress))
        task.succeeded.connect(self._show_compiled)
        task.failed.connect(self._fail)
        task.finished.connect(self._end)
        self._task: Task = task

    def forget_index(self) -> bool:
        """Delete an index that cannot be opened, for `refresh` to build it anew.

        Return whether that can help: not if the same index was built anew before. One that
        ships is not deleted, but no longer used.
        """
        if self.snapshot is None:
            return False
        index = self.snapshot.place.index_folder(self.snapshot.generation)
        if not index.exists():
            return True
        if index in self._forgotten:
            return False
        self._forgotten.add(index)
        self.snapshot.place.forget_index(self.snapshot.generation)
        return True

    @Slot()
    def cancel(self) -> None:
        """Stop a compilation; what is shown stays."""
        if self._running:
            self._running.cancel()
            self._running = None

    def close(self) -> None:
        """Let go of the library's file; nothing of it can be shown any more."""
        self.cancel()
        self._source = None
        if self.snapshot:
            self.snapshot.store.close()

    @Slot(object)
    def _show_compiled(self, snapshot: Snapshot | None) -> None:
        is_wanted = self.sender() is self._task and self._running is not None
        if not is_wanted or self._source is None:
            if snapshot:
                snapshot.store.close()
            return
        if snapshot:
            self._use(snapshot)
        self.settled.emit()

    @Slot(object)
    def _fail(self, error: HelpViewerError) -> None:
        if self.sender() is self._task and self._source is not None:  # else it was closed
            if isinstance(error, IndexUnavailableError):
                self._show_without_index()
            self.failed.emit(error)

    def _show_without_index(self) -> None:
        """Show the articles that were compiled, though no index of them can be written."""
        assert self._source is not None  # noqa: S101 - it was being compiled
        with suppress(StoreError):
            stored = open_stored(self._source, self._paths, self._language)
            if self.snapshot and _is_same(self.snapshot, stored):
                stored.store.close()
            else:
                self._use(stored)

    def _compile(
        self, source: LibrarySource, former: Snapshot | None, progress: Progress
    ) -> Snapshot | None:
        """Compile, on the task's thread; return what is to be shown instead of `former`.

        It is opened here, because reading 20,000 cards takes half a second.
        """
        if former and self._is_as_shipped(former, source):
            return None
        from helpviewer.compiler.worker import compile_elsewhere  # noqa: PLC0415 - after the first paint

        try:
            report = compile_elsewhere(source, self._paths, progress)
        except StoreError as error:
            if former is None or not is_for_reading_only(former, self._paths):
                raise
            logger.warning("The articles are as they were before: %s", error.values["reason"])
            return None
        own = former if former and not former.place.is_shipped else None
        is_shown = own is not None and own.generation.number == report.generation
        return None if is_shown else open_stored(source, self._paths, self._language)

    def _is_as_shipped(self, former: Snapshot, source: LibrarySource) -> bool:
        index = former.place.index_folder(former.generation)
        return index not in self._forgotten and is_as_shipped(former, source, self._paths)

    @Slot()
    def _end(self) -> None:
        if self.sender() is self._task:
            self._running = None
            self.progressed.emit(1, 1)
            if self._again:
                self.refresh()

    def _use(self, snapshot: Snapshot) -> None:
        former, self.snapshot = self.snapshot, snapshot
        self.snapshot_opened.emit(snapshot)
        if former:
            former.store.close()


def _is_same(one: Snapshot, other: Snapshot) -> bool:
    """Say whether two snapshots show the same."""
    return (one.place, one.generation.number) == (other.place, other.generation.number)
