from array import array

import pytest

from helpviewer.search import scorer
from helpviewer.search.bm25 import average_lengths, impact, norm, rarity
from helpviewer.search.catalogue import Catalogue
from helpviewer.search.part_builder import PartBuilder
from helpviewer.search.scorer import Scorer
from helpviewer.search.view import View
from tests.search.conftest import document


class Readings:
    """An index on disk that tells what was read of it: the first articles have every word."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def postings(self, word: str) -> tuple["array[int]", "array[float]"]:
        self.read.append(word)
        return array("I", range(len(word))), array("f", [1.0] * len(word))


def view(articles: int, *deleted: int) -> View:
    builder = PartBuilder()
    for number in range(articles):
        builder.add(document(f"Fee {number}"), 1, {})
    return View(Catalogue([builder.finish(array("Q", range(articles)))]), set(deleted), None)


def test_a_word_is_read_once() -> None:
    readings = Readings()
    some = Scorer(readings, view(9))
    assert some.contributions("fee") is some.contributions("fee")
    assert some.count("fee") == 3
    assert readings.read == ["fee"]


def test_what_was_not_asked_for_lately_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scorer, "_CACHED_POSTINGS", 10)
    readings = Readings()
    some = Scorer(readings, view(9))
    for word in ("fee", "tax", "fee", "order", "fee", "tax"):
        some.contributions(word)
    assert readings.read == ["fee", "tax", "order", "tax"]


def test_what_the_reader_does_not_see_does_not_count() -> None:
    some = Scorer(Readings(), view(9, 0, 2))
    assert list(some.contributions("fee")[0]) == [1]


def test_a_rarer_word_contributes_more() -> None:
    some = Scorer(Readings(), view(9))
    assert some.contributions("fee")[1][0] > some.contributions("orders")[1][0]
    assert rarity(1, 100) > rarity(50, 100) > rarity(100, 100) > 0


def test_a_word_counts_more_the_more_often_it_is_said_but_less_and_less() -> None:
    usual = norm(100, 100.0)
    once, twice, thrice = (impact(times, usual) for times in (1, 2, 3))
    assert thrice > twice > once > 0
    assert twice - once > thrice - twice
    assert impact(1, norm(500, 100.0)) < once


def test_articles_are_long_or_short_among_those_of_their_language() -> None:
    averages = average_lengths(["en", "en-GB", "ja", "de"], [10, 20, 300, 0])
    assert averages == {"en": 15.0, "ja": 300.0, "de": 1.0}
