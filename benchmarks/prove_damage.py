"""A damaged index never breaks what opens it, and is always repaired.

Each file of an index is damaged in several ways. Opening the index is then refused, in the
program's own words, or it opens: a bit that was turned around is not seen before the next
compilation, which reads every byte. That makes the index whole in any case, and an article is
found by its title.
"""

import os
import random
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.proofs import ChangingLibrary
from helpviewer.errors import IndexUnavailableError
from helpviewer.snapshot import Snapshot

_ARTICLES = 400  # enough that every kind of file has something in it


def flip(file: Path) -> None:
    """Turn one bit in the middle of a file around."""
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def scramble(file: Path) -> None:
    """Replace the first half of a file."""
    content = file.read_bytes()
    file.write_bytes(b"\x80" * (len(content) // 2) + content[len(content) // 2 :])


def cut(file: Path) -> None:
    """Lose the second half of a file."""
    os.truncate(file, file.stat().st_size // 2)


def empty(file: Path) -> None:
    """Lose the content of a file."""
    os.truncate(file, 0)


def remove(file: Path) -> None:
    """Lose a file."""
    file.unlink()


DAMAGES: Mapping[str, Callable[[Path], None]] = {
    damage.__name__: damage for damage in (flip, scramble, cut, empty, remove)
}


class Case(NamedTuple):
    """One damage, and what came of it.

    Attributes:
        file: What was damaged.
        way: How.
        before: What the damaged index did.
        repaired: Whether the next compilation made it whole.
    """

    file: str
    way: str
    before: str
    repaired: bool

    @property
    def is_failure(self) -> bool:
        """Whether it shall never come to this."""
        return self.before.startswith("raised") or not self.repaired


def prove(folder: Path, articles: int) -> Iterator[Case]:
    """Damage each file of an index in each way."""
    library = ChangingLibrary.make(folder, articles, random.Random(1))  # noqa: S311
    library.compile()
    kinds = [_kind(file) for file in _files(library) if file.stat().st_size]
    for kind in sorted(kinds):
        for way, damage in DAMAGES.items():
            (file,) = (file for file in _files(library) if _kind(file) == kind)
            damage(file)
            before = _answer(library)
            yield Case(kind, way, before, library.compile().changed and not library.trouble())


def _files(library: ChangingLibrary) -> list[Path]:
    """Return the files of the index that readers have."""
    with closing(Snapshot.open(library.place).store) as store:
        return list(library.place.index_folder(store.generation).iterdir())


def _kind(file: Path) -> str:
    """Return what a file is called in every index."""
    return file.suffix if file.name.startswith("MAIN") else file.name


def _answer(library: ChangingLibrary) -> str:
    """Return what a damaged index does when it is opened and asked."""
    snapshot = Snapshot.open(library.place)
    try:
        with closing(snapshot.store):
            snapshot.open_index().close()
    except IndexUnavailableError:
        return "refused"
    except Exception as error:  # noqa: BLE001 - what this proof is about
        return f"raised {error!r}"
    try:
        return "right answer" if library.finds_a_title() else "wrong answer"
    except Exception:  # noqa: BLE001 - the thread that searches tells any kind
        return "broke in a search"


def main() -> int:
    """Prove it and print a table; return the exit status."""
    with TemporaryDirectory() as folder:
        cases = list(prove(Path(folder), _ARTICLES))
    for case in cases:
        repaired = "repaired" if case.repaired else "NOT REPAIRED"
        print(f"{case.file:20}{case.way:10}{case.before:20}{repaired}")
    failures = sum(case.is_failure for case in cases)
    print(f"{len(cases)} cases, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
