"""The database of what the reader did."""

import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from helpviewer.errors import PersonalDataError
from helpviewer.personal.schema import bring_up_to_date

logger = logging.getLogger(__name__)

_PATIENCE = 10.0  # seconds that a second writer waits
_SIGNS = ("malformed", "not a database", "no such", "decode")  # of damage, in SQLite's words

_Row = TypeVar("_Row")
_Result = TypeVar("_Result")


class Statement(NamedTuple):
    """A statement of SQL with ``:names``, and the values for them."""

    sql: str
    values: Mapping[str, object]


class PersonalDatabase:
    """A file that is opened for each call, so that any thread and any process may use it.

    A damaged one is put aside under another name, and a new one begun.

    Args:
        path: The file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def rows(self, query: Statement, row: Callable[..., _Row]) -> list[_Row]:
        """Return what `row` makes of the columns of each row.

        Nothing, and no file is made, if there is none yet.

        Raises:
            PersonalDataError: The file cannot be read.
        """
        return self._tried(lambda: self._rows(query, row) if self._path.exists() else [])

    def change(self, *steps: Statement) -> None:
        """Carry out all of `steps`, or none.

        Raises:
            PersonalDataError: The file cannot be written.
        """
        self._tried(lambda: self._change(steps))

    def delete(self, step: Statement) -> None:
        """Delete rows, where there are any.

        Raises:
            PersonalDataError: The file cannot be written.
        """
        self._tried(lambda: self._change([step]) if self._path.exists() else None)

    def _rows(self, query: Statement, row: Callable[..., _Row]) -> list[_Row]:
        with closing(self._open()) as connection:
            found = connection.execute(*query).fetchall()
        try:
            return [row(*columns) for columns in found]
        except (TypeError, ValueError) as error:
            raise sqlite3.DatabaseError(f"malformed: {error}") from error

    def _change(self, steps: Iterable[Statement]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.touch(mode=0o600)  # it is nobody else's business
        with closing(self._open()) as connection:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                for step in steps:
                    connection.execute(*step)

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA secure_delete = ON")  # what is forgotten is gone
            bring_up_to_date(connection)
        except (sqlite3.Error, UnicodeError):
            connection.close()
            raise
        return connection

    def _tried(self, work: Callable[[], _Result]) -> _Result:
        """Return what `work` does, in a new file if this one is damaged."""
        with self._told():
            try:
                return work()
            except (sqlite3.DatabaseError, UnicodeError) as error:
                if not _is_damage(error):
                    raise
                logger.warning("%s is damaged (%s); another is begun", self._path, error)
            self._put_aside()
            return work()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError, UnicodeError) as error:
            raise PersonalDataError(self._path, error) from error

    def _put_aside(self) -> None:
        name = f"{self._path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}"
        try:
            self._path.rename(self._path.with_name(name))
        except FileNotFoundError:  # another process was quicker
            return
        for leftover in (f"{self._path.name}-wal", f"{self._path.name}-shm"):
            self._path.with_name(leftover).unlink(missing_ok=True)


def _is_damage(error: Exception) -> bool:
    """Say whether a file is beyond use, and not only locked or on a full disk."""
    # damage can be in SQLite's very message, which is then no text
    return isinstance(error, UnicodeError) or any(sign in str(error) for sign in _SIGNS)
