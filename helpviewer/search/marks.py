"""Where in a text the words of a search stand; needs no index."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Self

from helpviewer.search.analysis import Word, words
from helpviewer.search.stemming import primary, stemmer

BEGINNING = "*"
"""Closes an entry of `SearchResults.words` that stands for every word beginning so."""

Mark = tuple[int, int]
"""Start and length in the text, in characters."""


class Marker:
    """Finds the words of one search.

    Args:
        sought: The `words` of a `SearchResults`.
        stem: Returns the stem of a word of the text.
    """

    def __init__(self, sought: Collection[str], stem: Callable[[Word], str]) -> None:
        self._terms = frozenset(word for word in sought if not word.endswith(BEGINNING))
        self._beginnings = tuple(
            w.removesuffix(BEGINNING) for w in sought if w not in self._terms
        )
        self._stem = stem

    @classmethod
    def of(cls, sought: Collection[str], language: str) -> Self:
        """Return one for texts in a language, whatever their words."""
        stem = stemmer(primary(language))
        return cls(sought, lambda word: stem(word.written))

    def found(self, text: str) -> Iterator[Word]:
        """Yield the found words of `text`, in order."""
        return filter(self.is_sought, words(text))

    def marks_of(self, text: Iterable[Word]) -> tuple[Mark, ...]:
        """Return where those `words` of a text that are found stand."""
        found = filter(self.is_sought, text)
        return tuple(_joined((word.start, word.length) for word in found))

    def is_sought(self, word: Word) -> bool:
        """Return whether the search looked for `word`."""
        return (
            word.text in self._terms
            or word.text.startswith(self._beginnings)
            or word.whole in self._terms
            or (not word.paired and self._stem(word) in self._terms)
        )

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Return where the found words stand, in order and not overlapping."""
        return self.marks_of(words(text))


def find_marks(text: str, sought: Collection[str], language: str) -> tuple[Mark, ...]:
    """Return where in `text` the words that a search `sought` stand, in order.

    Args:
        text: A title, a passage or a whole article, as plain text.
        sought: The `words` of a `SearchResults`.
        language: That of the text.
    """
    return Marker.of(sought, language).marks(text)


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
