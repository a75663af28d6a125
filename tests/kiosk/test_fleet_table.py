import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from helpviewer.kiosk.fleet_table import Expected, Row, State, collect, counts, judge
from helpviewer.kiosk.health import LARGEST, Health, LastError

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
WELL = Health(
    written=NOW,
    version="1.0",
    started=NOW,
    device="a",
    library="main",
    serial=42,
    sync_state="current",
    last_sync=NOW,
    last_success=NOW,
)


def write(folder: Path, name: str, **said: Any) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / f"{name}.json"
    file.write_bytes(replace(WELL, device=name, **said).to_json())
    return file


def rows(*paths: Path, **expected: Any) -> list[Row]:
    return judge(collect(paths), Expected(NOW)._replace(**expected))


def states(*paths: Path, **expected: Any) -> dict[str, tuple[str, str]]:
    found = rows(*paths, **expected)
    return {row.file.stem: (row.state.value, row.reason) for row in found}


def test_a_machine_is_told_by_what_is_worst_of_it(tmp_path: Path) -> None:
    write(tmp_path, "well")
    write(tmp_path, "silent", written=NOW - 25 * HOUR, sync_state="failed")
    write(tmp_path, "ahead", written=NOW + HOUR)
    broken = (LastError("SignatureError", NOW), LastError("NoConnectionError", NOW))
    write(tmp_path, "distrusting", sync_state="distrusted", errors=broken, serial=1)
    write(tmp_path, "failed", sync_state="failed")
    write(tmp_path, "starved", last_success=NOW - 25 * HOUR)
    write(tmp_path, "never", sync_state="never", last_success=None)
    write(tmp_path, "unsearchable", index="failed")
    write(tmp_path, "behind", serial=41)
    write(tmp_path, "offline-for-an-hour", sync_state="offline", last_success=NOW - HOUR)
    write(tmp_path, "without-feed", sync_state="", last_success=None)
    (tmp_path / "broken.json").write_bytes(b"{")
    assert states(tmp_path) == {
        "broken": ("unreadable", "it is not JSON (line 1: Expecting property name enclosed in "
                   "double quotes)"),
        "ahead": ("stale", "its clock is ahead"),
        "silent": ("stale", "not heard of lately"),
        "distrusting": ("failing", "SignatureError"),
        "failed": ("failing", "failed"),
        "never": ("failing", "no sync lately"),
        "starved": ("failing", "no sync lately"),
        "unsearchable": ("failing", "its articles cannot be searched"),
        "behind": ("behind", "serial 42 is out"),
        "offline-for-an-hour": ("ok", ""),
        "well": ("ok", ""),
        "without-feed": ("ok", ""),
    }  # fmt: skip
    assert list(states(tmp_path))[:3] == ["broken", "ahead", "silent"]
    assert counts(rows(tmp_path)) == {
        State.UNREADABLE: 1, State.STALE: 2, State.FAILING: 5, State.BEHIND: 1, State.OK: 3
    }  # fmt: skip


def test_a_ring_that_is_ahead_makes_nobody_else_late(tmp_path: Path) -> None:
    write(tmp_path, "canary", ring="canary", serial=50)
    write(tmp_path, "canary-late", ring="canary", serial=49)
    write(tmp_path, "everybody")
    write(tmp_path, "other-library", library="other", serial=3)
    assert states(tmp_path) == {
        "canary-late": ("behind", "serial 50 is out"),
        "canary": ("ok", ""),
        "everybody": ("ok", ""),
        "other-library": ("ok", ""),
    }
    late = states(tmp_path, serial=50)
    assert late["everybody"] == ("behind", "serial 50 is out")
    assert late["canary"] == ("ok", "")


def test_how_long_nothing_may_be_heard_can_be_said(tmp_path: Path) -> None:
    write(tmp_path, "a", written=NOW - 2 * HOUR)
    assert states(tmp_path)["a"][0] == "ok"
    assert states(tmp_path, stale=HOUR)["a"][0] == "stale"


def test_files_and_folders_can_be_given(tmp_path: Path) -> None:
    one = write(tmp_path / "x", "one")
    write(tmp_path / "y", "two")
    (tmp_path / "y" / "deep").mkdir()
    write(tmp_path / "y" / "deep", "three")
    (tmp_path / "y" / "notes.txt").write_text("not collected")
    found = states(one, tmp_path / "y", tmp_path / "missing.json")
    assert sorted(found) == ["missing", "one", "three", "two"]
    assert found["missing"] == ("unreadable", "No such file or directory")


def test_hostile_files_spoil_only_themselves(tmp_path: Path) -> None:
    write(tmp_path, "well")
    (tmp_path / "huge.json").write_bytes(b" " * (LARGEST + 1))
    (tmp_path / "deep.json").write_bytes(b"[" * 60_000)
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "loop.json").symlink_to("loop.json")
    (tmp_path / "zero.json").symlink_to("/dev/zero")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.json")
    found = states(tmp_path)
    assert found.pop("well") == ("ok", "")
    assert found["zero"] == ("unreadable", "it is not a file")
    assert {state for state, _ in found.values()} == {"unreadable"}
    assert "folder" not in found


def test_a_thousand_machines_are_one_table(tmp_path: Path) -> None:
    for number in range(1_000):
        (tmp_path / f"{number}.json").write_bytes(WELL.to_json())
    assert counts(rows(tmp_path))[State.OK] == 1_000
