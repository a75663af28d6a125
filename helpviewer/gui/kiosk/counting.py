"""Counting what visitors do, on this machine only, and never on the thread that paints."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from helpviewer.gui.in_turn import InTurn
from helpviewer.gui.layout import Early
from helpviewer.gui.tasks import TaskRunner
from helpviewer.kiosk.usage import UsageLog, VisitEnd
from helpviewer.library.article import Card

if TYPE_CHECKING:
    from helpviewer.gui.library_controller import LibraryController


class Counting(QObject):
    """Has the log note what happens, each thing in its turn.

    Args:
        log: Where it is noted; None if nothing is to be counted.
        tasks: Who writes it.
    """

    def __init__(self, log: UsageLog | None, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._log = log
        self._tasks = tasks
        self._in_turn = InTurn()
        self._library: LibraryController | None = None
        self._is_visit = False
        self._last = ""  # the article that was noted last in this visit

    def use(self, log: UsageLog | None) -> None:
        """Note in this from now on; what is under way is still written to the former."""
        self._log = log

    def listen(self, early: Early) -> None:
        """Note what is opened in this window, what helps, and what is looked for in vain."""
        self._library = early.library
        early.articles.article_shown.connect(self._note_article)
        early.articles.feedback_given.connect(self._note_feedback)
        early.search.went_unanswered.connect(self._note_search)

    def begin_visit(self) -> None:
        """Note that somebody has come."""
        self._is_visit, self._last = True, ""
        if self._log:
            self._note(self._log.visit_began)

    def end_visit(self, how: VisitEnd) -> None:
        """Note how a visit has ended."""
        self._is_visit = False
        if self._log:
            self._note(partial(self._log.visit_ended, how))

    @Slot(str)
    def note_language(self, tag: str) -> None:
        """Note that another language was chosen."""
        if self._log:
            self._note(partial(self._log.language_chosen, tag))

    @Slot(str)
    def note_link(self, host: str) -> None:
        """Note that an address was shown to take along."""
        if self._log:
            self._note(partial(self._log.link_shown, host))

    @Slot(object)
    def _note_article(self, card: Card) -> None:
        """Note an article; not that which everybody sees first, nor the same once more."""
        snapshot = self._library.snapshot if self._library else None
        if self._log and snapshot and self._is_visit and card.id != self._last:
            self._last = card.id
            library = snapshot.library.info.id
            self._note(partial(self._log.article_opened, library, card.id))

    @Slot(object, bool)
    def _note_feedback(self, card: Card, helped: bool) -> None:
        snapshot = self._library.snapshot if self._library else None
        if self._log and snapshot:
            library = snapshot.library.info.id
            self._note(partial(self._log.feedback_given, library, card.id, helped=helped))

    @Slot(str)
    def _note_search(self, words: str) -> None:
        if self._log:
            self._note(partial(self._log.nothing_found, words))

    def _note(self, work: Callable[[], object]) -> None:
        self._tasks.start(self._in_turn(work))
