"""All that the program keeps of the reader as one file, to take it to another machine.

What changed since the last visit is not in it: that tells of this machine's copy of a library.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NamedTuple

from helpviewer.errors import PersonalFileError
from helpviewer.library.characters import one_line
from helpviewer.personal.database import PersonalDatabase, Statement

_FORMAT = "helpviewer-personal"
_VERSION = 1
_LARGEST = 16 * 1024 * 1024  # bytes of a file that is read
_MOST_ROWS = 20_000  # of one kind; the program itself keeps far fewer
_LONGEST = 2_000  # characters of a text
_HIGHEST = 1_000_000_000  # of a count

Row = Mapping[str, object]


class _Kind(NamedTuple):
    """One kind of what is kept.

    Attributes:
        rows: Reads all of it, each row as its columns, in the order in which it is to be added.
        columns: What each column is, as `_CHECKS` names it.
        merge: Adds a row; what is kept here already wins, unless it is older.
    """

    rows: str
    columns: Mapping[str, str]
    merge: str


_KINDS: Mapping[str, _Kind] = {
    "favourites": _Kind(
        "SELECT library, id, title FROM favourite ORDER BY library, turn",
        {"library": "name", "id": "name", "title": "text"},
        """
        INSERT OR IGNORE INTO favourite VALUES (
          :library, :id, :title,
          1 + (SELECT IFNULL(MAX(turn), 0) FROM favourite WHERE library = :library)
        )
        """,
    ),
    "visits": _Kind(
        "SELECT library, id, title, last, updated FROM article_visit ORDER BY library, last",
        {"library": "name", "id": "name", "title": "text", "last": "moment", "updated": "day"},
        """
        INSERT INTO article_visit VALUES (:library, :id, :title, :last, :updated)
        ON CONFLICT (library, id) DO UPDATE
        SET title = excluded.title, last = excluded.last, updated = excluded.updated
        WHERE excluded.last > last
        """,
    ),
    "feedback": _Kind(
        "SELECT library, id, language, NULLIF(updated, ''), helpful, given FROM feedback",
        {
            "library": "name",
            "id": "name",
            "language": "name",
            "updated": "day",
            "helpful": "answer",
            "given": "moment",
        },
        """
        INSERT INTO feedback VALUES (
          :library, :id, :language, IFNULL(:updated, ''), :helpful, :given
        ) ON CONFLICT (library, id, language, updated) DO UPDATE
        SET helpful = excluded.helpful, given = excluded.given
        WHERE excluded.given > given
        """,
    ),
    "recent_searches": _Kind(  # the newest first, for the others are older than any here
        "SELECT library, text FROM recent_search ORDER BY library, turn DESC",
        {"library": "name", "text": "text"},
        """
        INSERT OR IGNORE INTO recent_search VALUES (
          :library, :folded, :text,
          (SELECT IFNULL(MIN(turn), 0) FROM recent_search WHERE library = :library) - 1
        )
        """,
    ),
    "unanswered_searches": _Kind(
        "SELECT library, text, language, times, last FROM unanswered_search",
        {
            "library": "name",
            "text": "text",
            "language": "name",
            "times": "count",
            "last": "moment",
        },
        """
        INSERT INTO unanswered_search VALUES (
          :library, :folded, :language, :text, :times, :last
        ) ON CONFLICT (library, folded, language) DO UPDATE
        SET times = MAX(times, excluded.times), last = MAX(last, excluded.last)
        """,
    ),
}


def export_personal(database: Path, file: Path) -> int:
    """Write all that is kept of the reader to a file; return how many entries that are.

    The file is for the reader's eyes alone, and takes the place of another only when it is
    complete.

    Raises:
        PersonalDataError: What is kept cannot be read.
        PersonalFileError: The file cannot be written.
    """
    kept = PersonalDatabase(database)
    found = {name: _read(kept, kind) for name, kind in _KINDS.items()}
    content = {"format": _FORMAT, "version": _VERSION, **found}
    try:
        _write(file, json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    except (OSError, ValueError) as error:
        raise PersonalFileError(file, _reason(error)) from error
    return sum(map(len, found.values()))


def import_personal(database: Path, file: Path) -> int:
    """Add what a file has to what is kept of the reader; return how many entries it has.

    What is kept stays. To import a file twice is to import it once. Of a file with anything
    wrong in it nothing is taken.

    Raises:
        PersonalFileError: The file cannot be read, or is not what `export_personal` writes.
        PersonalDataError: What it has cannot be kept.
    """
    try:
        content = json.loads(_content(file))
        steps = list(_steps(content))
    except (OSError, ValueError, RecursionError) as error:
        raise PersonalFileError(file, _reason(error)) from error
    if steps:
        PersonalDatabase(database).change(*steps)
    return len(steps)


def _read(kept: PersonalDatabase, kind: _Kind) -> list[Row]:
    names = tuple(kind.columns)
    query = Statement(kind.rows, {})
    return kept.rows(query, lambda *columns: dict(zip(names, columns, strict=True)))


def _write(file: Path, text: str) -> None:
    with NamedTemporaryFile(  # which nobody else may read
        "w", encoding="utf-8", dir=file.parent, prefix=f".{file.name}-", delete=False
    ) as draft:
        try:
            draft.write(text)
            draft.close()
            os.replace(draft.name, file)  # noqa: PTH105 - as one sees it
        except BaseException:
            Path(draft.name).unlink(missing_ok=True)
            raise


def _content(file: Path) -> str:
    with file.open("rb") as opened:
        content = opened.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise ValueError(f"it is larger than {_LARGEST // 1024 // 1024} MB")
    return content.decode("utf-8-sig")


def _steps(content: object) -> Iterator[Statement]:
    """Yield what is to be done for each entry.

    Raises:
        ValueError: Something is not as `export_personal` writes it.
    """
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise ValueError("it is not a file of personal data that helpviewer exported")
    if content.get("version") != _VERSION:
        raise ValueError("it was written by a later version of helpviewer")
    for name, kind in _KINDS.items():
        rows = content.get(name, [])
        if not isinstance(rows, list) or len(rows) > _MOST_ROWS:
            raise ValueError(f"{name} is not a list of at most {_MOST_ROWS:,} entries")
        for number, row in enumerate(rows, start=1):
            values = _checked(kind, row, f"{name}, entry {number}")
            folded = str(values.get("text")).casefold()
            yield Statement(kind.merge, {**values, "folded": folded})


def _checked(kind: _Kind, row: object, place: str) -> dict[str, object]:
    if not isinstance(row, dict) or row.keys() != kind.columns.keys():
        raise ValueError(f"{place}: it must have {', '.join(kind.columns)}")
    try:
        return {name: _CHECKS[type_](row[name]) for name, type_ in kind.columns.items()}
    except (ValueError, TypeError) as error:
        raise ValueError(f"{place}: {error}") from error


def _name(value: object) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= _LONGEST or not value.isprintable():
        raise ValueError(f"a text of 1 to {_LONGEST:,} printable characters is missing")
    return value


def _text(value: object) -> str:
    text = one_line(value) if isinstance(value, str) else ""
    if not text:
        raise ValueError("a text is missing")
    return text


def _moment(value: object) -> str:
    moment = datetime.fromisoformat(_name(value))
    if moment.tzinfo is None:
        raise ValueError("a time is without its zone")
    try:
        return min(moment.astimezone(UTC), datetime.now(UTC)).isoformat()
    except OverflowError as error:
        raise ValueError("a time is out of range") from error


def _day(value: object) -> str | None:
    return None if value is None else date.fromisoformat(_name(value)).isoformat()


def _count(value: object) -> int:
    if type(value) is not int or not 1 <= value <= _HIGHEST:
        raise ValueError("a count is not a number of 1 or more")
    return value


def _answer(value: object) -> int:
    if type(value) is not int or value not in {0, 1}:
        raise ValueError("an answer is neither 1 for yes nor 0 for no")
    return value


_CHECKS: Mapping[str, Callable[[object], object]] = {
    "name": _name,
    "text": _text,
    "moment": _moment,
    "day": _day,
    "count": _count,
    "answer": _answer,
}


def _reason(error: Exception) -> object:
    match error:
        case OSError():
            return error.strerror or error
        case RecursionError():
            return "it is nested too deeply"
        case UnicodeError() | json.JSONDecodeError():
            return f"it is not JSON ({error})"
        case _:
            return error
