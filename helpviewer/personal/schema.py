"""The tables of what the reader did."""

import sqlite3

_STEPS = (
    """
    CREATE TABLE recent_search (
      library TEXT NOT NULL,
      folded TEXT NOT NULL,            -- the text in small letters, which tells it from others
      text TEXT NOT NULL,              -- as it was last typed
      turn INTEGER NOT NULL,           -- the newest has the highest, whatever the clock says
      PRIMARY KEY (library, folded)
    ) WITHOUT ROWID;

    CREATE TABLE unanswered_search (
      library TEXT NOT NULL,
      folded TEXT NOT NULL,
      language TEXT NOT NULL,          -- the reader's
      text TEXT NOT NULL,
      times INTEGER NOT NULL,
      last TEXT NOT NULL,              -- UTC, ISO 8601
      PRIMARY KEY (library, folded, language)
    ) WITHOUT ROWID
    """,
)
"""What each version adds to the one before. A step that was released is never changed, and
nothing is ever dropped: a database of a newer program is good for this one too."""


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Make the tables that are missing; what is in the others stays.

    Raises:
        sqlite3.Error: They cannot be made.
    """
    if _version(connection) >= len(_STEPS):
        return
    if _version(connection) == 0:
        # readers do not wait for a writer; refused on a network folder, where all is safe too
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        for step in _STEPS[_version(connection) :]:  # another process may just have been here
            for statement in step.split(";\n"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(_version(connection), len(_STEPS))}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
