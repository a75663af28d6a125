"""A sync may be killed at any moment: readers see the old state or the new, whole.

A signed feed of two states is really published, and served by a server on this machine that is
slow. Again and again a reader who has nothing of it yet, or its first state, syncs in a worker
that is killed at a random moment (the same ones for the same seed), while it asks, fetches,
keeps or indexes. After each kill what readers see must be one state, each article of it, found
by the search; the next sync, undisturbed, must bring the new state and leave nothing behind.
"""

import json
import random
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, NamedTuple

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import FeedSource, LibrarySource
from helpviewer.errors import HelpViewerError, StoreError
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.options import Options
from helpviewer.publisher.publication import prepare, write
from helpviewer.publisher.repository import Repository
from helpviewer.search.results import Query
from helpviewer.settings import FeedSettings, Settings
from helpviewer.snapshot import Place, Snapshot
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.roots import trust_root
from helpviewer.sync.run import sync_library
from helpviewer.workers import start_worker

KILLS = 1_000
_ARTICLES = 40
_PIECE = 2_000  # bytes
_PAUSE = 0.02  # seconds between two pieces
_PASSPHRASE = "of keys that live for one proof"  # noqa: S105


class Outcome(NamedTuple):
    """What came of it.

    Attributes:
        killed: How often a sync was killed, by what it told last.
        ended: How often it had ended before that.
        old: How often readers saw the old state afterwards.
        new: How often they saw the new one.
        failures: What was wrong, each with the kill it was seen after.
    """

    killed: dict[str, int]
    ended: int
    old: int
    new: int
    failures: tuple[str, ...]


def prove(folder: Path, kills: int, articles: int, seed: int = 1) -> Outcome:
    """Kill so many syncs of a library in `folder`."""
    chance = random.Random(seed)  # noqa: S311
    feeds = _published(folder, articles)
    killed: dict[str, int] = {}
    counts = {"ended": 0, "old": 0, "new": 0}
    failures: list[str] = []
    with _serving(folder / "server") as url:
        reader = _Reader(folder, url, articles)
        reader.begin(feeds)
        usual = {has: reader.usual_time(has_something=has) for has in (False, True)}
        for kill in range(kills):
            has_something = kill % 2 == 1
            reader.reset(has_something=has_something)
            told, lasted = reader.sync_and_kill(chance.uniform(0, usual[has_something]))
            if told == "ended":
                usual[has_something] = lasted  # the machine has less to do than before
                counts["ended"] += 1
            else:
                killed[told] = killed.get(told, 0) + 1
            failures += [f"kill {kill + 1} ({told}): {one}" for one in reader.trouble(counts)]
    return Outcome(killed, counts["ended"], counts["old"], counts["new"], tuple(failures))


def _ask(_name: str, *, is_new: bool) -> str:
    return _PASSPHRASE if is_new else str(_PASSPHRASE)


def _published(folder: Path, articles: int) -> list[Path]:
    """Publish two states; return a folder with each."""
    source, out = folder / "source", folder / "out"
    source.mkdir()
    keys = KeyFolder([folder / "keys"], _ask)
    feeds = []
    for version in (1, 2):
        _write(source, articles, version)
        now = datetime.now(UTC) + timedelta(seconds=version)
        publication = prepare(source, out, Options(now))
        write(publication, out)
        repository = Repository(out, keys, now)
        if version == 1:
            repository.create(publication.content)
        else:
            repository.publish({**repository.heads(), "head": publication.content})
        feeds.append(shutil.copytree(out, folder / f"state-{version}"))
    return feeds


def _write(folder: Path, articles: int, version: int) -> None:
    chance = random.Random(7)  # noqa: S311
    for number in range(articles):
        text = f"{chance.getrandbits(4000)} has the word version{version}x."
        (folder / f"{number}.md").write_text(f"# Article {number} {version}\n\n{text}\n")


class _Reader:
    """A reader, who can be put back to where a sync begins."""

    def __init__(self, folder: Path, url: str, articles: int) -> None:
        self._folder = folder
        self._articles = articles
        own = folder / "own"
        own.mkdir()
        (own / "own.md").write_text("# Own article 0\n\nIt has the word version0x.\n")
        self.paths = UserPaths.under(folder / "reader")
        source = LibrarySource(own, feed=FeedSource(url))
        settings = Settings(feed=FeedSettings(url=url, proxy="none"))
        self.request = SyncRequest(source, self.paths, settings, by_hand=True)
        self.place = Place.of(self.paths, read_library_file(own)[0])
        self._has_something = False

    def begin(self, feeds: list[Path]) -> None:
        """Make what `reset` goes back to."""
        url = self.request.settings.feed.url
        trust_root(self.paths, url, (feeds[0] / "metadata" / "1.root.json").read_bytes())
        compile_library(self.request.source, self.paths)
        self._save("nothing")
        self._serve(feeds[0])
        sync_library(self.request, SyncProgress())
        self._save("something")
        self._serve(feeds[1])

    def reset(self, *, has_something: bool) -> None:
        """Have nothing of the feed yet, or its first state."""
        self._has_something = has_something
        shutil.rmtree(self._folder / "reader")
        saved = self._folder / ("something" if has_something else "nothing")
        shutil.copytree(saved, self._folder / "reader")

    def usual_time(self, *, has_something: bool) -> float:
        """Return how many seconds pass from a sync's first word to its end."""
        self.reset(has_something=has_something)
        _, lasted = self.sync_and_kill(60)
        return lasted

    def sync_and_kill(self, delay: float) -> tuple[str, float]:
        """Kill a sync, some seconds after its first word.

        Return what it told last, and how many seconds there were between both.
        """
        told, started = "ended", 0.0
        with start_worker("sync") as worker:
            timer = threading.Timer(delay, worker.kill)
            for message in self._lines(worker.stdin, worker.stdout):
                if not started:
                    started = time.monotonic()
                    timer.start()
                told = str(message.get("phase", "ended"))
            timer.cancel()
        return told, time.monotonic() - started

    def trouble(self, counts: dict[str, int]) -> list[str]:
        """Return what is wrong with what readers see, now and after the next sync."""
        try:
            version = self._version()
            counts["new" if version == 2 else "old"] += 1
            found = [] if version in {self._had, 2} else [f"readers see version {version}"]
            sync_library(self.request, SyncProgress())
            version = self._version()
            found += [] if version == 2 else [f"then readers see version {version}"]
        except HelpViewerError as error:
            return [str(error)]
        left = self.place.received.parent.glob("staging/*/*/*")
        return found + [f"left behind: {path}" for path in left]

    @property
    def _had(self) -> int:
        return 1 if self._has_something else 0

    def _version(self) -> int:
        """Return which state readers see; -1 if it is none that was ever published."""
        snapshot = Snapshot.open(self.place)
        with closing(snapshot.store), closing(snapshot.open_index()) as index:
            versions = {card.title: int(card.title.split()[-1]) for card in snapshot.library}
            if set(versions.values()) == {0}:
                return 0
            version = max(versions.values())
            told = {title.rpartition(" ")[0] for title in versions}
            texts = {snapshot.store.text(card.key).split()[-1] for card in snapshot.library}
            hits = index.search(Query(f"version{version}x"), snapshot.library.keys).hits
            whole = (
                len(told) == len(versions) == self._articles + 1
                and set(versions.values()) == {0, version}
                and texts == {"version0x.", f"version{version}x."}
                and len(hits) == self._articles
            )
            return version if whole else -1

    def _lines(self, stdin: IO[str] | None, stdout: IO[str] | None) -> Iterator[dict[str, Any]]:
        if stdin is None or stdout is None:
            raise StoreError(self.place.received, "a worker without pipes")
        stdin.write(json.dumps(self.request.as_message()) + "\n")
        stdin.close()
        for line in stdout:
            if line.endswith("\n"):  # else it was killed in the middle of a word
                yield json.loads(line)

    def _serve(self, feed: Path) -> None:
        link = self._folder / "server"
        link.unlink(missing_ok=True)
        link.symlink_to(feed)

    def _save(self, name: str) -> None:
        shutil.copytree(self._folder / "reader", self._folder / name)


class _Slow(SimpleHTTPRequestHandler):
    """Sends files in pieces."""

    protocol_version = "HTTP/1.1"

    def copyfile(self, source: Any, outputfile: Any) -> None:
        waiting = threading.Event()
        while piece := source.read(_PIECE):
            try:
                outputfile.write(piece)
            except OSError:  # who asked was killed
                self.close_connection = True
                return
            waiting.wait(_PAUSE)

    def log_message(self, *_given: object) -> None:
        """Say nothing."""

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:
            self.close_connection = True


class _serving:  # noqa: N801 - it reads as a sentence
    """Serve a folder, as ``with _serving(folder) as url``."""

    def __init__(self, folder: Path) -> None:
        handler: Callable[..., _Slow] = partial(_Slow, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self) -> str:
        self._thread.start()
        return f"http://127.0.0.1:{self._server.server_port}/"

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def main() -> int:
    """Prove it and print a table; return the exit status."""
    with TemporaryDirectory() as folder:
        outcome = prove(Path(folder), KILLS, _ARTICLES)
    for phase in Phase:
        print(f"{'killed: ' + phase:20}{outcome.killed.get(phase, 0):6}")
    for name in ("ended", "old", "new"):
        print(f"{name:20}{getattr(outcome, name):6}")
    print(f"{'failures':20}{len(outcome.failures):6}")
    print("\n".join(outcome.failures))
    return 1 if outcome.failures else 0


if __name__ == "__main__":
    sys.exit(main())
