"""The articles of one library, as lists show them."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from helpviewer.gui.browse.card_model import ListedArticle
from helpviewer.library.article import Card
from helpviewer.library.library import Library, is_within
from helpviewer.library.sorting import SortOrder, by_title, fold, sort_titled
from helpviewer.search.results import Passage

SEPARATOR = " › "  # noqa: RUF001 - the sign that help centres put between categories


class Shelf:
    """Sorts and describes articles; what takes all of them into account is done once.

    Args:
        library: The articles.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self._sorted: dict[tuple[str, SortOrder, date], Sequence[Card]] = {}
        self._lines: dict[str, str] = {}

    def cards(self, category: str, order: SortOrder, today: date) -> Sequence[Card]:
        """Return the articles of a category in an order; the same object each time."""
        wanted = (category, order, today)
        if wanted not in self._sorted:
            self._sorted[wanted] = self._arranged(category, order, today)
        return self._sorted[wanted]

    def usual_order(self, category: str) -> SortOrder:
        """Return the order that a reader expects who has chosen none: the newest first."""
        inside = self._within(category)
        dated = any(
            card.category in inside and (card.updated or card.published)
            for card in self.library
        )
        return SortOrder.UPDATED if dated else SortOrder.TITLE

    def listed(self, card: Card, title: Passage | None = None) -> ListedArticle:
        """Return what the list shows of an article, with the title as a search marked it."""
        return ListedArticle(
            card=card,
            category=self.category_line(card.category),
            title=title or Passage(card.title),
            note=self._twins.difference(card),
        )

    def category_line(self, path: str) -> str:
        """Return the names of a category and of those it lies in, outermost first."""
        if path not in self._lines:
            names = [category.name for category in self.library.breadcrumbs(path)]
            self._lines[path] = SEPARATOR.join(names)
        return self._lines[path]

    def _arranged(self, category: str, order: SortOrder, today: date) -> Sequence[Card]:
        if not category:
            return sort_titled(self._by_title, order, today)
        inside = self._within(category)
        return [card for card in self.cards("", order, today) if card.category in inside]

    def _within(self, category: str) -> frozenset[str]:
        """Return the paths of a category and all below it that have articles."""
        return frozenset(path for path in self._paths if is_within(path, category))

    @cached_property
    def _by_title(self) -> list[Card]:
        return by_title(self.library)

    @cached_property
    def _paths(self) -> frozenset[str]:
        return frozenset(card.category for card in self.library)

    @cached_property
    def _twins(self) -> "_Twins":
        return _Twins(self.library)


class _Twins:
    """Knows what the articles of a library with one title have in common."""

    def __init__(self, library: Library) -> None:
        folded = [fold(card.title) for card in library]
        counts = Counter(folded)
        titled = [
            (title, card)
            for title, card in zip(folded, library, strict=True)
            if counts[title] > 1
        ]
        self._categories = Counter((title, card.category) for title, card in titled)
        self._tags = Counter((title, tag) for title, card in titled for tag in {*card.tags})

    def difference(self, card: Card) -> str:
        """Return what tells a card from its twins: a tag that only it has, or its id.

        Nothing is needed where there are no twins, or none in the same category.
        """
        title = fold(card.title)
        if self._categories[title, card.category] <= 1:
            return ""
        return next((tag for tag in card.tags if self._tags[title, tag] == 1), card.id)
