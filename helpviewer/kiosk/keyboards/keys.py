"""The keys of a keyboard on a screen, and the notation that its rows are written in.

A row is a line of text in which spaces part the keys: ``{shift} y x c v b n m ß {delete}``.
Rows are written as they stand on the keyboard, from the left to the right, in every language;
an editor that shows Arabic or Hebrew from the right shows them the wrong way round.
"""

from enum import StrEnum
from typing import NamedTuple


class Letter(NamedTuple):
    """Types its text."""

    text: str


class Mark(NamedTuple):
    """Changes the letter that was typed last, such as か to が."""

    text: str


class Language(NamedTuple):
    """Brings the keyboard of a language."""

    tag: str
    name: str


class Gap(NamedTuple):
    """No key: keeps a column of letters in line."""


class Function(StrEnum):
    """What a key does, besides typing; its value is what stands for it in a row."""

    SHIFT = "shift"
    DELETE = "delete"
    SPACE = "space"
    CONFIRM = "confirm"
    LEFT = "left"
    RIGHT = "right"
    HIDE = "hide"
    LETTERS = "letters"
    NUMBERS = "numbers"
    SYMBOLS = "symbols"
    LANGUAGES = "languages"


Key = Letter | Mark | Language | Gap | Function
Rows = tuple[tuple[Key, ...], ...]

_MARKS = frozenset("゛゜小")
_LONGER = 2  # letters; "{" alone is a key that types it


def rows(*lines: str) -> Rows:
    """Return the keys of these rows, from the top to the bottom."""
    return tuple(tuple(map(_key, line.split())) for line in lines)


def _key(written: str) -> Key:
    if written == "{}":
        return Gap()
    if len(written) > _LONGER and written[0] == "{":
        return Function(written[1:-1])
    return Mark(written) if written in _MARKS else Letter(written)
