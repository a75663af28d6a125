"""Running the program as a person does, in this process or in one of its own."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from helpviewer.__main__ import main

Run = Callable[..., str]
RunJson = Callable[..., Any]
Program = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="session")
def reader_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where every command of these tests writes; each library has its place in it."""
    return tmp_path_factory.mktemp("reader")


@pytest.fixture
def run(reader_folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command that shall end with a status; return what it printed."""

    def run_it(*arguments: str | Path, status: int = 0) -> str:
        capsys.readouterr()
        given = [*map(str, arguments), "--data", str(reader_folder)]
        assert main(given) == status
        printed = capsys.readouterr()
        assert (printed.err == "") == (status == 0)
        return printed.err if status else printed.out

    return run_it


@pytest.fixture
def run_json(run: Run) -> RunJson:
    """Run a command with ``--json``; return what it printed."""
    return lambda *arguments: json.loads(run(*arguments, "--json"))


@pytest.fixture
def program() -> Program:
    """Run the program in a process of its own, with nothing but the arguments given."""

    def run_it(*arguments: str | Path, **more: Any) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "helpviewer", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, check=False, timeout=60, **more)

    return run_it
