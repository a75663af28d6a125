"""Where the keys of a keyboard on the screen stand, and how large they are."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

from helpviewer.gui.theme.scale import scaled
from helpviewer.kiosk.keyboards.keys import Function, Key, Language, Rows

GAP = 8  # device-independent pixels, whatever the text: room is for the keys
LEAST = 48  # what a finger needs
_MOST = 72  # while text is as large as usual
_SHARE = 0.38  # of the height there is, while that leaves keys a finger can hit
_FEWEST_COLUMNS = 10
_WIDEST = 1.8  # times as wide as it is high a key for a letter may be
_HIGHEST = 1.1  # times as high as it is wide
_WIDTHS = {
    Function.LETTERS: 1.5,
    Function.NUMBERS: 1.5,
    Function.SYMBOLS: 1.5,
    Function.LANGUAGES: 1.5,
    Function.CONFIRM: 1.5,
}
_LANGUAGE_WIDTH = 2
_GROWING = {Function.SHIFT: 1.0, Function.DELETE: 1.0, Function.SPACE: 99.0}
"""By how much more, at most, a key is as wide as a letter's where its row has room."""


class Place(NamedTuple):
    """A key, and where it stands."""

    key: Key
    rect: QRect


def height_in(room: QSize, letters: Rows) -> int:
    """Return how high a keyboard is in a window: as its keys like it, as there is room."""
    row_count = len(letters) + 1
    gaps = GAP * (row_count + 1)
    wide = (room.width() - GAP) / _columns(letters) - GAP
    liked = min(scaled(_MOST), max(_MOST, wide * _HIGHEST))
    fitting = (room.height() * _SHARE - gaps) / row_count
    return round(max(LEAST, min(liked, fitting)) * row_count) + gaps


def arranged(rows: Rows, size: QSize, letters: Rows) -> list[list[Place]]:
    """Return where the keys of a page stand, row by row, on a keyboard that has these letters.

    The last row stands in the same place on every page; the others share what is left.
    """
    last = (size.height() - GAP) / (len(letters) + 1)  # how high the row is, with the gap below
    high = (size.height() - GAP - last) / (len(rows) - 1)
    column_count = _columns(letters)
    wide = min((size.width() - GAP) / column_count, (last - GAP) * _WIDEST + GAP)
    left = (size.width() - wide * column_count + GAP) / 2
    places = []
    for number, keys in enumerate(rows):
        y = round(GAP + number * high)
        height = round(last if number == len(rows) - 1 else high) - GAP
        places.append(_row(keys, column_count, wide, QRect(round(left), y, 0, height)))
    return places


def _row(keys: Sequence[Key], column_count: int, wide: float, start: QRect) -> list[Place]:
    """Return the places in a row of columns so wide, in its middle; `start` is on its left."""
    widths = _widths(keys, column_count)
    x = start.x() + (column_count - sum(widths)) / 2 * wide
    row = []
    for key, width in zip(keys, widths, strict=True):
        end = x + width * wide
        row.append(
            Place(key, QRect(round(x), start.y(), round(end) - round(x) - GAP, start.height()))
        )
        x = end
    return row


def _columns(letters: Rows) -> int:
    """Return how many letters wide a keyboard is; the same on each of its pages."""
    return max(_FEWEST_COLUMNS, *map(len, letters))


def _widths(keys: Sequence[Key], column_count: int) -> list[float]:
    """Return how wide the keys of a row are, in columns; what is left over, some share."""
    widths = [_LANGUAGE_WIDTH if isinstance(key, Language) else _width(key) for key in keys]
    growing = [number for number, key in enumerate(keys) if key in _GROWING]
    spare = column_count - sum(widths)
    for number in growing:
        widths[number] += min(spare / len(growing), _growth(keys[number]))
    return widths


def _width(key: Key) -> float:
    return _WIDTHS.get(key, 1) if isinstance(key, Function) else 1


def _growth(key: Key) -> float:
    return _GROWING[key] if isinstance(key, Function) else 0
