"""The orders in which articles can be listed."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum

from helpviewer.library.article import Card


class SortOrder(StrEnum):
    """An order that a reader can choose."""

    RELEVANCE = "relevance"  # as the search found them; only while searching
    UPDATED = "updated"
    PUBLISHED = "published"
    VIEWS = "views"
    TITLE = "title"


def sort_cards(cards: Iterable[Card], order: SortOrder, today: date) -> list[Card]:
    """Return cards in an order; where a card lacks what it is sorted by, it comes last.

    Newest and most viewed come first; cards that are equal in this stand by title, then by id.
    By date, cards that are pinned today come before all others. `SortOrder.RELEVANCE` keeps
    them as they are.
    """
    found = list(cards)
    if order is SortOrder.RELEVANCE:
        return found
    return sort_titled(by_title(found), order, today)


def by_title(cards: Iterable[Card]) -> list[Card]:
    """Return cards by title, then by id."""
    return sorted(cards, key=_title_and_key)


def sort_titled(cards: Sequence[Card], order: SortOrder, today: date) -> list[Card]:
    """Return cards, which stand by title, in an order; see `sort_cards`."""
    if order not in _AMOUNTS:
        return list(cards)
    found = sorted(cards, key=_AMOUNTS[order], reverse=True)
    if order is SortOrder.VIEWS:
        return found
    pinned = [card for card in found if is_pinned(card, today)]
    if not pinned:
        return found
    return pinned + [card for card in found if not is_pinned(card, today)]


def is_pinned(card: Card, today: date) -> bool:
    """Say whether a card is listed first today."""
    return card.pinned_until is not None and today <= card.pinned_until


def fold(title: str) -> str:
    """Return what a title is sorted by: without case and accents."""
    if title.isascii():  # 15 times as fast
        return title.lower()
    decomposed = unicodedata.normalize("NFKD", title.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _title_and_key(card: Card) -> str:
    id_, language = card.key
    return f"{fold(card.title)}\0{id_}\0{language}"  # texts sort twice as fast as tuples


def _updated(card: Card) -> date:
    return card.updated or card.published or date.min


def _published(card: Card) -> date:
    return card.published or date.min


def _views(card: Card) -> int:
    return -1 if card.views is None else card.views  # absent is not 0


_AMOUNTS: dict[SortOrder, Callable[[Card], date | int]] = {
    SortOrder.UPDATED: _updated,
    SortOrder.PUBLISHED: _published,
    SortOrder.VIEWS: _views,
}
