"""How well articles have one word of a query: of what may stand for it the best counts."""

from bisect import bisect_left
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Sequence
from math import isclose
from typing import NamedTuple

from helpviewer.search.catalogue import Catalogue
from helpviewer.search.group import Group
from helpviewer.search.scorer import Scorer
from helpviewer.search.scores import MATCHED, Scores, best_of
from helpviewer.search.view import View

# What a title counts that has a word beginning with one or two typed letters.
_TITLE_BEGINS = MATCHED + 3.0
_TITLE_HAS = MATCHED + 1.5

_CACHED_ARTICLES = 80_000  # 100 bytes each

_Key = tuple[object, ...]


class GroupScores(NamedTuple):
    """The scores of the articles that have one group; never changed.

    Attributes:
        scores: For each article `MATCHED` and what the group contributes.
        highest: The most that it contributes to any article.
    """

    scores: Scores
    highest: float


class GroupScorer:
    """Scores articles by one group of words; keeps the scores of groups met lately.

    Many queries begin alike, and of a deleted letter the scores are still there.

    Args:
        scorer: Tells what each word contributes.
        catalogue: Tells the titles.
        view: The articles that count.
    """

    def __init__(self, scorer: Scorer, catalogue: Catalogue, view: View) -> None:
        self._scorer = scorer
        self._catalogue = catalogue
        self._view = view
        self._kept: OrderedDict[_Key, GroupScores] = OrderedDict()
        self._size = 0

    def scores(self, group: Group) -> GroupScores:
        """Return the scores of the articles that have `group`."""
        key = (
            *group.terms.items(),
            *group.together.items(),
            group.beginning,
            group.titles_only,
        )
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        scores = self._scored(group)
        highest = max(scores.values(), default=MATCHED) - MATCHED
        found = self._kept[key] = GroupScores(scores, highest)
        self._size += len(scores) + 1
        while self._size > _CACHED_ARTICLES and len(self._kept) > 1:
            _key, forgotten = self._kept.popitem(last=False)
            self._size -= len(forgotten.scores) + 1
        return found

    def found(self, group: Group, number: int, score: float) -> str:
        """Return what an article has for `group` that scores so."""
        for term, weight in group.terms.items():
            numbers, values = self._scorer.contributions(term)
            place = bisect_left(numbers, number)
            has_it = place < len(numbers) and numbers[place] == number
            if has_it and isclose(_scaled(values[place], weight), score):
                return term
        for terms, weight in group.together.items():
            if isclose(self._together(terms, weight).get(number, 0.0), score):
                return " ".join(terms)
        return group.beginning

    def _scored(self, group: Group) -> Scores:
        scores = self._title_scores(group.beginning) if group.titles_only else {}
        scores |= self._substituted(group)
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

    def _substituted(self, group: Group) -> Scores:
        """Return the scores of the articles that have what only stands for the word.

        Of several the one that counts most, then the rarest, which comes last. Comparing costs
        three times as much, and hardly ever finds another one.
        """
        by_weight: defaultdict[float, list[str]] = defaultdict(list)
        for term in group.substitutes:
            by_weight[group.terms[term]].append(term)
        scores: Scores = {}
        for weight in sorted(by_weight):
            united: Scores = {}
            for term in sorted(by_weight[weight], key=self._scorer.count, reverse=True):
                united.update(zip(*self._scorer.contributions(term), strict=True))
            base = MATCHED * (1 - weight)
            scores |= {number: base + weight * score for number, score in united.items()}
        return scores

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
        found = zip(*rarest, strict=True)
        return {number: _scaled(value, weight) for number, value in found if number in common}


def _scaled(value: float, weight: float) -> float:
    """Return a contribution that counts only `weight`; `MATCHED` stays whole."""
    return MATCHED * (1 - weight) + weight * value
