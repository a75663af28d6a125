"""Where in a text the words of a search stand; needs no index."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache

from helpviewer.search.analysis import Word, pieces, placed_runs
from helpviewer.search.stemming import primary, stemmer, strips_beginnings

BEGINNING = "*"
"""Closes an entry of `SearchResults.words` that stands for every word beginning so."""

_OPENING = 2  # letters
_CACHED_MARKERS = 16

Mark = tuple[int, int]
"""Start and length in the text, in characters."""


class Marker:
    """Finds the words of one search; quick, because it remembers what it looked at.

    Args:
        sought: The `words` of a `SearchResults`.
        stem: Returns the stem of a word of the text.
    """

    def __init__(self, sought: Collection[str], stem: Callable[[Word], str]) -> None:
        self._terms = frozenset(word for word in sought if not word.endswith(BEGINNING))
        self._beginnings = tuple(
            word.removesuffix(BEGINNING) for word in sought if word not in self._terms
        )
        self._stem = stem
        self._known: dict[str, tuple[Word, ...]] = {}

    def found(self, text: str) -> Iterator[Word]:
        """Yield the found words of `text`, in order."""
        for start, run in placed_runs(text):
            found = self._known.get(run)
            if found is None:
                found = self._known[run] = tuple(filter(self._is_sought, pieces(run)))
            for word in found:
                yield word.moved(start)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Return where the found words stand, in order and not overlapping."""
        return tuple(_joined((word.start, word.length) for word in self.found(text)))

    def marks_of(self, words: Iterable[Word]) -> tuple[Mark, ...]:
        """Return the same for a text whose `words` are known."""
        found = list(filter(self._is_sought, words))
        return tuple(_joined((word.start, word.length) for word in found)) if found else ()

    def _is_sought(self, word: Word) -> bool:
        return (
            word.text in self._terms
            or word.text.startswith(self._beginnings)
            or word.whole in self._terms
            or (not word.paired and self._stem(word) in self._terms)
        )


@lru_cache(maxsize=_CACHED_MARKERS)
def marker(sought: tuple[str, ...], language: str) -> Marker:
    """Return what finds the words of a search in any text of a language."""
    stem = stemmer(primary(language))
    if strips_beginnings(primary(language)):
        return Marker(sought, lambda word: stem(word.written))
    # Stemming takes 40 µs a word. Only what begins like something sought can have its stem.
    openings = frozenset(word[:_OPENING] for word in sought)
    return Marker(
        sought, lambda word: stem(word.written) if word.text[:_OPENING] in openings else ""
    )


def find_marks(text: str, sought: Collection[str], language: str) -> tuple[Mark, ...]:
    """Return where in `text` the words that a search `sought` stand, in order.

    Args:
        text: A title, a passage or a whole article, as plain text.
        sought: The `words` of a `SearchResults`.
        language: That of the text.
    """
    return marker(tuple(sought), language).marks(text)


def _joined(marks: Iterator[Mark]) -> Iterator[Mark]:
    """Yield `marks` with overlapping ones, such as pairs of Chinese characters, made one."""
    pending: Mark | None = None
    for start, length in marks:
        if pending and start < sum(pending):
            pending = (pending[0], max(sum(pending), start + length) - pending[0])
            continue
        if pending:
            yield pending
        pending = (start, length)
    if pending:
        yield pending
