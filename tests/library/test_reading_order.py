from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.reading_order import ALONE, ReadingOrder


def card(title: str, category: str = "faq", order: int | None = None) -> Card:
    key = ArticleKey(ArticleId(title.lower()), "en")
    return Card(key, f"{title}.md", title, category, order=order)


def beside(cards: list[Card], title: str) -> tuple[str, str]:
    order = ReadingOrder(Library(LibraryInfo("bank", "Bank"), cards))
    found = order.beside(next(card for card in cards if card.title == title))
    return tuple(other.title if other else "" for other in found)  # type: ignore[return-value]


def test_articles_of_a_category_stand_by_title() -> None:
    cards = [card("Zeta"), card("alpha"), card("Beta")]
    assert beside(cards, "alpha") == ("", "Beta")
    assert beside(cards, "Beta") == ("alpha", "Zeta")
    assert beside(cards, "Zeta") == ("Beta", "")


def test_the_authors_order_comes_before_titles() -> None:
    cards = [card("Alpha"), card("Zeta", order=0), card("Beta", order=7)]
    assert beside(cards, "Zeta") == ("", "Beta")
    assert beside(cards, "Alpha") == ("Beta", "")


def test_other_categories_are_not_beside_it() -> None:
    cards = [card("Alpha"), card("Beta", "faq/fees"), card("Gamma", "news"), card("Delta")]
    assert beside(cards, "Alpha") == ("", "Delta")
    assert beside(cards, "Beta") == ("", "")


def test_a_translation_that_is_not_listed_has_nothing_beside_it() -> None:
    cards = [card("Alpha"), card("Beta")]
    german = Card(ArticleKey(ArticleId("beta"), "de"), "b.de.md", "Beta", "faq")
    library = Library(LibraryInfo("bank", "Bank"), [*cards, german])
    assert ReadingOrder(library).beside(german) == ALONE
