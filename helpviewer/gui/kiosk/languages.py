"""The languages that a visitor can choose."""

import re
from pathlib import Path

from helpviewer.library.languages import best_language
from helpviewer.library.library import Library

_FILE = re.compile(r"helpviewer_([A-Za-z_]+)\.qm")
_OWN = "en"  # what the program is written in


class Languages:
    """Those that the window has, and those of the library that is shown.

    Args:
        folder: Where the program's translations are.
        wanted: The tags that the administrator has chosen, parted by spaces; empty for all.
    """

    def __init__(self, folder: Path, wanted: str) -> None:
        found = (_FILE.fullmatch(file.name) for file in folder.glob("helpviewer_*.qm"))
        self._window = frozenset(match[1].replace("_", "-") for match in found if match)
        self._library: frozenset[str] = frozenset()
        self._wanted = wanted.split()

    @property
    def offered(self) -> tuple[str, ...]:
        """The tags that are offered, in the order in which they are."""
        there = self._window | self._library
        if chosen := [tag for tag in self._wanted if tag in there]:
            return tuple(dict.fromkeys(chosen))
        return tuple(sorted(there))

    def use(self, library: Library) -> None:
        """Offer the languages of this library from now on."""
        self._library = library.languages

    def want(self, wanted: str) -> None:
        """Offer these from now on."""
        self._wanted = wanted.split()

    def best(self, tag: str) -> str:
        """Return which of them serves those best who read this one."""
        return best_language(self.offered, tag, _OWN)
