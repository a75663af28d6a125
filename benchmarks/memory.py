"""How much memory the window takes, as a ratio to an empty window's.

``QT_QPA_PLATFORM=offscreen python -m benchmarks.memory [--library DIR] [--rounds 3]``

An empty ``QMainWindow`` and the viewer are started in turn. The viewer opens articles one after
the other, in an order that is the same each time, and each of them again when all were opened;
what it takes is read with the same article on show.
Taken is the proportional set size (``Pss`` in ``/proc/self/smaps_rollup``), in which a page
that several processes share counts for each of them only in part.
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from helpviewer.paths import bundled

MOMENTS = (1, 100, 1000)  # articles that have been opened
EMPTY_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1320, 840)
window.show()
QTimer.singleShot(2000, app.quit)
app.exec()
from pathlib import Path
lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
print(next(line.split()[1] for line in lines if line.startswith("Pss:")))
"""


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--library", type=Path, default=bundled("articles"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--data", type=Path, help=argparse.SUPPRESS)  # of a process of its own
    options = parser.parse_args()
    if options.data:
        print(json.dumps(read(options.library, options.data)))
        return
    with TemporaryDirectory() as data:
        rounds = [
            (empty_window(), in_a_process(options.library, data)) for _ in range(options.rounds)
        ]
    floors = [floor for floor, _ in rounds]
    print(f"empty window: median {statistics.median(floors):.0f} kB, {len(rounds)} rounds")
    for place, moment in enumerate(MOMENTS):
        taken = statistics.median(sizes[place] for _, sizes in rounds)
        ratio = statistics.median(sizes[place] / floor for floor, sizes in rounds)
        print(f"after {moment:4} articles: median {taken:.0f} kB, ratio {ratio:.2f}")
    growth = statistics.median(sizes[-1] / sizes[-2] for _, sizes in rounds)
    print(f"from {MOMENTS[-2]} to {MOMENTS[-1]} articles: {growth:.3f}")


def empty_window() -> int:
    """Return the kilobytes of an empty window."""
    command = [sys.executable, "-c", EMPTY_WINDOW]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def in_a_process(library: Path, data: str) -> list[int]:
    """Return the kilobytes of the viewer at each of `MOMENTS`."""
    options = ["--library", str(library), "--data", data]
    command = [sys.executable, "-m", "benchmarks.memory", *options]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    sizes: list[int] = json.loads(done.stdout)
    return sizes


def read(library: Path, data: Path) -> list[int]:
    """Open articles in this process; return its kilobytes at each of `MOMENTS`."""
    from benchmarks.reader import reading  # noqa: PLC0415 - not for the process that compares

    sizes = []
    with reading(library, data) as reader:
        keys = reader.articles
        random.Random(5).shuffle(keys)  # noqa: S311 - only their order
        for number, key in enumerate(islice(cycle(keys), MOMENTS[-1]), start=1):
            reader.open(key)
            if number in MOMENTS:
                reader.open(keys[len(keys) // 2])  # the same pictures are there each time
                reader.rest(1)
                sizes.append(proportional_size())
    return sizes


def proportional_size() -> int:
    """Return the kilobytes that this process takes, with its part of what others take too."""
    return _kilobytes("Pss")


def own_size() -> int:
    """Return the kilobytes that only this process takes, whoever else runs Qt meanwhile."""
    return _kilobytes("Anonymous")


def _kilobytes(name: str) -> int:
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


if __name__ == "__main__":
    main()
