"""The tables of what was received from feeds."""

import sqlite3
from pathlib import Path

from helpviewer.errors import StoreError

PATIENCE = 10.0  # seconds that a second writer waits

_STEPS = (
    """
    CREATE TABLE feed (
      url TEXT PRIMARY KEY,
      status TEXT NOT NULL,            -- of its polls, as JSON
      pinned INTEGER                   -- the collection that readers were taken back to
    ) WITHOUT ROWID;

    CREATE TABLE collection (          -- all that a feed said at one moment
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      feed TEXT NOT NULL,
      trust TEXT NOT NULL,             -- 'signed' or 'unsigned'
      serial INTEGER NOT NULL,         -- the publisher's number; 0 if it has none
      state TEXT NOT NULL,             -- digest over (id, digest) of all its items
      language TEXT NOT NULL,          -- of the items that do not say theirs
      generated TEXT NOT NULL,         -- when it was published: UTC, ISO 8601, empty if unknown
      received TEXT NOT NULL,          -- UTC, ISO 8601
      library BLOB NOT NULL            -- library.json; empty if there is none
    );

    CREATE TABLE member (
      collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
      id TEXT NOT NULL,                -- what the feed calls the item
      digest TEXT NOT NULL,            -- the version that the feed says
      shown TEXT,                      -- the version that readers get: the former one of an
                                       -- item that is refused, NULL if there is none
      PRIMARY KEY (collection, id)
    ) WITHOUT ROWID;

    CREATE TABLE refusal (
      collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
      id TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (collection, id, reason)
    ) WITHOUT ROWID;

    CREATE TABLE body (                -- of the items that can be shown
      digest TEXT PRIMARY KEY,
      audience TEXT NOT NULL,          -- 'internal' items are not even read for the public
      content BLOB NOT NULL            -- canonical JSON, packed with zlib
    );

    CREATE TABLE attachment (
      item TEXT NOT NULL,              -- a version of an item
      name TEXT NOT NULL,              -- the image's place in the library
      sha256 TEXT NOT NULL,
      size INTEGER NOT NULL,           -- bytes
      type TEXT NOT NULL,              -- MIME
      url TEXT NOT NULL,
      PRIMARY KEY (item, name)
    ) WITHOUT ROWID;

    CREATE TABLE image (
      sha256 TEXT PRIMARY KEY,
      objection TEXT NOT NULL,         -- why it is not shown; then there is no content
      content BLOB NOT NULL
    );

    CREATE TABLE views (
      feed TEXT NOT NULL,
      id TEXT NOT NULL,
      views INTEGER NOT NULL,
      PRIMARY KEY (feed, id)
    ) WITHOUT ROWID;

    CREATE TABLE history (             -- of syncs
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      feed TEXT NOT NULL,
      began TEXT NOT NULL,             -- UTC, ISO 8601
      record TEXT NOT NULL             -- JSON
    );

    CREATE INDEX member_shown ON member (shown);
    CREATE INDEX attachment_name ON attachment (name);
    CREATE INDEX attachment_sha256 ON attachment (sha256);
    CREATE INDEX history_feed ON history (feed)
    """,
    """
    CREATE INDEX body_internal ON body (digest) WHERE audience = 'internal'
    """,
)
"""What each version adds to the one before. A step that was released is never changed, and
nothing is ever dropped: a database of a newer program is good for this one too."""


def connect(path: Path, *, writing: bool) -> sqlite3.Connection:
    """Open a database that exists, or, for writing, make it or the tables that it lacks.

    Raises:
        StoreError: It is missing or damaged, or may not be written.
    """
    try:
        if writing:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={'rwc' if writing else 'ro'}",
            uri=True,
            timeout=PATIENCE,
            isolation_level=None,  # transactions are begun by name
        )
    except (sqlite3.Error, OSError) as error:
        raise StoreError(path, error) from error
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        if writing:
            _bring_up_to_date(connection)
    except (sqlite3.Error, UnicodeError) as error:  # damage can be in SQLite's very message
        connection.close()
        raise StoreError(path, error) from error
    return connection


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    # on a network folder WAL is refused; the older journal is slower, and safe
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what was withdrawn is gone
    if _version(connection) >= len(_STEPS):
        return
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        for step in _STEPS[_version(connection) :]:  # another process may just have been here
            for statement in step.split(";\n"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(_version(connection), len(_STEPS))}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
