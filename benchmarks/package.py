"""How the built program compares with the same program run by Python.

``python benchmarks/package.py [--runs 15] [--program dist/helpviewer]``

Both are started in turn, on the same library and data, which were compiled before; both report
the milliseconds from their process's start to their first paint by the same function. So are
their render workers, up to the first page. Sizes are those of the files, and of all of them in
one archive packed by xz.
"""

import argparse
import json
import lzma
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)
_ROOT = Path(__file__).resolve().parent.parent
_PYTHON = [sys.executable, "-m", "helpviewer"]
_REQUEST = {"body": "*Press* the button.", "format": "markdown", "path": "print.md"}


class Pairs(NamedTuple):
    """What was measured of the built program and of the other, in pairs."""

    built: list[float]
    python: list[float]

    @property
    def ratio(self) -> float:
        """The ratio of the medians."""
        return statistics.median(self.built) / statistics.median(self.python)

    def __str__(self) -> str:
        built, python = statistics.median(self.built), statistics.median(self.python)
        return f"built {built:5.0f} ms, Python {python:5.0f} ms, ratio {self.ratio:.2f}"


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--program", type=Path, default=_ROOT / "dist" / "helpviewer")
    parser.add_argument("--sizes", action="store_true", help="pack it, too")
    options = parser.parse_args()
    for name, pairs in measured(options.program, options.runs).items():
        print(f"{name:16} {pairs} ({options.runs} pairs)")
    print(f"unpacked         {unpacked(options.program) / 1024**2:.1f} MiB")
    if options.sizes:
        print(f"packed by xz     {packed(options.program) / 1e6:.1f} MB")


def measured(program: Path, runs: int) -> dict[str, Pairs]:
    """Return the times of starts, by what is painted, and of workers."""
    window = [str(program / "helpviewer")]
    workers = [str(program / "helpviewer-cli"), "--worker", "render"]
    with tempfile.TemporaryDirectory() as data:
        # a copy of the reader's own, so that both open the very same files
        library = ["--library", str(_ROOT / "articles"), "--data", data]
        compiling = [*_PYTHON, "compile", *library]
        subprocess.run(compiling, check=True, stdout=subprocess.DEVNULL)
        started = paired(
            lambda: opened([*window, *library]), lambda: opened([*_PYTHON, *library]), runs
        )
    rendered = paired(
        lambda: first_page(workers), lambda: first_page([*_PYTHON, *workers[1:]]), runs
    )
    names = ("window_ms", "article_ms")
    times = {
        name: Pairs([one[name] for one, _ in started], [other[name] for _, other in started])
        for name in names
    }
    worker = Pairs([one["ms"] for one, _ in rendered], [other["ms"] for _, other in rendered])
    return {**times, "worker's page": worker}


Times = dict[str, float]


def paired(
    one: Callable[[], Times], other: Callable[[], Times], runs: int
) -> list[tuple[Times, Times]]:
    """Return what both measure in turn, after each was started once for nothing."""
    one(), other()
    return [(one(), other()) for _ in range(runs)]


def opened(viewer: Sequence[str]) -> Times:
    """Return the milliseconds from start to the first paint of the viewer's parts."""
    done = subprocess.run(
        [*viewer, "--timings"], check=True, capture_output=True, text=True, env=ENVIRONMENT
    )
    times: Times = json.loads(done.stdout)
    return times


def first_page(worker: Sequence[str]) -> Times:
    """Return the milliseconds from the start of a render worker to its first page."""
    began = time.monotonic()
    done = subprocess.run(
        worker,
        check=True,
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        input=json.dumps(_REQUEST) + "\n",
    )
    assert "<em>Press</em>" in done.stdout
    return {"ms": (time.monotonic() - began) * 1000}


def unpacked(program: Path) -> int:
    """Return the bytes of all files."""
    files = (file for file in program.rglob("*") if not file.is_symlink())
    return sum(file.stat().st_size for file in files if file.is_file())


def packed(program: Path) -> int:
    """Return the bytes of an archive of all files, packed by xz."""
    with tempfile.TemporaryFile() as file:
        with (
            lzma.open(file, "wb", preset=6) as stream,
            tarfile.open(fileobj=stream, mode="w") as archive,
        ):
            archive.add(program, program.name)
        return file.tell()


if __name__ == "__main__":
    main()
