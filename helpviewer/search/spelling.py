"""Words that a mistyped word may have been meant to be.

Only for words that no article has: looking for near misses of every word costs 6 to 32 points
of nDCG@10. One mistake is found by trying every word at that distance, two by comparing with
the words of nearly the same length that begin with the same letter.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from heapq import nlargest

from helpviewer.search.lexicon import Lexicon

SHORTEST = 4
"""Letters; shorter words have too many neighbours."""

SHORTEST_FOR_TWO = 7
"""Letters from which two mistakes are repaired."""

ONE_MISTAKE, TWO_MISTAKES, MISTAKEN_BEGINNING = 0.7, 0.45, 0.55

_TWO = 2
_MOST = 8  # candidates kept
_ENDINGS = 6  # words kept for each repaired beginning
_SHORTEST_BEGINNING = 3
_MOST_LETTERS = 80  # of an alphabet
_UNSPACED = 0x0E00  # Thai; from here on scripts have no spaces, or too many letters
_FREQUENT = 50_000  # words that an alphabet is gathered from
_CACHED = 2_000


class Speller:
    """Finds the words of one lexicon that are near to another.

    Args:
        lexicon: The words that there are.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        letters = {letter for word in lexicon.words[:_FREQUENT] for letter in word}
        spaced = sorted(
            letter for letter in letters if letter.isalpha() and ord(letter) < _UNSPACED
        )
        self._alphabet = "".join(spaced[:_MOST_LETTERS])
        self.near = lru_cache(_CACHED)(self._near)
        self.near_beginning = lru_cache(_CACHED)(self._near_beginning)

    def _near(self, word: str) -> Mapping[str, float]:
        """Return the words that `word` was probably meant to be, and how probably."""
        found = {near: ONE_MISTAKE for near in self._edits(word) if near in self._lexicon}
        if not found and len(word) >= SHORTEST_FOR_TWO:
            found = dict.fromkeys(self._two_mistakes(word), TWO_MISTAKES)
        return self._best(word, found)

    def _near_beginning(self, word: str) -> Mapping[str, float]:
        """Return words whose beginning `word` was probably meant to be, and how probably."""
        found: dict[str, float] = {}
        for beginning in self._edits(word):
            if len(beginning) >= _SHORTEST_BEGINNING and beginning[0] == word[0]:
                for near in self._lexicon.beginning(beginning)[:_ENDINGS]:
                    found[near] = MISTAKEN_BEGINNING
        return self._best(word, found)

    def _edits(self, word: str) -> set[str]:
        return set(edits(word, self._alphabet))

    def _two_mistakes(self, word: str) -> Iterator[str]:
        letters = set(word)
        for near in self._lexicon.beginning(word[0]):
            # Two cheap comparisons leave one word of fifty to be looked at closely.
            if (
                abs(len(near) - len(word)) <= _TWO
                and len(letters.symmetric_difference(near)) <= 2 * _TWO
                and distance(word, near, _TWO) <= _TWO
            ):
                yield near

    def _best(self, word: str, found: Mapping[str, float]) -> Mapping[str, float]:
        if len(found) <= _MOST:
            return found

        def likely(near: str) -> tuple[float, bool, int]:
            return found[near], near[0] == word[0], self._lexicon.count(near)

        return {near: found[near] for near in nlargest(_MOST, found, key=likely)}


def edits(word: str, alphabet: str) -> Iterator[str]:
    """Yield what `word` becomes by one letter more, less, other, or two exchanged."""
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if after:
            yield before + after[1:]
            for letter in alphabet:
                yield before + letter + after[1:]
        if after[1:]:
            yield before + after[1] + after[0] + after[2:]
        for letter in alphabet:
            yield before + letter + after


def distance(first: str, second: str, most: int) -> int:
    """Return how many letters must be added, removed, replaced or exchanged with the next.

    Anything above `most` is returned as ``most + 1``.
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    before_last: list[int] = []
    last = list(range(len(second) + 1))
    for row, letter in enumerate(first, start=1):
        current = [row]
        for column, other in enumerate(second, start=1):
            cost = min(last[column - 1] + (letter != other), last[column] + 1, current[-1] + 1)
            exchanged = row > 1 and column > 1 and letter == second[column - 2]
            if exchanged and first[row - 2] == other:
                cost = min(cost, before_last[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before_last, last = last, current
    return min(last[-1], most + 1)
