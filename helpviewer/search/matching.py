"""Which articles have the words of a query, and how well.

Within a group the best counts, between groups they add up.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from math import isclose
from typing import NamedTuple

from helpviewer.search.catalogue import Catalogue
from helpviewer.search.group import Group
from helpviewer.search.scorer import Scorer
from helpviewer.search.scores import MATCHED, NOTHING, Matches, Scores, best_of, chosen, combine
from helpviewer.search.view import View

# What a title counts that has a word beginning with one or two typed letters.
_TITLE_BEGINS = MATCHED + 3.0
_TITLE_HAS = MATCHED + 1.5

_LARGE = 2_000  # articles
_COMMON = 1 / 3  # of all articles


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
        self._telling = self._before = NOTHING
        self._common: Sequence[Scores] = ()

    def match(self, groups: Sequence[Group]) -> Matches:
        """Return the articles that have any of `groups`.

        In a large library a word that a third of the articles have only raises what the other
        words find: nobody looks through those that have nothing else.
        """
        *settled, last = groups
        if tuple(settled) != self._settled:
            self._settle(tuple(settled))
        scores, before = self._scores(last), self._before
        if last.optional and before.scores:
            return (
                before if before.scores.keys().isdisjoint(scores) else _raised(before, scores)
            )
        if self._is_common(scores) and self._telling.scores:
            return _raised(before, scores)
        matches = _joined(self._telling, scores)
        if self._is_common(scores) or not matches.scores:
            return _joined(before, scores)
        for common in self._common:
            matches = _raised(matches, common)
        return matches

    def contributions(self, groups: Sequence[Group], number: int) -> Sequence[Contribution]:
        """Return what each of `groups` contributes to one article, and by which word."""
        return [
            Contribution(group.typed, self._found(group, number, score), score - MATCHED)
            for group in groups
            if (score := self._scores(group).get(number)) is not None
        ]

    def _settle(self, groups: tuple[Group, ...]) -> None:
        """Keep what is found by the words before the one that is being typed."""
        scored = list(map(self._scores, groups))
        self._common = list(filter(self._is_common, scored))
        self._telling = NOTHING
        for scores in scored:
            if not self._is_common(scores):
                self._telling = _joined(self._telling, scores)
        self._before = self._telling
        for common in self._common:
            add = _raised if self._telling.scores else _joined
            self._before = add(self._before, common)
        self._settled = groups

    def _is_common(self, scores: Scores) -> bool:
        return self._view.count >= _LARGE and len(scores) > _COMMON * self._view.count

    def _scores(self, group: Group) -> Scores:
        """Return the scores of the articles that have `group`."""
        scores = self._title_scores(group.beginning) if group.titles_only else {}
        # Of what may stand for the word the rarest counts, which comes last. Comparing costs
        # three times as much, and hardly ever finds another one.
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
        # Who has the word itself needs nothing that stands for it: *boundary layer* is not
        # better found as *boundary-layer* (0.3 points on cranfield).
        return scores | exact

    def _title_scores(self, prefix: str) -> Scores:
        beginning: Iterable[int] = self._catalogue.titled(prefix)
        having: Iterable[int] = ()
        if len(prefix) > 1 or not beginning:
            having = self._catalogue.with_title_word(prefix)
        if not self._view.is_everything:
            visible = self._view.visible.__getitem__
            having, beginning = filter(visible, having), filter(visible, beginning)
        return dict.fromkeys(having, _TITLE_HAS) | dict.fromkeys(beginning, _TITLE_BEGINS)

    def _together(self, terms: Sequence[str], weight: float) -> Scores:
        """Return the scores of articles that have all `terms`: those of the rarest."""
        lists = [self._scorer.contributions(term) for term in terms]
        rarest, *others = sorted(lists, key=lambda found: len(found[0]))
        common = set(rarest[0]).intersection(*(numbers for numbers, _values in others))
        found = zip(rarest[0], _scaled(rarest[1], weight), strict=True)
        return {number: value for number, value in found if number in common}

    def _found(self, group: Group, number: int, score: float) -> str:
        """Return what the article has for `group` that scores so."""
        for term, weight in group.terms.items():
            numbers, values = self._scorer.contributions(term)
            place = bisect_left(numbers, number)
            has_it = place < len(numbers) and numbers[place] == number
            if has_it and isclose(_scaled([values[place]], weight)[0], score):
                return term
        several = [" ".join(terms) for terms in group.together]
        return group.beginning if group.titles_only else " ".join(several[:1])


def _joined(matches: Matches, scores: Scores) -> Matches:
    """Return `matches` with one more group, whose articles are added."""
    highest = (*matches.highest, max(scores.values(), default=MATCHED) - MATCHED)
    if not matches.highest:
        return Matches(scores, scores.keys(), highest)
    complete = matches.complete & scores.keys()
    return Matches(combine(matches.scores, scores), complete, highest)


def _raised(matches: Matches, scores: Scores) -> Matches:
    """Return `matches` with one more group, which adds no article."""
    return _joined(matches, chosen(scores, scores.keys() & matches.scores.keys()))


def _scaled(values: Sequence[float], weight: float) -> Sequence[float]:
    """Return contributions that count only `weight`; `MATCHED` stays whole."""
    base = MATCHED * (1 - weight)
    return [base + weight * value for value in values]
