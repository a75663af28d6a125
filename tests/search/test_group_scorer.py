from array import array

import pytest

from helpviewer.search import group_scorer
from helpviewer.search.catalogue import Catalogue
from helpviewer.search.group import Group
from helpviewer.search.group_scorer import GroupScorer
from helpviewer.search.part_builder import PartBuilder
from helpviewer.search.scorer import Scorer
from helpviewer.search.scores import MATCHED
from helpviewer.search.view import View
from tests.search.conftest import document

POSTINGS = {"fee": [0, 1, 2], "fees": [1], "cost": [2, 3], "price": [3]}


class Readings:
    """An index on disk, of four articles, that tells what was read of it."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def postings(self, word: str) -> tuple["array[int]", "array[float]"]:
        self.read.append(word)
        numbers = POSTINGS.get(word, [])
        return array("I", numbers), array("f", [1.0] * len(numbers))


def group_scorer_of(readings: Readings) -> tuple[GroupScorer, Scorer]:
    builder = PartBuilder()
    for number in range(4):
        builder.add(document(f"Article {number}"), 1, {})
    catalogue = Catalogue([builder.finish(array("Q", range(4)))])
    view = View(catalogue, set(), None)
    scorer = Scorer(readings, view)
    return GroupScorer(scorer, catalogue, view), scorer


def test_the_form_itself_counts_more_than_its_stem() -> None:
    groups, scorer = group_scorer_of(Readings())
    scores, highest = groups.scores(Group("fees", {"fee": 1.0, "fees": 1.0}))
    assert scores.keys() == {0, 1, 2}
    assert scores[1] == scorer.contributions("fees")[1][0] > scores[0] == scores[2]
    assert highest == scores[1] - MATCHED


def test_who_has_the_word_needs_no_synonym() -> None:
    groups, scorer = group_scorer_of(Readings())
    scores = groups.scores(Group("fee", {"fee": 1.0, "cost": 0.5, "price": 0.7})).scores
    assert scores[2] == scorer.contributions("fee")[1][2]
    price = scorer.contributions("price")[1][0] - MATCHED
    assert scores[3] == pytest.approx(MATCHED + 0.7 * price)


def test_what_stands_for_a_word_together_is_in_one_article() -> None:
    groups, _scorer = group_scorer_of(Readings())
    group = Group("price", together={("fee", "cost"): 0.5})
    assert groups.scores(group).scores.keys() == {2}
    assert groups.found(group, 2, groups.scores(group).scores[2]) == "fee cost"


def test_equal_groups_are_scored_once() -> None:
    groups, _scorer = group_scorer_of(Readings())
    first = groups.scores(Group("fee", {"fee": 1.0}))
    assert groups.scores(Group("fee", {"fee": 1.0})) is first
    assert groups.scores(Group("fee", {"fee": 0.8})) is not first


def test_groups_not_met_lately_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group_scorer, "_CACHED_ARTICLES", 5)
    groups, _scorer = group_scorer_of(Readings())
    fee, cost = Group("fee", {"fee": 1.0}), Group("cost", {"cost": 1.0})
    first = groups.scores(fee)
    groups.scores(cost)
    assert groups.scores(fee) is not first
    assert groups.scores(fee) == first


def test_nothing_found_is_kept_too() -> None:
    groups, _scorer = group_scorer_of(Readings())
    assert groups.scores(Group("qqq", {})) == ({}, 0.0)
