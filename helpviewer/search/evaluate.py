"""How good the search is, measured on queries whose right answers are known."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

DEPTH = 10
"""Hits that are looked at, as in nDCG@10."""

Search = Callable[[str], Sequence[str]]
"""Returns the ids of the best articles for a text, best first, each once."""

Grades = Mapping[str, int]
"""How well each article answers one query; 0 and less, and articles not named, do not."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One query with its answers.

    Attributes:
        id: What the set calls it.
        text: What was asked.
        grades: Its answers.
    """

    id: str
    text: str
    grades: Grades


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the search did with one query.

    Attributes:
        query: The query.
        found: The ids of the hits, best first, at most `DEPTH`.
    """

    query: Judged
    found: tuple[str, ...]

    @property
    def ndcg(self) -> float:
        """Discounted gain of the hits, of that of the best possible order; 0 to 1."""
        best = sorted(self.query.grades.values(), reverse=True)[:DEPTH]
        possible = _discounted(best)
        gained = _discounted([self.query.grades.get(name, 0) for name in self.found])
        return gained / possible if possible else 0.0

    @property
    def reciprocal_rank(self) -> float:
        """1 for a right answer at the first place, 1/2 at the second; 0 if there is none."""
        return next((1 / rank for rank, right in enumerate(self._right, start=1) if right), 0.0)

    @property
    def recall(self) -> float:
        """The share of the right answers that were found."""
        relevant = sum(grade > 0 for grade in self.query.grades.values())
        return sum(self._right) / relevant if relevant else 0.0

    def hit(self, depth: int) -> float:
        """Return 1 if a right answer is among the first `depth` hits, else 0."""
        return float(any(self._right[:depth]))

    @property
    def _right(self) -> list[bool]:
        return [self.query.grades.get(name, 0) > 0 for name in self.found]


def _discounted(grades: Sequence[int]) -> float:
    gains = [2.0 ** max(grade, 0) - 1 for grade in grades]
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, start=1))


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the search did with all queries of a set."""

    outcomes: tuple[Outcome, ...]

    def metrics(self) -> dict[str, float]:
        """Return the means over all queries, by name, as fractions."""
        measures: dict[str, Callable[[Outcome], float]] = {
            f"ndcg@{DEPTH}": lambda outcome: outcome.ndcg,
            f"mrr@{DEPTH}": lambda outcome: outcome.reciprocal_rank,
            f"recall@{DEPTH}": lambda outcome: outcome.recall,
            "hit@1": lambda outcome: outcome.hit(1),
            "hit@5": lambda outcome: outcome.hit(5),
        }
        return {
            name: fmean(map(measure, self.outcomes)) if self.outcomes else 0.0
            for name, measure in measures.items()
        }

    def worst(self, count: int) -> Sequence[Outcome]:
        """Return the `count` outcomes that are furthest from what was right."""
        return sorted(self.outcomes, key=lambda outcome: (outcome.ndcg, outcome.query.id))[
            :count
        ]


def evaluate(search: Search, queries: Sequence[Judged]) -> Evaluation:
    """Return what `search` does with `queries`; those without a right answer are left out."""
    answerable = [query for query in queries if any(g > 0 for g in query.grades.values())]
    return Evaluation(
        tuple(Outcome(query, tuple(search(query.text)[:DEPTH])) for query in answerable)
    )
