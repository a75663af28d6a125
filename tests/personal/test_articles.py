from datetime import date
from pathlib import Path

import pytest

from helpviewer.library.article import ArticleId
from helpviewer.personal.articles import ArticleVisits, FavouriteArticles, KeptArticle

FEES, LIMITS = (
    KeptArticle(ArticleId("fees"), "Fees"),
    KeptArticle(ArticleId("limits"), "Limits"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "personal.db"


@pytest.fixture
def favourites(path: Path) -> FavouriteArticles:
    return FavouriteArticles(path, "bank")


@pytest.fixture
def visits(path: Path) -> ArticleVisits:
    return ArticleVisits(path, "bank")


def test_reading_makes_no_file(
    path: Path, favourites: FavouriteArticles, visits: ArticleVisits
) -> None:
    assert favourites.all() == visits.recent() == []
    favourites.remove(FEES.id)
    visits.forget(FEES.id)
    assert not path.parent.exists()


def test_favourites_stand_in_the_order_of_adding(favourites: FavouriteArticles) -> None:
    for article in (LIMITS, FEES, LIMITS._replace(title="The limits")):
        favourites.add(article)
    assert favourites.all() == [LIMITS._replace(title="The limits"), FEES]
    favourites.remove(LIMITS.id)
    favourites.add(LIMITS)
    assert favourites.all() == [FEES, LIMITS]


def test_the_last_visit_comes_first_and_each_article_once(visits: ArticleVisits) -> None:
    for article in (FEES, LIMITS, FEES):
        visits.note(article, date(2026, 3, 1))
    assert visits.recent() == [FEES, LIMITS]
    visits.forget(FEES.id)
    assert visits.recent() == [LIMITS]


def test_the_oldest_visits_are_forgotten(visits: ArticleVisits) -> None:
    for number in range(103):
        visits.note(KeptArticle(ArticleId(f"a{number}"), "A"))
    kept = [article.id for article in visits.recent()]
    assert (len(kept), kept[0], kept[-1]) == (100, "a102", "a3")


def test_a_visit_tells_the_new_title_of_a_favourite(
    favourites: FavouriteArticles, visits: ArticleVisits
) -> None:
    favourites.add(FEES)
    visits.note(FEES._replace(title="What it costs"))
    assert favourites.all() == [FEES._replace(title="What it costs")]


def test_titles_are_kept_as_one_line_and_are_never_empty(
    favourites: FavouriteArticles, visits: ArticleVisits
) -> None:
    favourites.add(FEES._replace(title="Fees \n and\x00 more"))
    visits.note(LIMITS._replace(title=" \x00 "))
    assert favourites.all() == [FEES._replace(title="Fees and more")]
    assert visits.recent() == [LIMITS._replace(title="limits")]


def test_each_library_has_its_own(path: Path, favourites: FavouriteArticles) -> None:
    favourites.add(FEES)
    ArticleVisits(path, "bank").note(FEES)
    assert FavouriteArticles(path, "shop").all() == []
    assert ArticleVisits(path, "shop").recent() == []
