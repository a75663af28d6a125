"""The built program as it runs from a stick, and when it is started while it runs."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.built import Built
from benchmarks.package import ENVIRONMENT, Pairs, Times, paired

_ROOT = Path(__file__).resolve().parent.parent
_ARTICLE, _TITLE = "margin-modes", "Cross or isolated margin"
_PATIENCE = 60.0  # seconds that anything may take on a busy machine
_RUNS = 15
_SLOWEST = 1.15  # of handing over by the same program run by Python


def keeps_everything_beside_itself(built: Built) -> None:
    """Read an article with a portable copy: all that was written is beside it."""
    stick = built.work / "stick"
    folder, kept = stick / "helpviewer", stick / "helpviewer" / "helpviewer-data"
    copy = Built(shutil.copytree(built.program, folder, symlinks=True), stick)
    (folder / "portable").touch()
    for name in ("home", "runtime"):
        (stick / name).mkdir(mode=0o700)
    session = {"XDG_RUNTIME_DIR": str(stick / "runtime")}  # where two starts meet
    before = set(stick.rglob("*"))
    with _screen() as screen, _window(copy, _ARTICLE, screen=screen | session):
        _wait_for((kept / "data" / "personal.db").exists, "what is kept of reading")
    done = copy.run("search", "margin", "--limit", "1", environment=session)
    assert done.returncode == 0, done.stderr
    written = {path for path in set(stick.rglob("*")) - before if path.is_file()}
    strange = {path for path in written if kept not in path.parents}
    assert {path.parent for path in strange} <= {stick / "runtime"}, strange
    assert (kept / "state" / "window.ini") in written
    print(f"{len(written - strange)} files beside it ", end="")
    shutil.rmtree(stick)


def two_starts(built: Built) -> None:
    """Start it twice on a screen: the second one has the first show an article, and ends."""
    data = built.work / "of both"
    library = ("--library", str(_ROOT / "articles"), "--data", str(data))
    address = f"helpviewer://article/{_ARTICLE}"
    with _screen() as screen, _window(built, *library, screen=screen):
        _wait_for(lambda: any(map(Path.is_socket, data.parent.rglob("helpviewer-*"))), "it")
        assert _TITLE not in _active(screen)
        done = built.run(address, *library, program="helpviewer", environment=screen)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        _wait_for(lambda: _TITLE in _active(screen), "the article in the first one's window")
        commands = ([str(built.program / "helpviewer")], [sys.executable, "-m", "helpviewer"])
        surroundings = ENVIRONMENT | built.surroundings() | screen
        one, other = (
            _timed([*command, address, *library], surroundings) for command in commands
        )
        found = paired(one, other, _RUNS)
    pairs = Pairs([one["ms"] for one, _ in found], [other["ms"] for _, other in found])
    print(f"handing over: {pairs}", end=" ")
    assert pairs.ratio <= _SLOWEST


@contextmanager
def _window(built: Built, *arguments: str, screen: Mapping[str, str]) -> Iterator[None]:
    """Keep a window open for so long, and then close it as a person does."""
    usual = ENVIRONMENT | dict(screen)
    with built.start(*arguments, environment=screen) as process:
        try:
            _wait_for(lambda: "Help" in _active(screen), "a window")
            yield
            subprocess.run(["xdotool", "key", "alt+F4"], env=usual, check=True)
            status = process.wait(_PATIENCE)
        except BaseException:
            process.kill()
            raise
    assert status == 0, status


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """Have a desktop that nobody looks at; return how programs find it."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with _running(command, ENVIRONMENT) as server:
        assert server.stdout is not None
        number = server.stdout.readline().decode().strip()
        screen = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        with _running(["openbox"], ENVIRONMENT | screen):
            yield screen


@contextmanager
def _running(
    command: list[str], environment: Mapping[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    """Keep a program running for so long."""
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _active(screen: Mapping[str, str]) -> str:
    """Return what stands above the window that a person would type into."""
    asking = ["xdotool", "getactivewindow", "getwindowname"]
    environment = ENVIRONMENT | dict(screen)
    done = subprocess.run(asking, env=environment, check=False, capture_output=True, text=True)
    return done.stdout.strip()


def _timed(command: list[str], environment: Mapping[str, str]) -> Callable[[], Times]:
    """Return how to measure the milliseconds that a command takes."""

    def run() -> Times:
        began = time.perf_counter()
        subprocess.run(command, env=environment, check=True)
        return {"ms": (time.perf_counter() - began) * 1000}

    return run


def _wait_for(is_there: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not is_there():
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.05)
