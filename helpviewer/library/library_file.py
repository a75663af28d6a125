"""``library.toml``: what a library is called, and how its categories are presented.

Beside it stands ``synonyms.toml``, which the search understands; here it is only text.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from helpviewer.library.article import Category
from helpviewer.library.characters import one_line
from helpviewer.library.colors import color_code
from helpviewer.library.files import printable_path, read_file, real_path
from helpviewer.library.languages import language_tag
from helpviewer.library.problems import Problem, ProblemKind

LIBRARY_FILE = "library.toml"
SYNONYMS_FILE = "synonyms.toml"
_MAX_SIZE = 256 * 1024  # bytes


class LibraryInfo(NamedTuple):
    """What a library says of itself.

    Attributes:
        id: What its data is kept under.
        title: What the window is called.
        language: The language that its articles are in when they do not say.
        brand: The name above the sidebar; the title if empty.
        icon: The name of the icon beside it; empty for the usual one.
        titles: `title` in other languages, by language tag.
        categories: In the order of the sidebar; categories that are not listed follow by name.
        synonyms: The text of ``synonyms.toml``, whether it is valid or not.
        color: Of what can be done next, as ``#rrggbb``; empty for the usual one.
        color_dark: The same where the window is dark; empty for a lighter `color`.
    """

    id: str
    title: str
    language: str = "en"
    brand: str = ""
    icon: str = ""
    titles: Mapping[str, str] = MappingProxyType({})
    categories: tuple[Category, ...] = ()
    synonyms: str = ""
    color: str = ""
    color_dark: str = ""


def read_library_file(folder: Path) -> tuple[LibraryInfo, list[Problem]]:
    """Return what a folder says of itself in its two files, and what had to be ignored.

    Without one the library is called like its folder, and its id is where it really stands.
    """
    problems: list[Problem] = []
    real = real_path(folder)
    reader = _Reader(_values(real, problems), problems)
    brand = reader.table("brand")
    name = printable_path(real)
    return LibraryInfo(
        id=reader.text("id") or name,
        title=reader.text("title") or one_line(name.rpartition("/")[2]) or name,
        language=reader.language("language") or "en",
        brand=brand.text("name"),
        icon=brand.text("icon"),
        titles=reader.texts("titles"),
        categories=tuple(
            category for entry in reader.tables("categories") if (category := _category(entry))
        ),
        synonyms=_text(real, SYNONYMS_FILE, ProblemKind.SYNONYMS, problems),
        color=brand.color("color"),
        color_dark=brand.color("color_dark"),
    ), problems


def _category(entry: "_Reader") -> Category | None:
    path = "/".join(filter(None, map(str.strip, entry.text("path").split("/"))))
    if not path:
        entry.note("a category has no path")
        return None
    name = entry.text("name") or path.rpartition("/")[2]
    return Category(path, name, entry.text("icon"), entry.texts("names"))


def _values(root: Path, problems: list[Problem]) -> dict[str, Any]:
    """Return the fields of ``library.toml``; none if it is not valid."""
    text = _text(root, LIBRARY_FILE, ProblemKind.LIBRARY_FILE, problems)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        reason = {"reason": str(error)}
    problems.append(Problem(LIBRARY_FILE, ProblemKind.LIBRARY_FILE, reason))
    return {}


def _text(root: Path, name: str, kind: ProblemKind, problems: list[Problem]) -> str:
    """Return the text of a file of the library; none if it is missing or of no use."""
    try:
        return read_file(root / name, root, _MAX_SIZE).decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        reason = error.strerror or str(error)
    except UnicodeError as error:
        reason = str(error)
    problems.append(Problem(name, kind, {"reason": reason}))
    return ""


class _Reader:
    """One table of the file, read with care."""

    def __init__(self, values: Mapping[str, Any], problems: list[Problem]) -> None:
        self.values = values
        self._problems = problems

    def note(self, reason: str) -> None:
        values = {"reason": reason}
        self._problems.append(Problem(LIBRARY_FILE, ProblemKind.LIBRARY_FILE, values))

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        if isinstance(value, str):
            return one_line(value)
        self.note(f"{name} is not text")
        return ""

    def texts(self, name: str) -> dict[str, str]:
        table = self.table(name)
        texts = {language_tag(key) or key: table.text(key) for key in table.values}
        return {language: text for language, text in texts.items() if text}

    def language(self, name: str) -> str:
        text = self.text(name)
        tag = language_tag(text)
        if text and not tag:
            self.note(f"{name} is not a language")
        return tag

    def color(self, name: str) -> str:
        text = self.text(name)
        code = color_code(text)
        if text and not code:
            self.note(f"{name} is not a colour such as #0a5c36")
        return code

    def table(self, name: str) -> "_Reader":
        value = self.values.get(name, {})
        if not isinstance(value, dict):
            self.note(f"{name} is not a table")
        return _Reader(value if isinstance(value, dict) else {}, self._problems)

    def tables(self, name: str) -> list["_Reader"]:
        value = self.values.get(name, [])
        entries = value if isinstance(value, list) else [value]
        tables = [entry for entry in entries if isinstance(entry, dict)]
        if entries is not value or len(tables) < len(entries):
            self.note(f"{name} is not a list of tables")
        return [_Reader(table, self._problems) for table in tables]
