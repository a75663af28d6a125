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
    """
    CREATE TABLE favourite (
      library TEXT NOT NULL,
      id TEXT NOT NULL,                -- the article's, in every language
      title TEXT NOT NULL,             -- as it was last seen: the article may be removed
      turn INTEGER NOT NULL,           -- the newest has the highest
      PRIMARY KEY (library, id)
    ) WITHOUT ROWID;

    CREATE TABLE article_visit (
      library TEXT NOT NULL,
      id TEXT NOT NULL,
      title TEXT NOT NULL,
      last TEXT NOT NULL,              -- UTC, ISO 8601
      updated TEXT,                    -- the day on which the article was, as it said then
      PRIMARY KEY (library, id)
    ) WITHOUT ROWID;

    CREATE TABLE library_visit (
      library TEXT PRIMARY KEY,
      last TEXT NOT NULL,              -- UTC, ISO 8601
      store INTEGER NOT NULL,          -- the version of the tables that the digests are of
      state TEXT NOT NULL,             -- of the library that the reader knows
      digests TEXT NOT NULL            -- of its articles, by language and id, as JSON
    ) WITHOUT ROWID;

    CREATE TABLE updated_article (
      library TEXT NOT NULL,
      id TEXT NOT NULL,
      language TEXT NOT NULL,
      found TEXT NOT NULL,             -- UTC, ISO 8601
      opened INTEGER NOT NULL,         -- 1 when the reader has opened it since
      PRIMARY KEY (library, id, language)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE feedback (
      library TEXT NOT NULL,
      id TEXT NOT NULL,
      language TEXT NOT NULL,
      updated TEXT NOT NULL,           -- the day the article last changed; empty if unknown
      helpful INTEGER NOT NULL,        -- 1 or 0
      given TEXT NOT NULL,             -- UTC, ISO 8601
      PRIMARY KEY (library, id, language, updated)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE former_page (         -- of an article that changed since the last visit
      library TEXT NOT NULL,
      id TEXT NOT NULL,
      language TEXT NOT NULL,
      html BLOB NOT NULL,              -- packed with zlib
      PRIMARY KEY (library, id, language)
    );

    CREATE TABLE announcement (        -- that the reader has put away
      library TEXT NOT NULL,
      id TEXT NOT NULL,
      language TEXT NOT NULL,
      version TEXT NOT NULL,           -- the article's digest; another one is shown again
      PRIMARY KEY (library, id, language)
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
