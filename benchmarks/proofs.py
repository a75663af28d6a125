"""A library that changes, and what has to be true of it whatever happens meanwhile."""

import json
import random
from contextlib import closing
from pathlib import Path
from subprocess import TimeoutExpired
from typing import NamedTuple

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.report import Report
from helpviewer.compiler.source import LibrarySource
from helpviewer.compiler.worker import request_of
from helpviewer.errors import HelpViewerError
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.search.results import Query
from helpviewer.snapshot import Place, Snapshot
from helpviewer.workers import start_worker

_WORDS = [f"{first}{last}" for first in "bdfgklmnprst" for last in ("ane", "ile", "one", "ude")]
_LENGTH = 120  # words of an article


class ChangingLibrary(NamedTuple):
    """A folder of articles, and where a reader keeps what is made of it.

    Attributes:
        source: The folder.
        paths: The reader's folders.
        chance: Decides what changes.
    """

    source: LibrarySource
    paths: UserPaths
    chance: random.Random

    @classmethod
    def make(cls, root: Path, count: int, chance: random.Random) -> "ChangingLibrary":
        """Write a library of `count` articles into a folder under `root`."""
        folder = root / "library"
        folder.mkdir()
        made = cls(LibrarySource(folder), UserPaths.under(root / "reader"), chance)
        for number in range(count):
            made._write(folder / f"{number}.md")
        return made

    @property
    def place(self) -> Place:
        """Where the reader's copy is kept."""
        return Place.of(self.paths, read_library_file(self.source.folder)[0])

    def change(self, count: int) -> None:
        """Write `count` of the articles anew, delete one, and add another."""
        files = sorted(self.source.folder.iterdir())
        for file in self.chance.sample(files, count):
            self._write(file)
        self.chance.choice(files).unlink()
        self._write(self.source.folder / f"{self.chance.randrange(10**9)}.md")

    def compile(self) -> Report:
        """Bring the reader's copy up to date."""
        return compile_library(self.source, self.paths)

    def compile_and_kill(self, delay: float) -> bool:
        """Do the same in a worker, but kill that after `delay` seconds; say if it had ended."""
        request = json.dumps(request_of(self.source, self.paths))
        with start_worker("compile") as worker:
            try:
                worker.communicate(request + "\n", timeout=delay)
            except TimeoutExpired:
                worker.kill()
                return False
        return True

    def trouble(self) -> str:
        """Return what is wrong with what readers see, as a sentence; empty if all is well."""
        try:
            return "" if self.finds_a_title() else "an article is not found by its title"
        except HelpViewerError as error:
            return str(error)

    def finds_a_title(self) -> bool:
        """Say whether an article is there, and is the first that its title finds.

        Raises:
            StoreError: The articles cannot be read.
            IndexUnavailableError: The index cannot be opened.
        """
        snapshot = Snapshot.open(self.place)
        with closing(snapshot.store), closing(snapshot.open_index()) as index:
            card = self.chance.choice(sorted(snapshot.library, key=lambda card: card.key))
            snapshot.store.page(card.key)
            query = Query(card.title, complete=True)
            found = index.search(query, snapshot.library.keys).hits
            return bool(found) and found[0].key == card.key

    def orphans(self) -> int:
        """Return how many folders there are that belong to no index which readers may hold."""
        indexes = self.place.indexes
        return sum(not (folder / "manifest.json").exists() for folder in indexes.iterdir())

    def _write(self, file: Path) -> None:
        title = f"{' '.join(self.chance.sample(_WORDS, 3))} n{self.chance.randrange(10**9)}"
        text = " ".join(self.chance.choices(_WORDS, k=_LENGTH))
        file.write_text(f"# {title}\n\n{text}\n", encoding="utf-8")
