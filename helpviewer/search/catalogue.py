"""All articles of an index, numbered: the columns of its parts, one after the other."""

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TypeVar

from helpviewer.search.lexicon import Lexicon
from helpviewer.search.part import Part

_T = TypeVar("_T")


class Catalogue:
    """The articles of an index by number; deleted ones keep theirs.

    Args:
        parts: Its parts, in the order of the segments.
    """

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._lexicons: dict[str, Lexicon] = {}
        self.keys = _join([part.keys() for part in parts])
        self.titles = _join([part.titles for part in parts])
        self.spoken_titles = _join([part.spoken_titles for part in parts])
        self.aliases = _join([part.aliases for part in parts])
        self.categories = _join([part.categories for part in parts])
        self.tags = _join([part.tags for part in parts])
        self.updated = _join_arrays("i", [part.updated for part in parts])
        self.views = _join_arrays("q", [part.views for part in parts])
        self.title_words = frozenset(chain.from_iterable(part.words for part in parts))

    def __len__(self) -> int:
        return len(self.keys)

    def titled(self, title: str) -> Sequence[int]:
        """Return the articles whose title begins with the folded `title`."""
        if len(self._parts) == 1:
            return self._parts[0].titled(title)
        return [number + base for base, part in self.parts() for number in part.titled(title)]

    def with_title_word(self, prefix: str) -> Sequence[int]:
        """Return the articles with a word in their title that begins with `prefix`."""
        if len(self._parts) == 1:
            return self._parts[0].with_title_word(prefix)
        return [n + base for base, part in self.parts() for n in part.with_title_word(prefix)]

    def parts(self) -> Iterator[tuple[int, Part]]:
        """Yield each part with the number of its first article."""
        base = 0
        for part in self._parts:
            yield base, part
            base += len(part)

    def lexicon(self, language: str) -> Lexicon:
        """Return the words of all articles of a language; made when first asked for."""
        if language not in self._lexicons:
            counts: Counter[str] = Counter()
            stems: dict[str, str] = {}
            for part in self._parts:
                counts.update(part.counts(language))
                stems |= part.stems(language)
            self._lexicons[language] = Lexicon(counts, stems)
        return self._lexicons[language]


def _join(columns: Sequence[list[_T]]) -> list[_T]:
    return columns[0] if len(columns) == 1 else list(chain.from_iterable(columns))


def _join_arrays(code: str, columns: "Sequence[array[int]]") -> "array[int]":
    return columns[0] if len(columns) == 1 else array(code, chain.from_iterable(columns))
