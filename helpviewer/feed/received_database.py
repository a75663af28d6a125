"""The connection to what was received, and what can go wrong with it."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from helpviewer.errors import StoreError
from helpviewer.feed.received_schema import connect
from helpviewer.library.store.opening import is_damaged, put_aside
from helpviewer.library.store.rows import DAMAGES

Row = tuple[Any, ...]


class ReceivedDatabase:
    """A connection; one thread uses it at a time."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a database; one that is missing is made, a damaged one is put aside.

        Raises:
            StoreError: It cannot be made or written.
        """
        try:
            return cls(path, connect(path, writing=True))
        except StoreError as error:
            if not is_damaged(error):
                raise
        put_aside(path)
        return cls(path, connect(path, writing=True))

    @classmethod
    def look_into(cls, path: Path) -> Self:
        """Open a database that is there, for reading alone.

        Raises:
            StoreError: It is missing or damaged.
        """
        return cls(path, connect(path, writing=False))

    def rows(self, query: str, *values: object) -> list[Row]:
        """Return what a query finds.

        Raises:
            StoreError: The database is damaged, or in use for too long.
        """
        with self.told():
            return self._connection.execute(query, values).fetchall()

    def row(self, query: str, *values: object) -> Row | None:
        """Return the first row that a query finds.

        Raises:
            StoreError: As `rows`.
        """
        with self.told():
            row: Row | None = self._connection.execute(query, values).fetchone()
            return row

    def change(self, statement: str, *values: object) -> int:
        """Carry out a statement; return how many rows it changed.

        Raises:
            StoreError: The disk is full, or the database is damaged or in use for too long.
        """
        with self.told():
            return self._connection.execute(statement, values).rowcount

    def insert(self, statement: str, *values: object) -> int:
        """Insert a row; return its number.

        Raises:
            StoreError: As `change`.
        """
        with self.told():
            number = self._connection.execute(statement, values).lastrowid
            assert number is not None  # noqa: S101 - an INSERT has one
            return number

    def change_many(self, statement: str, values: Iterable[Iterable[object]]) -> None:
        """Carry out a statement for each of `values`.

        Raises:
            StoreError: As `change`.
        """
        with self.told():
            self._connection.executemany(statement, map(tuple, values))

    def compact(self) -> bool:
        """Write the file anew, without a trace of what was deleted; say whether that is done.

        SQLite overwrites what is deleted, but not the copies that it made when it moved rows.
        While somebody reads, they stay in the log beside the file.

        Raises:
            StoreError: As `change`.
        """
        self.change("VACUUM")
        busy, *_ = self.row("PRAGMA wal_checkpoint(TRUNCATE)") or (1,)
        return not busy

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let all that is read inside be of one moment, whatever is written meanwhile.

        Raises:
            StoreError: The database is damaged.
        """
        with self._within("BEGIN"):
            yield

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make what is written inside visible at once, or not at all.

        Raises:
            StoreError: The disk is full, or another process writes for too long.
        """
        with self._within("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def told(self) -> Iterator[None]:
        """Tell of what is wrong with the database in the program's own words."""
        try:
            yield
        except (sqlite3.Error, *DAMAGES) as error:
            raise StoreError(self._path, error) from error

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    @contextmanager
    def _within(self, begin: str) -> Iterator[None]:
        self.change(begin)
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:  # a full disk has ended it already
                self._connection.execute("ROLLBACK")
            raise
        self.change("COMMIT")
