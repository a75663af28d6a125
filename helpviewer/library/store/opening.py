"""Opening a database for writing, whatever state it is in."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from helpviewer.errors import StoreError
from helpviewer.library.store import rows, schema
from helpviewer.library.store.reader import find_generation

_SIGNS = ("malformed", "not a database", "no such", "decode")  # of damage, in SQLite's words


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open a database; one that is missing is made, a damaged one is put aside and made anew.

    Raises:
        StoreError: It cannot be made or written.
    """
    try:
        return _checked(path)
    except StoreError as error:
        if not is_damaged(error):
            raise
    put_aside(path)
    return _checked(path)


def is_damaged(error: StoreError) -> bool:
    """Say whether a database is beyond use, and not only locked or on a full disk."""
    cause = error.__cause__
    if isinstance(cause, sqlite3.DatabaseError) and not isinstance(
        cause, sqlite3.IntegrityError
    ):
        return any(sign in str(cause) for sign in _SIGNS)
    return isinstance(cause, (sqlite3.IntegrityError, *rows.DAMAGES))


def put_aside(path: Path) -> None:
    """Rename a database that is beyond use, so that another can be made.

    Raises:
        StoreError: Somebody has it open, on Windows.
    """
    try:
        path.rename(path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}"))
        for leftover in (f"{path.name}-wal", f"{path.name}-shm"):
            path.with_name(leftover).unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(path, error) from error


def _checked(path: Path) -> sqlite3.Connection:
    connection = schema.connect(path, writing=True)
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(f"malformed: {found}")
        find_generation(connection)
    except (sqlite3.Error, *rows.DAMAGES) as error:
        connection.close()
        raise StoreError(path, error) from error
    return connection
