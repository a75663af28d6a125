"""A report that can be sent to whoever helps: nothing in it tells who the reader is."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

Value = str | int | Sequence[str]
Section = Mapping[str, Value]
Report = Mapping[str, Section]


def as_text(report: Report) -> str:
    """Return a report for people: a heading for each section, a line for each value."""
    sections = (f"{name}\n{_lines(section)}" for name, section in report.items())
    return "\n\n".join(sections) + "\n"


def without_names(report: Report, home: Path) -> Report:
    """Return a report in which the reader's home is ``~``, and their name is not told."""
    hide = _Hiding(home)
    return {
        title: {name: hide(value) for name, value in section.items()}
        for title, section in report.items()
    }


def moment(time: datetime) -> str:
    """Return a time as reports write it, of whatever zone the reader is in."""
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


class _Hiding:
    """Takes the reader's home and name out of values.

    The name of the home is taken for the reader's own, and hidden wherever it stands alone in
    a path, as in ``/media/anna/stick``.
    """

    def __init__(self, home: Path) -> None:
        homes = {str(home), home.as_posix(), str(home.resolve())}
        self._homes = sorted(filter(_is_personal, homes), key=len, reverse=True)
        name = re.escape(home.name) if home.name else "(?!)"
        self._name = re.compile(rf"(?<=[/\\]){name}(?=[/\\]|$)", re.MULTILINE)

    def __call__(self, value: Value) -> Value:
        if isinstance(value, str):
            return self._hidden(value)
        return value if isinstance(value, int) else [self._hidden(line) for line in value]

    def _hidden(self, text: str) -> str:
        for home in self._homes:
            text = re.sub(rf"{re.escape(home)}(?![\w.-])", "~", text)
        return self._name.sub("USER", text)


def _is_personal(home: str) -> bool:
    """Say whether a home tells anything: that of a service may be the root of all paths."""
    return home not in {"/", "."}


def _lines(section: Section) -> str:
    width = max(map(len, section), default=0)
    return "\n".join(_line(name, value, width) for name, value in section.items())


def _line(name: str, value: Value, width: int) -> str:
    if isinstance(value, str | int) or not value:
        return f"  {name:{width}}  {value or '-'}"
    return "\n".join((f"  {name}", *(f"    {line}".rstrip() for line in value)))
