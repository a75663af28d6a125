import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from helpviewer.errors import StoreError
from helpviewer.library.store import schema
from helpviewer.library.store.opening import open_for_writing
from helpviewer.library.store.writer import StoreWriter
from tests.conftest import make_article
from tests.library.store.conftest import publish


@pytest.fixture
def stored(database: Path) -> Path:
    writer = StoreWriter.open(database)
    publish(writer, *(make_article(f"Article {number}") for number in range(50)))
    writer.close()
    return database


def generations(database: Path) -> int:
    connection = open_for_writing(database)
    (count,) = connection.execute("SELECT count(*) FROM generation").fetchone()
    connection.close()
    return int(count)


def aside(database: Path) -> list[str]:
    return sorted(file.name for file in database.parent.glob("*.damaged-*"))


def test_a_missing_database_is_made_with_its_folder(database: Path) -> None:
    assert generations(database) == 0
    assert not aside(database)


def test_an_empty_file_becomes_a_database(database: Path) -> None:
    database.parent.mkdir()
    database.touch()
    assert generations(database) == 0


def truncate(content: bytes) -> bytes:
    return content[: len(content) // 2]


def overwrite(content: bytes) -> bytes:
    return content[:4096] + b"\xaa" * 8192 + content[12288:]


def garbage(content: bytes) -> bytes:
    return b"garbage" * 1_000


def spoil_library(content: bytes) -> bytes:
    return content.replace(b'"title":"Help"', b'"title":"Help_')


def spoil_schema(content: bytes) -> bytes:
    return content.replace(b"CREATE TABLE quarantine (", b"CREATE TABLE quarant\xffne?(")


@pytest.mark.parametrize("damage", [truncate, overwrite, garbage, spoil_library, spoil_schema])
def test_a_damaged_database_is_put_aside_and_made_anew(
    stored: Path, damage: Callable[[bytes], bytes]
) -> None:
    stored.write_bytes(damage(stored.read_bytes()))
    assert generations(stored) == 0
    assert len(aside(stored)) == 1
    assert generations(stored) == 0


def test_a_database_of_another_version_is_emptied(stored: Path) -> None:
    connection = sqlite3.connect(stored)
    with connection:
        connection.execute("CREATE TABLE former (a)")
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert generations(stored) == 0
    connection = sqlite3.connect(stored)
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert "former" not in tables
    assert not aside(stored)


def test_a_whole_database_is_kept(stored: Path) -> None:
    assert generations(stored) == 1


def test_a_locked_database_is_told_and_not_taken_for_a_damaged_one(
    stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "PATIENCE", 0.05)
    locker = sqlite3.connect(stored, isolation_level=None)
    locker.execute("PRAGMA locking_mode = EXCLUSIVE")
    locker.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="locked"):
        open_for_writing(stored)
    locker.close()
    assert generations(stored) == 1


@pytest.mark.parametrize(
    "obstacle", ["file in place of the folder", "folder in place of the file"]
)
def test_a_place_that_cannot_hold_a_database_is_told(database: Path, obstacle: str) -> None:
    if obstacle.startswith("file"):
        database.parent.touch()
    else:
        database.mkdir(parents=True)
    with pytest.raises(StoreError):
        open_for_writing(database)


def test_a_damaged_database_that_cannot_be_put_aside_is_told(
    stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, target: Path) -> Path:
        raise PermissionError(13, "in use", str(path))

    stored.write_bytes(garbage(b""))
    monkeypatch.setattr(Path, "rename", refuse)  # as Windows does while a reader has it open
    with pytest.raises(StoreError, match="in use"):
        open_for_writing(stored)
