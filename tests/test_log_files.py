import io
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from helpviewer.errors import StoreError
from helpviewer.log_files import keeping_log, last_crash, last_errors, note_failure

logger = logging.getLogger("helpviewer.tests")


def test_nothing_is_written_while_nothing_goes_wrong(tmp_path: Path) -> None:
    with keeping_log(tmp_path / "log"):
        logger.info("all is well")
    assert not (tmp_path / "log" / "helpviewer.log").exists()
    assert last_errors(tmp_path / "log", 5) == []
    assert last_crash(tmp_path / "log") is None


def test_warnings_are_kept_with_their_time_until_the_end(tmp_path: Path) -> None:
    with keeping_log(tmp_path / "log"):
        logger.warning("The font %s cannot be used", "Inter.ttf")
    logger.warning("said too late")
    (line,) = last_errors(tmp_path / "log", 5)
    assert line.endswith("WARNING helpviewer.tests: The font Inter.ttf cannot be used")
    assert line.startswith("20")


def test_of_an_exception_the_place_and_the_kind_are_kept_but_not_its_words(
    tmp_path: Path,
) -> None:
    secrets = {"my secret search": "my secret title"}

    def search(text: str) -> None:
        try:
            secrets[text[::-1]]
        except KeyError as error:
            raise StoreError(tmp_path, secrets[text]) from error

    terminal = logging.StreamHandler(io.StringIO())  # which comes first, and is told all of it
    logger.addHandler(terminal)
    with keeping_log(tmp_path / "log"):
        try:
            search(next(iter(secrets)))
        except StoreError:
            logger.exception("A search broke")
    logger.removeHandler(terminal)
    assert "my secret title" in terminal.stream.getvalue()
    kept = (tmp_path / "log" / "helpviewer.log").read_text("utf-8")
    assert "builtins.KeyError" in kept
    assert "helpviewer.errors.StoreError" in kept
    assert "in search" in kept
    assert "secret title" not in kept
    assert "hcraes" not in kept


def test_what_nobody_caught_is_kept_and_told_as_usual(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _where: told.append(error))
    usual, error = sys.excepthook, ValueError("typed")
    with keeping_log(tmp_path):
        sys.excepthook(ValueError, error, None)
    assert told == [error]
    assert sys.excepthook is usual
    assert last_errors(tmp_path, 2)[-1] == "builtins.ValueError"


def test_a_long_log_begins_anew_and_keeps_the_older_ones(tmp_path: Path) -> None:
    with keeping_log(tmp_path):
        for number in range(35):
            logger.warning("%d %s", number, "x" * 100_000)
    names = sorted(file.name for file in tmp_path.glob("helpviewer.log*"))
    assert names == ["helpviewer.log", "helpviewer.log.1", "helpviewer.log.2"]
    assert all(file.stat().st_size <= 1_000_000 for file in tmp_path.glob("helpviewer.log*"))
    assert len(last_errors(tmp_path, 12)) == 12


def test_where_nothing_can_be_written_the_program_runs_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file in the place of the folder")
    with keeping_log(tmp_path / "log"):
        logger.warning("nobody keeps this")
    assert last_errors(tmp_path / "log", 5) == []
    assert last_crash(tmp_path / "log") is None


def test_a_crash_is_kept_and_known_afterwards(tmp_path: Path) -> None:
    crashing = (
        "import sys, ctypes; from pathlib import Path;"
        "from helpviewer.log_files import keeping_log\n"
        "with keeping_log(Path(sys.argv[1])): ctypes.string_at(0)"
    )
    for _ in range(2):
        ended = subprocess.run(
            [sys.executable, "-c", crashing, tmp_path], check=False, capture_output=True
        )
        assert ended.returncode != 0
    crash = last_crash(tmp_path)
    assert crash is not None
    assert crash.lines[0].startswith("Fatal Python error: Segmentation fault")
    assert sum(line.startswith("Fatal") for line in crash.lines) == 1


def test_crashes_that_fill_the_file_are_forgotten(tmp_path: Path) -> None:
    (tmp_path / "crash.log").write_text("Fatal Python error\n" * 60_000)
    with keeping_log(tmp_path):
        pass
    assert last_crash(tmp_path) is None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is full")
def test_a_disk_that_is_full_loses_lines_and_tells_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "helpviewer.log").symlink_to("/dev/full")
    with keeping_log(tmp_path):
        logger.warning("lost")
    assert "Traceback" not in capsys.readouterr().err
    assert note_failure(tmp_path, KeyError()) is None
