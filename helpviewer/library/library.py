"""A library as one reader sees it; it does not change."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from helpviewer.errors import AmbiguousArticleError, ArticleNotFoundError
from helpviewer.library.addresses import ArticleAddress, parse_address
from helpviewer.library.article import ArticleId, ArticleKey, Card, Category
from helpviewer.library.languages import best_language, language_tag
from helpviewer.library.library_file import LibraryInfo

_NUMBERED = re.compile(r"/articles/(\d+)(?:-[^/]*)?/?$", re.ASCII)  # Zendesk's addresses


@dataclass(frozen=True, slots=True)
class CategoryNode:
    """A category with what is in it.

    Attributes:
        category: How it is presented.
        count: Its articles, those of its sub-categories included.
        children: Its sub-categories, in the sidebar's order.
    """

    category: Category
    count: int
    children: tuple["CategoryNode", ...] = ()


class Library:
    """Every article once, in the language that serves the reader best.

    Immutable, so any thread may read it.

    Args:
        info: What the library says of itself.
        cards: Every article in every language.
        language: The reader's language; empty for the library's own.
    """

    def __init__(self, info: LibraryInfo, cards: Iterable[Card], language: str = "") -> None:
        self.info = info
        self.language = language_tag(language) or info.language
        self._all = {card.key: card for card in cards}
        self._editions: dict[ArticleId, dict[str, Card]] = {}
        for card in self._all.values():
            self._editions.setdefault(card.id, {})[card.language] = card
        self._shown = {
            id_: self._choose(cards) if len(cards) > 1 else next(iter(cards.values()))
            for id_, cards in self._editions.items()
        }

    def __len__(self) -> int:
        return len(self._shown)

    def __iter__(self) -> Iterator[Card]:
        """Yield the card of each article in the reader's language."""
        return iter(self._shown.values())

    def __contains__(self, key: ArticleKey) -> bool:
        return key in self._all

    def __getitem__(self, key: ArticleKey) -> Card:
        """Return the card of an article in this very language.

        Raises:
            ArticleNotFoundError: There is none.
        """
        if key in self._all:
            return self._all[key]
        raise ArticleNotFoundError(key.id)

    @cached_property
    def _by_path(self) -> dict[str, Card]:
        return {card.path: card for card in self._all.values()}

    @cached_property
    def _by_url(self) -> dict[str, Card]:
        return {card.url.rstrip("/"): card for card in self._all.values() if card.url}

    @property
    def keys(self) -> frozenset[ArticleKey]:
        """The keys of the articles in the reader's language."""
        return frozenset(card.key for card in self)

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages in which there are articles."""
        return frozenset(card.language for card in self._all.values())

    def get(self, article_id: ArticleId) -> Card | None:
        """Return an article's card in the reader's language, if there is such an article."""
        return self._shown.get(article_id)

    def at_path(self, path: str) -> Card | None:
        """Return the card of the article whose source is this file of the library.

        A translation's file leads to the article in the reader's language.
        """
        card = self._by_path.get(path)
        return self._shown[card.id] if card else None

    def at_url(self, url: str) -> Card | None:
        """Return the card of the article that is published at an address.

        An address that ends in ``/articles/<number>-name`` is also that of the article whose id
        is the number.
        """
        card = self._by_url.get(url.rstrip("/"))
        if card:
            return self._shown[card.id]
        numbered = _NUMBERED.search(url.partition("?")[0])
        return self.get(ArticleId(numbered[1])) if numbered else None

    def translations(self, article_id: ArticleId) -> list[Card]:
        """Return an article's cards in all its languages, by language tag."""
        editions = self._editions.get(article_id, {})
        return [editions[language] for language in sorted(editions)]

    def in_language(self, language: str) -> "Library":
        """Return the same library for a reader of another language."""
        return Library(self.info, self._all.values(), language)

    def in_category(self, path: str) -> list[Card]:
        """Return the articles of a category and its sub-categories; all for an empty path."""
        return [card for card in self if is_within(card.category, path)]

    def find(self, reference: str) -> Card:
        """Return the article that a person means by an id, a path, an address or a title.

        Raises:
            ArticleNotFoundError: Nothing is called that.
            AmbiguousArticleError: Several articles have this title.
        """
        address = parse_address(reference)
        name = address.id if isinstance(address, ArticleAddress) else reference
        found = (
            self.get(ArticleId(name))
            or self._by_path.get(name.removeprefix("./"))
            or self.at_url(name.partition("#")[0])
        )
        if found:
            return found
        wanted = reference.strip().casefold()
        titled = [card for card in self if card.title.casefold() == wanted]
        if len(titled) > 1:
            raise AmbiguousArticleError(reference, sorted(card.id for card in titled))
        if not titled:
            raise ArticleNotFoundError(reference)
        return titled[0]

    def title(self) -> str:
        """Return what the library is called in the reader's language."""
        return _translated(self.info.titles, self.language, self.info.title)

    def category(self, path: str) -> Category:
        """Return how a category is presented, under its name in the reader's language."""
        for category in self.info.categories:
            if category.path == path:
                name = _translated(category.names, self.language, category.name)
                return Category(path, name, category.icon, category.names)
        return Category(path, path.rpartition("/")[2] or path)

    def find_category(self, text: str) -> str | None:
        """Return the path of the category that a person means by a path or a name."""
        wanted = text.strip().strip("/").casefold()
        paths = sorted({path for card in self for path in _lineage(card.category)})
        for path in paths:
            if path.casefold() == wanted:
                return path
        for path in paths:
            if self.category(path).name.casefold() == wanted:
                return path
        return None

    def breadcrumbs(self, path: str) -> list[Category]:
        """Return a category and those it lies in, outermost first."""
        return [self.category(part) for part in _lineage(path)]

    def categories(self) -> tuple[CategoryNode, ...]:
        """Return the tree of categories that have articles."""
        counts: Counter[str] = Counter()
        for path, count in Counter(card.category for card in self).items():
            for ancestor in _lineage(path):
                counts[ancestor] += count
        children: dict[str, list[str]] = {}
        for path in counts:
            children.setdefault(path.rpartition("/")[0], []).append(path)
        return self._nodes("", children, counts)

    def _nodes(
        self, parent: str, children: Mapping[str, list[str]], counts: Mapping[str, int]
    ) -> tuple[CategoryNode, ...]:
        listed = [category.path for category in self.info.categories]

        def place(path: str) -> tuple[int, str]:
            position = listed.index(path) if path in listed else len(listed)
            return position, self.category(path).name.casefold()

        return tuple(
            CategoryNode(self.category(path), counts[path], self._nodes(path, children, counts))
            for path in sorted(children.get(parent, ()), key=place)
        )

    def _choose(self, editions: Mapping[str, Card]) -> Card:
        return editions[best_language(editions.keys(), self.language, self.info.language)]


def is_within(path: str, category: str) -> bool:
    """Say whether a category's path is `category` or lies in it; all lie in the empty one."""
    return not category or path == category or path.startswith(category + "/")


def _lineage(path: str) -> list[str]:
    """Return ``["faq", "faq/deposits"]`` for ``"faq/deposits"``; nothing for no category."""
    parts = path.split("/") if path else []
    return ["/".join(parts[: end + 1]) for end in range(len(parts))]


def _translated(names: Mapping[str, str], language: str, usual: str) -> str:
    return names.get(language) or names.get(language.partition("-")[0]) or usual
