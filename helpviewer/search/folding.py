# ruff: noqa: RUF001 - letters of many scripts
"""Letters that readers take for the same become the same."""

import re
import unicodedata
from functools import lru_cache

_CACHED_WORDS = 100_000

# Letters that no Unicode decomposition takes apart, and Arabic letters that keyboards exchange.
_SAME = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
        "ħ": "h", "ŧ": "t", "ı": "i", "ĸ": "k", "ς": "σ",
        "ى": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه",
        "\u0640": None,  # the Arabic stretching stroke
        "\u00ad": None,  # soft hyphen
        "\u200c": None, "\u200d": None,  # zero-width joiners
    }
)  # fmt: skip

# Accents, Arabic vowel marks and Hebrew points. Vowel signs of Indic and Thai writing are
# letters to their readers and stay.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]"
)


def fold(text: str) -> str:
    """Return `text` without differences of case, accent, width, vowel marks and digits."""
    return text.lower() if text.isascii() else _fold(text)


def without_apostrophe(word: str) -> str:
    """Return `word` as many type it: *dont* for *don't*."""
    return word.replace("'", "").replace("’", "")


@lru_cache(maxsize=_CACHED_WORDS)
def _fold(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).lower().translate(_SAME)
    text = _MARKS.sub("", unicodedata.normalize("NFD", text))
    if not text.isascii():
        text = "".join(map(_digit, text))
    return unicodedata.normalize("NFC", text)


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
