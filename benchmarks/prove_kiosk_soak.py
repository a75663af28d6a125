"""A kiosk goes on for ever: 100,000 random events, no warning, and memory that does not grow.

``QT_QPA_PLATFORM=offscreen python benchmarks/prove_kiosk_soak.py [--events 5000] [--seed 7]``

Visitors touch, push, type, follow links, open sheets, change language, contrast and size, have
it speak, try PINs, go away and come back; articles change in between. A failure is each warning
of Qt, each exception, each second window, and a process that takes 2 % more in the end than
after the first fifth, when everything was used once. It is weighed each time between two
visitors. Five samples count as one, of which the one in the middle is taken.
"""

import argparse
import json
import os
import statistics
import sys
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.reader import make_application
from benchmarks.soak import Sample, Soak

_EVENTS = 100_000
_REST = 1000  # events between two samples
_WARM_UP = 0.2  # of all events
_TOGETHER = 5  # samples that count as one
_GROWTH = 0.02
_SCREENS = ((1024, 768), (800, 600), (600, 800))


def growth(samples: Sequence[Sample]) -> float:
    """Return by how much memory has grown since the warm-up, as a part of it."""
    after = samples[round(len(samples) * _WARM_UP) :]
    first, last = (
        statistics.median(sample.memory for sample in some)
        for some in (after[:_TOGETHER], after[-_TOGETHER:])
    )
    return last / first - 1


def print_table(samples: Sequence[Sample]) -> None:
    """Print about twenty of the samples."""
    print("  events   memory widgets objects files threads children  time")
    shown = [*samples[:: max(len(samples) // 20, 1)], samples[-1]]
    for sample in dict.fromkeys(shown):
        print(
            f"{sample.events:8}{sample.memory / 1024:7.1f}MB{sample.widgets:8}"
            f"{sample.objects:8}{sample.files:6}{sample.threads:8}{sample.children:9}{sample.seconds:5.0f}s"
        )


def write_screens(folder: Path) -> Path:
    """Write what the platform without a screen reads of its screens; return the file."""
    places = accumulate((width for width, _ in _SCREENS), initial=0)
    screens = [
        {"name": f"screen {place}", "x": place, "y": 0, "width": width, "height": height}
        for place, (width, height) in zip(places, _SCREENS, strict=False)
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return file


def main() -> int:
    """Prove it and print a table; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--events", type=int, default=_EVENTS)
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={write_screens(Path(folder))}"
        soak = Soak(make_application(), Path(folder), options.seed, _REST)
        soak.run(options.events)
    print_table(soak.samples)
    troubles, grown = soak.troubles.noted, growth(soak.samples)
    print(f"{options.events} events of seed {options.seed}: {len(troubles)} failures")
    print(f"growth after the warm-up: {100 * grown:.2f} %")
    return 1 if troubles or grown > _GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
