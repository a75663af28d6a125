"""The queries that the search is measured with: of a labelled set, or of the library itself."""

import re
from collections.abc import Sequence
from pathlib import Path

from helpviewer.errors import QueriesError
from helpviewer.library.languages import language_tag
from helpviewer.search.document import Document
from helpviewer.search.evaluate import Judged
from helpviewer.search.labelled import parse_expected, read_labelled
from helpviewer.snapshot import Snapshot

QUERIES_FILE = "queries.tsv"
_LANGUAGE = re.compile(r"#\s*language:\s*(\S+)")


def labelled_set(queries: Path, grades: Path) -> list[Judged]:
    """Return the queries of a set in BEIR's layout.

    Raises:
        QueriesError: A file cannot be read, or a line is not what belongs there.
    """
    try:
        _check_encoding(queries)
        _check_encoding(grades)
        return read_labelled(queries, grades)
    except OSError as error:
        raise QueriesError(_told(error)) from error
    except (ValueError, RecursionError) as error:
        raise QueriesError(error) from error


def expected_by_authors(folder: Path) -> dict[str, list[Judged]]:
    """Return the queries of the ``queries.tsv`` in a library's folder, by their language.

    A line ``# language: de`` says whose readers ask what follows; before the first such line it
    is the library's own, which is the empty text.

    Raises:
        QueriesError: There is none, or a line is not what belongs there.
    """
    path = folder / QUERIES_FILE
    try:
        _check_encoding(path)
        parts = _by_language(path.read_text(encoding="utf-8-sig"))
        return {language: parse_expected(part) for language, part in parts.items()}
    except OSError as error:
        raise QueriesError(_told(error)) from error
    except ValueError as error:
        raise QueriesError(f"{path}: {error}") from error


def _by_language(text: str) -> dict[str, str]:
    """Return the lines of each language; those of others are empty, which keeps numbers."""
    parts: dict[str, list[str]] = {}
    language = ""
    lines = text.splitlines()
    for place, line in enumerate(lines):
        if found := _LANGUAGE.match(line):
            language = language_tag(found[1])
        parts.setdefault(language, [""] * len(lines))[place] = line
    return {language: "\n".join(part) for language, part in parts.items()}


def documents(snapshot: Snapshot) -> Sequence[Document]:
    """Return the articles that the reader sees, with what known items are made of."""
    keys = snapshot.library.keys
    return [
        Document(
            article.key,
            article.title,
            headings=tuple(heading.title for heading in page.outline),
            summary=article.summary,
            text=page.text,
        )
        for article, page in snapshot.store.everything()
        if article.key in keys
    ]


def _check_encoding(path: Path) -> None:
    content = path.read_bytes()
    try:
        content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise QueriesError(f"{path}:{line}: it is not UTF-8") from error


def _told(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}"
