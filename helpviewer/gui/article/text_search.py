"""Finding in a text what a reader typed, letter by letter."""

import re
from collections.abc import Iterator
from itertools import chain, repeat

from helpviewer.search.folding import fold

_SPACES = dict.fromkeys(map(ord, "\t\u00a0\u2028\u202f"), " ")


def find_text(text: str, typed: str, *, match_case: bool = False) -> Iterator[tuple[int, int]]:
    """Yield start and length of each place in `text` that reads like `typed`, in order.

    Args:
        text: An article as plain text.
        typed: What to find; spaces within it count, those round it as well.
        match_case: Capitals and accents must be the same.
    """
    if match_case:
        wanted, looked_through = typed.translate(_SPACES), text.translate(_SPACES)
    else:
        wanted, looked_through = typed.translate(_FOLDED), text.translate(_FOLDED)
    if not wanted:
        return
    places = None if len(looked_through) == len(text) else _places(text)
    for found in re.finditer(re.escape(wanted), looked_through):
        start, end = found.span()
        if places:  # letters such as ß became two, and accents nothing
            start, end = places[start], max(places[end - 1] + 1, places[end])
        yield start, end - start


def _places(text: str) -> list[int]:
    """Return of each folded letter where it stands in `text`, and where that ends."""
    lengths = (len(letter.translate(_FOLDED)) for letter in text)
    each = (repeat(place, length) for place, length in enumerate(lengths))
    return [*chain.from_iterable(each), len(text)]


class _Folding(dict[int, str]):
    """What each letter becomes, for `str.translate`; worked out when it is first seen."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = fold(chr(code))
        return folded


_FOLDED = _Folding(_SPACES)
