"""Deciding which pinned announcement is shown above list and article."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.in_turn import InTurn
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.library.announcements import pinned_announcements
from helpviewer.library.article import ArticleKey, Card
from helpviewer.personal.announcements import PutAway, PutAwayAnnouncements
from helpviewer.snapshot import Snapshot


class AnnouncementController(QObject):
    """Shows the newest that the reader has not put away; then the next.

    Args:
        tasks: Who reads and writes what was put away.
        database: Where that is kept; None keeps it for this run only.
    """

    title_changed = Signal(str)  # empty: there is none to show
    chosen = Signal(object)  # ArticleKey
    failed = Signal(object)  # HelpViewerError

    def __init__(self, tasks: TaskRunner, database: Path | None) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._database = database
        self._in_turn = InTurn()
        self._library_id = ""
        self._kept: PutAwayAnnouncements | None = None
        self._put_away: set[tuple[ArticleKey, str]] = set()
        self._pinned: Sequence[tuple[Card, str]] = ()  # with their versions
        self._shown: tuple[Card, str] | None = None

    @Slot(object)
    def use(self, snapshot: Snapshot) -> None:
        """Show what is pinned in this state of a library from now on."""
        today = datetime.now(UTC).date()
        try:
            self._pinned = [
                (card, snapshot.store.version(card.key))
                for card in pinned_announcements(snapshot.library, today)
            ]
        except HelpViewerError as error:
            self._pinned = ()
            self.failed.emit(error)
        if snapshot.library.info.id == self._library_id:
            self._show()
        else:
            self._begin(snapshot.library.info.id)

    @Slot()
    def open(self) -> None:
        """Go to the announcement that is shown."""
        if self._shown:
            self.chosen.emit(self._shown[0].key)

    @Slot()
    def put_away(self) -> None:
        """Show this announcement no more, unless it changes."""
        if self._shown is None:
            return
        card, version = self._shown
        self._put_away.add((card.key, version))
        if self._kept:
            kept = self._kept
            self._start(lambda: kept.add(card.key, version))
        self._show()

    def _begin(self, library_id: str) -> None:
        """Show nothing before it is known what was put away of another library."""
        self._library_id = library_id
        self._put_away = set()
        if self._database is None:
            self._show()
            return
        self._set_shown(None)
        self._kept = kept = PutAwayAnnouncements(self._database, library_id)
        task = self._start(kept.all)
        task.succeeded.connect(lambda found: self._add(kept, found))
        task.failed.connect(self._show)

    def _add(self, kept: PutAwayAnnouncements, found: PutAway) -> None:
        if kept is self._kept:
            self._put_away |= found
            self._show()

    @Slot()
    def _show(self) -> None:
        left = (pair for pair in self._pinned if (pair[0].key, pair[1]) not in self._put_away)
        self._set_shown(next(left, None))

    def _set_shown(self, shown: tuple[Card, str] | None) -> None:
        self._shown = shown
        self.title_changed.emit(shown[0].title if shown else "")

    def _start(self, work: Callable[[], object]) -> Task:
        task = self._tasks.start(self._in_turn(work))
        task.failed.connect(self._report)
        return task

    @Slot(object)
    def _report(self, error: HelpViewerError) -> None:
        self.failed.emit(error)
