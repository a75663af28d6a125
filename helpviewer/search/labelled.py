"""Queries with known answers: in BEIR's two files, or in a list beside the articles."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from helpviewer.search.evaluate import Judged


def read_labelled(queries: Path, grades: Path) -> list[Judged]:
    """Return the queries of a set in BEIR's layout that have a grade.

    Args:
        queries: Lines of JSON with ``_id`` and ``text``.
        grades: A table of query, article and grade with tabs between; its first line is a head.

    Raises:
        OSError: A file cannot be read.
        ValueError: A line is not what belongs there; the text names file and line.
    """
    found: dict[str, dict[str, int]] = {}
    for query, article, grade in _grades(grades):
        found.setdefault(query, {})[article] = grade
    return [
        Judged(name, text, found[name]) for name, text in _queries(queries) if name in found
    ]


def parse_expected(text: str) -> list[Judged]:
    """Return the queries of an ``articles/queries.tsv``.

    Each line is a query, a tab, and the id of the article that should come first; further ids
    with tabs between are right too, but less so. Empty lines and those with ``#`` are notes.

    Raises:
        ValueError: A line has no id; the text names the line.
    """
    expected = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        query, *articles = map(str.strip, line.split("\t"))
        if not query or not any(articles):
            raise ValueError(f"line {number}: a query, a tab and an article's id are wanted")
        first, *others = filter(None, articles)
        expected.append(Judged(str(number), query, _expected_grades(first, others)))
    return expected


def _expected_grades(first: str, others: list[str]) -> Mapping[str, int]:
    return dict.fromkeys(others, 1) | {first: 2}


def _queries(path: Path) -> Iterator[tuple[str, str]]:
    for place, line in _lines(path):
        try:
            record = json.loads(line)
            yield str(record["_id"]), str(record["text"])
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"{place}: {error!r}") from error


def _grades(path: Path) -> Iterator[tuple[str, str, int]]:
    for place, line in _lines(path):
        columns = line.split("\t")
        try:
            query, article, grade = columns
            yield query, article, int(grade)
        except ValueError as error:
            if place.endswith(":1"):  # the head
                continue
            raise ValueError(f"{place}: a query, an article and a grade are wanted") from error


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """Yield where each line stands, and the line; empty ones are left out."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield f"{path}:{number}", line.rstrip("\n")
