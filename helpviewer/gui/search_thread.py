"""The one thread that searches."""

import logging
import threading
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QThread, Signal

from helpviewer.errors import HelpViewerError, UnexpectedError
from helpviewer.library.article import ArticleKey
from helpviewer.search.results import Passage, Query, SearchResults
from helpviewer.snapshot import Snapshot

if TYPE_CHECKING:
    from helpviewer.library.store.reader import StoreReader
    from helpviewer.search.index import SearchIndex

logger = logging.getLogger(__name__)

FIRST_PASSAGES = 12  # about one screen of cards


class Question(NamedTuple):
    """What is to be searched, and in which state of the library."""

    query: Query
    snapshot: Snapshot


class Answer(NamedTuple):
    """What was found; `passages` are those of the first hits, the others follow."""

    question: Question
    results: SearchResults
    passages: dict[ArticleKey, Passage]


class SearchThread(QThread):
    """Answers the latest question; one that is overtaken while it waits is never asked.

    The thread owns the index, which is not made for two threads, and a connection to the
    articles. Signals arrive on the thread that made this object.
    """

    answered = Signal(object)  # Answer
    passages_found = Signal(object)  # Answer, with the passages of later hits
    failed = Signal(object, object)  # Question, HelpViewerError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = threading.Condition()
        self._next: Question | None = None
        self._stopping = False
        self._open: _Opened | None = None

    def ask(self, question: Question) -> None:
        """Search for this next; returns at once."""
        with self._asked:
            self._next = question
            self._asked.notify()

    def stop(self) -> None:
        """End the thread, and wait until it has ended."""
        with self._asked:
            self._stopping = True
            self._asked.notify()
        self.wait()

    def run(self) -> None:
        """Answer until `stop`; called by Qt on the new thread."""
        while (question := self._take()) is not None:
            try:
                self._answer(question)
            except HelpViewerError as error:
                self.failed.emit(question, error)
            except Exception as error:  # the thread's last frame: nothing else would see it
                logger.exception("A search broke")
                self.failed.emit(question, UnexpectedError(error))
        if self._open:
            self._open.close()

    def _take(self) -> Question | None:
        with self._asked:
            self._asked.wait_for(lambda: self._stopping or self._next is not None)
            question, self._next = self._next, None
            return None if self._stopping else question

    def _answer(self, question: Question) -> None:
        opened = self._opened(question.snapshot)
        results = opened.index.search(question.query, question.snapshot.library.keys)
        first, later = results.hits[:FIRST_PASSAGES], results.hits[FIRST_PASSAGES:]
        passages = {hit.key: opened.passage(hit.key, results) for hit in first}
        self.answered.emit(Answer(question, results, passages))
        passages = {}
        for hit in later:
            if self._next is not None or self._stopping:
                return
            passages[hit.key] = opened.passage(hit.key, results)
        if passages:
            self.passages_found.emit(Answer(question, results, passages))

    def _opened(self, snapshot: Snapshot) -> "_Opened":
        if self._open is None or self._open.snapshot is not snapshot:
            if self._open:
                self._open.close()
                self._open = None
            self._open = _Opened(snapshot)
        return self._open


class _Opened:
    """A snapshot's index and texts, as the search thread holds them."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.index: SearchIndex = snapshot.open_index()
        self._store: StoreReader = snapshot.open_store()

    def passage(self, key: ArticleKey, results: SearchResults) -> Passage:
        return self.index.excerpt(self._store.text(key), results, key.language)

    def close(self) -> None:
        self.index.close()
        self._store.close()
