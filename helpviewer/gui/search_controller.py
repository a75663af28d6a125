"""Deciding what the list shows: a category in an order, or what a search finds."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.browse.listing import Listing, list_cards
from helpviewer.gui.search_thread import Answer, Question, SearchThread
from helpviewer.library.article import Card
from helpviewer.library.sorting import SortOrder, sort_cards
from helpviewer.search.results import Query
from helpviewer.snapshot import Snapshot

_MOST_HITS = 200  # nobody reads on; sorted by date all hits are needed


class SearchController(QObject):
    """Turns keystrokes, categories and orders into listings; latest wins.

    Nothing waits: without text a listing comes at once, with text when the search thread has
    it, unless the reader has typed on.
    """

    listing_changed = Signal(object)  # Listing
    passages_found = Signal(object)  # the passages, by ArticleKey
    category_changed = Signal(str)
    search_failed = Signal(object)  # HelpViewerError

    def __init__(self, thread: SearchThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._snapshot: Snapshot | None = None
        self._text = ""
        self._category = ""
        self._browse_order: SortOrder | None = None
        self._search_order = SortOrder.RELEVANCE
        self._literal = False
        self._complete = False
        self._asked: Question | None = None
        self._waiting = False
        thread.answered.connect(self._show_answer)
        thread.passages_found.connect(self._show_passages)
        thread.failed.connect(self._report)

    @property
    def text(self) -> str:
        """What is searched for; empty if nothing is."""
        return self._text

    @property
    def category(self) -> str:
        """The path of the chosen category; empty for all articles."""
        return self._category

    @property
    def is_waiting(self) -> bool:
        """Whether the search thread has yet to answer what is asked now."""
        return self._waiting

    def use(self, snapshot: Snapshot) -> None:
        """Look into another state of the library from now on, with the same question."""
        self._snapshot = snapshot
        if not snapshot.library.in_category(self._category):
            self._category = ""
        self._refresh()

    def forget(self) -> None:
        """Find nothing before `use`: another library is about to be opened."""
        self._snapshot, self._asked, self._waiting = None, None, False
        self.set_category("")

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Search for `text`; a blank one lists the category."""
        if text.strip() == self._text and not self._literal:
            return
        self._text, self._literal, self._complete = text.strip(), False, False
        self._refresh()

    @Slot()
    def confirm(self) -> None:
        """Search again, now that the last word is finished."""
        if self._text:
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
        if path != self._category:
            self._category = path
            self.category_changed.emit(path)
            self._refresh()

    @Slot(str)
    def set_order(self, order: str) -> None:
        """Sort in another order; searching and browsing remember theirs."""
        if self._text:
            self._search_order = SortOrder(order)
        else:
            self._browse_order = SortOrder(order)
        self._refresh()

    def _refresh(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        if not self._text:
            self._asked, self._waiting = None, False
            cards = snapshot.library.in_category(self._category)
            order = self._browse_order or _usual_order(cards)
            cards = sort_cards(cards, order, datetime.now(UTC).date())
            self.listing_changed.emit(
                Listing(
                    heading=self._heading(snapshot),
                    text="",
                    order=order,
                    articles=list_cards(snapshot.library, cards, {}),
                    total=len(cards),
                )
            )
            return
        by_relevance = self._search_order is SortOrder.RELEVANCE
        query = Query(
            text=self._text,
            language=snapshot.library.language,
            category=self._category or None,
            limit=_MOST_HITS if by_relevance else max(len(snapshot.library), 1),
            complete=self._complete,
            literal=self._literal,
        )
        self._asked = Question(query, snapshot)
        if not self._thread.isRunning():
            self._thread.start()
        self._waiting = True
        self._thread.ask(self._asked)

    @Slot(object)
    def _show_answer(self, answer: Answer) -> None:
        if answer.question is not self._asked:  # the reader has typed on
            return
        self._waiting = False
        library, results = answer.question.snapshot.library, answer.results
        cards = [library[hit.key] for hit in results.hits]
        cards = sort_cards(cards, self._search_order, datetime.now(UTC).date())
        titles = {hit.key: hit.title for hit in results.hits}
        self.listing_changed.emit(
            Listing(
                heading=self._heading(answer.question.snapshot),
                text=self._text,
                order=self._search_order,
                articles=list_cards(library, cards, titles),
                total=results.total,
                passages=answer.passages,
                corrections=results.corrections,
                relaxation=results.relaxation,
            )
        )

    @Slot(object)
    def _show_passages(self, answer: Answer) -> None:
        if answer.question is self._asked:
            self.passages_found.emit(answer.passages)

    @Slot(object, object)
    def _report(self, question: Question, error: HelpViewerError) -> None:
        if question is self._asked:
            self.search_failed.emit(error)

    def _heading(self, snapshot: Snapshot) -> str:
        if self._category:
            return snapshot.library.category(self._category).name
        return self.tr("All articles")


def _usual_order(cards: list[Card]) -> SortOrder:
    """Return the order that a reader expects who has chosen none: the newest first."""
    dated = any(card.updated or card.published for card in cards)
    return SortOrder.UPDATED if dated else SortOrder.TITLE
