"""What the reader searched for in this library, at hand while typing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.in_turn import InTurn
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.personal.searches import PastSearches
from helpviewer.search.folding import fold


class RecentSearches(QObject):
    """Holds the recent searches of one library in memory; tasks keep them, one after another.

    Args:
        database: Where they are kept.
        tasks: Who reads and writes it.
        remembers: Whether searches are kept and suggested.
        keeps_unanswered: Whether searches that found nothing are kept, for authors.
    """

    changed = Signal()
    failed = Signal(object)  # HelpViewerError

    def __init__(
        self, database: Path, tasks: TaskRunner, *, remembers: bool, keeps_unanswered: bool
    ) -> None:
        super().__init__(tasks)
        self._database = database
        self._tasks = tasks
        self._remembers = remembers
        self._keeps_unanswered = keeps_unanswered
        self._in_turn = InTurn()
        self._library_id = ""
        self._language = ""
        self._past: PastSearches | None = None
        self._texts: list[str] = []  # newest first

    def use(self, library_id: str, language: str) -> None:
        """Hold the searches in this library from now on, made in this language."""
        self._language = language
        if library_id == self._library_id:
            return
        self._library_id, self._texts = library_id, []
        self._past = past = PastSearches(self._database, library_id)
        self.changed.emit()
        self._read(past)

    def set_remembering(self, *, remembers: bool) -> None:
        """Keep and suggest searches from now on, or do not; those that are kept stay."""
        self._remembers, self._texts = remembers, []
        self.changed.emit()
        if self._past is not None:
            self._read(self._past)

    def set_keeping_unanswered(self, *, keeps: bool) -> None:
        """Keep searches that find nothing from now on, or do not."""
        self._keeps_unanswered = keeps

    def matching(self, text: str, count: int) -> list[str]:
        """Return the newest searches that have `text`, those first that begin with it.

        `text` itself is not among them.
        """
        typed = fold(text)
        others = [(fold(search), search) for search in self._texts]
        found = [pair for pair in others if typed in pair[0] and typed != pair[0]]
        found.sort(key=lambda pair: not pair[0].startswith(typed))
        return [search for _, search in found[:count]]

    def remember(self, text: str) -> None:
        """Make a search the newest one."""
        text = " ".join(text.split())
        if self._past is None or not self._remembers or not text:
            return
        past = self._past
        self._start(lambda: past.remember(text))
        self._texts = [text, *self._without(text)]
        self.changed.emit()

    def forget(self, text: str) -> None:
        """Forget one search."""
        if self._past is not None:
            past = self._past
            self._start(lambda: past.forget(text))
            self._texts = self._without(text)
            self.changed.emit()

    @Slot()
    def forget_all(self) -> None:
        """Forget every search in this library."""
        if self._past is not None:
            self._start(self._past.forget)
            self._texts = []
            self.changed.emit()

    def note_unanswered(self, text: str) -> None:
        """Keep a search that found nothing."""
        if self._past is not None and self._keeps_unanswered:
            past, language = self._past, self._language
            self._start(lambda: past.note_unanswered(text, language))

    @Slot()
    def forget_unanswered(self) -> None:
        """Forget every search in this library that found nothing."""
        if self._past is not None:
            self._start(self._past.forget_unanswered)

    def _read(self, past: PastSearches) -> None:
        if self._remembers:
            task = self._start(past.recent)
            task.succeeded.connect(lambda texts: self._add_older(past, texts))

    def _without(self, text: str) -> list[str]:
        folded = text.casefold()
        return [other for other in self._texts if other.casefold() != folded]

    def _start(self, work: Callable[[], object]) -> Task:
        task = self._tasks.start(self._in_turn(work))
        task.failed.connect(self._report)
        return task

    def _add_older(self, past: PastSearches, texts: list[str]) -> None:
        """Add what was read to what has been searched meanwhile."""
        if past is self._past and self._remembers:
            known = {text.casefold() for text in self._texts}
            self._texts += [text for text in texts if text.casefold() not in known]
            self.changed.emit()

    @Slot(object)
    def _report(self, error: HelpViewerError) -> None:
        self.failed.emit(error)
