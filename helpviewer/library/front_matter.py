"""Front matter: what an author says of an article above its text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TypeVar

from helpviewer.library.characters import one_line
from helpviewer.library.fields import InvalidFieldsError, Value, parse_fields, parse_lines
from helpviewer.library.problems import Problem, ProblemKind

Choice = TypeVar("Choice", bound=StrEnum)

# What other tools call it (Zendesk, Hugo, Docusaurus, Jekyll, Intercom, Freshdesk).
_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "summary": ("description", "excerpt"),
    "category": ("section", "categories"),
    "published": ("date", "created_at", "createdat", "created", "publishedat", "published_at"),
    "updated": (
        "updated_at", "updatedat", "lastupdated", "last_updated", "lastmod", "edited_at",
        "last_update", "modified",
    ),
    "views": ("view_count", "viewcount", "hits"),
    "language": ("locale", "lang"),
    "tags": ("labels", "label_names"),
    "url": ("html_url", "permalink"),
    "order": ("position", "sidebar_position", "weight", "nav_order"),
}  # fmt: skip
_FENCES = {"---": "yaml", "+++": "toml"}
_UNIX_SECONDS = re.compile(r"[0-9]{9,10}")
_MOST_LEVELS = 20  # of a category's path
_LONGEST_TOLD = 100  # characters of a bad value that a problem repeats


def split_front_matter(text: str) -> tuple[str, str, str]:
    """Split an article into the kind of its front matter, that front matter, and the body.

    Without front matter the first two are empty.
    """
    first, _, rest = text.partition("\n")
    fence = first.rstrip()
    if fence not in _FENCES:
        return "", "", text
    lines = rest.split("\n")
    for number, line in enumerate(lines):
        if line.rstrip() == fence or (fence == "---" and line.rstrip() == "..."):
            return _FENCES[fence], "\n".join(lines[:number]), "\n".join(lines[number + 1 :])
    return "", "", text


@dataclass(slots=True)
class FrontMatter:
    """One article's front matter; asking for a field notes what is wrong with it.

    Attributes:
        path: The article's file, for the problems.
        problems: What was wrong so far.
    """

    path: str
    _values: Mapping[str, Value]
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def parse(cls, kind: str, text: str, path: str) -> "FrontMatter":
        """Read front matter of a kind that `split_front_matter` told."""
        try:
            return cls(path, parse_fields(kind, text))
        except InvalidFieldsError as error:
            matter = cls(path, parse_lines(text))
            line = str(error.line + 1)  # the fence is the first
            matter.note(ProblemKind.FRONT_MATTER, line=line, reason=str(error))
            return matter

    def note(self, kind: ProblemKind, **values: str) -> None:
        """Note something that is wrong."""
        told = {name: value[:_LONGEST_TOLD] for name, value in values.items()}
        self.problems.append(Problem(self.path, kind, told))

    def written(self, name: str) -> str:
        """Return a field as it is written; empty if it is absent."""
        value = self._get(name)
        if isinstance(value, list):
            self.note(ProblemKind.WRONG_TYPE, field=name, value="a list")
            return ""
        return value.strip()

    def text(self, name: str) -> str:
        """Return a field as one line of text; empty if it is absent."""
        return one_line(self.written(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a field as a list of texts; ``a, b`` is one of two."""
        value = self._get(name)
        items = value if isinstance(value, list) else value.split(",")
        return tuple(filter(None, map(one_line, items)))

    def levels(self, name: str) -> tuple[str, ...]:
        """Return a field as the levels of a path: a list, ``a/b`` or ``a > b``."""
        value = self._get(name)
        text = "/".join(value) if isinstance(value, list) else value.replace(" > ", "/")
        levels = tuple(filter(None, map(one_line, text.split("/"))))
        if len(levels) > _MOST_LEVELS:
            self.note(ProblemKind.WRONG_TYPE, field=name, value=repr(text))
            return ()
        return levels

    def day(self, name: str) -> date | None:
        """Return a field as a date; a time of day is dropped."""
        text = self.text(name)
        if not text:
            return None
        try:
            if _UNIX_SECONDS.fullmatch(text):
                return datetime.fromtimestamp(int(text), UTC).date()
            return datetime.fromisoformat(text).date()
        except (ValueError, OverflowError):
            self.note(ProblemKind.BAD_DATE, field=name, value=repr(text))
            return None

    def number(self, name: str) -> int | None:
        """Return a field as a whole number; ``11,570`` is one."""
        text = re.sub(r"[\s,_']", "", self.text(name))
        if not text:
            return None
        if not re.fullmatch(r"-?\d{1,15}", text, re.ASCII):
            self.note(ProblemKind.WRONG_TYPE, field=name, value=repr(text))
            return None
        return int(text)

    def choice(self, name: str, kinds: type[Choice], usual: Choice) -> Choice:
        """Return a field as one of `kinds`."""
        text = self.text(name).lower()
        if text in {kind.value for kind in kinds}:
            return kinds(text)
        if text:
            self.note(ProblemKind.WRONG_TYPE, field=name, value=repr(text))
        return usual

    def _get(self, name: str) -> Value:
        for known in (name, *_OTHER_NAMES.get(name, ())):
            if value := self._values.get(known):
                return value
        return ""
