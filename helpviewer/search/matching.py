"""Which articles have the words of a query, and how well: sums over groups of words.

A group is one word of the query with everything that may stand for it. Within a group the best
counts, between groups they add up. All merging is done by dictionaries and `map`, which run in
C: 10,000 articles are merged in about a millisecond.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain
from math import isclose
from operator import add
from typing import NamedTuple

from helpviewer.search.catalogue import Catalogue
from helpviewer.search.scorer import MATCHED, Scorer
from helpviewer.search.view import View

Scores = dict[int, float]
"""For each matching article, by number: `MATCHED` for each group that it has, plus its score."""

# What a title counts that has a word beginning with one or two typed letters.
_TITLE_BEGINS = MATCHED + 3.0
_TITLE_HAS = MATCHED + 1.5


@dataclass(frozen=True, slots=True)
class Group:
    """One word of a query, and what may stand for it.

    Attributes:
        typed: The word, folded.
        terms: What is looked for in the index, and how much it counts: 1 for the word itself.
        beginning: The word, if it is only the beginning of one; else empty.
        titles_only: Only titles are looked at for words that begin so.
        optional: It raises articles that other words find, and finds none itself.
        together: What stands for it only if one article has all of it, and how much it counts.
    """

    typed: str
    terms: Mapping[str, float] = field(default_factory=dict)
    beginning: str = ""
    titles_only: bool = False
    optional: bool = False
    together: Mapping[tuple[str, ...], float] = field(default_factory=dict)

    @property
    def exact(self) -> Sequence[str]:
        """What is the word itself."""
        return [term for term, weight in self.terms.items() if weight == 1.0]

    @property
    def substitutes(self) -> Sequence[str]:
        """What only stands for it."""
        return [term for term, weight in self.terms.items() if weight < 1.0]

    @property
    def all_terms(self) -> tuple[str, ...]:
        """Everything that is looked for in the index."""
        return (*self.terms, *chain.from_iterable(self.together))

    @property
    def is_known(self) -> bool:
        """Whether any article has the word, or what may stand for it."""
        return bool(self.terms or self.together or self.titles_only)


class Contribution(NamedTuple):
    """What one group contributes to one article.

    Attributes:
        typed: The word of the query.
        found: The word that the article has for it.
        amount: What it contributes.
    """

    typed: str
    found: str
    amount: float


@dataclass(frozen=True, slots=True)
class Matches:
    """The articles that have any group of a query.

    Attributes:
        scores: What their words contribute.
        complete: Those that have all groups.
        highest: For each group the most that it contributes to any article.
    """

    scores: Scores
    complete: AbstractSet[int]
    highest: tuple[float, ...]


class Matcher:
    """Scores articles by groups of words; remembers all but the last between keystrokes.

    Args:
        scorer: Tells what each word contributes.
        catalogue: Tells the titles.
        view: The articles that count.
    """

    def __init__(self, scorer: Scorer, catalogue: Catalogue, view: View) -> None:
        self._scorer = scorer
        self._catalogue = catalogue
        self._view = view
        self._settled: tuple[Group, ...] = ()
        self._settled_matches: Matches | None = None

    def match(self, groups: Sequence[Group]) -> Matches:
        """Return the articles that have any of `groups`; nothing of it is to be changed."""
        *settled, last = groups
        matches = self._match_settled(tuple(settled)) if settled else None
        return self._joined(matches, last)

    def group_scores(self, group: Group) -> Scores:
        """Return the scores of the articles that have `group`."""
        scores = self._title_scores(group.beginning) if group.titles_only else {}
        # Of what may stand for the word the rarest counts, which comes last. To compare would
        # cost three times as much, and it hardly ever is another one.
        for term in sorted(group.substitutes, key=self._scorer.count, reverse=True):
            numbers, values = self._scorer.contributions(term)
            scores.update(zip(numbers, _scaled(values, group.terms[term]), strict=True))
        for terms, weight in group.together.items():
            scores = best_of(scores, self._together(terms, weight))
        exact: Scores = {}
        for term in group.exact:
            exact = best_of(exact, dict(zip(*self._scorer.contributions(term), strict=True)))
        if group.beginning:
            return best_of(scores, exact)
        scores.update(exact)  # who has the word itself needs nothing that stands for it
        return scores

    def contributions(self, groups: Sequence[Group], number: int) -> Sequence[Contribution]:
        """Return what each of `groups` contributes to one article, and by which word."""
        return [
            Contribution(group.typed, self._found(group, number, value), value - MATCHED)
            for group in groups
            if (value := self.group_scores(group).get(number)) is not None
        ]

    def _found(self, group: Group, number: int, value: float) -> str:
        """Return what the article has for `group` that contributes `value`."""
        for term, weight in group.terms.items():
            numbers, values = self._scorer.contributions(term)
            place = bisect_left(numbers, number)
            if place < len(numbers) and numbers[place] == number:
                if isclose(_scaled(values[place : place + 1], weight)[0], value):
                    return term
        together = [" ".join(terms) for terms in group.together]
        return group.beginning + "…" if group.titles_only else " ".join(together[:1])

    def _together(self, terms: Sequence[str], weight: float) -> Scores:
        """Return the scores of articles that have all `terms`: those of the rarest."""
        lists = [self._scorer.contributions(term) for term in terms]
        rarest, *others = sorted(lists, key=lambda found: len(found[0]))
        common = set(rarest[0]).intersection(*(numbers for numbers, _values in others))
        found = zip(rarest[0], _scaled(rarest[1], weight), strict=True)
        return {number: value for number, value in found if number in common}

    def _match_settled(self, groups: tuple[Group, ...]) -> Matches:
        if self._settled_matches is None or groups != self._settled:
            matches: Matches | None = None
            for group in groups:
                matches = self._joined(matches, group)
            self._settled, self._settled_matches = groups, matches
        assert self._settled_matches is not None
        return self._settled_matches

    def _joined(self, matches: Matches | None, group: Group) -> Matches:
        """Return `matches` with one more group."""
        scores = self.group_scores(group)
        if group.optional and matches is not None:
            both = scores.keys() & matches.scores.keys()
            if not both:
                return matches
            scores = dict(zip(both, map(scores.__getitem__, both), strict=True))
        highest = max(scores.values(), default=MATCHED) - MATCHED
        if matches is None:
            return Matches(scores, scores.keys(), (highest,))
        return Matches(
            combine(matches.scores, scores),
            matches.complete & scores.keys(),
            (*matches.highest, highest),
        )

    def _title_scores(self, prefix: str) -> Scores:
        beginning: Iterable[int] = self._catalogue.titled(prefix)
        having: Iterable[int] = ()
        if len(prefix) > 1 or not beginning:
            having = self._catalogue.with_title_word(prefix)
        if not self._view.is_everything:
            visible = self._view.visible.__getitem__
            having, beginning = filter(visible, having), filter(visible, beginning)
        return dict.fromkeys(having, _TITLE_HAS) | dict.fromkeys(beginning, _TITLE_BEGINS)


def _scaled(values: Sequence[float], weight: float) -> Sequence[float]:
    """Return contributions that count only `weight`; `MATCHED` stays whole."""
    base = MATCHED * (1 - weight)
    return [base + weight * value for value in values]


def only(matches: Matches, numbers: AbstractSet[int]) -> Matches:
    """Return those of `matches` that are among `numbers`."""
    kept = matches.scores.keys() & numbers
    scores = dict(zip(kept, map(matches.scores.__getitem__, kept), strict=True))
    return Matches(scores, matches.complete & kept, matches.highest)


def combine(first: Scores, second: Scores) -> Scores:
    """Return the sums of two scores; neither is changed."""
    if not first or not second:
        return first or second
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
