"""The words that articles have, in order, so that beginnings and near misses are found."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

_LAST = "\U0010ffff"  # sorts after every word that a beginning can have


class Lexicon:
    """Every form of every word in the articles of one language.

    Args:
        counts: In how many articles each word is.
        stems: The stem of each word that is not its own.
    """

    def __init__(self, counts: Mapping[str, int], stems: Mapping[str, str]) -> None:
        self._counts = counts
        self._stems = stems
        self.words: Sequence[str] = sorted(counts)

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def count(self, word: str) -> int:
        """Return in how many articles `word` is."""
        return self._counts.get(word, 0)

    def stem(self, word: str) -> str:
        """Return what the forms of `word` have in common."""
        return self._stems.get(word, word)

    def beginning(self, prefix: str) -> Sequence[str]:
        """Return the words that begin with `prefix`, in order."""
        first = bisect_left(self.words, prefix)
        return self.words[first : bisect_left(self.words, prefix + _LAST, first)]
