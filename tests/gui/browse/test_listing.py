import time

from helpviewer.gui.browse.listing import SEPARATOR, category_line, list_cards
from helpviewer.library.article import ArticleId, ArticleKey, Card, Category
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo

INFO = LibraryInfo("test", "Test", categories=(Category("faq", "FAQ"),))


def card(name: str, title: str, category: str, *tags: str) -> Card:
    return Card(ArticleKey(ArticleId(name), "en"), f"{name}.md", title, category, tags=tags)


def notes(*cards: Card) -> list[str]:
    return [listed.note for listed in list_cards(Library(INFO, cards), cards, {})]


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
    library = Library(INFO, [card("fees", "Fees", "faq/money")])
    assert category_line(library, "faq/money") == f"FAQ{SEPARATOR}money"
