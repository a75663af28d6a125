from datetime import date

import pytest

from helpviewer.search.catalogue import Catalogue
from helpviewer.search.part_builder import PartBuilder
from helpviewer.search.prior import Prior
from helpviewer.search.rerank import Typed
from tests.search.conftest import document

DAY = date(2026, 1, 1)


def catalogue(**columns: list[object]) -> Catalogue:
    builder = PartBuilder()
    for values in zip(*columns.values(), strict=True):
        builder.add(document("Fee", **dict(zip(columns, values, strict=True))), 1, {})
    return Catalogue([builder.finish(builder._lengths)])


def test_the_prior_stays_between_one_and_one_and_fifteen_hundredths() -> None:
    prior = Prior(catalogue(updated=[DAY, date(1990, 1, 1), None], views=[9, 0, None]))
    assert prior.factor(0) == pytest.approx(1.15)
    assert prior.factor(1) == pytest.approx(1.0)
    assert prior.factor(2) == pytest.approx(1.075)


def test_what_nobody_dated_or_counted_stands_in_the_middle() -> None:
    assert Prior(catalogue(views=[None, None])).factor(0) == pytest.approx(1.075)


def test_a_library_without_articles_has_a_prior() -> None:
    Prior(catalogue(views=[]))


def test_a_title_begins_with_whole_words_or_with_an_unfinished_one() -> None:
    assert Typed("order bo", unfinished=True).begins("order book depth")
    assert not Typed("order bo", unfinished=False).begins("order book depth")
    assert Typed("order book", unfinished=False).begins("order book depth")
    assert Typed("order book", unfinished=False).is_title("order book")
    assert not Typed("", unfinished=True).begins("order book")
