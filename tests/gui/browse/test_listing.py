import time
from datetime import date

from helpviewer.gui.browse.listing import ListedCards
from helpviewer.gui.browse.shelf import SEPARATOR, Shelf
from helpviewer.library.article import ArticleId, ArticleKey, Card, Category
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.sorting import SortOrder
from helpviewer.search.results import Passage

INFO = LibraryInfo("test", "Test", categories=(Category("faq", "FAQ"),))
TODAY = date(2026, 1, 1)


def card(name: str, title: str, category: str, *tags: str, updated: date | None = None) -> Card:
    key = ArticleKey(ArticleId(name), "en")
    return Card(key, f"{name}.md", title, category, tags=tags, updated=updated)


def shelf(*cards: Card) -> Shelf:
    return Shelf(Library(INFO, cards))


def notes(*cards: Card) -> list[str]:
    return [listed.note for listed in ListedCards(shelf(*cards), cards)]


def test_an_article_with_a_title_of_its_own_needs_no_note() -> None:
    assert notes(card("fees", "Fees", "faq"), card("limits", "Limits", "faq")) == ["", ""]


def test_articles_with_the_same_title_show_the_tag_that_only_they_have() -> None:
    people = card("closing", "Closing an account", "faq", "account")
    firms = card("closing-firms", "Closing an account", "faq", "account", "institutions")
    assert notes(people, firms) == ["closing", "institutions"]


def test_articles_with_the_same_title_in_different_categories_differ_by_that() -> None:
    assert notes(card("a", "Overview", "faq"), card("b", "Overview", "news")) == ["", ""]


def test_thousands_of_articles_with_the_same_title_are_told_apart_at_once() -> None:
    cards = [card(f"page-{number}", "Untitled", "faq") for number in range(3_000)]
    started = time.thread_time()
    assert notes(*cards)[:2] == ["page-0", "page-1"]
    assert time.thread_time() - started < 0.5  # seconds; each with each took 3


def test_a_category_is_named_with_those_it_lies_in() -> None:
    fees = card("fees", "Fees", "faq/money")
    assert shelf(fees).category_line("faq/money") == f"FAQ{SEPARATOR}money"


def test_a_category_has_the_articles_of_those_below_it_but_of_no_namesake() -> None:
    cards = [card("b", "B", "faq/money"), card("a", "A", "faq"), card("c", "C", "faqs")]
    listed = shelf(*cards).cards("faq", SortOrder.TITLE, TODAY)
    assert [found.id for found in listed] == ["a", "b"]


def test_a_category_is_sorted_once_a_day() -> None:
    some = shelf(card("b", "B", "faq"), card("a", "A", "faq"))
    first = some.cards("faq", SortOrder.TITLE, TODAY)
    assert some.cards("faq", SortOrder.TITLE, TODAY) is first
    assert some.cards("faq", SortOrder.TITLE, date(2026, 1, 2)) is not first


def test_the_newest_come_first_where_any_article_has_a_date() -> None:
    dated = card("news", "News", "news", updated=TODAY)
    some = shelf(dated, card("fees", "Fees", "faq"))
    orders = [some.usual_order(category) for category in ("", "news", "faq")]
    assert orders == [SortOrder.UPDATED, SortOrder.UPDATED, SortOrder.TITLE]


def test_a_list_of_thousands_describes_only_what_is_looked_at() -> None:
    cards = [card(f"page-{number}", f"Page {number}", "faq") for number in range(20_000)]
    some = shelf(*cards)
    marked = {cards[19_999].key: Passage("Page 19999", ((0, 4),))}
    started = time.thread_time()
    rows = ListedCards(some, cards, marked)
    assert len(rows) == 20_000
    assert rows[19_999].title.marks == ((0, 4),)
    assert rows[19_999] is rows[19_999]
    assert time.thread_time() - started < 0.1  # seconds; describing all of them took 0.25
