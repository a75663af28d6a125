"""The keyboard of one language, as data."""

from dataclasses import dataclass
from enum import StrEnum

from helpviewer.kiosk.keyboards.keys import Rows, rows
from helpviewer.kiosk.keyboards.letters import Shifted

NUMBERS = rows(
    "1 2 3 4 5 6 7 8 9 0",
    """- / : ; ( ) € & @ " """,
    "{symbols} . , ? ! ' % + {delete}",
)
SYMBOLS = rows(
    "[ ] { } < > « » „ “",
    "# = * ^ ~ _ \\ | § °",
    "{numbers} … · $ £ ¥ ¿ ¡ {delete}",
)


class Direction(StrEnum):
    """From which side a language is read."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """Which keys a language has, as on the keyboards that are sold where it is spoken.

    The keys of a right-to-left language stand where they stand on those: nothing is mirrored.

    Attributes:
        language: Its tag.
        name: What it is called in the language itself.
        sign: The same, as short as a key is wide.
        letters_sign: What stands on the key that brings the letters back.
        letters: The rows of letters; each letter has a key of its own.
        shifted: What a letter becomes by the shift key; None if it has no such key.
        shift_sign: What stands on that key, and on the one back; empty for an arrow.
        shift_stays: Whether that key holds for more than one letter.
        direction: From which side the language is read.
        numbers: The rows of digits and punctuation.
        symbols: The rows of what is seldom searched for.
    """

    language: str
    name: str
    sign: str
    letters_sign: str
    letters: Rows
    shifted: Shifted | None = None
    shift_sign: tuple[str, str] = ("", "")
    shift_stays: bool = False
    direction: Direction = Direction.LEFT_TO_RIGHT
    numbers: Rows = NUMBERS
    symbols: Rows = SYMBOLS
