"""What the list of articles shows at one moment."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from helpviewer.gui.browse.card_model import ListedArticle
from helpviewer.gui.browse.shelf import Shelf
from helpviewer.library.article import ArticleKey, Card
from helpviewer.library.library import CategoryNode
from helpviewer.library.sorting import SortOrder
from helpviewer.search.results import Correction, Hit, Passage, Relaxation


class ListedCards:
    """Rows that are described when they are looked at: a list of thousands opens at once.

    Args:
        shelf: Describes them.
        cards: The articles.
        titles: Titles that a search marked.
        gone: Which of them the library has no longer.
    """

    def __init__(
        self,
        shelf: Shelf,
        cards: Sequence[Card],
        titles: Mapping[ArticleKey, Passage] = MappingProxyType({}),
        gone: Set[ArticleKey] = frozenset(),
    ) -> None:
        self._shelf = shelf
        self.cards = cards
        self._titles = titles
        self._gone = gone
        self._described: dict[int, ListedArticle] = {}

    def __len__(self) -> int:
        return len(self.cards)

    def __iter__(self) -> Iterator[ListedArticle]:
        return (self[row] for row in range(len(self)))

    def __getitem__(self, row: int) -> ListedArticle:
        """Return what is shown of an article."""
        if row not in self._described:
            card = self.cards[row]
            listed = self._shelf.listed(card, self._titles.get(card.key))
            self._described[row] = replace(listed, is_gone=card.key in self._gone)
        return self._described[row]


class WaysOn(NamedTuple):
    """What a reader is offered whose search found nothing.

    Attributes:
        nearest: The articles whose titles look most like what was typed.
        elsewhere: How many articles match in all categories.
        categories: The top categories.
    """

    nearest: tuple[Hit, ...] = ()
    elsewhere: int = 0
    categories: tuple[CategoryNode, ...] = ()


class Listing(NamedTuple):
    """The articles of a category or of a search, with what is to be said of them.

    Attributes:
        heading: The category's name.
        text: What was searched for; empty if nothing was.
        order: How the articles are sorted; None where that cannot be chosen.
        articles: The rows.
        total: How many articles match, listed or not.
        has_more: More can be listed, when they are asked for.
        passages: What to show instead of summaries.
        corrections: Words that were replaced.
        relaxation: Set when no article has all the words.
        dropped: Phrases that no article has, and whose words were looked for.
        by_titles: Nothing but titles can be searched now.
        can_explain: Why an article is listed here can be told.
        in_category: Only a category is listed.
        can_remove: An article can be taken off this list.
        hint: How articles come to be listed here, where there are none.
        ways_on: What to offer when nothing was found.
    """

    heading: str
    text: str
    order: SortOrder | None
    articles: ListedCards
    total: int
    has_more: bool = False
    passages: Mapping[ArticleKey, Passage] = MappingProxyType({})
    corrections: tuple[Correction, ...] = ()
    relaxation: Relaxation | None = None
    dropped: tuple[str, ...] = ()
    by_titles: bool = False
    can_explain: bool = False
    in_category: bool = False
    can_remove: bool = False
    hint: str = ""
    ways_on: WaysOn = WaysOn()
