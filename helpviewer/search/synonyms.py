"""Words that mean the same, and words that lead to others.

A library brings its own in ``synonyms.toml``; what any English help centre shares stands in
`helpviewer.search.english`.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any

from helpviewer.search.analysis import words
from helpviewer.search.stemming import primary, stemmer

LIBRARY_WEIGHT = 0.7
"""What a synonym counts beside the word itself, if the library's authors say so."""

GENERAL_WEIGHT = 0.5
"""The same for synonyms that hold for English at large, but not in every library."""


@dataclass(frozen=True, slots=True)
class Synonym:
    """Who looks for one thing finds another too.

    Attributes:
        typed: One word or several that a reader types.
        meant: One word or several that articles have.
        language: The language both are of; empty for any.
        weight: How much it counts beside the typed words, up to 1.
    """

    typed: str
    meant: str
    language: str = ""
    weight: float = LIBRARY_WEIGHT


@dataclass(frozen=True, slots=True)
class ParsedSynonyms:
    """What a ``synonyms.toml`` says.

    Attributes:
        synonyms: The synonyms, each in one direction.
        problems: What of the file is ignored, and why, in English.
    """

    synonyms: tuple[Synonym, ...] = ()
    problems: tuple[str, ...] = ()


def parse_synonyms(text: str) -> ParsedSynonyms:
    """Return the synonyms in the text of a ``synonyms.toml``; never fails.

    Two tables may stand in it any number of times::

        [[same]]                        # each finds all the others
        words = ["2FA", "two-factor authentication"]
        language = "en"                 # optional

        [[leads]]                       # one way only
        from = ["crypto"]
        to = ["bitcoin", "ether"]
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return ParsedSynonyms(problems=(str(error),))
    synonyms: list[Synonym] = []
    problems = [f"unknown table {name!r}" for name in tables if name not in ("same", "leads")]
    for name in ("same", "leads"):
        for place, table in enumerate(_list(tables.get(name)), start=1):
            try:
                synonyms += _both_ways(table) if name == "same" else _one_way(table)
            except KeyError as error:
                problems.append(f"{name} number {place}: {error} is missing")
            except TypeError as error:
                problems.append(f"{name} number {place}: {error}")
    return ParsedSynonyms(tuple(synonyms), tuple(problems))


def _both_ways(table: Any) -> list[Synonym]:
    table = _table(table)
    language = _text(table.get("language", ""))
    return [Synonym(a, b, language) for a, b in permutations(_texts(table["words"]), 2)]


def _one_way(table: Any) -> list[Synonym]:
    table = _table(table)
    language = _text(table.get("language", ""))
    meant = _texts(table["to"])
    return [
        Synonym(typed, other, language) for typed in _texts(table["from"]) for other in meant
    ]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _texts(value: object) -> list[str]:
    return [_text(item) for item in _list(value)]


def _table(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no table")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


@dataclass(frozen=True, slots=True)
class Alternative:
    """What may stand for some words of a query.

    Attributes:
        start: The place of the first of these words in the query.
        stop: The place after the last one.
        stems: What is looked for instead: all of these in one article.
        weight: How much it counts.
    """

    start: int
    stop: int
    stems: tuple[str, ...]
    weight: float


class Thesaurus:
    """Finds the synonyms of the words of queries.

    Args:
        synonyms: All that are known; of two equal ones the first counts.
    """

    def __init__(self, synonyms: Iterable[Synonym]) -> None:
        self._synonyms = tuple(synonyms)
        self._by_language: dict[str, _Entries] = {}

    def alternatives(self, typed: Sequence[str], language: str) -> Iterator[Alternative]:
        """Yield what may stand for some of the words `typed`, which are not stemmed."""
        entries = self._entries(primary(language))
        stem = stemmer(primary(language))
        stems = tuple(map(stem, typed))
        for start, first in enumerate(stems):
            for source, target, weight in entries.get(first, ()):
                stop = start + len(source)
                if stems[start:stop] == source:
                    yield Alternative(start, stop, target, weight)

    def _entries(self, language: str) -> "_Entries":
        if language not in self._by_language:
            self._by_language[language] = self._for(language)
        return self._by_language[language]

    def _for(self, language: str) -> "_Entries":
        stem = stemmer(language)
        entries: defaultdict[str, list[_Entry]] = defaultdict(list)
        for synonym in self._synonyms:
            if synonym.language and primary(synonym.language) != language:
                continue
            source = tuple(stem(word.written) for word in words(synonym.typed))
            target = tuple(stem(word.written) for word in words(synonym.meant))
            if source and target and source != target:
                entries[source[0]].append((source, target, synonym.weight))
        return entries


_Entry = tuple[tuple[str, ...], tuple[str, ...], float]
_Entries = Mapping[str, Sequence[_Entry]]
