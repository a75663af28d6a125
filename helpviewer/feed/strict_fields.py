"""The fields of a signed file, in which nothing may be missing or odd."""

import re
from collections.abc import Mapping
from datetime import datetime

from helpviewer.errors import FeedError
from helpviewer.feed.strict_json import Value

Fields = Mapping[str, Value]


def text(fields: Fields, name: str, pattern: re.Pattern[str]) -> str:
    """Return a text that is wholly of a pattern.

    Raises:
        FeedError: It is not.
    """
    value = fields.get(name)
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise _odd(name)
    return value


def number(fields: Fields, name: str, most: int) -> int:
    """Return a whole number of 0 to `most`.

    Raises:
        FeedError: It is none.
    """
    value = fields.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise _odd(name)
    return value


def moment(fields: Fields, name: str) -> datetime:
    """Return a moment that says its time zone.

    Raises:
        FeedError: It is none.
    """
    value = fields.get(name)
    try:
        when = datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise _odd(name) from None
    if when.tzinfo is None:
        raise _odd(name)
    return when


def table(fields: Fields, name: str) -> Fields | None:
    """Return a table; None if it is absent.

    Raises:
        FeedError: It is something else.
    """
    value = fields.get(name)
    if isinstance(value, dict):
        return value
    if name in fields:
        raise _odd(name)
    return None


def tables(fields: Fields, name: str, most: int) -> list[Fields]:
    """Return a list of at most `most` tables.

    Raises:
        FeedError: It is none.
    """
    value = fields.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise _odd(name)
    entries: list[Fields] = [entry for entry in value if isinstance(entry, dict)]
    if len(entries) < len(value):
        raise _odd(name)
    return entries


def _odd(name: str) -> FeedError:
    return FeedError(f"what it says of {name} cannot be used")
