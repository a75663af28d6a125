"""Finding where to go by the beginnings of words."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from heapq import nsmallest
from typing import NamedTuple

from helpviewer.gui.switcher.destinations import Destination, Target, ToArticle, ToCategory
from helpviewer.library.library import CategoryNode, Library
from helpviewer.search.analysis import words
from helpviewer.search.folding import fold
from helpviewer.search.marks import BEGINNING, marker
from helpviewer.search.results import Passage, Query
from helpviewer.search.titles import Title, TitleSearch

_ARTICLES = 12
_OF_A_KIND = 8  # of all others
_WITHIN = " › "  # noqa: RUF001 - as in the breadcrumbs of an article


class DestinationSearch:
    """Finds articles and categories of a library, and what else it is given.

    Any thread may ask. The first search reads all titles, if `read` has not.

    Args:
        library: The library; None before one is open.
        others: What else can be gone to, in the order in which it is to be shown.
    """

    def __init__(self, library: Library | None, others: Sequence[Destination] = ()) -> None:
        self._library = library
        self._others = others

    def read(self) -> None:
        """Read titles and categories, which takes a tenth of a second for 20,000 articles."""
        _ = self._titles, self._categories

    def search(self, text: str) -> list[Destination]:
        """Return what has a word that begins with each word of `text`, the closest first.

        A text without any word finds what else there is, but no article and no category.
        """
        sought = _Sought.of(text)
        if not sought.beginnings:
            return list(self._others)
        found = [*self._articles(text, sought), *self._headed(sought)]
        found.sort(key=lambda destination: not sought.begins(destination.title.text))
        language = self._library.language if self._library else ""
        finder = marker(sought.marked, language)
        return [
            Destination(
                there.target,
                Passage(there.title.text, finder.marks(there.title.text)),
                there.detail,
            )
            for there in found
        ]

    def _articles(self, text: str, sought: "_Sought") -> Iterator[Destination]:
        if self._library is not None:
            query = Query(text, self._library.language, limit=_ARTICLES)
            for hit in self._titles.search(query).hits:
                if sought.is_in(hit.title.text):
                    yield Destination(ToArticle(hit.key), hit.title)

    def _headed(self, sought: "_Sought") -> Iterator[Destination]:
        """Yield the best of each kind besides articles."""
        kinds: dict[type[Target], list[Destination]] = {}
        for there in (*self._categories, *self._others):
            if sought.is_in(there.title.text):
                kinds.setdefault(type(there.target), []).append(there)
        for found in kinds.values():
            yield from nsmallest(_OF_A_KIND, found, key=lambda there: _closeness(there, sought))

    @cached_property
    def _titles(self) -> TitleSearch:
        return TitleSearch([Title(card.key, card.title) for card in self._library or ()])

    @cached_property
    def _categories(self) -> list[Destination]:
        nodes = self._library.categories() if self._library is not None else ()
        return list(_within(nodes, ""))


class _Sought(NamedTuple):
    """What is looked for.

    Attributes:
        typed: The folded text, one blank between words.
        beginnings: What a spoken text must have, each.
        marked: The same for a marker.
    """

    typed: str
    beginnings: tuple[str, ...]
    marked: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "_Sought":
        found = list(words(text))
        beginnings = (word.text if word.paired else f" {word.text}" for word in found)
        marked = tuple(word.text + BEGINNING for word in found)
        return cls(_spoken(text).strip(), tuple(beginnings), marked)

    def is_in(self, text: str) -> bool:
        spoken = _spoken(text)
        return all(beginning in spoken for beginning in self.beginnings)

    def begins(self, text: str) -> bool:
        return _spoken(text).startswith(f" {self.typed}")


def _closeness(there: Destination, sought: _Sought) -> tuple[bool, int]:
    return not sought.begins(there.title.text), len(there.title.text)


def _spoken(text: str) -> str:
    """Return the folded words of a text, each with a blank before it."""
    letters = (letter if letter.isalnum() else " " for letter in fold(text))
    return f" {' '.join(''.join(letters).split())}"


def _within(nodes: Iterable[CategoryNode], path: str) -> Iterator[Destination]:
    for node in nodes:
        name = node.category.name
        yield Destination(ToCategory(node.category.path), Passage(name), path)
        yield from _within(node.children, f"{path}{_WITHIN}{name}" if path else name)
