"""The real window over a library of hostile articles, watched by the kernel.

Nothing is opened but the program, the system's libraries, the reader's folders and the library;
no host is asked for, and no other program is started.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import UNMEASURED
from tests.gui.hostile_library import cases, svgs, write_hostile_library

ROOT = Path(__file__).parents[2]
LONGEST = 170  # seconds; it takes 10 to 20

_CALL = re.compile(
    r"^\d+ +(?P<call>openat|open|connect|sendto|execve)\((?P<arguments>.*?)\)? +(?:=|<unfin)"
)
_PATH = re.compile(
    r'(?:AT_FDCWD(?:<(?P<cwd>[^>]*)>)?|\d+<(?P<folder>[^>]*)>), "(?P<path>[^"]*)"'
)

_REALLY = re.compile(r"= \d+<(/[^>]*)>$")  # where a link led to

SYSTEM = (
    "/dev/null", "/dev/urandom", "/etc", "/lib", "/lib64", "/proc", "/sys", "/usr",
    "/var/cache", "/var/lib/dbus/machine-id",
)  # fmt: skip


class Trace(NamedTuple):
    """What a process and its children asked the kernel for."""

    said: str
    opened: list[str]
    connected: list[str]
    started: list[str]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("watched").resolve()


@pytest.fixture(scope="module")
def trace(home: Path) -> Trace:
    """Read the whole library in the window, once for all tests."""
    strace = shutil.which("strace")
    if not strace:
        pytest.skip("needs strace")
    library = write_hostile_library(home)
    for folder in ("data", "home", "runtime", "tmp"):
        (home / folder).mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in UNMEASURED.items() if not name.startswith("XDG")},
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(home / "home"),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
    }
    log = home / "trace"
    calls = "trace=openat,open,connect,sendto,execve"
    child = [sys.executable, "-m", "tests.gui.hostile_driver", str(library), str(home / "data")]
    done = subprocess.run(
        [strace, "-f", "-y", "-qq", "-s", "5000", "-e", calls, "-o", str(log), *child],
        cwd=home / "elsewhere",
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return _read(log, done.stdout)


def _read(log: Path, said: str) -> Trace:
    trace = Trace(said, [], [], [])
    for line in log.read_text("utf-8", "replace").splitlines():
        call = _CALL.match(line)
        if call is None:
            continue
        match call["call"]:
            case "openat" | "open":
                trace.opened.append(_whole_path(call["arguments"]))
                really = _REALLY.search(line)
                trace.opened.extend([really[1]] if really else [])
            case "execve":
                trace.started.append(call["arguments"].split('"')[1])
            case _:
                trace.connected.append(call["arguments"])
    return trace


def _whole_path(arguments: str) -> str:
    """Return the path that a call opens; strace writes out what a relative one starts at."""
    found = _PATH.match(arguments)
    if found is None:
        return arguments.split('"')[1]
    start = found["cwd"] or found["folder"] or ""
    return os.path.normpath(Path(start) / found["path"])


def test_every_article_was_read(trace: Trace) -> None:
    assert len(cases("x")) + len(svgs("x")) >= 60
    count = re.search(r"read (\d+)", trace.said)
    assert count
    assert int(count[1]) >= len(cases("x"))
    assert any(path.endswith("library/cases/cut.jpg") for path in trace.opened)


def test_nothing_that_the_authors_are_after_was_opened(trace: Trace, home: Path) -> None:
    theirs = (str(home / "library"), str(home / "data"))  # which are called after it
    strange = {
        path for path in trace.opened if "canary" in path and not path.startswith(theirs)
    }
    assert strange == set()


def test_nothing_was_opened_but_the_program_and_what_is_the_reader_s(
    trace: Trace, home: Path
) -> None:
    readers = [home / name for name in ("library", "data", "home", "runtime", "tmp")]
    allowed = (*SYSTEM, *map(str, [ROOT, sys.prefix, sys.base_prefix, *readers]))
    strange = {
        path
        for path in trace.opened
        if not any(path == place or path.startswith(f"{place}/") for place in allowed)
    }
    start = str(home / "elsewhere")  # where Python looks for modules, and Qt for a resource
    assert strange <= {start, f"{start}/:/non-existent"}


def test_no_host_was_asked_for(trace: Trace) -> None:
    strange = [call for call in trace.connected if "AF_INET" in call or "AF_PACKET" in call]
    assert strange == []


def test_no_other_program_was_started(trace: Trace) -> None:
    python = {Path(path).resolve() for path in (sys.executable, "/proc/self/exe")}
    strange = [path for path in trace.started if Path(path).resolve() not in python]
    assert strange == []
