"""How long a start takes, as a ratio to an empty window's.

``python benchmarks/startup.py [--runs 11] [--library DIR]``

The viewer and an empty ``QMainWindow`` are started in turn; both report the milliseconds from
their process's start to their first paint by the same function. The library is compiled before.
So are the modules, as they are where the program is installed: PYTHONDONTWRITEBYTECODE, under
which each start would compile them anew, is left out of the environment.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ENVIRONMENT = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}
EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from helpviewer.gui.first_paint import FirstPaint, process_age
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1320, 840)
def seen():
    print(process_age())
    app.quit()
FirstPaint(window, seen)
window.show()
app.exec()
"""


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--library", type=Path)
    options = parser.parse_args()
    library = ["--library", str(options.library)] if options.library else []
    with tempfile.TemporaryDirectory() as data:
        viewer = [sys.executable, "-m", "helpviewer", *library, "--data", data]
        compiling = [sys.executable, "-m", "helpviewer", "compile", *library, "--data", data]
        subprocess.run(compiling, check=True, stdout=subprocess.DEVNULL)
        opened(viewer)  # writes the bytecode
        pairs = [(empty_window(), opened(viewer)) for _ in range(options.runs)]
    floors = [floor for floor, _ in pairs]
    print(f"empty window: median {statistics.median(floors):.0f} ms, {options.runs} pairs")
    for name in ("window_ms", "list_ms", "article_ms"):
        ratios = sorted(times[name] / floor for floor, times in pairs)
        milliseconds = statistics.median(times[name] for _, times in pairs)
        print(
            f"{name:<10} median {milliseconds:5.0f} ms, ratio median "
            f"{statistics.median(ratios):.2f} (from {ratios[0]:.2f} to {ratios[-1]:.2f})"
        )


def empty_window() -> float:
    """Return the milliseconds from start to first paint of an empty window."""
    command = [sys.executable, "-c", EMPTY_WINDOW]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT)
    return float(done.stdout)


def opened(viewer: list[str]) -> dict[str, float]:
    """Return the milliseconds from start to the first paint of the viewer's parts."""
    done = subprocess.run(
        [*viewer, "--timings"], check=True, capture_output=True, text=True, env=ENVIRONMENT
    )
    times: dict[str, float] = json.loads(done.stdout)
    return times


if __name__ == "__main__":
    main()
