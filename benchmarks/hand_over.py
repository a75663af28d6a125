"""How long a second start takes to hand over, beside a Python that does nothing.

``python benchmarks/hand_over.py [--runs 21] [--library DIR]``

The window of the first start is there, offscreen. Then ``python -c pass`` and a second start
are run in turn, each from its process's start to its end; what the processor worked for it is
told too, for a busy machine. Modules are compiled, as they are where the program is installed:
PYTHONDONTWRITEBYTECODE is left out of the environment.
"""

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ENVIRONMENT = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}


def main() -> None:
    """Measure, and print a line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--library", type=Path)
    options = parser.parse_args()
    library = ["--library", str(options.library)] if options.library else []
    with tempfile.TemporaryDirectory() as folder:
        environment = ENVIRONMENT | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": folder}
        viewer = [sys.executable, "-m", "helpviewer", *library, "--data", f"{folder}/data"]
        nothing = [sys.executable, "-c", "pass"]
        with subprocess.Popen(viewer, env=environment, stderr=subprocess.DEVNULL) as first:
            while not any(path.is_socket() for path in Path(folder).iterdir()):
                time.sleep(0.1)
            took([*viewer, "--search", "warm"], environment)  # writes the bytecode
            pairs = [
                (took(nothing, environment), took([*viewer, "--search", "fees"], environment))
                for _ in range(options.runs)
            ]
            first.send_signal(signal.SIGINT)
    for at, name in enumerate(Times._fields):
        floors = [floor[at] for floor, _ in pairs]
        more = sorted(second[at] - floor[at] for floor, second in pairs)
        ratio = statistics.median(second[at] / floor[at] for floor, second in pairs)
        print(
            f"{name:9} python -c pass {statistics.median(floors):.0f} ms; handing over takes "
            f"{statistics.median(more):.0f} ms more (from {more[0]:.0f}), ratio {ratio:.1f}"
        )


class Times(NamedTuple):
    """What a command took, in milliseconds."""

    wall: float
    processor: float


def took(command: list[str], environment: dict[str, str]) -> Times:
    """Run a command; return what it took."""
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment) as process:
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return Times(wall * 1_000, (usage.ru_utime + usage.ru_stime) * 1_000)


if __name__ == "__main__":
    main()
