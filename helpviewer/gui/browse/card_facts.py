"""What a card says of an article in a word or two: dates, views, labels."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from helpviewer.gui.browse.card_model import ListedArticle
from helpviewer.gui.counts import Counts
from helpviewer.gui.dates import short_date
from helpviewer.library.article import Audience, Card

translate = QCoreApplication.translate


class Fact(NamedTuple):
    """A short text with the icon that explains it."""

    icon: str
    text: str


def facts(card: Card) -> list[Fact]:
    """Return what is known of an article's age and readers; an absent count is not shown."""
    found = []
    if card.published:
        found.append(Fact("calendar", short_date(card.published)))
    if card.updated and card.updated != card.published:
        found.append(Fact("refresh-cw", short_date(card.updated)))
    if card.views is not None:
        found.append(Fact("eye", QLocale().toString(card.views)))
    return found


def badges(article: ListedArticle) -> Iterator[str]:
    """Yield the labels of an article that is not like the others."""
    if article.note:
        yield article.note
    if article.card.audience is Audience.INTERNAL:
        yield translate("CardFacts", "Internal")
    if article.is_gone:
        yield translate("CardFacts", "Removed")


def describe(article: ListedArticle) -> str:
    """Return what a screen reader says of an article in the list."""
    card = article.card
    parts = [card.title, *badges(article), article.category]
    if article.is_unread:
        parts.insert(1, translate("CardFacts", "new or changed since your last visit"))
    if card.published:
        parts.append(
            translate("CardFacts", "published {date}").format(date=short_date(card.published))
        )
    if card.updated:
        parts.append(
            translate("CardFacts", "updated {date}").format(date=short_date(card.updated))
        )
    if card.views is not None:
        parts.append(Counts().views(card.views))
    return translate("CardFacts", ", ").join(part for part in parts if part)
