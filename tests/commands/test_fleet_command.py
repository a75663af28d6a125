import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from helpviewer.__main__ import main
from helpviewer.kiosk.health import Health

NOW = datetime.now(UTC)
WELL = Health(
    written=NOW,
    version="1.0",
    started=NOW,
    library="main",
    serial=42,
    sync_state="current",
    last_sync=datetime(2026, 11, 22, 9, 5, tzinfo=UTC),
    last_success=NOW,
)


@pytest.fixture
def collected(tmp_path: Path) -> Path:
    def write(name: str, **said: Any) -> None:
        (tmp_path / name).write_bytes(replace(WELL, **said).to_json())

    write("1.json", device="lobby-3", ring="canary")
    write("2.json", written=NOW - timedelta(days=2))
    (tmp_path / "\u202e3.json").write_bytes(b"x")
    return tmp_path


def test_the_table_has_a_line_for_each_machine_and_a_summary(
    collected: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fleet", "report", str(collected)]) == 0
    title, broken, silent, well, summary = capsys.readouterr().out.splitlines()
    assert title.split("  ")[0] == "DEVICE"
    assert broken.startswith(f"{collected}/3.json ")
    assert broken.endswith("it is not JSON (line 1: Expecting value)")
    assert silent.split("  ")[0] == f"{collected}/2.json"
    assert silent.endswith("stale       not heard of lately")
    assert well.split() == ["lobby-3", "canary", "1.0", "42", "2026-11-22", "09:05Z", "ok"]
    assert summary == "3 machines: 1 unreadable, 1 stale, 0 failing, 0 behind, 1 ok"


def test_scripts_get_json(collected: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["fleet", "report", str(collected), "--json", "--behind", "43", "--stale", "72"]
    assert main(arguments) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["counts"] == {"unreadable": 1, "stale": 0, "failing": 0, "behind": 2, "ok": 0}
    assert told["machines"][2] == {
        "state": "behind",
        "reason": "serial 43 is out",
        "file": str(collected / "1.json"),
        "device": "lobby-3",
        "ring": "canary",
        "library": "main",
        "version": "1.0",
        "serial": 42,
        "last_sync": "2026-11-22 09:05Z",
        "written": NOW.strftime("%Y-%m-%d %H:%MZ"),
    }


def test_an_empty_folder_is_no_machine(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fleet", "report", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("0 machines: ")


@pytest.mark.parametrize("hours", ["0", "-1", "nan", "soon", "1e9"])
def test_hours_that_are_none_are_refused(tmp_path: Path, hours: str) -> None:
    assert main(["fleet", "report", str(tmp_path), "--stale", hours]) == 2
