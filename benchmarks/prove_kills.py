"""A compilation may be killed at any moment: readers see the old state or the new, whole.

A library of a few hundred articles changes again and again; each time the compiler is started
and killed at a random moment (the same ones for the same seed). After each kill the last
committed generation must open, its index too, and an article must be found by its title. At the
end one undisturbed run must leave no folder behind that belongs to nothing.
"""

import random
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.proofs import ChangingLibrary
from helpviewer.snapshot import Snapshot

KILLS = 300
_ARTICLES = 300
_FEW, _MANY = 5, 100  # changed articles; of many, all are indexed anew
_MANY_EVERY = 6
_FIRST, _LAST = 0.3, 1.15  # moments, as shares of what a run takes; before, Python only starts


class Outcome(NamedTuple):
    """What came of it.

    Attributes:
        killed: How often the compiler was killed.
        ended: How often it had ended before that.
        advanced: How many of the killed had made a new state visible.
        torn: How many had left something half made behind.
        failures: What was wrong, each with the kill it was seen after.
    """

    killed: int
    ended: int
    advanced: int
    torn: int
    failures: tuple[str, ...]


def prove(folder: Path, kills: int, articles: int, seed: int = 1) -> Outcome:
    """Kill the compiler of a library in `folder` so many times."""
    library = ChangingLibrary.make(folder, articles, random.Random(seed))  # noqa: S311
    library.compile()
    usual = {few: _duration(library, few) for few in (True, False)}
    ended = advanced = torn = 0
    failures = []
    for kill in range(kills):
        few = kill % _MANY_EVERY > 0
        before = _generation(library)
        library.change(_count(library, few=few))
        ended += library.compile_and_kill(usual[few] * library.chance.uniform(_FIRST, _LAST))
        trouble = library.trouble()
        failures += [f"kill {kill + 1}: {trouble}"] if trouble else []
        torn += library.orphans() > 0
        advanced += not trouble and _generation(library) > before
    failures += _trouble_at_the_end(library)
    return Outcome(kills - ended, ended, advanced, torn, tuple(failures))


def _duration(library: ChangingLibrary, few: bool) -> float:
    """Return how long an undisturbed run takes after such a change, in seconds."""
    library.change(_count(library, few=few))
    started = time.monotonic()
    library.compile_and_kill(600)
    return time.monotonic() - started


def _count(library: ChangingLibrary, *, few: bool) -> int:
    files = len(list(library.source.folder.iterdir()))
    return min(_FEW, files // 10) if few else min(_MANY, files // 2)


def _generation(library: ChangingLibrary) -> int:
    snapshot = Snapshot.open(library.place)
    snapshot.store.close()
    return snapshot.generation.number


def _trouble_at_the_end(library: ChangingLibrary) -> list[str]:
    library.compile()
    found = [library.trouble()]
    if library.orphans():
        found.append(f"{library.orphans()} folders belong to nothing")
    again = library.compile()
    if again.changed or again.compiled:
        found.append("the second run after another was not idle")
    return [f"at the end: {trouble}" for trouble in found if trouble]


def main() -> int:
    """Prove it and print a table; return the exit status."""
    with TemporaryDirectory() as folder:
        outcome = prove(Path(folder), KILLS, _ARTICLES)
    for name, value in zip(Outcome._fields[:-1], outcome[:-1], strict=True):
        print(f"{name:10}{value:6}")
    print(f"{'failures':10}{len(outcome.failures):6}")
    print("\n".join(outcome.failures))
    return 1 if outcome.failures else 0


if __name__ == "__main__":
    sys.exit(main())
