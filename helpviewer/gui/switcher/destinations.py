"""Where the quick switcher leads."""

from dataclasses import dataclass
from typing import NamedTuple

from helpviewer.library.article import ArticleKey
from helpviewer.search.results import Passage


class ToArticle(NamedTuple):
    """An article."""

    key: ArticleKey


class ToHeading(NamedTuple):
    """A heading of the open article."""

    anchor: str


class ToCategory(NamedTuple):
    """A category, by its path."""

    path: str


class ToSearch(NamedTuple):
    """A search that the reader made before."""

    text: str


class ToCommand(NamedTuple):
    """A command of the window, by its place among those that were gathered."""

    number: int


Target = ToArticle | ToHeading | ToCategory | ToSearch | ToCommand


@dataclass(frozen=True, slots=True)
class Destination:
    """One place to go to, or one thing to do.

    Attributes:
        target: What it is.
        title: What it is called, with what was typed marked.
        detail: What is said beside it: the keys of a command, where a category lies.
    """

    target: Target
    title: Passage
    detail: str = ""
