"""What the list of articles shows at one moment."""

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from helpviewer.gui.browse.card_model import ListedArticle
from helpviewer.library.article import ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.sorting import SortOrder, fold
from helpviewer.search.results import Correction, Passage, Relaxation

SEPARATOR = " › "  # noqa: RUF001 - the sign that help centres put between categories


class Listing(NamedTuple):
    """The articles of a category or of a search, with what is to be said of them.

    Attributes:
        heading: The category's name.
        text: What was searched for; empty if nothing was.
        order: How the articles are sorted.
        articles: The rows.
        total: How many articles match, listed or not.
        passages: What to show instead of summaries.
        corrections: Words that were replaced.
        relaxation: Set when no article has all the words.
    """

    heading: str
    text: str
    order: SortOrder
    articles: tuple[ListedArticle, ...]
    total: int
    passages: Mapping[ArticleKey, Passage] = MappingProxyType({})
    corrections: tuple[Correction, ...] = ()
    relaxation: Relaxation | None = None


def list_cards(
    library: Library, cards: Iterable[Card], titles: Mapping[ArticleKey, Passage]
) -> tuple[ListedArticle, ...]:
    """Return the rows for these cards, with the titles that a search marked."""
    twins = _Twins(library)
    return tuple(
        ListedArticle(
            card=card,
            category=category_line(library, card.category),
            title=titles.get(card.key) or Passage(card.title),
            note=twins.difference(card),
        )
        for card in cards
    )


def category_line(library: Library, path: str) -> str:
    """Return the names of a category and of those it lies in, outermost first."""
    return SEPARATOR.join(category.name for category in library.breadcrumbs(path))


class _Twins:
    """Knows what the articles of a library with one title have in common."""

    def __init__(self, library: Library) -> None:
        titled = [(fold(card.title), card) for card in library]
        self._categories = Counter((title, card.category) for title, card in titled)
        self._tags = Counter((title, tag) for title, card in titled for tag in {*card.tags})

    def difference(self, card: Card) -> str:
        """Return what tells a card from its twins: a tag that only it has, or its id.

        Nothing is needed where there are no twins, or none in the same category.
        """
        title = fold(card.title)
        if self._categories[title, card.category] == 1:
            return ""
        return next((tag for tag in card.tags if self._tags[title, tag] == 1), card.id)
