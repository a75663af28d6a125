# ruff: noqa: RUF001 - typographic apostrophes
"""Text becomes words: the same way for articles, for queries and for marking what was found.

A run of letters and digits is a word; `error-404`, `v2.1.3` and `support@example.com` are also
the words they are made of. Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese put no
spaces between words and become overlapping pairs of characters: on Japanese titles they find
87 % at the first place, where words cut at punctuation find 5 %, without a dictionary.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from helpviewer.search.folding import fold, without_apostrophe

LONGEST_WORD = 64
"""Characters; of longer words, which nobody types, the beginning counts."""

_CACHED_RUNS = 100_000
_CACHED_TITLES = 4_000

# Signs that belong to a word though `\w` does not know them: accents, vowel signs.
_SIGNS = "".join(
    chr(code)
    for code in range(0x300, 0x2000)
    if unicodedata.category(chr(code)) in ("Mn", "Mc")
)
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_RUN = re.compile(rf"[\w{_SIGNS}]+(?:[.'’@\-\u2010\u2011\u00ad\u200c\u200d][\w{_SIGNS}]+)*")
_PIECE = re.compile(
    rf"[{_UNSPACED}{_SIGNS}]*[{_UNSPACED}][{_UNSPACED}{_SIGNS}]*|[^\W_{_UNSPACED}](?:[^\W_{_UNSPACED}]|[{_SIGNS}\u00ad\u200c\u200d])*"
)
_PLAIN_PIECE = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"(?<=\w)['’][sS]$")
_NEGATION = re.compile(r"[a-z]+n['’]t", re.IGNORECASE)  # many type "dont" and "cant"
_BETWEEN_DIGITS = re.compile(r"\d[.\-]\d")
_JOINTS = re.compile(r"[\W_]+")


class Word(NamedTuple):
    """One word of a text.

    Attributes:
        text: Folded.
        written: As it stands in the text.
        start: Where it begins in the text.
        length: How many characters of the text it takes.
        paired: It is one of the overlapping pairs of an unspaced script.
        whole: The folded word that this and its neighbours make up together; empty if none.
    """

    text: str
    written: str
    start: int
    length: int
    paired: bool = False
    whole: str = ""

    def moved(self, distance: int) -> "Word":
        """Return the same word that much further on."""
        text, written, start, length, paired, whole = self
        return Word(text, written, start + distance, length, paired, whole)


def runs(text: str) -> list[str]:
    """Return the runs of letters in `text`, to be taken apart by `pieces`."""
    return _RUN.findall(text)


def placed_runs(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each run begins, and the run."""
    return ((match.start(), match.group()) for match in _RUN.finditer(text))


def words(text: str) -> Iterator[Word]:
    """Yield the words of `text` in order."""
    for start, run in placed_runs(text):
        for word in pieces(run):
            yield word.moved(start)


@lru_cache(maxsize=_CACHED_TITLES)
def title_words(title: str) -> tuple[Word, ...]:
    """Return the words of a title; the same titles are shown keystroke after keystroke."""
    return tuple(words(title))


@lru_cache(maxsize=_CACHED_RUNS)
def pieces(run: str) -> tuple[Word, ...]:
    """Return the words that one of the `runs` is made of."""
    if run.isalnum() and run.isascii():
        return (_word(run, 0),)
    return tuple(_pieces(run))


def _pieces(run: str) -> Iterator[Word]:
    if _NEGATION.fullmatch(run):
        yield _word(run, 0)
        return
    body = _POSSESSIVE.sub("", run)
    matches = list((_PLAIN_PIECE if body.isascii() else _PIECE).finditer(body))
    whole = _whole(body, [match.group() for match in matches])
    for match in matches:
        if _is_unspaced(match.group()):
            yield from _pairs(match.group(), match.start())
        else:
            yield _word(match.group(), match.start(), whole)


def _word(written: str, start: int, whole: str = "") -> Word:
    text = fold(without_apostrophe(written))[:LONGEST_WORD]
    return Word(text, written, start, len(written), whole=whole)


def _whole(body: str, parts: list[str]) -> str:
    """Return the one word that `parts` make up, if they do: `wifi` of ``Wi-Fi``, `2.1.3`."""
    if not len(parts) > 1 or len(body) > LONGEST_WORD or any(map(_is_unspaced, parts)):
        return ""
    folded = fold(body)
    return folded if _BETWEEN_DIGITS.search(folded) else _JOINTS.sub("", folded)


def _is_unspaced(piece: str) -> bool:
    return not piece.isascii() and _UNSPACED_LETTER.search(piece) is not None


def _pairs(piece: str, start: int) -> Iterator[Word]:
    characters = list(_CHARACTER.finditer(piece))
    for first, last in zip(characters, characters[1:] or characters, strict=False):
        written = piece[first.start() : last.end()]
        yield Word(fold(written), written, start + first.start(), len(written), paired=True)


# Half-width katakana write a voiced syllable as two characters.
_CHARACTER = re.compile(r".[\u3099\u309a\uff9e\uff9f]?", re.DOTALL)
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED}]")
