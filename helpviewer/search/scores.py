"""Scores of thousands of articles at once, merged by dictionaries and comprehensions.

Ten thousand articles are merged in about half a millisecond; a loop in Python takes three.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

MATCHED = 65536.0
"""Added for each word that an article has; more than all contributions of a query together."""

Scores = dict[int, float]
"""For each matching article, by number: `MATCHED` for each group it has, plus its score."""


@dataclass(frozen=True, slots=True)
class Matches:
    """The articles that have any group of a query. Nothing of it is ever changed.

    Attributes:
        scores: What their words contribute.
        highest: For each group the most that it contributes to any article.
    """

    scores: Scores
    highest: tuple[float, ...]

    def only(self, numbers: AbstractSet[int]) -> "Matches":
        """Return those that are among `numbers`."""
        return Matches(chosen(self.scores, numbers), self.highest)

    def including(self, numbers: AbstractSet[int]) -> "Matches":
        """Return these and `numbers`, which have all groups though no postings say so."""
        missing = numbers - self.scores.keys()
        lowest = MATCHED * len(self.highest) + 1.0
        scores = self.scores | dict.fromkeys(missing, lowest)
        return Matches(scores, self.highest)


NOTHING = Matches({}, ())


def chosen(scores: Scores, numbers: AbstractSet[int]) -> Scores:
    """Return the scores of those of `numbers` that have one."""
    if len(numbers) < len(scores):
        return {number: scores[number] for number in numbers if number in scores}
    return {number: score for number, score in scores.items() if number in numbers}


def combine(first: Scores, second: Scores) -> Scores:
    """Return the sums of two scores; neither is changed."""
    larger, smaller = (first, second) if len(first) > len(second) else (second, first)
    # Copying the larger is a block copy, the smaller goes one by one.
    return larger | {
        n: score + larger[n] if n in larger else score for n, score in smaller.items()
    }


def raised(scores: Scores, more: Scores) -> Scores:
    """Return `scores` with what `more` adds to them; neither is changed."""
    if len(more) > len(scores):
        return {n: score + more[n] if n in more else score for n, score in scores.items()}
    added = {n: scores[n] + score for n, score in more.items() if n in scores}
    return scores | added


def best_of(first: Scores, second: Scores) -> Scores:
    """Return the better of two scores, neither of which is used any more."""
    larger, smaller = (first, second) if len(first) > len(second) else (second, first)
    known = larger.get
    larger.update({n: score for n, score in smaller.items() if score > known(n, 0.0)})
    return larger


def most_matched(scores: Scores) -> int:
    """Return how many groups the articles have that have most."""
    return int(max(scores.values(), default=0.0) // MATCHED)
