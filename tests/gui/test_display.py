"""What is told where no window can be shown, instead of Qt's abort."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.errors import NoDisplayError
from helpviewer.gui.display import check_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux names its screens")


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "DISPLAY and WAYLAND_DISPLAY are not set"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "are not set"),
        ({"WAYLAND_DISPLAY": "wayland-9"}, "wayland-9 does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-9", "QT_QPA_PLATFORM": "wayland"}, "does not answer"),
        ({"QT_QPA_PLATFORM": "xcb"}, "are not set"),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"}, "are not set"),
    ],
)
def test_without_a_screen_the_reason_is_told(
    environment: dict[str, str], sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(NoDisplayError, match=sentence):
        check_display({"XDG_RUNTIME_DIR": str(tmp_path), **environment})


def test_a_screen_that_is_not_there_is_told() -> None:
    with pytest.raises(NoDisplayError):  # or that a library is missing
        check_display({"DISPLAY": ":4711"})


def test_a_wayland_screen_that_answers_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as screen:
        screen.bind("wayland-0")
        screen.listen()
        check_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "."})


def test_a_window_that_nobody_sees_needs_no_screen() -> None:
    check_display({"QT_QPA_PLATFORM": "offscreen"})


def test_ctrl_c_ends_the_window_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    library, data = tmp_path / "library", tmp_path / "data"
    library.mkdir()
    (library / "fees.md").write_text("# Fees", "utf-8")
    command = [sys.executable, "-m", "helpviewer", "--library", str(library)]
    command += ["--data", str(data)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment) as window:
        # the library is compiled as soon as the window was painted
        qtbot.waitUntil(lambda: any(data.rglob("manifest.json")), timeout=30_000)
        window.send_signal(signal.SIGINT)
        assert window.wait(10) == -signal.SIGINT
