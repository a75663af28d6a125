"""Copies of a whole database."""

import sqlite3
from contextlib import closing
from pathlib import Path

from helpviewer.errors import StoreError
from helpviewer.library.store import schema


def write_compact(database: Path, target: Path) -> None:
    """Write a copy that is read from a folder where nothing can be written: it has no log.

    What was deleted is nowhere in it.

    Args:
        database: What is copied.
        target: The copy; it does not exist.

    Raises:
        StoreError: It cannot be written.
    """
    try:
        with closing(schema.connect(database, writing=False)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.Error as error:
        raise StoreError(target, error) from error


def begin_with(shipped: Path, database: Path) -> None:
    """Begin a database with all that is in one that nobody changes.

    It is complete, or not there.

    Raises:
        StoreError: It cannot be written, or what it begins with cannot be read.
    """
    making = database.with_name(f"{database.name}.tmp")
    try:
        making.unlink(missing_ok=True)  # of a killed process
        with (
            closing(schema.connect(shipped, writing=False, immutable=True)) as source,
            closing(sqlite3.connect(making)) as copy,
        ):
            source.backup(copy)
        making.replace(database)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(database, error) from error
    finally:
        making.unlink(missing_ok=True)
