import os
import sys
from pathlib import Path

import pytest

from helpviewer import __version__, cli
from helpviewer.__main__ import main
from tests.conftest import MakeLibrary


@pytest.mark.parametrize("argument", ["-h", "--help", "help"])
def test_the_overview_names_every_command(
    capsys: pytest.CaptureFixture[str], argument: str
) -> None:
    assert main([argument]) == 0
    printed = capsys.readouterr().out
    assert all(f"\n  {name} " in printed for name in cli.COMMANDS)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"helpviewer {__version__}\n"


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_tells_its_options(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main([name, "--help"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith(f"usage: helpviewer {name} ")
    is_of_readers = name not in {"feed", "fleet", "import", "kiosk", "policy", "publish"}
    of_readers = {"--library", "--data", "--language"} if is_of_readers else set()
    assert {"--verbose", *of_readers} <= set(printed.replace(",", " ").split())


@pytest.mark.parametrize(
    "arguments",
    [
        ["search"],
        ["list", "x"],
        ["show"],
        ["show", "a", "--format", "pdf"],
        ["search", "a", "--limit", "x"],
    ],
)
def test_wrong_usage_ends_with_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(f"usage: helpviewer {arguments[0]} ")


def test_whatever_names_no_command_goes_to_the_window(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["some article", "--nonsense"]) == 2
    assert capsys.readouterr().err.startswith("usage: helpviewer open ")


def test_settings_that_cannot_be_used_are_told(
    capsys: pytest.CaptureFixture[str], make_library: MakeLibrary, tmp_path: Path
) -> None:
    data = make_library({"config/config.toml": "offline = "}, name="reader")
    assert main(["list", "--library", str(tmp_path), "--data", str(data)]) == 1
    told = capsys.readouterr().err
    assert told.startswith("helpviewer: The settings in ")
    assert told.count("\n") == 1


def test_the_settings_may_name_the_library(
    capsys: pytest.CaptureFixture[str],
    make_library: MakeLibrary,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    make_library({"a.md": "# A"}, name="my-help")
    monkeypatch.setenv("HOME", str(tmp_path))
    data = make_library({"config/config.toml": "library.folder = '~/my-help'"}, name="reader")
    assert main(["show", "a", "--data", str(data)]) == 0
    assert capsys.readouterr().out == "A\n=\n\n"


def test_ctrl_c_ends_as_shells_expect(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupt(path: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "scandir", interrupt)
    assert main(["list", "--library", str(tmp_path), "--data", str(tmp_path)]) == 130


def test_progress_is_shown_on_a_terminal_and_wiped_away(
    make_library: MakeLibrary,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from helpviewer.commands.library_options import terminal_progress  # noqa: PLC0415

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    progress = terminal_progress()
    progress.step(1, 2)
    progress.step(2, 2)
    told = capsys.readouterr().err
    assert told == "Preparing the articles: 50 %\rPreparing the articles: 100 %\r\033[K"
    monkeypatch.setenv("TERM", "dumb")
    terminal_progress().step(1, 2)
    monkeypatch.setattr(sys, "stderr", None)
    terminal_progress().step(1, 2)


def test_output_that_nobody_reads_is_no_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as output:
        monkeypatch.setattr(sys, "stdout", output)
        assert main(["--version"]) == 0
        monkeypatch.undo()


def test_a_program_without_a_console_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["--version"]) == 0
