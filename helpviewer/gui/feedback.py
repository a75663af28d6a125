"""What the reader said of the articles of this library, at hand while they read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.in_turn import InTurn
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.library.article import Card
from helpviewer.personal.feedback import Edition, Feedback, GivenFeedback
from helpviewer.snapshot import Snapshot


class FeedbackController(QObject):
    """Holds the answers in memory; tasks keep them, one after another.

    Args:
        database: Where they are kept; None to hold them only.
        tasks: Who reads and writes it.
    """

    changed = Signal()
    failed = Signal(object)  # HelpViewerError

    def __init__(self, database: Path | None, tasks: TaskRunner) -> None:
        super().__init__(tasks)
        self._database = database
        self._tasks = tasks
        self._in_turn = InTurn()
        self._library_id = ""
        self._given: GivenFeedback | None = None
        self._answers: dict[Edition, bool] = {}

    @Slot(object)
    def use(self, snapshot: Snapshot) -> None:
        """Hold the answers about the articles of this library from now on."""
        library_id = snapshot.library.info.id
        if library_id != self._library_id:
            self._library_id, self._answers = library_id, {}
            if self._database:
                self._given = given = GivenFeedback(self._database, library_id)
                task = self._start(given.all)
                task.succeeded.connect(lambda answers: self._add_older(given, answers))

    def answer(self, card: Card) -> bool | None:
        """Return whether an article helped as it is now; None if the reader did not say."""
        return self._answers.get(Edition.of(card))

    @Slot(object, bool)
    def give(self, card: Card, helpful: bool) -> None:
        """Keep what the reader says; they may say otherwise later."""
        given, edition = self._given, Edition.of(card)
        self._answers[edition] = helpful
        if given is not None:
            self._start(lambda: given.give(edition, helpful=helpful))
        self.changed.emit()

    def _start(self, work: Callable[[], object]) -> Task:
        task = self._tasks.start(self._in_turn(work))
        task.failed.connect(self._report)
        return task

    def _add_older(self, given: GivenFeedback, answers: list[Feedback]) -> None:
        """Add what was read to what has been said meanwhile."""
        if given is self._given and answers:
            read = {answer.edition: answer.helpful for answer in answers}
            self._answers = read | self._answers
            self.changed.emit()

    @Slot(object)
    def _report(self, error: HelpViewerError) -> None:
        self.failed.emit(error)
