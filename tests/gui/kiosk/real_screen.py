"""A kiosk as it stands in a hall: the real program, on a display with a window manager.

Nothing here looks into the program. It sees windows, pictures, processes and files, as anybody
does who stands before the screen or looks after the machine.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

import pytest

from tests.conftest import UNMEASURED
from tests.gui.real_display import end, real_display

ROOT = Path(__file__).parents[3]
WITHOUT_KEYS = ROOT / "packaging" / "kiosk" / "openbox.xml"
"""The window manager as docs/kiosk.md sets it up: every key gets to the program."""

TOOLS = ("Xvfb", "openbox", "xdotool", "xwininfo", "xprop")
OPENERS = ("firefox", "gio", "kfmclient", "lp", "x-www-browser", "xdg-email", "xdg-open")
"""Programs that a desktop's libraries start for a link, a file or a mail."""

_PATIENCE = 15.0  # seconds, for what takes one while the machine has nothing else to do
_LEAST = 4  # pixels; smaller windows are how programs talk to one another
_NOTE = '#!/bin/sh\necho "$(basename "$0") $*" >> "$OPENED"\n'


class Place(NamedTuple):
    """Where something stands that is touched."""

    x: int
    y: int


class Box(NamedTuple):
    """Where a window stands, from which corner."""

    x: int
    y: int
    width: int
    height: int


class RealScreen:
    """The program on a display of its own, until the context is left.

    Args:
        home: A new folder, for all that is written.
        library: The articles.
        size: Of the screen, in pixels.
        window_manager: The file with its keys; None for those that openbox has by itself.
        settings: The text of ``config.toml``.
    """

    def __init__(
        self,
        home: Path,
        library: Path,
        *,
        size: tuple[int, int] = (1280, 800),
        window_manager: Path | None = WITHOUT_KEYS,
        settings: str = "",
    ) -> None:
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        if missing:
            pytest.skip(f"needs {missing[0]}")
        self.home = home
        self.size = size
        self.data = home / "data"
        self._library = library
        self._manager_file = window_manager
        self._settings = settings
        self._after = ExitStack()
        self.window = 0
        self.program: subprocess.Popen[str]
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        with self._after:
            self._make_folders()
            self.environment = self._make_environment(self._after)
            self.manage(self._manager_file)
            self.start()
            self._after.callback(lambda: end(self.program))
            self._after = self._after.pop_all()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._after.close()

    def start(self) -> None:
        """Start the program, and wait until it fills the screen."""
        command = [sys.executable, "-m", "helpviewer", "--kiosk", "--language", "en"]
        places = ["--data", str(self.data), "--library", str(self._library)]
        with (self.home / "stderr").open("a") as told:
            self.program = subprocess.Popen(
                [*command, *places],
                cwd=self.home / "cwd",
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=told,
                text=True,
            )
        self.await_that(lambda: bool(self._find_window()), "a window")
        self.window = self._find_window()
        self.await_that(lambda: not self.wrong(), "a kiosk that fills the screen")

    def restart(self) -> None:
        """Start the program anew."""
        end(self.program)
        self.start()

    def manage(self, file: Path | None) -> None:
        """Have openbox manage the windows, in place of another one."""
        before = self._manager()
        keys = ["--config-file", str(file)] if file else []
        manager = subprocess.Popen(
            ["openbox", "--replace", "--sm-disable", *keys],
            env=self.environment | {"HOME": str(self.home / "manager")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._after.callback(lambda: end(manager))
        self.await_that(lambda: self._manager() not in ("", before), "a window manager")

    def do(self, script: str) -> None:
        """Do what a line for xdotool says, with ``{window}`` for the program's window."""
        line = script.replace("{window}", str(self.window))
        self._run("xdotool", *shlex.split(line))

    def touch(self, place: Place) -> None:
        """Touch the screen somewhere, and let go."""
        self.do(f"mousemove {place.x} {place.y} click 1")

    def do_until(
        self, script: str, fact: Callable[[], bool], what: str, *, pause: float = 0.1
    ) -> None:
        """Do it again and again until something is so: what it needs may not be there yet."""
        end = time.monotonic() + _PATIENCE
        while not fact():
            if time.monotonic() > end:
                raise AssertionError(f"There is not {what}")
            self.do(script)
            self.look_for(fact, seconds=pause)

    def wrong(self) -> list[str]:
        """Return what a visitor has achieved who is not to achieve anything."""
        return [*self._wrong_windows(), *self._wrong_processes(), *self._wrong_files()]

    def noted(self) -> list[dict[str, Any]]:
        """Return what the program has noted of its use."""
        files = sorted((self.data / "state" / "usage").glob("*.jsonl"))
        lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
        return [json.loads(line) for line in lines]

    def events(self) -> list[str]:
        """Return what happened, in order."""
        return [str(note["event"]) for note in self.noted()]

    def await_that(self, fact: Callable[[], bool], what: str) -> None:
        """Wait until something is so."""
        if not self.look_for(fact, seconds=_PATIENCE):
            raise AssertionError(f"There is not {what}")

    def look_for(self, fact: Callable[[], bool], seconds: float) -> bool:
        """Wait until something is so, but no longer than this; return whether it is."""
        end = time.monotonic() + seconds
        while not fact():
            if time.monotonic() > end:
                return False
            time.sleep(0.01)
        return True

    def opened(self) -> list[str]:
        """Return which other programs were started, and with what."""
        file = self.home / "opened"
        return file.read_text("utf-8").splitlines() if file.exists() else []

    def told(self) -> str:
        """Return what the program has written to the terminal."""
        return (self.home / "stderr").read_text("utf-8")

    def picture(self, name: str) -> Path:
        """Take a picture of the screen."""
        if shutil.which("scrot") is None:
            pytest.skip("needs scrot")
        file = self.home / f"{name}.png"
        self._run("scrot", "--overwrite", str(file))
        return file

    def _make_folders(self) -> None:
        for folder in ("data/config", "home", "runtime", "tmp", "cwd", "openers", "manager"):
            (self.home / folder).mkdir(mode=0o700, parents=True)
        (self.data / "config" / "config.toml").write_text(self._settings, "utf-8")
        for name in OPENERS:
            opener = self.home / "openers" / name
            opener.write_text(_NOTE, "utf-8")
            opener.chmod(0o700)

    def _make_environment(self, after: ExitStack) -> dict[str, str]:
        usual = {
            name: value
            for name, value in UNMEASURED.items()
            if not name.startswith(("XDG", "DBUS", "WAYLAND", "QT_"))
        }
        return usual | {
            "DISPLAY": after.enter_context(real_display(*self.size)),
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PATH": f"{self.home / 'openers'}{os.pathsep}{os.environ['PATH']}",
            "OPENED": str(self.home / "opened"),
            "HOME": str(self.home / "home"),
            "TMPDIR": str(self.home / "tmp"),
            "XDG_RUNTIME_DIR": str(self.home / "runtime"),
            "LANG": "C.UTF-8",
        }

    def _wrong_windows(self) -> list[str]:
        seen = list(self._seen())
        whole = Box(0, 0, *self.size)
        if len(seen) != 1:
            return [f"{len(seen)} windows are seen: {seen}"]
        if seen != [whole]:
            return [f"a window is at {seen}"]
        if self._look_at(self.window) != whole:
            return ["it is not the program's window that is seen"]
        active = self._run("xprop", "-root", "-notype", "_NET_ACTIVE_WINDOW")
        return [] if hex(self.window) in active else [f"another has the keyboard: {active}"]

    def _wrong_processes(self) -> list[str]:
        if self.program.poll() is not None:
            return [f"the program has ended: {self.program.returncode}"]
        tasks = Path(f"/proc/{self.program.pid}/task").glob("*/children")
        children = [_command(child) for task in tasks for child in _numbers(task)]
        strange = [command for command in children if command[0] not in ("", sys.executable)]
        return [f"it has started {command}" for command in [*strange, *self.opened()]]

    def _wrong_files(self) -> list[str]:
        written = [
            path
            for folder in ("home", "tmp", "cwd", "runtime")
            for path in (self.home / folder).rglob("*")
            if path.is_file()
        ]
        descriptors = Path(f"/proc/{self.program.pid}/fd").iterdir()
        opened = [path for path in map(_written_by, descriptors) if path and path.is_file()]
        strange = [path for path in opened if not self._is_its_own(path)]
        return [f"it writes {path}" for path in [*written, *strange]]

    def _is_its_own(self, file: Path) -> bool:
        return file.is_relative_to(self.data) or file == self.home / "stderr"

    def _seen(self) -> Iterator[Box]:
        """Yield all windows of the screen that are seen, whosever they are."""
        for line in self._run("xwininfo", "-root", "-children").splitlines():
            found = re.search(r"^ +(0x\w+) .*?(\d+)x(\d+)[+-]", line)
            if found and min(int(found[2]), int(found[3])) >= _LEAST:
                box = self._look_at(int(found[1], 16))
                if box:
                    yield box

    def _look_at(self, window: int) -> Box | None:
        """Return where a window stands, if it is seen."""
        told = self._run("xwininfo", "-id", str(window))
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        found = [re.search(rf"{name}: +(-?\d+)", told) for name in names]
        if "IsViewable" not in told:
            return None
        return Box(*(int(number[1]) for number in found if number))

    def _find_window(self) -> int:
        """Return the number of the program's window; 0 while there is none."""
        pid = str(self.program.pid)
        told = self._run("xdotool", "search", "--onlyvisible", "--pid", pid, "--name", ".")
        return next((number for number in map(int, told.split()) if self._look_at(number)), 0)

    def _manager(self) -> str:
        """Return the number of the window by which a window manager shows itself."""
        told = self._run("xprop", "-root", "-notype", "_NET_SUPPORTING_WM_CHECK")
        return told.partition("#")[2].strip()

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        return done.stdout


def _command(process: str) -> list[str]:
    """Return what was started; ``[""]`` if it has ended. Its own workers are Python, too."""
    try:
        return Path(f"/proc/{process}/cmdline").read_text().split("\0")
    except OSError:
        return [""]


def _numbers(children: Path) -> list[str]:
    """Return the processes that a thread has started; none if it has ended."""
    try:
        return children.read_text().split()
    except OSError:
        return []


def _written_by(descriptor: Path) -> Path | None:
    """Return what a descriptor writes to; none if it only reads, or was closed meanwhile."""
    try:
        told = (descriptor.parents[1] / "fdinfo" / descriptor.name).read_text()
        file = descriptor.readlink()
    except OSError:
        return None
    flags = re.search(r"^flags:\s+(\d+)", told, re.MULTILINE)
    return file if flags and int(flags[1], 8) & (os.O_WRONLY | os.O_RDWR) else None
