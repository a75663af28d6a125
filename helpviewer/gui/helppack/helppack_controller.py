"""Opening help packs: examined in another process, and taken if their publisher is trusted."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import HelpPackOlderError, HelpViewerError, IndexUnavailableError
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.library.article import Audience
from helpviewer.paths import UserPaths
from helpviewer.settings import Settings
from helpviewer.sync.helppack_library import helppack_source, known_source
from helpviewer.sync.helppack_request import HelpPackFacts, HelpPackRequest
from helpviewer.sync.helppack_worker import open_elsewhere
from helpviewer.sync.phases import Phase, SyncProgress


class _Outcome(NamedTuple):
    """What came of a help pack.

    Attributes:
        source: Its library; None if its publisher is to be trusted first.
        facts: What it is; None if that does not matter any more.
        remark: Why the library is not what one might expect.
    """

    source: LibrarySource | None
    facts: HelpPackFacts | None = None
    remark: HelpViewerError | None = None


class HelpPackController(QObject):
    """Opens one help pack at a time: the newer wins.

    Args:
        tasks: Where the waiting for the other process is done.
        paths: The reader's folders.
        settings: What was chosen.
        audience: Who reads here.
    """

    began = Signal(str)  # what the file is called
    progressed = Signal(int, int)
    ended = Signal()  # whatever comes of it; it is told next
    trust_asked = Signal(object)  # HelpPackFacts
    opened = Signal(object, object)  # LibrarySource, and a HelpViewerError to be told or None
    failed = Signal(object)  # HelpViewerError

    _reported = Signal(object, int, int)  # by the task's thread

    def __init__(
        self,
        tasks: TaskRunner,
        paths: UserPaths,
        settings: Settings,
        audience: Audience,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._usual = HelpPackRequest(Path(), paths, settings, audience)
        self._request = self._usual
        self._progress: SyncProgress | None = None
        self._task: Task | None = None
        self._reported.connect(self._report)

    @Slot(object)
    def open(self, file: Path) -> None:
        """Open a help pack; its publisher is asked about, unless known."""
        self.cancel()
        self._start(self._usual._replace(file=file))

    @Slot(object)
    def trust(self, facts: HelpPackFacts) -> None:
        """Take what was asked about, if it still is the same; its publisher is known then."""
        self._start(self._request._replace(trusted=facts.fingerprint))

    @Slot()
    def cancel(self) -> None:
        """Stop; what is shown stays."""
        if self._progress:
            self._progress.cancel()
            self._forget()

    def _start(self, request: HelpPackRequest) -> None:
        self._request = request
        self._progress = progress = SyncProgress(self._reported.emit)
        self._task = task = self._tasks.start(partial(_open, request, progress))
        task.succeeded.connect(partial(self._take, task))
        task.failed.connect(partial(self._fail, task))
        self.began.emit(request.file.name)

    @Slot(object, int, int)
    def _report(self, _phase: Phase, done: int, total: int) -> None:
        if self._progress:  # else it ended before its last words came
            self.progressed.emit(done, total)

    def _take(self, task: Task, outcome: _Outcome) -> None:
        if task is not self._task:  # it was cancelled too late
            return
        self._forget()
        if outcome.source:
            self.opened.emit(outcome.source, outcome.remark)
        else:
            self.trust_asked.emit(outcome.facts)

    def _fail(self, task: Task, error: HelpViewerError) -> None:
        if task is self._task:
            self._forget()
            self.failed.emit(error)

    def _forget(self) -> None:
        self._progress = self._task = None
        self.ended.emit()


def _open(request: HelpPackRequest, progress: SyncProgress) -> _Outcome:
    """Open a help pack; called on the task's thread."""
    try:
        opened = open_elsewhere(request, progress)
    except (HelpPackOlderError, IndexUnavailableError) as remark:  # there are articles
        return _Outcome(
            known_source(request.file, request.paths, request.audience), None, remark
        )
    is_taken = opened.report is not None
    source = helppack_source(request.paths, opened.facts.id, request.audience)
    return _Outcome(source if is_taken else None, opened.facts)
