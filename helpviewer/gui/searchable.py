"""One state of the library, as the search thread reads it."""

import gc
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import cached_property

from helpviewer.errors import HelpViewerError, IndexUnavailableError
from helpviewer.library.article import ArticleKey
from helpviewer.library.library import CategoryNode
from helpviewer.library.store.reader import StoreReader
from helpviewer.search.explain import Explanation
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Hit, Passage, Query, SearchResults
from helpviewer.search.titles import Title, TitleSearch
from helpviewer.snapshot import Snapshot


class Searchable:
    """Searches a snapshot: its titles at once, everything when its index is open.

    Owned by one thread. An index is opened on another one, which takes a third of a second for
    20,000 articles; meanwhile that of an earlier state of the same library goes on answering.

    Args:
        notify: Called, on the other thread, when an index is open or cannot be opened.
    """

    def __init__(self, notify: Callable[[], None]) -> None:
        self._notify = notify
        self._opener = ThreadPoolExecutor(1, "index-opener")
        self._opening: Future[SearchIndex] | None = None
        self._settled = False
        self._index: SearchIndex | None = None
        self._state: _State | None = None

    @property
    def snapshot(self) -> Snapshot | None:
        """The snapshot that is searched."""
        return self._state.snapshot if self._state else None

    @property
    def is_settled(self) -> bool:
        """Whether no better answer is to be expected: the index is open, or cannot be."""
        return self._settled

    @property
    def has_index(self) -> bool:
        """Whether more than titles is searched."""
        return self._index is not None

    @property
    def state(self) -> "_State":
        """What is read of the snapshot besides its index."""
        assert self._state is not None  # noqa: S101 - `turn_to` comes first
        return self._state

    def turn_to(self, snapshot: Snapshot) -> None:
        """Search this snapshot from now on; `open_index` is to follow."""
        former = self.snapshot
        if snapshot is former:
            return
        self._leave()
        if former and former.place != snapshot.place:  # another library
            self.give_index_up()
        self._state = _State(snapshot)
        self._settled = False

    def open_index(self) -> None:
        """Have the snapshot's index opened, if that was not begun before.

        It takes the processor from what this thread does meanwhile: first comes an answer.
        """
        if self._state and not self._settled and not self._opening:
            self._opening = self._opener.submit(self._state.snapshot.open_index)
            self._opening.add_done_callback(lambda _opening: self._notify())

    def prepare(self) -> None:
        """Make ready what the first search and the first suggestions will need."""
        self.open_index()
        self.state.warm_up()

    def take_index(self) -> bool:
        """Search by the index that was being opened; say whether that is news.

        Raises:
            IndexUnavailableError: It cannot be opened; what answered before goes on.
        """
        opening = self._opening
        if opening is None or not opening.done():
            return False
        self._opening, self._settled = None, True
        index = opening.result()
        self.give_index_up()
        self._index = index
        gc.freeze()  # it stays: to look for waste in it took 66 ms at 20,000 articles
        return True

    def give_index_up(self) -> None:
        """Search nothing but titles until another index is open."""
        if self._index:
            self._index.close()
            self._index = None

    def search(self, query: Query) -> SearchResults:
        """Return the best articles, by what there is.

        Raises:
            IndexUnavailableError: It is damaged; only titles are searched from now on.
        """
        if self._index is None:
            return self.state.titles.search(query)
        try:
            return self._index.search(query, self.state.keys)
        except IndexUnavailableError:
            self.give_index_up()
            raise

    def explain(self, query: Query, key: ArticleKey) -> Explanation | None:
        """Return why an article stands where it does; None if only its title was looked at."""
        return self._index.explain(query, key, self.state.keys) if self._index else None

    def passages(
        self, keys: Iterable[ArticleKey], results: SearchResults
    ) -> dict[ArticleKey, Passage]:
        """Return the passages around what was found; none if only titles were looked at.

        Raises:
            StoreError: The articles cannot be read.
        """
        if self._index is None:
            return {}
        text = self.state.store.text
        return {key: SearchIndex.excerpt(text(key), results, key.language) for key in keys}

    def close(self) -> None:
        """Let go of all files."""
        self._leave()
        self.give_index_up()
        self._opener.shutdown()

    def _leave(self) -> None:
        """Let go of what belongs to one snapshot, but not of an index that can still serve."""
        if self._opening:
            self._opening.add_done_callback(_close)
            self._opening = None
        if self._state:
            self._state.close()
            self._state = None


class _State:
    """What the search reads of a snapshot, each made when it is first asked for."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._store: StoreReader | None = None

    @cached_property
    def keys(self) -> frozenset[ArticleKey]:
        return self.snapshot.library.keys

    @cached_property
    def titles(self) -> TitleSearch:
        cards = self.snapshot.library
        return TitleSearch([Title(card.key, card.title, card.category) for card in cards])

    @cached_property
    def categories(self) -> tuple[CategoryNode, ...]:
        return self.snapshot.library.categories()

    @property
    def store(self) -> StoreReader:
        if self._store is None:
            self._store = self.snapshot.open_store()
        return self._store

    def warm_up(self) -> None:
        """Read the titles, which takes a tenth of a second for 20,000."""
        self.suggestions("a", 1)

    def suggestions(self, text: str, count: int) -> tuple[Hit, ...]:
        """Return the articles whose titles begin with what is typed."""
        return self.titles.search(Query(text, self.snapshot.library.language, limit=count)).hits

    def close(self) -> None:
        if self._store:
            self._store.close()


def _close(opening: "Future[SearchIndex]") -> None:
    """Close an index that nobody waits for any more."""
    with suppress(HelpViewerError):
        opening.result().close()
