"""Fixtures that make tiny indexes, written for the test that reads them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.document import Document
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query, SearchResults
from helpviewer.search.synonyms import Synonym

# How long an example takes says more about the machine than about the code.
settings.register_profile("search", deadline=None)
settings.load_profile("search")

MakeIndex = Callable[..., SearchIndex]


def document(title: str, text: str = "", **more: Any) -> Document:
    """Return an article as the index sees it; its id is its title in small letters."""
    key = ArticleKey(ArticleId(more.pop("id", title.lower())), more.pop("language", "en"))
    return replace(Document(key, title, text=text), **more)


def ids(results: SearchResults) -> list[str]:
    """Return the ids of the hits, best first."""
    return [hit.key.id for hit in results.hits]


def found(index: SearchIndex, text: str, **more: Any) -> list[str]:
    """Return the ids of the articles that a text finds, best first."""
    return ids(index.search(Query(text, **more)))


@pytest.fixture
def make_index(tmp_path: Path) -> Iterator[MakeIndex]:
    """Index the articles given, as ``make_index(document("Print a page"))``."""
    opened: list[SearchIndex] = []
    numbers = count()

    def make(*documents: Document, synonyms: Sequence[Synonym] = ()) -> SearchIndex:
        folder = tmp_path / f"index-{next(numbers)}"
        SearchIndex.build(folder, documents)
        opened.append(SearchIndex.open(folder, synonyms))
        return opened[-1]

    yield make
    for index in opened:
        index.close()
