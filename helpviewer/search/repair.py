"""A word that no article has is taken for another: a mistyped one, a compound, two in one."""

from collections.abc import Mapping
from typing import NamedTuple

from helpviewer.search import compounds, spelling
from helpviewer.search.analysis import Word
from helpviewer.search.dictionary import Dictionary


class Repair(NamedTuple):
    """What a word may stand for that no article has.

    Attributes:
        terms: What is looked for instead, and how much it counts; empty if there is nothing.
        used: What to tell the reader; empty if there is nothing to be told.
        weight: How much that counts.
    """

    terms: Mapping[str, float]
    used: str = ""
    weight: float = 0.0

    def applied_to(self, word: Word) -> Word:
        """Return the word that `word` was meant to be; itself if nobody knows."""
        if not self.used or " " in self.used:
            return word
        return word._replace(text=self.used, written=self.used, whole="")


NO_REPAIR = Repair({})


class Repairer:
    """Finds what unknown words may have been meant to be.

    Args:
        dictionary: The words that there are.
    """

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary

    def repair(self, word: Word, language: str, *, begun: bool) -> Repair:
        """Return what `word` may stand for; `begun` if it may be the beginning of a word."""
        text = word.text
        if word.paired or len(text) < spelling.SHORTEST or any(map(str.isdecimal, text)):
            return NO_REPAIR
        dictionary = self._dictionary
        near = {} if begun else dictionary.near(text, language, begun=False)
        if not near:
            inside = dictionary.containing(text, language)
            if inside:
                return Repair(dict.fromkeys(inside, compounds.CONTAINED))
            near = dictionary.near(text, language, begun=begun)
        if near:
            likeliest = self._likeliest(near)
            return Repair(self._all_forms(near, language), likeliest, near[likeliest])
        parts = dictionary.parts(text, language)
        return Repair(dict.fromkeys(parts, compounds.SPLIT), " ".join(parts), compounds.SPLIT)

    def _all_forms(self, near: Mapping[str, float], language: str) -> Mapping[str, float]:
        terms: dict[str, float] = {}
        for word, weight in near.items():
            for term in self._dictionary.finding(word, language):
                terms[term] = max(weight, terms.get(term, 0.0))
        return terms

    def _likeliest(self, near: Mapping[str, float]) -> str:
        """Return the word to tell the reader: the very form that most articles have.

        How many have its stem says nothing: of *withdrawl*, *withdraw* would always win.
        """
        return max(near, key=lambda word: (near[word], self._dictionary.frequency(word)))
