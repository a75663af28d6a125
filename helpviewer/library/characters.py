"""Characters that must not reach a list or a terminal."""

import re

_LONGEST = 2_000  # characters of one line; the rest is cut off
_UNSEEN = re.compile(  # controls, halves of characters, and marks that turn other text around
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\u202d\u202e]"
)
_DIRECTIONS = re.compile("[\u202a-\u202c\u2066-\u2069]")
_ENDS = "\u202c\u2069"


def one_line(text: str) -> str:
    """Return a text that can stand in one line, between others, without harm to them."""
    text = _joined(_UNSEEN.sub("", _joined(text)))[:_LONGEST]
    marks = _DIRECTIONS.findall(text)
    ends = sum(mark in _ENDS for mark in marks)
    if 2 * ends != len(marks):  # else each is ended, as far as one line needs it
        text = _DIRECTIONS.sub("", text)
    return _joined(text)


def spaced(digits: str, size: int = 4) -> str:
    """Return a long row of digits in groups that can be read aloud."""
    return " ".join(digits[start : start + size] for start in range(0, len(digits), size))


def _joined(text: str) -> str:
    return " ".join(text.split())
