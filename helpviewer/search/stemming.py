"""Forms of one word come down to one stem, by the rules of the article's language."""

import unicodedata
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from threading import Lock

from helpviewer.search.folding import fold, without_apostrophe

Stem = Callable[[str], str]

_CACHED_WORDS = 50_000
_CACHED_TAGS = 1_000
_SHORTEST = 4  # letters; shorter words are told apart by every letter

_ALGORITHMS: Mapping[str, str] = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "es": "spanish", "et": "estonian", "eu": "basque",
    "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian",
    "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""The Snowball algorithm for a language; the languages without one are not stemmed."""

_IRREGULAR: Mapping[str, Mapping[str, str]] = {"en": {"cannot": "cant"}}
"""Stems that the algorithm of a language does not know; *can't* is *cant* here."""

_STRIP_BEGINNINGS = frozenset({"ar", "fa", "id", "nl"})


@lru_cache(maxsize=_CACHED_TAGS)
def primary(language: str) -> str:
    """Return the language of a tag without its region: ``"pt"`` of ``"pt-BR"``."""
    return language.replace("_", "-").partition("-")[0].lower()


def strips_beginnings(language: str) -> bool:
    """Return whether a stem may begin with another letter than its word."""
    return language in _STRIP_BEGINNINGS


@cache
def stemmer(language: str) -> Stem:
    """Return what maps a word of `language`, as it is written, to its folded stem.

    The accents go only after the stemming: the rules of many languages need them.
    """
    algorithm = _algorithm(primary(language))

    @lru_cache(maxsize=_CACHED_WORDS)
    def stem(word: str) -> str:
        word = without_apostrophe(word)
        if len(word) < _SHORTEST or any(map(str.isdecimal, word)):
            return fold(word)
        return fold(algorithm(_lower(word))) or fold(word)

    return stem


def remembering(known: Mapping[str, str], stem: Stem) -> Stem:
    """Return a `stem` that looks into `known` first, where folded words have their stems.

    A word that has an empty one is its own stem. A word with accents is not looked up: folded
    it may have another stem.
    """

    def remember(word: str) -> str:
        folded = word.lower()
        found = known.get(folded) if word.isascii() else None
        return stem(word) if found is None else found or folded

    return remember


def _lower(word: str) -> str:
    return word.lower() if word.isascii() else unicodedata.normalize("NFKC", word).lower()


def _algorithm(language: str) -> Stem:
    name = _ALGORITHMS.get(language)
    if name is None:
        return str
    # Whoosh's own English stemmer is seven times as fast, but leaves "mapp" of "mapping".
    from snowballstemmer import stemmer as snowball  # noqa: PLC0415 - 25 ms

    known = snowball(name)
    irregular = _IRREGULAR.get(language, {})
    one_at_a_time = Lock()  # it keeps the word that it is at, and two threads mark words

    def stem_word(word: str) -> str:
        with one_at_a_time:
            return irregular.get(word) or str(known.stemWord(word))

    return stem_word
