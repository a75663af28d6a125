"""Words that mean the same, and words that lead to others.

A library brings its own in ``synonyms.toml``; what any English help centre shares stands in
`helpviewer.search.english`.
"""

import reprlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations, product
from typing import Any

LIBRARY_WEIGHT = 0.7
"""What a synonym counts beside the word itself, if the library's authors say so."""

GENERAL_WEIGHT = 0.5
"""The same for synonyms that hold for English at large, but not in every library."""

MOST_WORDS = 50
"""Words of one table; each leads to all the others, so their pairs grow with the square."""

MOST_SYNONYMS = 20_000
"""Synonyms of one file; a library with more of them wants them in its articles."""


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
    except RecursionError:
        return ParsedSynonyms(problems=("it is nested too deeply",))
    except ValueError as error:  # no TOML, or a number that is too long
        return ParsedSynonyms(problems=(str(error),))
    synonyms: list[Synonym] = []
    problems = [f"unknown table {name!r}" for name in tables if name not in ("same", "leads")]
    for name, place, table in _tables(tables):
        try:
            found = _both_ways(table) if name == "same" else _one_way(table)
        except KeyError as error:
            problems.append(f"{name} number {place}: {error} is missing")
            continue
        except (TypeError, ValueError) as error:
            problems.append(f"{name} number {place}: {error}")
            continue
        if len(synonyms) + len(found) > MOST_SYNONYMS:
            problems.append(f"{name} number {place}: more than {MOST_SYNONYMS:,} synonyms")
            break
        synonyms += found
    return ParsedSynonyms(tuple(synonyms), tuple(problems))


def _tables(tables: Mapping[str, Any]) -> Iterator[tuple[str, int, Any]]:
    """Yield each table with its name and its number among those of that name."""
    for name in ("same", "leads"):
        for place, table in enumerate(_list(tables.get(name)), start=1):
            yield name, place, table


def _both_ways(table: Any) -> list[Synonym]:
    table = _table(table)
    language = _text(table.get("language", ""))
    words = _texts(table["words"])
    _check_count(words)
    return [Synonym(a, b, language) for a, b in permutations(words, 2)]


def _one_way(table: Any) -> list[Synonym]:
    table = _table(table)
    language = _text(table.get("language", ""))
    meant, typed = _texts(table["to"]), _texts(table["from"])
    _check_count([*typed, *meant])
    return [Synonym(a, b, language) for a, b in product(typed, meant)]


def _check_count(words: list[str]) -> None:
    if len(words) > MOST_WORDS:
        raise ValueError(f"more than {MOST_WORDS} words")


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _texts(value: object) -> list[str]:
    return [_text(item) for item in _list(value)]


def _table(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"{reprlib.repr(value)} is no table")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{reprlib.repr(value)} is no text")
    return value
