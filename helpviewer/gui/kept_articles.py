"""What the reader did with the articles of this library, at hand for the lists."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.errors import HelpViewerError, StoreError
from helpviewer.gui.in_turn import InTurn
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.store.reader import StoreReader
from helpviewer.personal.articles import ArticleVisits, FavouriteArticles, KeptArticle
from helpviewer.personal.former_pages import FormerPages
from helpviewer.personal.updates import ArticleUpdates, UpdatedArticle
from helpviewer.snapshot import Snapshot


class _Past(NamedTuple):
    """Where what the reader did in one library is kept."""

    favourites: FavouriteArticles
    visits: ArticleVisits
    updates: ArticleUpdates
    pages: FormerPages

    def read(self) -> tuple[list[KeptArticle], list[KeptArticle]]:
        """Return the favourites, and what was viewed."""
        return self.favourites.all(), self.visits.recent()

    def note(self, card: Card) -> None:
        """Keep that an article was viewed, as it is now."""
        self.visits.note(KeptArticle(card.id, card.title), card.updated)
        self.updates.note_opened(card.key)

    def catch_up(self, snapshot: Snapshot, *, begins: bool) -> "_Updates":
        """Take over a state of the library; return what changed since the last visit."""
        if begins:
            self.updates.begin_visit()
        state = snapshot.generation.state
        if not self.updates.knows(state):
            # a state that was replaced meanwhile is none to take over: the next one comes
            with suppress(StoreError), closing(snapshot.open_store()) as store:
                self.updates.take(state, store.digests(), partial(_former_html, store))
        return _Updates(self.updates.all(), self.pages.keys())


class _Updates(NamedTuple):
    """What changed, and of which articles it can be shown what."""

    articles: list[UpdatedArticle]
    former: frozenset[ArticleKey]


class KeptArticles(QObject):
    """Holds what concerns one library in memory; tasks keep it, one after another.

    Args:
        database: Where it is kept.
        tasks: Who reads and writes it.
    """

    favourites_changed = Signal()
    viewed_changed = Signal()
    updates_changed = Signal()
    failed = Signal(object)  # HelpViewerError

    def __init__(self, database: Path, tasks: TaskRunner) -> None:
        super().__init__(tasks)
        self._database = database
        self._tasks = tasks
        self._in_turn = InTurn()
        self._library_id = ""
        self._past: _Past | None = None
        self._open: ArticleKey | None = None
        self._seen: set[ArticleKey] = set()  # since updates were last looked for
        self._is_read = False
        self._favourites: list[KeptArticle] = []
        self._viewed: list[KeptArticle] = []
        self._updates: dict[ArticleKey, bool] = {}
        self._former: frozenset[ArticleKey] = frozenset()

    @property
    def is_read(self) -> bool:
        """Whether the favourites are known."""
        return self._is_read

    @property
    def favourites(self) -> Sequence[KeptArticle]:
        """The favourites, in the order in which they were added."""
        return self._favourites

    @property
    def viewed(self) -> Sequence[KeptArticle]:
        """The articles that were viewed, the last one first."""
        return self._viewed

    @property
    def updates(self) -> Mapping[ArticleKey, bool]:
        """What changed since the last visit, and whether the reader has opened it since."""
        return self._updates

    def is_changed(self, key: ArticleKey) -> bool:
        """Say whether an article's former page is kept."""
        return key in self._former

    def former_page(self, key: ArticleKey) -> Callable[[], str]:
        """Return what reads the page that the reader knew; it may be called on any thread."""
        past = self._past
        return partial(past.pages.page, key) if past else str

    def use(self, snapshot: Snapshot) -> None:
        """Hold what concerns this library from now on, and look for what changed in it."""
        library_id = snapshot.library.info.id
        begins = library_id != self._library_id
        if begins:
            self._begin(library_id)
        past = self._past
        assert past is not None  # noqa: S101 - it has begun
        self._seen = {self._open} if self._open else set()
        task = self._start(lambda: past.catch_up(snapshot, begins=begins))
        task.succeeded.connect(lambda found: self._add_updates(past, found))

    def is_favourite(self, article_id: ArticleId) -> bool:
        """Say whether an article is one of the favourites."""
        return any(article.id == article_id for article in self._favourites)

    def toggle_favourite(self, article: KeptArticle) -> None:
        """Make an article a favourite; one that is a favourite is none from now on."""
        past = self._past
        if past is None or not self._is_read:
            return
        if self.is_favourite(article.id):
            self._favourites = _without(self._favourites, article.id)
            self._start(lambda: past.favourites.remove(article.id))
        else:
            self._favourites = [*self._favourites, article]
            self._start(lambda: past.favourites.add(article))
        self.favourites_changed.emit()

    def note_viewed(self, card: Card) -> None:
        """Keep that the reader opened an article."""
        past = self._past
        if past is None:
            return
        self._open = card.key
        self._seen.add(card.key)
        article = KeptArticle(card.id, card.title)
        is_news = not self._updates.get(card.key, True)
        if self._viewed[:1] == [article] and not is_news:
            return
        self._viewed = [article, *_without(self._viewed, card.id)]
        self._start(lambda: past.note(card))
        self.viewed_changed.emit()
        if is_news:
            self._updates[card.key] = True
            self.updates_changed.emit()

    def forget_viewed(self, article_id: ArticleId) -> None:
        """Forget that an article was viewed."""
        past = self._past
        if past is not None:
            self._viewed = _without(self._viewed, article_id)
            self._start(lambda: past.visits.forget(article_id))
            self.viewed_changed.emit()

    @Slot()
    def end_visit(self) -> None:
        """Keep that the reader was here until now."""
        if self._past is not None:
            self._start(self._past.updates.touch)

    def _begin(self, library_id: str) -> None:
        self._library_id = library_id
        self._past = past = _Past(
            FavouriteArticles(self._database, library_id),
            ArticleVisits(self._database, library_id),
            ArticleUpdates(self._database, library_id),
            FormerPages(self._database, library_id),
        )
        self._open, self._is_read = None, False
        self._favourites, self._viewed, self._updates = [], [], {}
        self._former = frozenset()
        self._report_all()
        task = self._start(past.read)
        task.succeeded.connect(lambda found: self._add_older(past, *found))

    def _add_older(
        self, past: _Past, favourites: list[KeptArticle], viewed: list[KeptArticle]
    ) -> None:
        """Add what was read to what the reader has done meanwhile."""
        if past is not self._past:
            return
        self._is_read = True
        self._favourites = favourites
        known = {article.id for article in self._viewed}
        self._viewed += [article for article in viewed if article.id not in known]
        self._report_all()

    def _add_updates(self, past: _Past, updates: _Updates) -> None:
        """Hold what changed; what the reader saw while it was looked for is no news."""
        if past is not self._past:
            return
        found, self._former = updates
        self._updates = {key: is_opened or key in self._seen for key, is_opened in found}
        for key, was_opened in found:
            if not was_opened and key in self._seen:
                self._keep_opened(past, key)
        self.updates_changed.emit()

    def _keep_opened(self, past: _Past, key: ArticleKey) -> None:
        self._start(lambda: past.updates.note_opened(key))

    def _report_all(self) -> None:
        self.favourites_changed.emit()
        self.viewed_changed.emit()
        self.updates_changed.emit()

    def _start(self, work: Callable[[], object]) -> Task:
        task = self._tasks.start(self._in_turn(work))
        task.failed.connect(self._report)
        return task

    @Slot(object)
    def _report(self, error: HelpViewerError) -> None:
        self.failed.emit(error)


def _former_html(store: StoreReader, key: ArticleKey, start: str) -> str:
    """Return the page of a version of an article, unless it looks as the present one does."""
    html = store.former_html(start)
    return "" if html == store.page(key).html else html


def _without(articles: Sequence[KeptArticle], article_id: ArticleId) -> list[KeptArticle]:
    return [article for article in articles if article.id != article_id]
