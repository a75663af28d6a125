"""What a kiosk shows of its library while nobody is there."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from helpviewer.library.announcements import ANNOUNCEMENTS, pinned_announcements
from helpviewer.library.article import Audience, Card
from helpviewer.library.library import Library, is_within
from helpviewer.library.sorting import SortOrder, by_title, sort_cards

MOST_SLIDES = 8


class Slide(NamedTuple):
    """One article, as somebody reads it who walks by.

    Attributes:
        title: Its title.
        line: What it is about.
        is_news: Whether it is an announcement.
    """

    title: str
    line: str
    is_news: bool = False


def choose_slides(library: Library, today: date, most: int = MOST_SLIDES) -> tuple[Slide, ...]:
    """Return the announcements of the day, and after them the articles that are read most.

    Where nobody counted, it is those that are read first in each category. An article that is
    not for the public is never among them.
    """
    news = [card for card in pinned_announcements(library, today) if _is_public(card)]
    articles = [
        card
        for card in library
        if _is_public(card) and not is_within(card.category, ANNOUNCEMENTS)
    ]
    counted = [card for card in articles if card.views]
    read = sort_cards(counted, SortOrder.VIEWS, today) or list(_in_turn(library, articles))
    chosen = [*news, *read][:most]
    return tuple(_slide(library, card, is_news=card in news) for card in chosen)


def _is_public(card: Card) -> bool:
    return card.audience is Audience.PUBLIC


def _in_turn(library: Library, articles: Sequence[Card]) -> Iterator[Card]:
    """Yield the first article of each category in the order of the sidebar, then the second."""
    ordered = by_title(articles)
    ordered.sort(key=_position)
    rows = [
        [card for card in ordered if is_within(card.category, node.category.path)]
        for node in library.categories()
    ]
    rows.append([card for card in ordered if not card.category])
    for row in zip_longest(*rows):
        yield from (card for card in row if card is not None)


def _position(card: Card) -> tuple[bool, int]:
    return card.order is None, card.order or 0


def _slide(library: Library, card: Card, *, is_news: bool) -> Slide:
    about = card.summary or (library.category(card.category).name if card.category else "")
    return Slide(card.title, about, is_news)
