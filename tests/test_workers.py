import io
import json
import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from helpviewer.__main__ import main
from helpviewer.errors import NoConnectionError, UnexpectedError, WorkerError
from helpviewer.workers import (
    WORKERS,
    error_message,
    error_of,
    lower_priority,
    start_worker,
    worker_command,
)

if TYPE_CHECKING:
    from subprocess import Popen


def ask(process: "Popen[str]", request: object) -> dict[str, object]:
    assert process.stdin
    assert process.stdout
    process.stdin.write(json.dumps(request) + "\n")
    process.stdin.flush()
    answer: dict[str, object] = json.loads(process.stdout.readline())
    return answer


def end(process: "Popen[str]") -> int:
    process.communicate()
    return process.returncode


SOURCE = {"body": "*Press* the button.", "format": "markdown", "path": "print.md"}


def test_a_worker_answers_until_its_input_ends() -> None:
    process = start_worker("render")
    assert "<em>Press</em>" in str(ask(process, SOURCE))
    assert "<em>Press</em>" in str(ask(process, SOURCE))
    assert end(process) == 0


def test_a_worker_is_found_wherever_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "helpviewer.py").write_text("raise SystemExit('the wrong one')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    process = start_worker("render")
    assert "<em>Press</em>" in str(ask(process, SOURCE))
    assert end(process) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="priorities of Unix")
def test_a_worker_lets_every_other_program_go_first() -> None:
    process = start_worker("render")
    ask(process, SOURCE)
    assert (
        os.getpriority(os.PRIO_PROCESS, process.pid) == os.getpriority(os.PRIO_PROCESS, 0) + 5
    )
    end(process)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_ctrl_c_is_not_for_workers() -> None:
    process = start_worker("render")
    ask(process, SOURCE)
    process.send_signal(signal.SIGINT)
    assert "<em>Press</em>" in str(ask(process, SOURCE))
    assert end(process) == 0


@pytest.mark.parametrize(
    ("program", "worker"),
    [
        ("/opt/help 1.2/helpviewer", "/opt/help 1.2/helpviewer-cli"),
        ("/opt/help 1.2/helpviewer-cli", "/opt/help 1.2/helpviewer-cli"),
        ("/opt/help 1.2/helpviewer.exe", "/opt/help 1.2/helpviewer-cli.exe"),
    ],
)
def test_a_frozen_program_has_its_worker_beside_it(
    monkeypatch: pytest.MonkeyPatch, program: str, worker: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", program)
    assert worker_command("render") == [worker, "--worker", "render"]


def test_a_worker_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(WorkerError, match="No such file"):
        start_worker("render")


def test_every_worker_can_be_served() -> None:
    for module in WORKERS.values():
        assert callable(import_module(module).serve)


@pytest.mark.parametrize("name", ["compile", "render"])
@pytest.mark.skipif(sys.platform == "win32", reason="priorities of Unix")
def test_a_worker_that_is_asked_nothing_ends_well(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    former = signal.getsignal(signal.SIGINT)
    niceness: list[int] = []
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO()))
    monkeypatch.setattr("os.nice", niceness.append)  # it could not be taken back
    monkeypatch.setattr("resource.setrlimit", lambda *_limit: None)  # nor could this
    try:
        assert main(["--worker", name]) == 0
    finally:
        signal.signal(signal.SIGINT, former)
    assert niceness == [5]


def test_there_is_no_worker_of_another_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--worker", "nobody"]) == 2
    assert "unrecognized arguments: --worker" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_a_worker_whose_parent_was_killed_ends_quietly(
    capfd: pytest.CaptureFixture[str],
) -> None:
    process = start_worker("render")
    assert process.stdin
    assert process.stdout
    process.stdout.close()
    process.stdin.write(json.dumps(SOURCE) + "\n")
    process.stdin.close()
    assert process.wait(20) == 0
    assert capfd.readouterr().err == ""


def test_windows_has_priorities_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[int, int]] = []

    class Kernel:
        def GetCurrentProcess(self) -> int:  # noqa: N802 - Windows' name
            return 4

        def SetPriorityClass(self, process: int, priority: int) -> None:  # noqa: N802
            calls.append((process, priority))

    monkeypatch.setattr("ctypes.windll", SimpleNamespace(kernel32=Kernel()), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    lower_priority()
    monkeypatch.undo()
    assert calls == [(4, 0x4000)]


def test_an_error_is_told_from_one_process_to_another() -> None:
    error = error_of(error_message(NoConnectionError("help.example")))
    assert isinstance(error, NoConnectionError)
    assert str(error) == "There is no connection to help.example."


def test_an_error_that_this_version_does_not_know_is_still_an_error() -> None:
    error = error_of({"error": "FutureError", "values": {"reason": "because"}})
    assert isinstance(error, UnexpectedError)
    assert str(error) == "Something went wrong: because"
