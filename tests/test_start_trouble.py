"""When there can be no window: a sentence, the cure and the log file, never a traceback."""

import io
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from helpviewer.__main__ import main
from helpviewer.errors import SettingsError, StoreError
from helpviewer.gui.start_box import show_start_box
from helpviewer.start_trouble import _is_read, tell, tell_unexpected
from tests.conftest import UNMEASURED, MakeLibrary

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux names its screens")
IS_ROOT = sys.platform != "win32" and os.getuid() == 0
RIGHTS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if IS_ROOT else []
rights = pytest.mark.skipif(
    sys.platform == "win32" or (IS_ROOT and not shutil.which("setpriv")),
    reason="needs setpriv, without which root is refused nothing",
)
Start = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def library(make_library: MakeLibrary) -> Path:
    return make_library({"fees.md": "# Fees\n\nThere are none."}, name="Hilfe ü ✓ 帮助")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "Daten ü ✓"


@pytest.fixture
def start(library: Path, data: Path, tmp_path: Path) -> Start:
    """Start the window with this in its environment, None for what is not to be there."""

    def make(
        *arguments: str | Path,
        wrapper: Sequence[str] = (),
        data: Path = data,
        **environment: str | None,
    ) -> "subprocess.CompletedProcess[str]":
        usual = UNMEASURED if wrapper else os.environ
        changed = {**usual, "QT_QPA_PLATFORM": "offscreen", **environment}
        known = {name: value for name, value in changed.items() if value is not None}
        where = ["--library", str(library), "--data", str(data)]
        command = [*wrapper, sys.executable, "-m", "helpviewer", *where, *map(str, arguments)]
        return subprocess.run(
            command, env=known, capture_output=True, text=True, check=False, timeout=60
        )

    return make


def assert_told(
    ended: "subprocess.CompletedProcess[str]", status: int, *parts: str | Path
) -> None:
    assert ended.stderr.startswith("helpviewer: ")
    assert ended.stderr.count("\n") == 1
    assert [str(part) for part in parts if str(part) not in ended.stderr] == []
    assert (ended.returncode, ended.stdout) == (status, "")


def log_of(data: Path) -> str:
    return (data / "log" / "helpviewer.log").read_text("utf-8")


@linux
def test_no_screen(start: Start, data: Path) -> None:
    nowhere = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
    told = "The commands search, show, list and compile work without one. More is in "
    ended = start(**nowhere)
    assert_told(ended, 7, told, data / "log" / "helpviewer.log")
    assert "NoDisplayError" in log_of(data)


@linux
@pytest.mark.parametrize(
    ("library_file", "environment", "package"),
    [
        ("libxcb-cursor.so.0", {"QT_QPA_PLATFORM": None, "DISPLAY": ":99"}, "libxcb-cursor0"),
        ("libxcb-image.so.0", {"QT_QPA_PLATFORM": None, "DISPLAY": ":99"}, "libxcb-image0"),
        ("libEGL.so.1", {}, "libegl1"),
        ("libGL.so.1", {}, "libgl1"),
    ],
)
def test_a_library_of_the_system_that_cannot_be_loaded(
    start: Start,
    tmp_path: Path,
    data: Path,
    library_file: str,
    environment: Mapping[str, str | None],
    package: str,
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / library_file).touch()
    ended = start(LD_LIBRARY_PATH=str(broken), WAYLAND_DISPLAY=None, **environment)
    assert_told(ended, 7, "sudo apt install ", package, data / "log")


@linux
@pytest.mark.parametrize(
    ("display", "told"), [(None, "libwayland-cursor0"), (":4711", "The screen :4711 does not")]
)
def test_a_library_of_wayland_that_cannot_be_loaded_where_x11_may_help(
    start: Start, tmp_path: Path, display: str | None, told: str
) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "libwayland-cursor.so.0").touch()
    with socket.socket(socket.AF_UNIX) as screen:
        screen.bind(str(tmp_path / "wayland-0"))
        screen.listen()
        ended = start(
            LD_LIBRARY_PATH=str(tmp_path / "broken"),
            QT_QPA_PLATFORM=None,
            WAYLAND_DISPLAY=str(tmp_path / "wayland-0"),
            DISPLAY=display,
        )
    assert_told(ended, 7, told)


@linux
def test_a_kind_of_screen_that_qt_does_not_know(start: Start) -> None:
    ended = start(QT_QPA_PLATFORM="nonsense")
    assert_told(ended, 7, "kind nonsense", "Take QT_QPA_PLATFORM out of the environment.")


def test_settings_that_are_broken(start: Start, data: Path) -> None:
    (data / "config").mkdir(parents=True)
    (data / "config" / "config.toml").write_text("offline = ")
    ended = start()
    assert_told(ended, 1, data / "config" / "config.toml", "Correct this file", data / "log")


@rights
def test_a_home_that_may_not_be_written_to(start: Start, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    ended = start("--timings", data=closed / "data", wrapper=RIGHTS)
    assert_told(ended, 6, closed, "Permission denied", "that you may write there")


@linux
def test_a_disk_that_is_full(start: Start, tmp_path: Path) -> None:
    if not (IS_ROOT and shutil.which("unshare")):
        pytest.skip("needs root, to mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = f"mount -t tmpfs -o size=16k none '{disk}' && exec \"$@\""
    ended = start(
        "--timings", data=disk / "data", wrapper=["unshare", "-m", "sh", "-c", mounted, "sh"]
    )
    assert_told(ended, 6, disk, "See that there is room")


@rights
def test_a_folder_of_articles_that_may_not_be_read(
    start: Start, library: Path, data: Path
) -> None:
    library.chmod(0o000)
    ended = start("--timings", wrapper=RIGHTS)
    library.chmod(0o755)
    assert_told(ended, 1, library, "Permission denied", "--library", data / "log")


@rights
def test_one_that_may_only_be_read_is_read(start: Start, library: Path) -> None:
    library.chmod(0o555)
    ended = start("--timings", wrapper=RIGHTS)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_broken_database_is_made_anew(start: Start, data: Path) -> None:
    assert start("--timings").returncode == 0
    (database,) = data.rglob("library.db")
    database.write_bytes(b"garbage" * 1_000)
    ended = start("--timings")
    assert (ended.returncode, ended.stderr) == (0, "")


def test_what_was_asked_for_and_is_not_there_needs_no_log(start: Start, data: Path) -> None:
    ended = start("nonsense", "--timings")
    assert_told(ended, 1, "There is no article 'nonsense'.")
    assert not (data / "log" / "helpviewer.log").exists()


def test_what_nobody_foresaw(
    capsys: pytest.CaptureFixture[str], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "the words of the reader"

    def break_down(_: object) -> int:
        raise KeyError(said)

    monkeypatch.setattr("helpviewer.commands.list_command.run", break_down)
    assert main(["list", "--data", str(data)]) == 1
    told = capsys.readouterr().err
    assert told.startswith("helpviewer: Something went wrong that should not (KeyError). ")
    assert told.endswith(f"More is in {data / 'log' / 'helpviewer.log'}.\n")
    log = log_of(data)
    assert "in break_down" in log
    assert "builtins.KeyError" in log
    assert said not in log


def test_without_a_log_file_it_is_told_all_the_same(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    data.write_text("no folder")
    assert tell_unexpected(KeyError(), [f"--data={data}"], in_box=True) == 1
    assert "The log file cannot be written either." in capsys.readouterr().err


@pytest.fixture
def desktop(tmp_path: Path) -> Mapping[str, str]:
    """Return an environment in which boxes are shown by a program that only notes them."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "zenity").write_text("#!/bin/sh\nexit 1\n")
    (tools / "kdialog").write_text(f'#!/bin/sh\nprintf "%s" "$4" > "{tmp_path}/box"\n')
    for tool in tools.iterdir():
        tool.chmod(0o755)
    screen = {"DISPLAY": ":4711", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}
    return os.environ | screen | {"PATH": f"{tools}:{os.environ['PATH']}"}


@linux
@pytest.mark.parametrize("asked", [[], ["nonsense"], ["open"]])
def test_where_nobody_reads_it_a_box_is_shown_even_without_qt(
    desktop: Mapping[str, str], library: Path, data: Path, tmp_path: Path, asked: list[str]
) -> None:
    command = [sys.executable, "-m", "helpviewer", *asked, "--data", str(data)]
    with (tmp_path / "session.log").open("w") as log:
        ended = subprocess.run(
            [*command, "--library", library], env=desktop, stderr=log, check=False
        )
    assert ended.returncode == 7
    told = (tmp_path / "session.log").read_text()
    assert "Check DISPLAY and XAUTHORITY." in told
    assert told == f"helpviewer: {(tmp_path / 'box').read_text()}\n"


@linux
@pytest.mark.parametrize("asked", [["--screenshot=x.png"], ["--timings"], ["list"]])
def test_nobody_has_to_close_a_box_of_what_was_done_by_a_program(
    desktop: Mapping[str, str], data: Path, tmp_path: Path, asked: list[str]
) -> None:
    (data / "config").mkdir(parents=True)
    (data / "config" / "config.toml").write_text("offline = ")
    command = [sys.executable, "-m", "helpviewer", *asked, "--data", str(data)]
    with (tmp_path / "session.log").open("w") as log:
        ended = subprocess.run(command, env=desktop, stderr=log, check=False)
    assert ended.returncode == 1
    assert not (tmp_path / "box").exists()


def test_where_qt_can_it_shows_the_box(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    seen: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        box.accept()

    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc")  # somebody may be there
    monkeypatch.setattr(sys, "stderr", None)  # as in a program without a console
    QTimer.singleShot(0, close)
    arguments = ["--data", str(data)]
    assert tell(StoreError(Path("<b>library.db"), "full"), arguments) == 6
    assert seen[0].startswith("The database <b>library.db cannot be used: full. See that")


def test_nothing_else_is_done_with_a_box_than_to_close_it(qapp: QApplication) -> None:
    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.reject()

    QTimer.singleShot(0, close)
    show_start_box("Told.")


def test_a_stream_that_is_closed_is_no_reason_to_break(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stream = (tmp_path / "log").open("w")
    stream.close()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("PATH", "")  # no desktop's box either
    arguments = ["--data", str(tmp_path)]
    assert tell(SettingsError(Path("a"), "b"), arguments) == 1


def test_what_a_program_or_a_terminal_gets_is_read_and_what_a_desktop_collects_is_not(
    tmp_path: Path,
) -> None:
    read, written = os.pipe()
    screen, terminal = os.openpty()
    for opened, is_read in (
        (os.fdopen(written, "w"), True),
        (os.fdopen(terminal, "w"), True),
        (io.StringIO(), True),
        (open(tmp_path / "session.log", "w"), False),  # noqa: PTH123, SIM115 - as the rest
        (open(os.devnull, "w"), False),  # noqa: PTH123, SIM115 - closed below
    ):
        with opened as stream:
            assert _is_read(stream) is is_read
        assert not _is_read(stream)
    assert not _is_read(None)
    os.close(read)
    os.close(screen)


@linux
def test_a_reader_without_a_home_is_told_what_to_set(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def is_unknown(_: object) -> object:
        raise KeyError

    monkeypatch.setattr("pwd.getpwuid", is_unknown)
    for name in os.environ:
        if name == "HOME" or name.startswith("XDG_"):
            monkeypatch.delenv(name)
    assert main(["--search", "fees"]) == 1
    told = capsys.readouterr().err
    assert "set an absolute HOME" in told
    assert told.count("\n") == 1
    assert tell_unexpected(KeyError(), [], in_box=False) == 1
