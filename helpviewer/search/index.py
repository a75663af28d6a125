"""The full-text index: what the rest of the program asks."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Self

from helpviewer.errors import IndexUnavailableError
from helpviewer.library.article import ArticleKey
from helpviewer.progress import Progress
from helpviewer.search.catalogue import Catalogue
from helpviewer.search.dictionary import Dictionary
from helpviewer.search.document import Document
from helpviewer.search.english import english_synonyms
from helpviewer.search.excerpt import excerpt
from helpviewer.search.explain import Explanation
from helpviewer.search.interpretation import Interpreter
from helpviewer.search.manifest import Manifest
from helpviewer.search.matching import Matcher
from helpviewer.search.opening import opened
from helpviewer.search.part import Part
from helpviewer.search.paths import part_path, phrase_path
from helpviewer.search.phrase import PhraseStore
from helpviewer.search.restriction import Restrictor
from helpviewer.search.results import Passage, Query, SearchResults
from helpviewer.search.scorer import Scorer
from helpviewer.search.searcher import Searcher
from helpviewer.search.synonyms import Synonym
from helpviewer.search.thesaurus import Thesaurus
from helpviewer.search.titles import Title, TitleSearch
from helpviewer.search.view import View


class SearchIndex:
    """An index on disk, opened for reading; one thread at a time may ask it."""

    def __init__(self, folder: Path, synonyms: Iterable[Synonym]) -> None:
        # Whoosh is imported when an index is opened: the first paint does not wait for it.
        from helpviewer.search.segments import Segments  # noqa: PLC0415

        manifest = Manifest.load(folder)
        self._folder = folder
        parts = [Part.load(part_path(folder, number)) for number in range(manifest.parts)]
        self._segments = Segments(folder)
        self._catalogue = Catalogue(parts)
        if self._segments.count != len(self._catalogue):
            raise IndexUnavailableError(folder, "its parts do not belong together")
        self._deleted = frozenset(self._segments.deleted())
        self._phrases = [
            (base, PhraseStore(phrase_path(folder, number), part.ends))
            for number, (base, part) in enumerate(self._catalogue.parts())
        ]
        self._thesaurus = Thesaurus((*synonyms, *english_synonyms()))
        self._among: frozenset[ArticleKey] | None = None
        self._searcher = self._searcher_among(None)

    @classmethod
    def build(
        cls, folder: Path, documents: Sequence[Document], progress: Progress | None = None
    ) -> None:
        """Index `documents` into an empty or missing folder.

        Raises:
            OperationCancelledError: `progress` was cancelled; the folder is of no use.
        """
        from helpviewer.search.builder import build  # noqa: PLC0415 - imports Whoosh

        build(folder, documents, progress)

    @classmethod
    def update(
        cls,
        old: Path,
        new: Path,
        changed: Sequence[Document],
        removed: Collection[ArticleKey] = (),
        progress: Progress | None = None,
    ) -> None:
        """Write what `old` becomes when some articles change to the missing folder `new`.

        Raises:
            IndexUnavailableError: `old` cannot be used, or so much has changed since it was
                built that building anew is better.
            OperationCancelledError: `progress` was cancelled; `new` is of no use.
        """
        from helpviewer.search.builder import update  # noqa: PLC0415 - imports Whoosh

        update(old, new, changed, removed, progress)

    @classmethod
    def open(cls, folder: Path, synonyms: Iterable[Synonym] = ()) -> Self:
        """Open an index that `build` or `update` made.

        Args:
            folder: Where it is.
            synonyms: What the library's own synonyms are.

        Raises:
            IndexUnavailableError: It is missing, damaged or of another version.
        """
        return opened(folder, lambda: cls._probed(folder, synonyms))

    @staticmethod
    def verify(folder: Path) -> None:
        """Compare every byte of an index with what was written; takes a second per 500 MB.

        Opening compares sizes only: a flipped bit would make wrong answers.

        Raises:
            IndexUnavailableError: It is missing, damaged or of another version.
        """
        Manifest.load(folder).verify(folder)

    @classmethod
    def _probed(cls, folder: Path, synonyms: Iterable[Synonym]) -> Self:
        index = cls(folder, synonyms)
        index.search(Query("a"))
        return index

    def search(self, query: Query, among: frozenset[ArticleKey] | None = None) -> SearchResults:
        """Return the best articles for `query`; only those in `among`, if it is given.

        What was read for one `among` is kept for the next search with an equal one.

        Raises:
            IndexUnavailableError: It is damaged where nothing was read when it was opened.
        """
        return opened(self._folder, lambda: self._searcher_for(among).search(query))

    def explain(
        self, query: Query, key: ArticleKey, among: frozenset[ArticleKey] | None = None
    ) -> Explanation | None:
        """Return why an article stands where it does; None if it does not match.

        Raises:
            IndexUnavailableError: It is damaged where nothing was read when it was opened.
        """
        return opened(self._folder, lambda: self._searcher_for(among).explain(query, key))

    def title_search(self) -> TitleSearch:
        """Return a search over the titles alone: for suggestions and near misses."""
        catalogue = self._catalogue
        rows = zip(catalogue.keys, catalogue.titles, catalogue.categories, strict=True)
        return TitleSearch(
            [Title(*row) for n, row in enumerate(rows) if n not in self._deleted]
        )

    @staticmethod
    def excerpt(text: str, results: SearchResults, language: str = "") -> Passage:
        """Return about two lines of `text` around the words that `results` were found by.

        Any thread may ask.

        Args:
            text: An article as plain text.
            results: The results that it is among.
            language: The article's, if it is not that of the query.
        """
        return excerpt(text, results.words, language or results.query.language)

    def close(self) -> None:
        """Let go of the files; the index cannot be asked any more."""
        self._segments.close()
        for _base, store in self._phrases:
            store.close()

    def _searcher_for(self, among: frozenset[ArticleKey] | None) -> Searcher:
        if among is not self._among and among != self._among:
            self._searcher = self._searcher_among(among)
        self._among = among
        return self._searcher

    def _searcher_among(self, among: frozenset[ArticleKey] | None) -> Searcher:
        catalogue = self._catalogue
        view = View(catalogue, self._deleted, among)
        scorer = Scorer(self._segments, view)
        dictionary = Dictionary(catalogue, view.languages, scorer)
        return Searcher(
            catalogue,
            Interpreter(dictionary, self._thesaurus),
            Matcher(scorer, catalogue, view),
            Restrictor(catalogue, view.visible, scorer, dictionary, self._with_phrase),
        )

    def _with_phrase(self, phrase: str, numbers: Iterable[int]) -> list[int]:
        wanted = sorted(numbers)
        ends = [base for base, _store in self._phrases[1:]] + [len(self._catalogue)]
        return [
            number + base
            for (base, store), end in zip(self._phrases, ends, strict=True)
            for number in store.having(phrase, [n - base for n in wanted if base <= n < end])
        ]
