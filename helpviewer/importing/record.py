"""One object of an export, read with care: what is missing or odd in it is noted."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from helpviewer.importing.notes import Notes
from helpviewer.library.characters import one_line
from helpviewer.library.languages import language_tag

_LONGEST_ID = 120  # characters; the name of the help centre's program comes before it
_EARLIEST = 1990


class Record:
    """The fields of one object.

    Args:
        values: As the export has them.
        where: What notes call it.
        notes: Where they go.
    """

    def __init__(self, values: Mapping[str, Any], where: str, notes: Notes) -> None:
        self.values = values
        self.where = where
        self._notes = notes

    def note(self, reason: str) -> None:
        """Note something about this object."""
        self._notes.add(self.where, reason)

    @property
    def quietly(self) -> "Record":
        """The same object, for fields that not every export has: nothing is noted."""
        return Record(self.values, self.where, Notes())

    def has(self, name: str) -> bool:
        """Say whether a field has any value."""
        return self.values.get(name) not in (None, "", [], {})

    def says(self, name: str) -> bool:
        """Say whether a field has any value; if there is no such field, that is noted."""
        self._expected(name)
        return self.has(name)

    def id(self, name: str = "id") -> str:
        """Return an id, which is a number or a text; empty if it is neither."""
        value = self.values.get(name)
        text = str(value) if type(value) in {int, str} else ""
        return text if text.isprintable() and len(text) <= _LONGEST_ID else ""

    def written(self, name: str) -> str:
        """Return a text as it is written; empty if it is missing, which is noted."""
        value = self._expected(name)
        if value is None or isinstance(value, str):
            return value or ""
        self.note(f"{name} is no text")
        return ""

    def text(self, name: str) -> str:
        """Return a text as one line."""
        return one_line(self.written(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; ``a, b`` is one of two, and names are taken of objects."""
        value = self._expected(name)
        items = value.split(",") if isinstance(value, str) else value
        if not isinstance(items, list):
            return ()
        named = (item.get("name") if isinstance(item, dict) else item for item in items)
        found = (one_line(str(item)) for item in named if isinstance(item, str | int))
        return tuple(dict.fromkeys(filter(None, found)))

    def tables(self, name: str) -> list["Record"]:
        """Return a list of objects within this one; none if there is no such field."""
        value = self.values.get(name)
        items = value if isinstance(value, list) else []
        return [Record(i, self.where, self._notes) for i in items if isinstance(i, dict)]

    def table(self, name: str) -> "Record":
        """Return an object within this one; it is empty if there is none."""
        value = self.values.get(name)
        return Record(value if isinstance(value, dict) else {}, self.where, self._notes)

    def number(self, name: str) -> int | None:
        """Return a whole number, if it is there."""
        value = self._expected(name)
        if type(value) is int:
            return value
        if value is not None:
            self.note(f"{name} is no whole number")
        return None

    def day(self, name: str) -> date | None:
        """Return a date, written as in RFC 3339 or in seconds since 1970, if it is there."""
        value = self._expected(name)
        if value is None:
            return None
        day = _day(value)
        if day is None:
            self.note(f"{name} is no date: {value!r}")
        return day

    def language(self, name: str) -> str:
        """Return a language tag; empty if there is none."""
        value = self.values.get(name)
        return language_tag(value) if isinstance(value, str) else ""

    def _expected(self, name: str) -> Any:
        if name not in self.values:
            self.note(f"{name} is missing")
        return self.values.get(name)


def _day(value: Any) -> date | None:
    try:
        if type(value) is int:
            moment = datetime.fromtimestamp(value, UTC)
        else:
            moment = datetime.fromisoformat(re.sub(r"\s+UTC$", "Z", str(value)))
    except (ValueError, OverflowError, OSError):
        return None
    day = moment.astimezone(UTC).date() if moment.tzinfo else moment.date()
    return day if day.year >= _EARLIEST else None
