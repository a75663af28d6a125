from dataclasses import dataclass, field
from datetime import date

import pytest

from helpviewer.search.filters import read_filter


@dataclass
class OneArticle:
    """The columns of one article."""

    categories: list[str] = field(default_factory=lambda: [""])
    tags: list[tuple[str, ...]] = field(default_factory=lambda: [()])
    updated: list[int] = field(default_factory=lambda: [0])


def keeps(condition: str, article: OneArticle) -> bool:
    name, _, value = condition.partition(":")
    found = read_filter(name.removeprefix("-"), value, negative=name.startswith("-"))
    assert found is not None
    return found.keeps(article, 0)


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ("category:faq", True),
        ("category:FAQ/Lead Trades", True),
        ("category:lead", True),
        ("category:trades", False),
        ("category:announcements", False),
        ("category:", True),
        ("-category:faq", False),
        ("-category:news", True),
    ],
)
def test_a_category_is_found_by_its_path_or_its_end(condition: str, *, kept: bool) -> None:
    assert keeps(condition, OneArticle(categories=["faq/Lead trades"])) is kept


@pytest.mark.parametrize(
    ("condition", "kept"),
    [("tag:P2P", True), ("tag:p", True), ("tag:spot", False), ("tag:", True)],
)
def test_a_tag_is_found_by_its_beginning(condition: str, *, kept: bool) -> None:
    assert keeps(condition, OneArticle(tags=[("fees", "p2p")])) is kept


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ("updated:2026-05-14", True),
        ("updated:2026-05", True),
        ("updated:2026", True),
        ("updated:=2025", False),
        ("updated:>2026-05-13", True),
        ("updated:>2026-05-14", False),
        ("updated:>=2026-05-14", True),
        ("updated:>2026", False),
        ("updated:<2027", True),
        ("updated:<2026-05-14", False),
        ("updated:<=2026-05", True),
        ("updated:>20", True),
        ("updated:2026-13", True),
        ("updated:", True),
    ],
)
def test_a_date_is_a_day_a_month_or_a_year(condition: str, *, kept: bool) -> None:
    assert keeps(condition, OneArticle(updated=[date(2026, 5, 14).toordinal()])) is kept


def test_an_article_without_a_date_is_in_no_period() -> None:
    assert not keeps("updated:<2030", OneArticle())
    assert not keeps("updated:>1990", OneArticle())
    assert keeps("updated:", OneArticle())


def test_a_word_is_no_date() -> None:
    assert read_filter("updated", "yesterday", negative=False) is None
    assert read_filter("updated", "yesterday", negative=True) is None
