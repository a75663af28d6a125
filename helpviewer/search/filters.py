"""What articles must be like, beside their words: ``category:``, ``tag:`` and ``updated:``."""

import re
from calendar import monthrange
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol

from helpviewer.search.analysis import words

_DAY = re.compile(r"(<=|>=|<|>|=)?(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_BEGUN = re.compile(r"[<>=]{0,2}[\d-]*")  # being typed, or no day of any calendar
_NO_DATE = 0
_CACHED_PATHS = 1_000
_LAST_DAY = date.max.toordinal()


class Columns(Protocol):
    """What filters look at, by an article's number."""

    @property
    def categories(self) -> Sequence[str]:
        """The path of its category."""

    @property
    def tags(self) -> Sequence[tuple[str, ...]]:
        """Its folded tags."""

    @property
    def updated(self) -> Sequence[int]:
        """The day it was updated, as an ordinal; 0 if nobody said."""


class Filter(Hashable, Protocol):
    """A condition that an article meets or not."""

    def keeps(self, columns: Columns, number: int) -> bool:
        """Return whether the article with this number meets it."""


@dataclass(frozen=True, slots=True)
class CategoryFilter:
    """The article is in a category of that name, or below it.

    Attributes:
        path: Folded words of the category's path or of its end; empty for any.
    """

    path: str

    def keeps(self, columns: Columns, number: int) -> bool:
        """Return whether the article with this number meets it."""
        return f"/{self.path}" in f"/{spoken_path(columns.categories[number])}"


@dataclass(frozen=True, slots=True)
class TagFilter:
    """The article has a tag that begins so.

    Attributes:
        tag: Folded; empty for any article.
    """

    tag: str

    def keeps(self, columns: Columns, number: int) -> bool:
        """Return whether the article with this number meets it."""
        return not self.tag or any(tag.startswith(self.tag) for tag in columns.tags[number])


@dataclass(frozen=True, slots=True)
class UpdatedFilter:
    """The article was updated between two days, both included, as ordinals."""

    first: int
    last: int

    def keeps(self, columns: Columns, number: int) -> bool:
        """Return whether the article with this number meets it."""
        return self.first <= columns.updated[number] <= self.last


@dataclass(frozen=True, slots=True)
class Negation:
    """The article does not meet another condition."""

    condition: Filter

    def keeps(self, columns: Columns, number: int) -> bool:
        """Return whether the article with this number meets it."""
        return not self.condition.keeps(columns, number)


def read_filter(field: str, value: str, *, negative: bool) -> Filter | None:
    """Return the filter ``field:value``; None if it is none, but text to look for."""
    found = _read(field, value)
    return Negation(found) if negative and found is not None else found


def _read(field: str, value: str) -> Filter | None:
    if field == "category":
        return CategoryFilter(spoken_path(value))
    if field == "tag":
        return TagFilter(_spoken(value))
    return _read_updated(value)


@lru_cache(maxsize=_CACHED_PATHS)
def spoken_path(path: str) -> str:
    """Return the folded words of a category's path, its levels still divided by ``/``."""
    return "/".join(map(_spoken, path.split("/")))


def _spoken(text: str) -> str:
    return " ".join(word.text for word in words(text))


def _read_updated(value: str) -> UpdatedFilter | None:
    match = _DAY.fullmatch(value)
    period = _period(match) if match else None
    if match is None or period is None:
        return UpdatedFilter(_NO_DATE, _LAST_DAY) if _BEGUN.fullmatch(value) else None
    first, last = period
    return {
        ">": UpdatedFilter(last + 1, _LAST_DAY),
        ">=": UpdatedFilter(first, _LAST_DAY),
        "<": UpdatedFilter(_NO_DATE + 1, first - 1),
        "<=": UpdatedFilter(_NO_DATE + 1, last),
    }.get(match[1], UpdatedFilter(first, last))


def _period(match: re.Match[str]) -> tuple[int, int] | None:
    """Return the first and last day that a year, a month or a day means."""
    year, month, day = (int(number) if number else None for number in match.groups()[1:])
    try:
        first = date(year or 0, month or 1, day or 1)
        last_month = month or 12
        last = date(first.year, last_month, day or monthrange(first.year, last_month)[1])
    except ValueError:
        return None
    return first.toordinal(), last.toordinal()
