"""A second start, and a start that fails, as a person sees them: on a display of its own."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import UNMEASURED, MakeLibrary
from tests.gui.real_display import end, real_display

TOOLS = ("Xvfb", "openbox", "xdotool", "xmessage", "xprop")
PATIENCE = 30_000  # milliseconds; more than any step takes on a busy machine
Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return the environment of a desktop that has a window manager."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"needs {missing[0]}")
    runtime = tmp_path / "r"
    runtime.mkdir(mode=0o700)
    with real_display() as display:
        kept = {name: UNMEASURED[name] for name in UNMEASURED if "QT_" not in name}
        places = {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": ""}
        environment = kept | places | {"DISPLAY": display}
        manager = subprocess.Popen(["openbox"], env=environment)
        qtbot.waitUntil(lambda: has_manager(environment), timeout=PATIENCE)
        yield environment
        end(manager)


@pytest.fixture
def start(screen: dict[str, str], make_library: MakeLibrary, tmp_path: Path) -> Iterator[Start]:
    """Start a program on the desktop, whose log gets what it tells."""
    library = make_library({"fees.md": "# Fees\n\nNone.", "print.md": "# Print a page\n\nSo."})
    where = ["--library", str(library), "--data", str(tmp_path / "data")]
    started: list[subprocess.Popen[bytes]] = []

    def make(*arguments: str, program: str = "") -> "subprocess.Popen[bytes]":
        viewer = [sys.executable, "-m", "helpviewer", *where]
        command = [program] if program else viewer
        with (tmp_path / "session.log").open("a") as log:
            process = subprocess.Popen([*command, *arguments], env=screen, stderr=log)
        started.append(process)
        return process

    yield make
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.wait(10)


def has_manager(screen: dict[str, str]) -> bool:
    asking = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    return (
        "window id"
        in subprocess.run(
            asking, env=screen, capture_output=True, text=True, check=False
        ).stdout
    )


def active_window(screen: dict[str, str]) -> str:
    asking = ["xdotool", "getactivewindow", "getwindowname"]
    ended = subprocess.run(asking, env=screen, capture_output=True, text=True, check=False)
    return ended.stdout.strip()


def test_a_second_start_brings_the_window_to_the_front_with_its_article(
    qtbot: QtBot, start: Start, screen: dict[str, str], tmp_path: Path
) -> None:
    def listens() -> bool:
        return any(path.is_socket() for path in (tmp_path / "r").iterdir())

    start("fees")
    qtbot.waitUntil(lambda: active_window(screen).startswith("Fees"), timeout=PATIENCE)
    qtbot.waitUntil(listens, timeout=PATIENCE)
    start("-title", "another", "text", program="xmessage")
    qtbot.waitUntil(lambda: active_window(screen) == "another", timeout=PATIENCE)
    assert start("helpviewer://article/print").wait(PATIENCE / 1_000) == 0
    qtbot.waitUntil(lambda: active_window(screen).startswith("Print a page"), timeout=PATIENCE)


def test_a_start_from_a_menu_that_fails_shows_why_in_a_box(
    qtbot: QtBot, start: Start, screen: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "data" / "config").mkdir(parents=True)
    (tmp_path / "data" / "config" / "config.toml").write_text("offline = ")
    failed = start()
    qtbot.waitUntil(lambda: active_window(screen) == "helpviewer", timeout=PATIENCE)
    assert failed.poll() is None
    subprocess.run(["xdotool", "key", "Return"], env=screen, check=True)
    assert failed.wait(PATIENCE / 1_000) == 1
    assert (tmp_path / "session.log").read_text().count("cannot be used") == 1
    assert not list((tmp_path / "r").iterdir())  # it never was the first one
