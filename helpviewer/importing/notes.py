"""What an import has to tell: what was left out, and what had to be done without."""

from typing import NamedTuple

from helpviewer.library.characters import one_line

_LONGEST = 300  # characters of a reason, which may quote what an export says


class Note(NamedTuple):
    """One thing that whoever imports should know.

    Attributes:
        where: The article, the file or the section.
        reason: In English.
    """

    where: str
    reason: str


class Notes:
    """The notes of one import, in the order in which they were made, each once."""

    def __init__(self) -> None:
        self._notes: dict[Note, None] = {}

    def add(self, where: str, reason: str) -> None:
        """Note something."""
        self._notes[Note(one_line(where), one_line(reason)[:_LONGEST])] = None

    @property
    def all(self) -> tuple[Note, ...]:
        """Every note."""
        return tuple(self._notes)
