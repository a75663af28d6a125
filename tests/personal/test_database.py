import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from helpviewer.errors import PersonalDataError
from helpviewer.personal import schema
from helpviewer.personal.database import PersonalDatabase
from helpviewer.personal.searches import PastSearches

WRITER = """
import sys
from pathlib import Path
from helpviewer.personal.searches import PastSearches

searches = PastSearches(Path(sys.argv[1]), "handbook")
for number in range(20):
    searches.note_unanswered("fee", "en")
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "personal.db"


def remembered(path: Path) -> list[str]:
    return PastSearches(path, "handbook").recent()


def test_processes_and_threads_may_write_at_once(path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(path)]
    writers = [subprocess.Popen(command) for _ in range(2)]
    searches = PastSearches(path, "handbook")
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: searches.note_unanswered("fee", "en"), range(20)))
    assert [writer.wait(60) for writer in writers] == [0, 0]
    assert [search.times for search in searches.unanswered()] == [60]


@pytest.mark.skipif("sys.platform == 'win32'", reason="needs Unix")
def test_nobody_else_may_read_the_file(path: Path) -> None:
    PastSearches(path, "handbook").remember("fee")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_later_version_adds_tables_and_keeps_the_rows(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    PastSearches(path, "handbook").remember("fee")
    added = "CREATE TABLE medal (id TEXT NOT NULL);\nCREATE TABLE visit (id TEXT NOT NULL)"
    former = len(schema._STEPS)
    monkeypatch.setattr(schema, "_STEPS", (*schema._STEPS, added))
    assert remembered(path) == ["fee"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM visit").fetchone() == (0,)
        assert connection.execute("PRAGMA user_version").fetchone() == (former + 1,)
    monkeypatch.undo()
    PastSearches(path, "handbook").remember("limit")  # the former program again
    assert remembered(path) == ["limit", "fee"]


def test_a_step_that_fails_leaves_all_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    PastSearches(path, "handbook").remember("fee")
    broken = "CREATE TABLE visit (id TEXT);\nCREATE TABLE recent_search (id TEXT)"
    monkeypatch.setattr(schema, "_STEPS", (*schema._STEPS, broken))
    with pytest.raises(PersonalDataError, match="already exists"):
        remembered(path)
    monkeypatch.undo()
    assert remembered(path) == ["fee"]
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.Error):
        connection.execute("SELECT * FROM visit")


def aside(path: Path) -> list[Path]:
    return list(path.parent.glob("personal.db.damaged-*"))


def damage_beginning(path: Path) -> None:
    path.write_bytes(b"no database at all, but long enough to be one" * 100)


def damage_text(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE recent_search SET text = CAST(x'ff' AS TEXT)")
        connection.execute("UPDATE unanswered_search SET last = 'yesterday'")


def damage_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE recent_search")
        connection.execute("DROP TABLE unanswered_search")


def damage_pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)


@pytest.mark.parametrize("damage", [damage_beginning, damage_text, damage_table, damage_pages])
@pytest.mark.parametrize("kind", ["recent", "unanswered"])
def test_a_damaged_file_is_put_aside_and_another_begun(
    path: Path, damage: object, kind: str
) -> None:
    searches = PastSearches(path, "handbook")
    searches.remember("fee")
    searches.note_unanswered("tax", "en")
    assert callable(damage)
    damage(path)
    damaged = path.read_bytes()
    assert (searches.recent() if kind == "recent" else searches.unanswered()) == []
    assert [file.read_bytes() for file in aside(path)] == [damaged]
    searches.remember("limit")
    assert searches.recent() == ["limit"]


def test_an_empty_file_is_as_good_as_none(path: Path) -> None:
    path.touch()
    assert remembered(path) == []
    PastSearches(path, "handbook").remember("fee")
    assert remembered(path) == ["fee"]
    assert not aside(path)


def test_a_damaged_file_that_another_process_put_aside_is_no_mistake(path: Path) -> None:
    PersonalDatabase(path)._put_aside()
    assert not aside(path)


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(PersonalDataError, match="unable to open"):
        remembered(path)
    with pytest.raises(PersonalDataError):
        PastSearches(path, "handbook").remember("fee")


def test_a_file_that_somebody_keeps_locked_is_told_and_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    searches = PastSearches(path, "handbook")
    searches.remember("fee")
    monkeypatch.setattr("helpviewer.personal.database._PATIENCE", 0.0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(PersonalDataError, match="locked"):
            searches.remember("limit")
        assert searches.recent() == ["fee"]  # readers do not wait
        other.execute("ROLLBACK")
    assert not aside(path)
