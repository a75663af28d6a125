"""Scores of thousands of articles at once, merged by dictionaries and `map`, which run in C.

Ten thousand articles are merged in about a millisecond; a loop in Python takes three.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from operator import add

MATCHED = 65536.0
"""Added for each word that an article has; more than all contributions of a query together."""

Scores = dict[int, float]
"""For each matching article, by number: `MATCHED` for each group it has, plus its score."""


@dataclass(frozen=True, slots=True)
class Matches:
    """The articles that have any group of a query. Nothing of it is ever changed.

    Attributes:
        scores: What their words contribute.
        complete: Those that have all groups.
        highest: For each group the most that it contributes to any article.
    """

    scores: Scores
    complete: AbstractSet[int]
    highest: tuple[float, ...]

    def only(self, numbers: AbstractSet[int]) -> "Matches":
        """Return those that are among `numbers`."""
        scores = chosen(self.scores, self.scores.keys() & numbers)
        return Matches(scores, self.complete & scores.keys(), self.highest)

    def including(self, numbers: AbstractSet[int]) -> "Matches":
        """Return these and `numbers`, which have all groups though no postings say so."""
        missing = numbers - self.scores.keys()
        lowest = MATCHED * len(self.highest) + 1.0
        scores = self.scores | dict.fromkeys(missing, lowest)
        return Matches(scores, self.complete | missing, self.highest)


NOTHING = Matches({}, frozenset(), ())


def chosen(scores: Scores, numbers: AbstractSet[int]) -> Scores:
    """Return the scores of `numbers`, which all have one."""
    return dict(zip(numbers, map(scores.__getitem__, numbers), strict=True))


def combine(first: Scores, second: Scores) -> Scores:
    """Return the sums of two scores; neither is changed."""
    both = first.keys() & second.keys()
    sums = map(add, map(first.__getitem__, both), map(second.__getitem__, both))
    larger, smaller = (first, second) if len(first) > len(second) else (second, first)
    scores = larger | smaller  # copying the larger is a block copy, the smaller goes one by one
    scores.update(zip(both, sums, strict=True))
    return scores


def best_of(first: Scores, second: Scores) -> Scores:
    """Return the better of two scores, neither of which is used any more."""
    larger, smaller = (first, second) if len(first) > len(second) else (second, first)
    both = larger.keys() & smaller.keys()
    best = list(map(max, map(larger.__getitem__, both), map(smaller.__getitem__, both)))
    larger.update(smaller)
    larger.update(zip(both, best, strict=True))
    return larger


def most_matched(scores: Scores) -> int:
    """Return how many groups the articles have that have most."""
    return int(max(scores.values(), default=0.0) // MATCHED)
