"""Which articles stand before and after another in its category."""

from typing import NamedTuple

from helpviewer.library.article import ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.sorting import by_title


class Neighbours(NamedTuple):
    """The articles beside one; None where it is the first or the last."""

    previous: Card | None = None
    next: Card | None = None


ALONE = Neighbours()


class ReadingOrder:
    """The order in which the articles of a category are read: by `Card.order`, then by title.

    Articles of sub-categories are not among them. A category is put in order when it is first
    asked for.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._orders: dict[str, tuple[list[Card], dict[ArticleKey, int]]] = {}

    def beside(self, card: Card) -> Neighbours:
        """Return what stands before and after an article; nothing if it is not listed."""
        cards, places = self._order(card.category)
        here = places.get(card.key)
        if here is None:
            return ALONE
        following = cards[here + 1 : here + 2]
        return Neighbours(
            cards[here - 1] if here else None, following[0] if following else None
        )

    def _order(self, category: str) -> tuple[list[Card], dict[ArticleKey, int]]:
        if category not in self._orders:
            cards = by_title(card for card in self._library if card.category == category)
            cards.sort(key=_position)
            places = {card.key: place for place, card in enumerate(cards)}
            self._orders[category] = cards, places
        return self._orders[category]


def _position(card: Card) -> tuple[bool, int]:
    return card.order is None, card.order or 0
