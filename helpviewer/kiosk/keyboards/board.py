"""Which keys are there at the moment: the page, the shift key, the language."""

from collections.abc import Sequence
from enum import Enum, auto
from math import ceil

from helpviewer.kiosk.keyboards.keys import Function, Key, Language, Letter, Rows
from helpviewer.kiosk.keyboards.layout import KeyboardLayout
from helpviewer.kiosk.keyboards.offered import layout_for

_PER_ROW = 5  # names of languages beside each other, at most
_PAGES = frozenset({Function.LETTERS, Function.NUMBERS, Function.SYMBOLS, Function.LANGUAGES})


class Shift(Enum):
    """How long letters are shifted."""

    OFF = auto()
    ONCE = auto()
    LOCKED = auto()


class Board:
    """A keyboard that is being typed on; what concerns the text is for whoever owns it.

    Args:
        layouts: What can be chosen from; at least one.
        language: The tag of the first one.
    """

    def __init__(self, layouts: Sequence[KeyboardLayout], language: str) -> None:
        self._layouts = tuple(layouts)
        self.layout = self._offered(language)
        self.page = Function.LETTERS
        self.shift = Shift.OFF

    @property
    def rows(self) -> Rows:
        """The keys, from the top to the bottom; the last row serves every page."""
        return (*self._rows_of_page(), self._last_row())

    @property
    def most_keys(self) -> int:
        """How many keys any page of any language has, besides the functions."""
        pages = [
            page
            for layout in self._layouts
            for page in (layout.letters, layout.numbers, layout.symbols)
        ]
        return max(
            sum(not isinstance(key, Function) for row in page for key in row) for page in pages
        )

    def press(self, key: Key) -> bool:
        """Go to the page, language or letters that a key leads to; return whether it did."""
        before = self.layout, self.page, self.shift
        match key:
            case Letter() if self.shift is Shift.ONCE and not self.layout.shift_stays:
                self.shift = Shift.OFF
            case Function.SHIFT:
                self.shift = self._next_shift()
            case Language(tag):
                self.layout = self._offered(tag)
                self.page, self.shift = Function.LETTERS, Shift.OFF
            case Function() if key in _PAGES:
                self.page = key
        return before != (self.layout, self.page, self.shift)

    def _offered(self, language: str) -> KeyboardLayout:
        wanted = layout_for(language)
        return wanted if wanted in self._layouts else self._layouts[0]

    def _next_shift(self) -> Shift:
        """Return what shift becomes: a second press locks it, unless the first one did."""
        match self.shift:
            case Shift.OFF:
                return Shift.ONCE
            case Shift.ONCE if not self.layout.shift_stays:
                return Shift.LOCKED
            case _:
                return Shift.OFF

    def _rows_of_page(self) -> Rows:
        match self.page:
            case Function.NUMBERS:
                return self.layout.numbers
            case Function.SYMBOLS:
                return self.layout.symbols
            case Function.LANGUAGES:
                return self._languages()
            case _:
                return tuple(
                    tuple(self._shifted(key) for key in row) for row in self.layout.letters
                )

    def _shifted(self, key: Key) -> Key:
        shifted = self.layout.shifted
        if shifted and self.shift is not Shift.OFF and isinstance(key, Letter):
            return Letter(shifted(key.text))
        return key

    def _languages(self) -> Rows:
        keys = [Language(layout.language, layout.name) for layout in self._layouts]
        per_row = ceil(len(keys) / ceil(len(keys) / _PER_ROW))  # as many in each
        starts = range(0, len(keys), per_row)
        return tuple(tuple(keys[start : start + per_row]) for start in starts)

    def _last_row(self) -> tuple[Key, ...]:
        in_letters = self.page is Function.LETTERS
        return (
            Function.HIDE,
            Function.NUMBERS if in_letters else Function.LETTERS,
            *([Function.LANGUAGES] if len(self._layouts) > 1 else []),
            Function.SPACE,
            Function.LEFT,
            Function.RIGHT,
            Function.CONFIRM,
        )
