from datetime import date
from typing import Any

from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.sorting import SortOrder, fold, sort_cards

TODAY = date(2026, 1, 1)


def card(name: str, **more: Any) -> Card:
    return Card(
        ArticleKey(ArticleId(name), "en"), f"{name}.md", more.pop("title", name), "faq", **more
    )


def names(order: SortOrder, *cards: Card) -> str:
    return " ".join(shown.id for shown in sort_cards(cards, order, TODAY))


def test_relevance_keeps_what_the_search_found() -> None:
    assert names(SortOrder.RELEVANCE, card("b"), card("a")) == "b a"


def test_titles_are_in_order_without_case_and_accents() -> None:
    cards = [card("1", title="Zoo"), card("2", title="ärger"), card("3", title="apple")]
    assert names(SortOrder.TITLE, *cards) == "3 2 1"
    assert fold("ÄRGER") == "arger"


def test_equal_titles_stand_by_id() -> None:
    assert names(SortOrder.TITLE, card("b", title="x"), card("a", title="X")) == "a b"


def test_the_newest_comes_first_and_what_has_no_date_last() -> None:
    old, new = date(2020, 1, 1), date(2025, 1, 1)
    cards = [
        card("none"),
        card("old", updated=old),
        card("new", updated=new),
        card("p", published=new),
    ]
    assert names(SortOrder.UPDATED, *cards) == "new p old none"
    assert names(SortOrder.PUBLISHED, *cards) == "p new none old"


def test_no_count_is_less_than_no_views() -> None:
    cards = [card("none"), card("zero", views=0), card("many", views=9)]
    assert names(SortOrder.VIEWS, *cards) == "many zero none"


def test_pinned_cards_come_first_by_date_until_their_day_is_over() -> None:
    cards = [
        card("new", updated=TODAY),
        card("pinned", pinned_until=TODAY),
        card("over", pinned_until=date(2025, 12, 31)),
    ]
    assert names(SortOrder.UPDATED, *cards) == "pinned new over"
    assert names(SortOrder.VIEWS, *cards) == "new over pinned"
