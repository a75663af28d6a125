"""The tables of a library's database.

A generation is a set of rows in `manifest`: which article stands there, in which version.
Readers hold a generation's number, so they see one whole while the next is written, and going
back to an older one is a single row. Articles and pages are kept by the digest of what they
were made from, so an article that did not change is stored once and rendered once.
"""

import os
import sqlite3
from pathlib import Path

from helpviewer.errors import StoreError

VERSION = 3
"""Goes up when the tables below change, and when files are read in another way: a database of
another version is made anew from its source."""

PATIENCE = 10.0  # seconds that a second writer waits

TABLES = """
CREATE TABLE meta (                -- 'generation', the current one; 'pinned'
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE generation (
  generation INTEGER PRIMARY KEY AUTOINCREMENT,
  state TEXT NOT NULL,             -- digest over (id, language, digest) of all its articles
  origin TEXT NOT NULL,            -- the folder's real path, or 'bundled'
  audience TEXT NOT NULL,          -- 'public', or 'internal' if it holds internal articles too
  renderer INTEGER NOT NULL,       -- the version of the renderer that made its pages
  library TEXT NOT NULL,           -- LibraryInfo as JSON
  feed TEXT NOT NULL,              -- the address of the feed that is part of it, or empty
  collection INTEGER,              -- what was received of that feed
  made TEXT NOT NULL               -- UTC, ISO 8601
);

CREATE TABLE article (             -- long columns last: lists read none of them
  digest TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  summary TEXT NOT NULL,
  published TEXT,
  updated TEXT,
  tags TEXT NOT NULL,              -- this and the other lists: JSON
  url TEXT NOT NULL,
  verified_by TEXT NOT NULL,
  verified_until TEXT,
  audience TEXT NOT NULL,
  pinned_until TEXT,
  related TEXT NOT NULL,
  position INTEGER,
  keywords TEXT NOT NULL,
  context_ids TEXT NOT NULL,
  format TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE manifest (
  generation INTEGER NOT NULL REFERENCES generation ON DELETE CASCADE,
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  digest TEXT NOT NULL REFERENCES article,
  source TEXT NOT NULL,            -- 'bundled', 'folder', or a feed's address
  trust TEXT NOT NULL,
  PRIMARY KEY (generation, id, language)
) WITHOUT ROWID;

CREATE TABLE page (                -- derived from `article` by one version of the renderer
  digest TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  renderer INTEGER NOT NULL,
  outline TEXT NOT NULL,
  links TEXT NOT NULL,
  images TEXT NOT NULL,
  problems TEXT NOT NULL,          -- why it is shown as plain text, as JSON
  final INTEGER NOT NULL,          -- 0: to be rendered again at the next chance
  text TEXT NOT NULL,
  html TEXT NOT NULL,
  PRIMARY KEY (digest, renderer)
);

CREATE TABLE quarantine (          -- what could not be used as it is
  generation INTEGER NOT NULL REFERENCES generation ON DELETE CASCADE,
  path TEXT NOT NULL,              -- the file, or the feed's item
  kind TEXT NOT NULL,
  given TEXT NOT NULL              -- the problem's values as JSON
);

CREATE TABLE stats (               -- outside generations: a changed count compiles nothing
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  views INTEGER NOT NULL,
  PRIMARY KEY (id, language)
) WITHOUT ROWID;

CREATE TABLE source_file (         -- what files and items held when they were last read
  source TEXT NOT NULL,            -- empty for the folder, or a feed's address
  path TEXT NOT NULL,              -- the file, or what the feed calls the item
  content_digest TEXT NOT NULL,
  usual_language TEXT NOT NULL,    -- the library's, which the article's identity may rest on
  digest TEXT NOT NULL,            -- perhaps of no article: what a feed's lies over is not kept
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  views INTEGER,
  problems TEXT NOT NULL,
  PRIMARY KEY (source, path)
) WITHOUT ROWID;

CREATE INDEX manifest_digest ON manifest (digest);
-- the cards without the texts: 20,000 are read in a quarter of the time
CREATE INDEX article_card ON article (
  digest, path, title, category, summary, published, updated, tags, url, verified_by,
  verified_until, audience, pinned_until, related, position
);
CREATE INDEX source_file_digest ON source_file (digest);
"""


def connect(path: Path, *, writing: bool, immutable: bool = False) -> sqlite3.Connection:
    """Open a database that exists, or, for writing, make it.

    A database of another version is emptied: all that is in it can be made again.

    Args:
        path: The file.
        writing: Whether it may be changed.
        immutable: Nobody changes it while it is open; then no file beside it is needed.

    Raises:
        StoreError: It is missing, damaged, of another version, or may not be written.
    """
    try:
        if writing:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = _open(path, "rwc" if writing else _reading_mode(path, immutable))
    except (sqlite3.Error, OSError) as error:
        raise StoreError(path, error) from error
    try:
        if writing:
            _prepare(connection)
        version = _version(connection)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        if not writing:  # a page is seldom read twice; the system keeps the file in memory
            connection.execute("PRAGMA cache_size = -256")  # kilobytes
    except (sqlite3.Error, UnicodeError) as error:  # damage can be in SQLite's very message
        connection.close()
        raise StoreError(path, error) from error
    if version != VERSION:
        connection.close()
        raise StoreError(path, "it was made by another version of this program")
    return connection


def _reading_mode(path: Path, immutable: bool) -> str:
    """Return how a database is read: where no file can be made beside it, as immutable."""
    return "ro&immutable=1" if immutable or _is_closed(path) else "ro"


def _is_closed(path: Path) -> bool:
    """Say whether a database stands where this user cannot write, and nobody else does now.

    SQLite reads one with a write-ahead log only if it can make two files beside it.
    """
    if os.access(path.parent, os.W_OK):
        return False
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size == 0
    except OSError:
        return True


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,  # transactions are begun by name
        check_same_thread=False,  # the search thread reads texts; each reader is used in turn
    )


def _prepare(connection: sqlite3.Connection) -> None:
    # on a network folder WAL is refused; the older journal is slower, and safe
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # internal articles may be among the rows
    if _version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    for (name,) in connection.execute(tables).fetchall():
        connection.execute(f'DROP TABLE "{name}"')
    for statement in TABLES.split(";\n"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
