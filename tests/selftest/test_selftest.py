import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from helpviewer.__main__ import main
from helpviewer.errors import WorkerError
from helpviewer.paths import bundled
from helpviewer.selftest.check import Check, carry_out
from helpviewer.selftest.core_checks import core_checks


def told(*checks: Check) -> tuple[bool, str]:
    """Return whether the checks succeed, and what is told of them."""
    lines: list[str] = []
    return carry_out(checks, lines.append), "".join(lines)


def test_each_check_is_told_with_its_time() -> None:
    is_well, text = told(Check("one", lambda: ""), Check("two", lambda: ""))
    assert is_well
    assert [line.split()[0::2] for line in text.splitlines()] == [["one", "ms"], ["two", "ms"]]


def test_the_first_check_that_fails_is_named_and_ends_it() -> None:
    is_well, text = told(
        Check("one", lambda: "it is broken"), Check("two", lambda: pytest.fail("not asked"))
    )
    assert not is_well
    assert text.split() == ["one", "FAILED:", "it", "is", "broken"]


def test_an_error_is_a_failure_too() -> None:
    def trouble() -> str:
        raise WorkerError("no process")

    is_well, text = told(Check("one", trouble))
    assert not is_well
    assert "no process" in text


def test_a_check_that_kills_the_process_is_named_before() -> None:
    lines: list[str] = []
    with pytest.raises(ZeroDivisionError):
        carry_out([Check("one", lambda: str(1 / 0))], lines.append)
    assert "".join(lines).strip() == "one"


def test_what_needs_no_window_works(tmp_path: Path) -> None:
    lines: list[str] = []
    assert carry_out(core_checks(tmp_path), lines.append), "".join(lines)


def test_the_signatures_of_its_feed_last_until_2100() -> None:
    for file in (bundled("resources") / "selftest" / "feed" / "metadata").glob("*.json"):
        expires = json.loads(file.read_text("utf-8"))["signed"]["expires"]
        assert datetime.fromisoformat(expires) > datetime(2100, 1, 1, tzinfo=UTC)


def test_the_whole_program_tries_itself_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    command = [sys.executable, "-m", "helpviewer", "--selftest"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    names = [line[:24].strip() for line in done.stdout.splitlines()]
    assert names == [
        "files that ship",
        "a page from a worker",
        "a signed feed",
        "an altered feed",
        "the window",
        "the search",
        "another article",
        "a PDF of it",
        "all is well",
    ]
    assert done.stderr == ""
    assert not list(tmp_path.iterdir())


def test_a_program_that_is_not_well_says_so_by_its_exit_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert main(["--selftest"]) == 1
    assert "a page from a worker     FAILED" in capsys.readouterr().out
