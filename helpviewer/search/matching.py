"""Which articles have the words of a query, and how well: the scores of groups added up."""

from collections.abc import Sequence
from typing import NamedTuple

from helpviewer.search.catalogue import Catalogue
from helpviewer.search.group import Group
from helpviewer.search.group_scorer import GroupScorer, GroupScores
from helpviewer.search.scorer import Scorer
from helpviewer.search.scores import MATCHED, NOTHING, Matches, combine, raised
from helpviewer.search.view import View

_LARGE = 2_000  # articles
_COMMON = 1 / 3  # of all articles


class Contribution(NamedTuple):
    """What one group contributes to one article.

    Attributes:
        typed: The word of the query, or several that one thing stands for.
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
        self._groups = GroupScorer(scorer, catalogue, view)
        self._view = view
        self._settled: tuple[Group, ...] = ()
        self._telling = NOTHING
        self._known_before: Matches | None = None
        self._common: Sequence[GroupScores] = ()

    def match(self, groups: Sequence[Group]) -> Matches:
        """Return the articles that have any of `groups`.

        In a large library a word that a third of the articles have only raises what the other
        words find: nobody looks through those that have nothing else.
        """
        *settled, last = groups
        if tuple(settled) != self._settled:
            self._settle(tuple(settled))
        found = self._groups.scores(last)
        if last.optional and self._before.scores:
            is_of_use = not self._before.scores.keys().isdisjoint(found.scores)
            return _raised(self._before, found) if is_of_use else self._before
        if self._is_common(found) and self._telling.scores:
            return _raised(self._before, found)
        matches = _joined(self._telling, found)
        if self._is_common(found) or not matches.scores:
            return _joined(self._before, found)
        return self._with_common(matches)

    def contributions(self, groups: Sequence[Group], number: int) -> Sequence[Contribution]:
        """Return what `groups` contribute to one article, and by which words.

        What stands for several words of the query is told once.
        """
        amounts: dict[tuple[str, str], float] = {}
        for group in groups:
            score = self._groups.scores(group).scores.get(number)
            if score is not None:
                found = self._groups.found(group, number, score)
                meant = group.phrase(found), found
                amounts[meant] = amounts.get(meant, 0.0) + score - MATCHED
        return [Contribution(*meant, amount) for meant, amount in amounts.items()]

    def _settle(self, groups: tuple[Group, ...]) -> None:
        """Keep what is found by the words before the one that is being typed."""
        self._settled, self._known_before = groups, None
        scored = list(map(self._groups.scores, groups))
        self._common = list(filter(self._is_common, scored))
        self._telling = NOTHING
        for found in scored:
            if not self._is_common(found):
                self._telling = _joined(self._telling, found)

    @property
    def _before(self) -> Matches:
        """What is found by all words but the last; made when it is needed, which is seldom."""
        if self._known_before is None:
            self._known_before = self._with_common(self._telling)
        return self._known_before

    def _with_common(self, matches: Matches) -> Matches:
        add = _raised if matches.scores else _joined
        for common in self._common:
            matches = add(matches, common)
        return matches

    def _is_common(self, found: GroupScores) -> bool:
        articles = self._view.count
        return articles >= _LARGE and len(found.scores) > _COMMON * articles


def _joined(matches: Matches, found: GroupScores) -> Matches:
    """Return `matches` with one more group, whose articles are added."""
    scores = combine(matches.scores, found.scores) if matches.scores else found.scores
    return Matches(scores, (*matches.highest, found.highest))


def _raised(matches: Matches, found: GroupScores) -> Matches:
    """Return `matches` with one more group, which adds no article."""
    return Matches(raised(matches.scores, found.scores), (*matches.highest, found.highest))
