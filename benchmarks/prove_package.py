"""The built program works, not only the sources: it is built here, and then tried.

``python benchmarks/prove_package.py [--program DIR]``: with a program that was built before,
nothing is built. Each case is told with its time; the first that fails ends it.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import requires
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from benchmarks.built import OFFSCREEN, Built
from benchmarks.built_instances import keeps_everything_beside_itself, two_starts
from benchmarks.package import measured, packed, unpacked

_ROOT = Path(__file__).resolve().parent.parent
_MOST_UNPACKED = 140 * 1024**2  # bytes
_MOST_PACKED = 40_000_000  # bytes
_SLOWEST = 1.15  # of the start of the same program run by Python
_RUNS = 11
_READER = 65534  # the user "nobody", for whom a folder can be made unwritable
# Comes along from where the tests' tools are, 0.2 MB; PyInstaller would stop without it where
# setuptools brings another one.
_NAMES_OF_TYPES = frozenset({"typing-extensions"})
_NOT_AT_FIRST = ("markdown", "whoosh", "yaml", "urllib3", "tuf", "cryptography")


def cases(built: Built) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield what is tried, and how."""
    yield "--selftest offscreen", built.selftest
    yield "--selftest with a window", lambda: built.selftest(program="helpviewer")
    yield "--selftest under Xvfb", lambda: _under_xvfb(built)
    yield "a search on the command line", lambda: _search(built)
    yield "a home that nobody can write to", lambda: _read_only_home(built)
    yield "a deleted index", lambda: _deleted_index(built)
    yield "a copy in a folder with a space and an umlaut", lambda: _copied(built)
    yield "portable", lambda: keeps_everything_beside_itself(built)
    yield "two starts, one window", lambda: two_starts(built)
    yield "no module too many for the first article", lambda: _imported(built)
    yield "no Qt in a worker or on the command line", lambda: _qt_files(built)
    yield "libraries that nothing is missing for", lambda: _linked(built)
    yield "no library that nothing asks for", lambda: _asked_for(built)
    yield "licences of all that ships", lambda: _licences(built)
    yield "sizes", lambda: _sizes(built)
    yield "start", lambda: _start(built)


def _under_xvfb(built: Built) -> None:
    xvfb = shutil.which("xvfb-run")
    assert xvfb, "it needs xvfb-run"
    built.selftest(environment={"QT_QPA_PLATFORM": "xcb"}, before=(xvfb, "-a"))


def _search(built: Built) -> None:
    done = built.run("search", "verificaton failed", "--data", str(built.work / "reader"))
    assert done.returncode == 0, done.stderr
    assert "[identity-verification-failed]" in done.stdout, done.stdout


def _read_only_home(built: Built) -> None:
    """Start as a user who may write nowhere, and see that the window comes all the same."""
    home = built.work / "unwritable"
    home.mkdir(mode=0o555)
    user = ("setpriv", f"--reuid={_READER}", f"--regid={_READER}", "--clear-groups")
    before = () if os.geteuid() else user  # root could write all the same
    done = built.run("--timings", environment=OFFSCREEN | {"HOME": str(home)}, before=before)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["article_ms"] > 0
    assert not list(home.iterdir())


def _deleted_index(built: Built) -> None:
    """Lose all indexes that this reader has; a search finds what it found all the same."""
    data = built.work / "own data"
    library = ("--library", str(_ROOT / "articles"), "--data", str(data))
    words = ("search", "verification failed", *library)
    before = built.run(*words).stdout
    indexes = list((data / "cache").rglob("index"))
    assert indexes
    for index in indexes:
        shutil.rmtree(index)
    assert built.run("--timings", *library).returncode == 0
    assert built.run(*words).stdout == before


def _copied(built: Built) -> None:
    place = built.work / "Hilfe für alle"
    copied = Built(shutil.copytree(built.program, place / "helpviewer", symlinks=True), place)
    copied.selftest()
    shutil.rmtree(place)


def _imported(built: Built) -> None:
    done = built.run("--timings", "-v", "--data", str(built.work / "reader"))
    line = next(line for line in done.stderr.splitlines() if "Imported: " in line)
    modules = {module.partition(".")[0] for module in line.partition("Imported: ")[2].split()}
    assert "PySide6" in modules
    assert not modules & set(_NOT_AT_FIRST), modules & set(_NOT_AT_FIRST)


def _qt_files(built: Built) -> None:
    """Look at which files a worker and a command open."""
    strace = shutil.which("strace")
    assert strace, "it needs strace"
    trace = built.work / "trace"
    for arguments in (("--worker", "render"), ("list", "--data", str(built.work / "reader"))):
        before = (strace, "-f", "-e", "trace=openat", "-o", str(trace))
        done = built.run(*arguments, before=before)
        assert done.returncode == 0, done.stderr
        opened = trace.read_text("utf-8", "replace")
        assert "libpython" in opened
        assert "libQt6" not in opened
        assert "PySide6" not in opened
    trace.unlink()


def _linked(built: Built) -> None:
    """Ask for every library whether those that it needs are there, too."""
    inside = built.program / "_internal"
    libraries = [file for file in inside.rglob("*.so*") if not file.is_symlink()]
    environment = os.environ | {"LD_LIBRARY_PATH": str(inside)}
    for library in libraries:
        told = subprocess.run(
            ["ldd", library], capture_output=True, text=True, check=False, env=environment
        )
        assert "not found" not in told.stdout, f"{library}: {told.stdout}"
    print(f"{len(libraries)} ", end="")


def _asked_for(built: Built) -> None:
    """Find only libraries that the program needs, itself or by another; no tools of ours."""
    inside = built.program / "_internal"
    there = {folder.name.partition("-")[0] for folder in inside.glob("*.dist-info")}
    strange = set(map(canonicalize_name, there)) - _needed("helpviewer") - _NAMES_OF_TYPES
    assert not strange, strange


def _needed(library: str) -> set[str]:
    """Return the libraries that one needs on this system, and itself."""
    wanted = map(Requirement, requires(library) or [])
    names = [one.name for one in wanted if not one.marker or one.marker.evaluate({"extra": ""})]
    return {canonicalize_name(library)}.union(*map(_needed, names))


def _licences(built: Built) -> None:
    """Find the licence of each library that has a module or a file in the package."""
    inside = built.program / "_internal"
    described = {folder.name.partition("-")[0] for folder in inside.glob("*.dist-info")}
    lacking = [
        folder.name
        for folder in inside.glob("*.dist-info")
        if not any((folder / "licences").glob("*")) and not _licence_elsewhere(inside, folder)
    ]
    assert not lacking, lacking
    assert {"helpviewer", "Markdown", "tuf", "urllib3", "PySide6_Essentials"} <= described
    texts = {file.name for file in (inside / "helpviewer/resources/licences").glob("*.txt")}
    assert {"Python-PSF.txt", "Qt-LGPL.txt", "Inter-OFL.txt"} <= texts


def _licence_elsewhere(inside: Path, folder: Path) -> bool:
    """Say whether the text ships among those that the program's sources bring."""
    own = {"PySide6": "Qt-LGPL.txt", "shiboken6": "Qt-LGPL.txt", "Whoosh": "Whoosh-BSD.txt"}
    name = own.get(folder.name.partition("-")[0].partition("_")[0], "none")
    return (inside / "helpviewer" / "resources" / "licences" / name).exists()


def _sizes(built: Built) -> None:
    size, archive = unpacked(built.program), packed(built.program)
    print(f"{size / 1024**2:.1f} MiB unpacked, {archive / 1e6:.1f} MB packed ", end="")
    assert size <= _MOST_UNPACKED
    assert archive <= _MOST_PACKED


def _start(built: Built) -> None:
    times = measured(built.program, _RUNS)
    for name, pairs in times.items():
        print(f"\n    {name:16} {pairs}", end="")
    assert times["window_ms"].ratio <= _SLOWEST


def main() -> int:
    """Build it unless it is there, and try it; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--program", type=Path, help="was built before")
    options = parser.parse_args()
    if not options.program:
        build = [sys.executable, "packaging/build_package.py", "--folder-only"]
        subprocess.run(build, cwd=_ROOT, check=True)
    program = (options.program or _ROOT / "dist" / "helpviewer").absolute()
    with TemporaryDirectory() as work:
        place = Path(work)
        place.chmod(0o755)  # another user looks in, too
        (place / "home").mkdir()
        for name, prove in cases(Built(program, place)):
            print(f"{name}: ", end="", flush=True)
            began = time.monotonic()
            prove()
            print(f" ({time.monotonic() - began:.1f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
