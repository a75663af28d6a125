"""Small lists, as the widgets of this package show them."""

from typing import Any

from helpviewer.gui.browse.listing import ListedCards, Listing
from helpviewer.gui.browse.shelf import Shelf
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.sorting import SortOrder

INFO = LibraryInfo("test", "Test")


def key(name: str) -> ArticleKey:
    return ArticleKey(ArticleId(name), "en")


def card(name: str, **more: Any) -> Card:
    return Card(key(name), f"{name}.md", name.capitalize(), more.pop("category", "faq"), **more)


def rows_of(*cards: Card) -> ListedCards:
    return ListedCards(Shelf(Library(INFO, cards)), cards)


def listing(*cards: Card, **more: Any) -> Listing:
    """Return ``listing(card("fees"), text="fe")``: without a text, a category's articles."""
    order = SortOrder.RELEVANCE if more.get("text") else SortOrder.TITLE
    usual = {"heading": "FAQ", "text": "", "order": order, "total": len(cards)}
    return Listing(articles=rows_of(*cards), **{**usual, **more})
