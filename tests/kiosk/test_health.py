import json
import logging
import os
import shutil
import stat
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer import __version__
from helpviewer.kiosk.health import LARGEST, Health, LastError, read_health
from helpviewer.kiosk.health_file import free_disk, health_file, memory, write_health
from helpviewer.kiosk.health_keeper import HealthKeeper, Machine, Shown, Synced
from helpviewer.kiosk.last_errors import LastErrors
from helpviewer.paths import UserPaths

NOW = datetime(2026, 11, 22, 12, 0, 30, tzinfo=UTC)
WELL = Health(
    written=NOW,
    version="1.0",
    started=NOW - timedelta(hours=2),
    device="lobby-3",
    ring="canary",
    library="main",
    serial=42,
    state="ab" * 32,
    sync_state="current",
    last_sync=NOW,
    last_success=NOW,
    errors=(LastError("NoConnectionError", NOW),),
    visits=17,
    uptime=7200,
    memory=150_000_000,
    free_disk=9_000_000_000,
)


def test_the_file_says_all_that_is_documented() -> None:
    assert json.loads(WELL.to_json()) == {
        "format": "helpviewer-health/1",
        "written": "2026-11-22T12:00:30+00:00",
        "version": "1.0",
        "started": "2026-11-22T10:00:30+00:00",
        "device": "lobby-3",
        "ring": "canary",
        "library": "main",
        "serial": 42,
        "state": "ab" * 32,
        "index": "ready",
        "sync_state": "current",
        "last_sync": "2026-11-22T12:00:30+00:00",
        "last_success": "2026-11-22T12:00:30+00:00",
        "errors": [{"kind": "NoConnectionError", "at": "2026-11-22T12:00:30+00:00"}],
        "visits": 17,
        "missed_heartbeats": 0,
        "uptime": 7200,
        "memory": 150_000_000,
        "free_disk": 9_000_000_000,
    }


def test_every_field_is_in_the_documentation() -> None:
    documented = (Path(__file__).parents[2] / "docs" / "kiosk.md").read_text("utf-8")
    for name in json.loads(WELL.to_json()):
        assert f"| `{name}` |" in documented, name


def test_what_was_written_is_read_again() -> None:
    assert read_health(WELL.to_json()) == WELL
    nothing = Health(written=NOW, version="1.0", started=NOW)
    assert read_health(nothing.to_json()) == nothing


def test_what_a_later_program_adds_is_ignored() -> None:
    said = json.loads(WELL.to_json()) | {"screen": {"width": 1080}}
    assert read_health(json.dumps(said).encode()) == WELL


def changed(**said: Any) -> bytes:
    return json.dumps({**json.loads(WELL.to_json()), **said}).encode()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is not JSON"),
        (b"[]", "it is no health file"),
        (b"\xff\xd8\xff", "it is not JSON"),
        (b"[" * 100_000, "it is too large"),
        (b"[" * 20_000, "nested too deeply"),
        (b" " * (LARGEST + 1), "it is too large"),
        (changed(format="helpviewer-health/2"), "it is no health file of this version"),
        (changed(serial=-1), "serial"),
        (changed(serial=1.5), "serial"),
        (changed(serial=True), "serial"),
        (changed(serial=10**30), "too large"),
        (changed(written="yesterday"), "written"),
        (changed(written="2026-11-22T12:00:00"), "written"),
        (changed(last_sync=None), "last_sync"),
        (changed(device=7), "device"),
        (changed(device="a\x1b[2Jb"), "device"),
        (changed(device="a\u202eb"), "device"),
        (changed(device="x" * 201), "device"),
        (changed(errors=[{}]), "kind"),
        (changed(errors=[1]), "errors"),
        (changed(errors=[{"kind": "E", "at": ""}]), "at"),
        (changed(errors=[{"kind": "E", "at": "2026-11-22T12:00:00Z"}] * 21), "errors"),
        (changed(x=[[[[1]]]]), "nested too deeply"),
        (WELL.to_json().replace(b'"serial": 42', b'"serial": 42, "serial": 43'), "twice"),
    ],
    ids=range(24),
)
def test_what_is_no_health_file_is_told(content: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_health(content)


@given(content=st.binary(max_size=300))
def test_no_bytes_break_the_reader(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_health(content)


def test_the_file_is_replaced_as_a_whole_and_others_may_read_it(tmp_path: Path) -> None:
    file = health_file(UserPaths.under(tmp_path))
    write_health(file, Health(written=NOW, version="0", started=NOW))
    write_health(file, WELL)
    assert read_health(file.read_bytes()) == WELL
    assert [path.name for path in file.parent.iterdir()] == ["health.json"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o644


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    file = tmp_path / "health.json"
    file.mkdir()
    (file / "something").touch()
    with pytest.raises(OSError, match=r"."):
        write_health(file, WELL)
    assert list(tmp_path.iterdir()) == [file]


def test_the_machine_tells_its_memory_and_its_disk(tmp_path: Path) -> None:
    assert free_disk(tmp_path / "not" / "there" / "yet") > 0
    if Path("/proc/self/statm").exists():
        assert 5_000_000 < memory() < 10_000_000_000


def test_what_a_machine_does_not_tell_is_0(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    monkeypatch.setattr(Path, "read_text", refuse)
    assert (free_disk(tmp_path), memory()) == (0, 0)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def test_a_kiosk_tells_what_happened_since_its_start(tmp_path: Path) -> None:
    clock, errors = Clock(), LastErrors()
    keeper = HealthKeeper(Machine("lobby", "", tmp_path), errors, clock)
    keeper.shown = Shown("main", 42, "abc")
    keeper.visits += 1
    keeper.note_heartbeat(accepted=False)
    keeper.note_heartbeat(accepted=False)
    clock.now += timedelta(minutes=5)
    health = keeper.health()
    assert (health.device, health.library, health.serial) == ("lobby", "main", 42)
    assert (health.version, health.uptime, health.visits) == (__version__, 300, 1)
    assert (health.missed_heartbeats, health.errors, health.last_sync) == (2, (), None)
    assert read_health(health.to_json()) == health
    keeper.note_heartbeat(accepted=True)
    clock.now -= timedelta(days=1)  # somebody sets the clock
    assert (keeper.health().missed_heartbeats, keeper.health().uptime) == (0, 0)


def test_a_sync_that_fails_is_an_error_once(tmp_path: Path) -> None:
    keeper = HealthKeeper(Machine("", "", tmp_path), LastErrors(), Clock())
    failed = Synced("offline", NOW, NOW - timedelta(days=1), "NoConnectionError")
    keeper.note_sync(failed)
    keeper.note_sync(failed)
    keeper.note_sync(failed._replace(checked=NOW + timedelta(hours=1)))
    health = keeper.health()
    assert [error.kind for error in health.errors] == ["NoConnectionError"] * 2
    assert (health.sync_state, health.last_success) == ("offline", NOW - timedelta(days=1))


def test_of_errors_only_the_kind_is_kept() -> None:
    errors = LastErrors()
    logger = logging.getLogger("helpviewer.some_part")
    logger.addHandler(errors)
    try:
        try:
            int("Anna typed this")
        except ValueError:
            logger.exception("Anna's article broke")
        logger.warning("not worth telling")
        logger.error("Anna again")
    finally:
        logger.removeHandler(errors)
    assert [error.kind for error in errors.latest] == ["helpviewer.some_part", "ValueError"]


def test_of_very_many_errors_the_last_are_kept_whoever_logs_them() -> None:
    errors = LastErrors()

    def note(name: str) -> None:
        for number in range(1_000):
            errors.note(f"{name}{number}")
            assert len(errors.latest) <= 20

    threads = [threading.Thread(target=note, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(errors.latest) == 20
