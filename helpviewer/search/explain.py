"""Why an article stands where it does: every part of its score, in numbers that add up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum, isclose

from helpviewer.library.article import ArticleKey
from helpviewer.search.matching import Contribution
from helpviewer.search.rerank import Ranked


class ReasonKind(StrEnum):
    """What a part of a score comes from."""

    WORD = "word"  # the article has a word of the query, or what stands for it
    FILTER = "filter"  # it is what a filter asks for
    MISSING = "missing"  # it lacks other words
    TITLE = "title"  # its title has words of the query
    AGE_AND_VIEWS = "age-and-views"  # it is recent, or many read it
    TITLE_FIRST = "title-first"  # its title is the query, or begins with it: it comes first


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a score.

    Attributes:
        kind: Where it comes from.
        amount: How much it adds; may be negative.
        typed: The word that was typed, if it comes from one.
        found: What the article has for it: the word, its stem, a synonym, a repaired word.
    """

    kind: ReasonKind
    amount: float
    typed: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One article's score for one query.

    Attributes:
        key: Which article.
        score: The score that the search gave it.
        reasons: What adds up to it.
    """

    key: ArticleKey
    score: float
    reasons: tuple[Reason, ...]

    @property
    def total(self) -> float:
        """The sum of all reasons, which is the score but for rounding."""
        return fsum(reason.amount for reason in self.reasons)


def reasons(words: Sequence[Contribution], ranked: Ranked) -> Iterator[Reason]:
    """Yield what adds up to the score of a ranked article, whose words contribute `words`."""
    for word in words:
        yield Reason(ReasonKind.WORD, word.amount, word.typed, word.found)
    kinds = {
        ReasonKind.MISSING if words else ReasonKind.FILTER: ranked.base
        - fsum(word.amount for word in words),
        ReasonKind.TITLE: ranked.base * ranked.title,
        ReasonKind.AGE_AND_VIEWS: ranked.base * (1 + ranked.title) * (ranked.prior - 1),
        ReasonKind.TITLE_FIRST: ranked.rule,
    }
    for kind, amount in kinds.items():
        if not isclose(amount, 0, abs_tol=1e-9):
            yield Reason(kind, amount)
