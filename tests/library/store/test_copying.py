import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from helpviewer.errors import StoreError
from helpviewer.library.store import schema
from helpviewer.library.store.copying import begin_with, write_compact


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    schema.connect(path, writing=True).close()
    return path


def count(path: Path) -> int:
    with closing(schema.connect(path, writing=False)) as connection:
        return int(connection.execute("SELECT count(*) FROM meta").fetchone()[0])


def test_a_compact_copy_is_one_file_and_begins_another(database: Path, tmp_path: Path) -> None:
    with closing(schema.connect(database, writing=True)) as connection:
        connection.execute("INSERT INTO meta VALUES ('pinned', '7')")
        write_compact(database, tmp_path / "compact.db")
    begin_with(tmp_path / "compact.db", tmp_path / "begun.db")
    assert count(tmp_path / "begun.db") == 1
    assert {path.name for path in tmp_path.iterdir()} == {
        "library.db",
        "compact.db",
        "begun.db",
    }


def test_a_copy_that_cannot_be_written_is_told(database: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        write_compact(database, tmp_path / "nowhere" / "compact.db")
    with pytest.raises(StoreError):
        begin_with(database, tmp_path / "nowhere" / "begun.db")


def test_nothing_is_begun_with_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "broken.db").write_bytes(b"nothing that SQLite knows" * 900)
    with pytest.raises(StoreError):
        begin_with(tmp_path / "broken.db", tmp_path / "begun.db")
    assert {path.name for path in tmp_path.iterdir()} == {"broken.db"}


def test_where_nothing_can_be_written_a_database_with_a_log_is_read(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    monkeypatch.setattr("os.access", lambda *_: False)
    with closing(schema.connect(database, writing=False)) as connection:
        assert connection.execute("SELECT count(*) FROM meta").fetchone() == (0,)
        assert not list(database.parent.glob("*-shm"))  # nothing was made beside it
    log = database.with_name("library.db-wal")
    with closing(schema.connect(database, writing=True)) as writer:
        writer.execute("INSERT INTO meta VALUES ('pinned', '7')")
        assert log.stat().st_size
        assert count(database) == 1  # somebody writes just now, so the log is read too
