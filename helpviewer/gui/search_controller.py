"""Deciding what the list shows: a category in an order, or what a search finds."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.browse.listing import ListedCards, Listing, WaysOn
from helpviewer.gui.browse.shelf import Shelf
from helpviewer.gui.search_thread import Answer, Question, SearchThread
from helpviewer.library.article import ArticleKey
from helpviewer.library.sorting import SortOrder
from helpviewer.search.results import Query
from helpviewer.snapshot import Snapshot

if TYPE_CHECKING:
    from helpviewer.search.explain import Explanation

_FIRST_HITS = 40  # about six screens; at 20,000 articles 200 take twice as long
_MOST_HITS = 400  # nobody reads on; sorted by date all hits are needed
_PAUSE = 2_000  # milliseconds without a key: the reader has stopped at what is shown


class Collected(Protocol):
    """What can be listed instead of a category."""

    @property
    def path(self) -> str:
        """What the sidebar knows it by."""

    def listing(self, shelf: Shelf) -> Listing:
        """Return its articles, as far as the library has them."""


class SearchController(QObject):
    """Turns keystrokes, categories and orders into listings; latest wins.

    Nothing waits: without text a listing comes at once, with text when the search thread has
    it, unless the reader has typed on.

    Args:
        thread: What searches.
        pause: Milliseconds without a key after which a search without hits counts as asked.
    """

    listing_changed = Signal(object)  # Listing
    passages_found = Signal(object)  # the passages, by ArticleKey
    counts_changed = Signal(object)  # matching articles by category path; None: no search
    suggestions_found = Signal(str, object)  # text, Hits of titles
    words_changed = Signal(object)  # the words to mark in the opened article
    explained = Signal(object, object)  # Card, Explanation
    category_changed = Signal(str)
    went_unanswered = Signal(str)  # the reader stopped at a search that nothing matches
    search_failed = Signal(object)  # HelpViewerError

    def __init__(
        self, thread: SearchThread, parent: QObject | None = None, *, pause: int = _PAUSE
    ) -> None:
        super().__init__(parent)
        self._thread = thread
        self._snapshot: Snapshot | None = None
        self._shelf: Shelf | None = None
        self._typed = ""
        self._category = ""
        self._collected: Collected | None = None
        self._browse_order: SortOrder | None = None
        self._search_order = SortOrder.RELEVANCE
        self._literal = False
        self._complete = False
        self._limit = _FIRST_HITS
        self._asked: Question | None = None
        self._waiting = False
        self._words: tuple[str, ...] = ()
        self._unanswered: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._report_unanswered)
        thread.answered.connect(self._show_answer)
        thread.passages_found.connect(self._show_passages)
        thread.counted.connect(self._show_counts)
        thread.suggested.connect(self._show_suggestions)
        thread.explained.connect(self._show_explanation)
        thread.failed.connect(self._report)

    @property
    def text(self) -> str:
        """What is searched for; empty if nothing is."""
        return self._typed.strip()

    @property
    def category(self) -> str:
        """The path of the chosen category; empty for all articles."""
        return self._category

    @property
    def place(self) -> str:
        """What is chosen in the sidebar: a category's path, or that of a collection."""
        return self._collected.path if self._collected else self._category

    @property
    def words(self) -> tuple[str, ...]:
        """The words to mark in the opened article; none when nothing is searched."""
        return self._words

    @property
    def is_waiting(self) -> bool:
        """Whether the search thread has yet to give its last answer to what is asked now."""
        return self._waiting

    def use(self, snapshot: Snapshot) -> None:
        """Look into another state of the library from now on, with the same question."""
        self._snapshot = snapshot
        self._shelf = Shelf(snapshot.library)
        if not snapshot.library.in_category(self._category):
            self._category = ""
        if self._thread.isRunning():
            self._thread.prepare(snapshot)
        self._refresh()

    @Slot()
    def prepare(self) -> None:
        """Open the index now, so that the first key need not wait for it."""
        if self._snapshot:
            self._thread.prepare(self._snapshot)

    def forget(self) -> None:
        """Find nothing before `use`: another library is about to be opened."""
        self._end_search()
        self._snapshot, self._shelf = None, None
        self.set_category("")

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Search for `text`; a blank one lists the category."""
        typed = text.lstrip()  # a blank at the end finishes a word
        if typed != self._typed or self._literal:
            self._typed, self._literal, self._complete = typed, False, False
            if self._collected and typed:  # a search looks into categories
                self._collected = None
                self.category_changed.emit(self.place)
            self._refresh()

    @Slot()
    def confirm(self) -> None:
        """Search again, now that the last word is finished."""
        if self._typed:
            self._complete = True
            self._refresh()

    @Slot()
    def search_literally(self) -> None:
        """Search for the words as they were typed, without repair."""
        self._literal = True
        self._refresh()

    @Slot(str)
    def set_category(self, path: str) -> None:
        """List or search only this category; the empty path is all of them."""
        if path != self.place:
            self._category, self._collected = path, None
            self.category_changed.emit(path)
            self._refresh()

    def collect(self, collected: Collected) -> None:
        """List this instead of a category, until one is chosen or something searched."""
        self._typed, self._literal, self._complete = "", False, False
        self._category, self._collected = "", collected
        self.category_changed.emit(collected.path)
        self._refresh()

    @Slot()
    def search_everywhere(self) -> None:
        """Search all categories for the same."""
        self.set_category("")

    @Slot(str)
    def set_order(self, order: str) -> None:
        """Sort in another order; searching and browsing remember theirs."""
        if self._typed:
            self._search_order = SortOrder(order)
        else:
            self._browse_order = SortOrder(order)
        self._refresh()

    @Slot(object)
    def explain(self, key: ArticleKey) -> None:
        """Find out why an article is listed; `explained` tells."""
        if self._asked:
            self._thread.explain(self._asked, key)

    @Slot()
    def show_more(self) -> None:
        """List more of what the search finds: the reader has come to the end of the list."""
        if self._asked and self._snapshot and self._limit < _MOST_HITS:
            self._limit = _MOST_HITS
            self._ask(self._snapshot)

    def _refresh(self) -> None:
        self._pause.stop()
        self._limit = _FIRST_HITS
        if self._snapshot is None:
            return
        if self._typed:
            self._ask(self._snapshot)
        elif self._collected:
            self._end_search()
            assert self._shelf is not None  # noqa: S101 - there is a snapshot
            self.listing_changed.emit(self._collected.listing(self._shelf))
        else:
            self._end_search()
            self._browse()

    def first_of_all(self) -> ArticleKey | None:
        """Return the article that a visitor sees first, if the library has any."""
        if self._shelf is None:
            return None
        cards = self._shelf.cards("", self._shelf.usual_order(""), datetime.now(UTC).date())
        return cards[0].key if cards else None

    def _browse(self) -> None:
        assert self._shelf is not None  # noqa: S101 - there is a snapshot
        order = self._browse_order or self._shelf.usual_order(self._category)
        cards = self._shelf.cards(self._category, order, datetime.now(UTC).date())
        self.listing_changed.emit(
            Listing(
                heading=self._heading(),
                text="",
                order=order,
                articles=ListedCards(self._shelf, cards),
                total=len(cards),
            )
        )

    def _end_search(self) -> None:
        was_searching, self._asked, self._waiting = self._asked is not None, None, False
        self._set_words(())
        if was_searching:
            self.counts_changed.emit(None)

    def _ask(self, snapshot: Snapshot) -> None:
        by_relevance = self._search_order is SortOrder.RELEVANCE
        query = Query(
            text=self._typed,
            language=snapshot.library.language,
            category=self._category or None,
            limit=self._limit if by_relevance else max(len(snapshot.library), 1),
            complete=self._complete,
            literal=self._literal,
        )
        self._asked = Question(query, snapshot, self._search_order)
        self._waiting = True
        self._thread.ask(self._asked)

    @Slot(object)
    def _show_answer(self, answer: Answer) -> None:
        if answer.question is not self._asked:  # the reader has typed on
            return
        self._waiting = answer.provisional
        if answer.provisional and not answer.cards:  # what is shown is better than nothing
            return
        self._set_words(answer.results.words)
        self.listing_changed.emit(self._found(answer))
        if not (answer.provisional or answer.by_titles or answer.cards or answer.elsewhere):
            self._await_more_text()

    def _found(self, answer: Answer) -> Listing:
        assert self._shelf is not None  # noqa: S101 - something was asked
        results = answer.results
        by_relevance = answer.question.order is SortOrder.RELEVANCE
        return Listing(
            heading=self._heading(),
            text=self.text,
            order=answer.question.order,
            articles=ListedCards(self._shelf, answer.cards, answer.titles),
            total=results.total,
            has_more=len(answer.cards) == self._limit < _MOST_HITS,
            passages=answer.passages,
            corrections=results.corrections,
            relaxation=results.relaxation,
            dropped=results.dropped,
            by_titles=answer.by_titles and not answer.provisional,
            can_explain=by_relevance and not answer.by_titles,
            in_category=bool(self._category),
            ways_on=WaysOn(answer.nearest, answer.elsewhere, answer.categories),
        )

    def _await_more_text(self) -> None:
        """Count a search without hits as asked: at once after Enter, else after a pause."""
        if self._complete:
            self._report_unanswered()
        else:
            self._pause.start()

    @Slot()
    def _report_unanswered(self) -> None:
        if self.text not in self._unanswered:
            self._unanswered.add(self.text)
            self.went_unanswered.emit(self.text)

    @Slot(object, object)
    def _show_passages(self, question: Question, passages: Mapping[ArticleKey, object]) -> None:
        if question is self._asked:
            self.passages_found.emit(passages)

    @Slot(object, object)
    def _show_counts(self, question: Question, counts: Mapping[str, int]) -> None:
        if question is self._asked:
            self.counts_changed.emit(counts)

    @Slot(object, object)
    def _show_suggestions(self, question: Question, hits: object) -> None:
        if question is self._asked:
            self.suggestions_found.emit(self.text, hits)

    @Slot(object, object)
    def _show_explanation(self, question: Question, explanation: "Explanation") -> None:
        if question is self._asked:
            card = question.snapshot.library[explanation.key]
            self.explained.emit(card, explanation)

    @Slot(object, object)
    def _report(self, snapshot: Snapshot, error: HelpViewerError) -> None:
        if snapshot is self._snapshot:
            self.search_failed.emit(error)

    def _set_words(self, words: tuple[str, ...]) -> None:
        if words != self._words:
            self._words = words
            self.words_changed.emit(words)

    def _heading(self) -> str:
        if self._category and self._shelf:
            return self._shelf.library.category(self._category).name
        return self.tr("All articles")
