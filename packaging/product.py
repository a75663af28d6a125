"""What an organisation puts into a package of its own, beside its articles, and its name."""

import tomllib
from pathlib import Path
from typing import NamedTuple

import tomlkit

from helpviewer.errors import HelpViewerError
from helpviewer.library.library_file import LIBRARY_FILE, read_library_file
from helpviewer.settings import Settings
from helpviewer.settings.settings import flatten
from helpviewer.sync.roots import read_root

USUAL_NAME = "Help Viewer"
ICON = "icon.svg"  # beside library.toml; without one it is the program's own
_LONGEST = 50  # characters, so that menus show all of it
_FORBIDDEN = frozenset('\\/:*?"<>|{}')  # a folder's name on Windows, and text of its installer
_NAME = "resources/product-name.txt"


class ProductError(Exception):
    """What an organisation gave cannot be put into a package."""


class Product(NamedTuple):
    """What an organisation gives, and for whom its package is.

    Attributes:
        library: Its articles; None for those that usually ship.
        name: What menus and installers call the program; empty for the library's title.
        audience: Whose articles ship.
        root: The ``root.json`` of its feed, which is trusted from the first start.
        settings: A ``config.toml`` whose settings take the place of our defaults.
    """

    library: Path | None = None
    name: str = ""
    audience: str = "public"
    root: Path | None = None
    settings: Path | None = None

    def write(self, out: Path) -> None:
        """Write all but the articles to where the package takes it from.

        Raises:
            ProductError: Something of it cannot be used.
            OSError: A file cannot be read or written.
        """
        (out / "resources" / "icons").mkdir(parents=True, exist_ok=True)
        if name := self._name():
            (out / _NAME).write_text(f"{name}\n", encoding="utf-8")
        if self.root:
            (out / "resources" / "feed-root.json").write_bytes(_checked_root(self.root))
        if settings := self._settings():
            (out / "defaults.toml").write_text(settings, encoding="utf-8")
        if icon := self.icon():
            (out / "resources" / "icons" / "helpviewer.svg").write_bytes(icon.read_bytes())

    def icon(self) -> Path | None:
        """Return the drawing that the organisation has for the program, if it has one."""
        icon = self.library / ICON if self.library else None
        return icon if icon and icon.is_file() else None

    def _name(self) -> str:
        name = self.name.strip()
        if not name and self.library:
            name = read_library_file(self.library)[0].title
        bad = sorted(_FORBIDDEN & set(name))
        if bad or not name.isprintable() or len(name) > _LONGEST:
            told = f"none of {' '.join(sorted(_FORBIDDEN))}, and at most {_LONGEST} characters"
            raise ProductError(f"the name {name!r} must have {told}")
        return name

    def _settings(self) -> str:
        """Return the text of the defaults; an internal package shows what is internal."""
        text = self.settings.read_text("utf-8-sig") if self.settings else ""
        try:
            values = tomllib.loads(text)
        except ValueError as error:
            raise ProductError(f"{self.settings}: {error}") from error
        for name, value in flatten(values):
            if reason := Settings().objection(name, value):
                raise ProductError(f"{self.settings}: {reason}")
        if self.audience == Settings().audience:
            return text
        document = tomlkit.parse(text)
        document["audience"] = self.audience
        return tomlkit.dumps(document)


def product_name(inside: Path) -> str:
    """Return what menus and installers call a program.

    Args:
        inside: The program's package in a built folder, or what was written for it.
    """
    try:
        return (inside / _NAME).read_text("utf-8").strip()
    except FileNotFoundError:
        return USUAL_NAME


def check_library(library: Path) -> None:
    """Make sure that a folder is a library.

    Raises:
        ProductError: It is none.
    """
    if not (library / LIBRARY_FILE).is_file():
        raise ProductError(f"{library} has no {LIBRARY_FILE}")


def _checked_root(file: Path) -> bytes:
    content = file.read_bytes()
    try:
        read_root(content)
    except HelpViewerError as error:
        raise ProductError(f"{file}: {error}") from error
    return content
