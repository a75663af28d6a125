"""The one thread that searches."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QThread, Signal

from helpviewer.errors import HelpViewerError, UnexpectedError
from helpviewer.library.article import ArticleKey, Card
from helpviewer.library.library import CategoryNode
from helpviewer.library.sorting import SortOrder, sort_cards
from helpviewer.search.results import Hit, Passage, Query, SearchResults
from helpviewer.snapshot import Snapshot

if TYPE_CHECKING:
    from helpviewer.gui.searchable import Searchable

logger = logging.getLogger(__name__)

FIRST_PASSAGES = 6  # one screen of cards
_PAINTING = 0.04  # seconds that the window gets to paint an answer: both need Python's lock
_SUGGESTIONS = 6
_NEAREST = 5


class Question(NamedTuple):
    """What is to be searched, in which state of the library, and how the hits are sorted."""

    query: Query
    snapshot: Snapshot
    order: SortOrder = SortOrder.RELEVANCE


class Answer(NamedTuple):
    """What was found.

    Attributes:
        question: What was asked.
        results: What the search says.
        cards: The hits, in the order that was asked for.
        titles: The hits' titles, marked.
        passages: Those of the first cards; the others follow.
        provisional: A better answer follows: the index is being opened.
        by_titles: Only titles were searched.
        nearest: Without any hit, the articles whose titles look most like the text.
        elsewhere: Without any hit, how many there are in all categories.
        categories: Without any hit, the top categories.
    """

    question: Question
    results: SearchResults
    cards: Sequence[Card]
    titles: Mapping[ArticleKey, Passage]
    passages: Mapping[ArticleKey, Passage]
    provisional: bool = False
    by_titles: bool = False
    nearest: tuple[Hit, ...] = ()
    elsewhere: int = 0
    categories: tuple[CategoryNode, ...] = ()


class _Work(NamedTuple):
    """What the thread was asked since it last looked; the latest of each kind.

    Attributes:
        snapshot: Whose index is to be opened.
        question: What is to be searched.
        doubt: Why is this article among the answers?
        opened: An index is open, or cannot be opened.
    """

    snapshot: Snapshot | None = None
    question: Question | None = None
    doubt: tuple[Question, ArticleKey] | None = None
    opened: bool = False


_NO_WORK = _Work()


class SearchThread(QThread):
    """Answers the latest question; one that is overtaken while it waits is never asked.

    The thread owns the index, which is not made for two threads, and a connection to the
    articles. Until the index is open it answers from titles, or from the index of an earlier
    state of the library. Signals arrive on the thread that made this object.
    """

    answered = Signal(object)  # Answer
    suggested = Signal(object, object)  # Question, the Hits of titles
    counted = Signal(object, object)  # Question, matching articles by category path
    passages_found = Signal(object, object)  # Question, passages of later hits by ArticleKey
    explained = Signal(object, object)  # Question, Explanation
    failed = Signal(object, object)  # Snapshot, HelpViewerError; once for each snapshot

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = threading.Condition()
        self._work = _NO_WORK
        self._stopping = False
        self._question: Question | None = None
        self._failed: Snapshot | None = None

    def ask(self, question: Question) -> None:
        """Search for this next; returns at once."""
        self._add(lambda work: work._replace(question=question))

    def prepare(self, snapshot: Snapshot) -> None:
        """Open the index of a snapshot before anything is asked; returns at once."""
        self._add(lambda work: work._replace(snapshot=snapshot))

    def explain(self, question: Question, key: ArticleKey) -> None:
        """Tell why an article is among the answers; returns at once."""
        self._add(lambda work: work._replace(doubt=(question, key)))

    def stop(self) -> None:
        """End the thread, and wait until it has ended."""
        with self._asked:
            self._stopping = True
            self._asked.notify()
        self.wait()

    def run(self) -> None:
        """Answer until `stop`; called by Qt on the new thread."""
        from helpviewer.gui.searchable import Searchable  # noqa: PLC0415 - not before the first paint

        searchable = Searchable(self._note_opened)
        while (work := self._take()) is not None:
            try:
                self._do(work, searchable)
            except Exception as error:  # the thread's last frame: nothing else would see it
                logger.exception("A search broke")
                self._tell(searchable, UnexpectedError(error))
        searchable.close()

    def _add(self, change: Callable[[_Work], _Work]) -> None:
        """Let the thread do more; start it with the first thing to do."""
        self._change(change)
        if not self.isRunning() and not self._stopping:
            self.start()

    def _note_opened(self) -> None:
        self._change(lambda work: work._replace(opened=True))

    def _change(self, change: Callable[[_Work], _Work]) -> None:
        with self._asked:
            self._work = change(self._work)
            self._asked.notify()

    def _take(self) -> _Work | None:
        with self._asked:
            self._asked.wait_for(lambda: self._stopping or self._work is not _NO_WORK)
            work, self._work = self._work, _NO_WORK
            return None if self._stopping else work

    @property
    def _is_overtaken(self) -> bool:
        return self._stopping or self._work.question is not None

    def _do(self, work: _Work, searchable: "Searchable") -> None:
        snapshot = work.question.snapshot if work.question else work.snapshot
        if snapshot:
            searchable.turn_to(snapshot)
        is_better = self._take_index(searchable)
        self._question = work.question or self._question
        question = self._question
        if question and question.snapshot is searchable.snapshot:
            if work.question or is_better:
                self._answer(question, searchable)
            if work.doubt and work.doubt[0] is question:
                self._explain(question, work.doubt[1], searchable)
        elif work.snapshot:
            searchable.prepare()

    def _take_index(self, searchable: "Searchable") -> bool:
        """Use the index that was being opened; return whether the answer may be another now."""
        try:
            return searchable.take_index()
        except HelpViewerError as error:
            self._tell(searchable, error)
            return True

    def _answer(self, question: Question, searchable: "Searchable") -> None:
        """Emit what the reader waits for, then the rest, as far as nobody types on."""
        answer = self._answered(question, searchable)
        self.answered.emit(answer)
        searchable.open_index()
        with self._asked:
            self._asked.wait_for(lambda: self._is_overtaken, _PAINTING)
        for step in (self._suggest, self._count, self._find_passages):
            if self._is_overtaken:
                return
            step(answer, searchable)

    def _answered(self, question: Question, searchable: "Searchable") -> Answer:
        results = self._results(question.query, searchable)
        library = question.snapshot.library
        today = datetime.now(UTC).date()
        cards = sort_cards((library[hit.key] for hit in results.hits), question.order, today)
        answer = Answer(
            question,
            results,
            cards,
            {hit.key: hit.title for hit in results.hits},
            self._passages(cards[:FIRST_PASSAGES], results, searchable),
            provisional=not searchable.is_settled,
            by_titles=not searchable.has_index,
        )
        if cards or answer.provisional:
            return answer
        return answer._replace(
            nearest=searchable.state.titles.nearest(question.query.text, _NEAREST),
            elsewhere=results.facets.get("", 0),
            categories=searchable.state.categories,
        )

    def _results(self, query: Query, searchable: "Searchable") -> SearchResults:
        try:
            return searchable.search(query)
        except HelpViewerError as error:
            logger.exception("The index is damaged")
            self._tell(searchable, error)
            return searchable.search(query)

    def _suggest(self, answer: Answer, searchable: "Searchable") -> None:
        query = answer.question.query
        if not query.complete:
            hits = searchable.state.suggestions(query.text, _SUGGESTIONS)
            self.suggested.emit(answer.question, hits)

    def _count(self, answer: Answer, searchable: "Searchable") -> None:
        if not answer.provisional:  # the counts of titles alone would flash by
            self.counted.emit(answer.question, dict(answer.results.facets))

    def _find_passages(self, answer: Answer, searchable: "Searchable") -> None:
        passages: dict[ArticleKey, Passage] = {}
        for card in answer.cards[FIRST_PASSAGES:]:
            if self._is_overtaken:
                return
            passages |= self._passages([card], answer.results, searchable)
        if passages:
            self.passages_found.emit(answer.question, passages)

    def _passages(
        self, cards: Sequence[Card], results: SearchResults, searchable: "Searchable"
    ) -> dict[ArticleKey, Passage]:
        try:
            return searchable.passages([card.key for card in cards], results)
        except HelpViewerError as error:
            self._tell(searchable, error)
            return {}

    def _explain(self, question: Question, key: ArticleKey, searchable: "Searchable") -> None:
        try:
            explanation = searchable.explain(question.query, key)
        except HelpViewerError as error:
            self._tell(searchable, error)
            return
        if explanation:
            self.explained.emit(question, explanation)

    def _tell(self, searchable: "Searchable", error: HelpViewerError) -> None:
        """Report an error, the first with a snapshot only: each keystroke would bring one."""
        if searchable.snapshot is not self._failed:
            self._failed = searchable.snapshot
            self.failed.emit(searchable.snapshot, error)
