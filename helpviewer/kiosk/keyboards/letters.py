"""What becomes of a letter by the shift key, and by a key that changes the letter before it."""

import unicodedata
from collections.abc import Callable

Shifted = Callable[[str], str]

_ACCENTS = {"゛": "\u3099", "゜": "\u309a"}
_TO_KATAKANA = ord("ア") - ord("あ")
_HIRAGANA = range(ord("ぁ"), ord("ゖ") + 1)
_LARGE = "あいうえおつやゆよわかけ"
_SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ"


def capital(letter: str) -> str:
    """Return the capital of a letter; the letter itself if there is none of one character."""
    if letter == "ß":
        return "ẞ"
    upper = letter.upper()
    return upper if len(upper) == len(letter) else letter


def katakana(letter: str) -> str:
    """Return a hiragana as the katakana of the same sound; anything else as it is."""
    return "".join(
        chr(ord(sign) + _TO_KATAKANA) if ord(sign) in _HIRAGANA else sign for sign in letter
    )


def changed(letter: str, mark: str) -> str:
    """Return a kana with a mark, or without it if it has it; as it is if it cannot have it."""
    if mark == "小":
        return letter.translate(_SIZES)
    plain = unicodedata.normalize("NFD", letter)[:1]
    marked = unicodedata.normalize("NFC", plain + _ACCENTS[mark])
    if len(marked) > 1:  # there is no such letter
        return letter
    return plain if letter == marked else marked


def _sizes() -> dict[int, int]:
    pairs = list(zip(_LARGE, _SMALL, strict=True))
    pairs += [(katakana(large), katakana(small)) for large, small in pairs]
    there = {ord(large): ord(small) for large, small in pairs}
    return there | {small: large for large, small in there.items()}


_SIZES = _sizes()
