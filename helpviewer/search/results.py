"""What is asked of a search, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from helpviewer.library.article import ArticleKey


class Query(NamedTuple):
    """What a reader typed, and how the answer should be.

    Attributes:
        text: As typed; any text is a query.
        language: The reader's language, a BCP 47 tag.
        category: Only articles below this category's path; None for all.
        limit: How many hits are returned at most.
        complete: The last word is finished, as after Enter; else its beginning is enough.
        literal: Words are taken as typed: no repair of spelling.
    """

    text: str
    language: str = "en"
    category: str | None = None
    limit: int = 50
    complete: bool = False
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text with the found words marked.

    Attributes:
        text: Plain text, one line.
        marks: Start and length of each found word, in characters, in order, not overlapping.
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Hit(NamedTuple):
    """One article that matches.

    Attributes:
        key: Which article.
        score: Higher is better; comparable only within one search.
        title: Its title, marked.
    """

    key: ArticleKey
    score: float
    title: Passage


class Correction(NamedTuple):
    """A word that no article has, and the one that was looked for instead."""

    typed: str
    used: str


class Relaxation(NamedTuple):
    """No article has all the words.

    Attributes:
        words: How many words were asked for.
        matched: How many of them the best articles have.
    """

    words: int
    matched: int


class SearchResults(NamedTuple):
    """The answer to one query.

    Attributes:
        query: What was asked.
        hits: The best articles, best first.
        total: How many articles match in all.
        corrections: The words that were replaced, to be told to the reader.
        relaxation: Set when no article has all the words.
        dropped: Phrases in quotation marks that no article has; their words were looked for.
        facets: Matching articles by category path, sub-categories included and whatever the
            query's own category; ``""`` counts all. Categories without a match are missing.
        words: What to mark in the opened article, for `helpviewer.search.marks.find_marks`.
    """

    query: Query
    hits: tuple[Hit, ...] = ()
    total: int = 0
    corrections: tuple[Correction, ...] = ()
    relaxation: Relaxation | None = None
    dropped: tuple[str, ...] = ()
    facets: Mapping[str, int] = MappingProxyType({})
    words: tuple[str, ...] = ()
