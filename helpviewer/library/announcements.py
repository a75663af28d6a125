"""Announcements: the articles of one category, of which some are pinned for a time."""

from datetime import date

from helpviewer.library.article import Card
from helpviewer.library.library import Library
from helpviewer.library.sorting import is_pinned

ANNOUNCEMENTS = "announcements"
"""The category that has them."""


def pinned_announcements(library: Library, today: date) -> list[Card]:
    """Return the announcements that are pinned on this day, the newest first."""
    cards = library.in_category(ANNOUNCEMENTS)
    return sorted((card for card in cards if is_pinned(card, today)), key=_age)


def _age(card: Card) -> tuple[int, str]:
    day = card.updated or card.published or date.min
    return -day.toordinal(), card.id
