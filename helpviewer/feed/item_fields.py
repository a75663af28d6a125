"""The fields of one item, read with care: what is odd is left out or mended, and noted."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from helpviewer.feed.limits import EARLIEST_YEAR, NOTES
from helpviewer.feed.strict_json import Value
from helpviewer.library.characters import one_line
from helpviewer.library.problems import Problem, ProblemKind

Choice = TypeVar("Choice", bound=StrEnum)

_LONGEST_TOLD = 100  # characters of a bad value that a note repeats


class ItemFields:
    """One item, or a table within it; asking for a field notes what is wrong with it.

    Attributes:
        notes: What was wrong so far.
    """

    def __init__(
        self, values: Mapping[str, Value], path: str, notes: list[Problem] | None = None
    ) -> None:
        self._values = values
        self._path = path
        self.notes: list[Problem] = [] if notes is None else notes

    def note(self, kind: ProblemKind, **values: str) -> None:
        """Note something that is wrong, once, and not too many things."""
        told = {name: one_line(value[:_LONGEST_TOLD]) for name, value in values.items()}
        problem = Problem(self._path, kind, told)
        if len(self.notes) < NOTES and problem not in self.notes:
            self.notes.append(problem)

    def has(self, name: str) -> bool:
        """Say whether a field is a text, even an empty one."""
        return isinstance(self._values.get(name), str)

    def is_table(self, name: str) -> bool:
        """Say whether a field is a table, even an empty one."""
        return isinstance(self._values.get(name), dict)

    def table(self, name: str) -> "ItemFields":
        """Return the fields of a table; none if it is absent."""
        value = self._values.get(name)
        return ItemFields(value if isinstance(value, dict) else {}, self._path, self.notes)

    def tables(self, name: str) -> list["ItemFields"]:
        """Return each table of a list of tables."""
        values = self._values.get(name)
        entries = values if isinstance(values, list) else []
        return [
            ItemFields(entry, self._path, self.notes)
            for entry in entries
            if isinstance(entry, dict)
        ]

    def written(self, name: str) -> str:
        """Return a text as it stands, but for its line ends; empty if it is absent."""
        value = self._values.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            return value.replace("\r\n", "\n").replace("\r", "\n")
        self._note_type(name, value)
        return ""

    def text(self, name: str, limit: int) -> str:
        """Return a text as one line of at most `limit` characters; empty if it is absent."""
        return self._line(name, self.written(name), limit)

    def texts(self, name: str, limit: int, most: int) -> tuple[str, ...]:
        """Return at most `most` texts, each as one line of at most `limit` characters."""
        values = self._values.get(name)
        if values is None:
            return ()
        if not isinstance(values, list):
            self._note_type(name, values)
            return ()
        if len(values) > most:
            self.note(ProblemKind.ITEM_SHORTENED, field=name, limit=str(most))
        lines = []
        for value in values[:most]:
            if isinstance(value, str):
                lines.append(self._line(name, value, limit))
            else:
                self._note_type(name, value)
        return tuple(filter(None, lines))

    def day(self, name: str, today: date | None = None) -> date | None:
        """Return a date; a time of day is dropped. If it is after `today`, that is noted."""
        value = self._values.get(name)
        if value is None or value == "":
            return None
        try:
            day = datetime.fromisoformat(str(value)).date()
        except ValueError:
            day = date.min
        if not isinstance(value, str) or day.year < EARLIEST_YEAR:
            self.note(ProblemKind.BAD_DATE, field=name, value=repr(value))
            return None
        if today and day - today > timedelta(days=1):  # it is a day later somewhere
            self.note(ProblemKind.FUTURE_DATE, field=name, value=str(day))
        return day

    def number(self, name: str) -> int | None:
        """Return a whole number."""
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self._note_type(name, value)
        return None

    def choice(
        self, name: str, kinds: type[Choice], usual: Choice, odd: Choice | None = None
    ) -> Choice:
        """Return a field as one of `kinds`; `odd`, or what is usual, if it is none of them."""
        value = self._values.get(name)
        for kind in kinds:
            if value == kind.value:
                return kind
        if value is None:
            return usual
        self._note_type(name, value)
        return odd or usual

    def _line(self, name: str, text: str, limit: int) -> str:
        cut = text[: 2 * limit]  # white space may yet go
        line = one_line(cut)
        if line != " ".join(cut.split()):
            self.note(ProblemKind.ITEM_CLEANED, field=name)
        if len(line) > limit or len(text) > len(cut):
            self.note(ProblemKind.ITEM_SHORTENED, field=name, limit=f"{limit} characters")
        return one_line(line[:limit])

    def _note_type(self, name: str, value: Value) -> None:
        self.note(ProblemKind.WRONG_TYPE, field=name, value=repr(value))
