"""How much a word says for an article: impact times rarity, for whole lists of postings.

Every list holds finished contributions, each raised by `MATCHED`: a sum then tells both how
much an article scores and how many words it has, and sums are made at C speed.
"""

from array import array
from collections import OrderedDict
from itertools import compress
from typing import Protocol

from helpviewer.search.bm25 import rarity
from helpviewer.search.scores import MATCHED
from helpviewer.search.view import View

_CACHED_POSTINGS = 800_000  # 12 bytes each

Contributions = tuple["array[int]", "array[float]"]
"""Numbers of articles, rising, and for each `MATCHED` plus what the word contributes."""


class Postings(Protocol):
    """What reads the index on disk."""

    def postings(self, word: str) -> tuple["array[int]", "array[float]"]:
        """Return where `word` occurs, and its impact in each article."""


class Scorer:
    """Tells the contributions of words within one view; keeps those that were read.

    Args:
        postings: The index on disk.
        view: The articles that count.
    """

    def __init__(self, postings: Postings, view: View) -> None:
        self._postings = postings
        self._view = view
        self._kept: OrderedDict[str, Contributions] = OrderedDict()
        self._size = 0

    def contributions(self, word: str) -> Contributions:
        """Return what `word` contributes to each article that has it."""
        kept = self._kept.get(word)
        if kept is not None:
            self._kept.move_to_end(word)
            return kept
        found = self._kept[word] = self._read(word)
        self._size += len(found[0]) + 1
        while self._size > _CACHED_POSTINGS and len(self._kept) > 1:
            _word, (numbers, _values) = self._kept.popitem(last=False)
            self._size -= len(numbers) + 1
        return found

    def count(self, word: str) -> int:
        """Return how many articles have `word`."""
        return len(self.contributions(word)[0])

    def _read(self, word: str) -> Contributions:
        numbers, impacts = self._postings.postings(word)
        if not self._view.is_everything:
            seen = list(map(self._view.visible.__getitem__, numbers))
            numbers = array("I", compress(numbers, seen))
            impacts = array("f", compress(impacts, seen))
        scale = rarity(len(numbers), self._view.count)
        return numbers, array("d", [MATCHED + scale * impact for impact in impacts])
