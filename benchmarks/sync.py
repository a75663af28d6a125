"""What a sync costs, against a real nginx: ``python -m benchmarks.sync [--articles 10000]``.

A library made from the Arduino help centre is published as a signed feed. A reader syncs with
it for the first time, again, after 1 % of the articles changed, and again: each time in a
process of its own, whose CPU (with its render worker's; loading modules is told apart) and
memory are what the system counted. Requests and bytes are nginx's own.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from benchmarks.nginx import Line, Nginx
from benchmarks.search_corpora import SHARED
from helpviewer.compiler.source import FeedMode, FeedSource, LibrarySource
from helpviewer.feed.head import Head
from helpviewer.paths import UserPaths
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.options import Options
from helpviewer.publisher.publication import prepare, write
from helpviewer.publisher.repository import Repository
from helpviewer.settings import FeedSettings, Settings
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.roots import trust_root
from helpviewer.sync.run import sync_library

_ARTICLES = 10_000
_SHARE_OF_WORDS = 0.05  # that are others in each copy of an article
_PASSPHRASE = "of keys that live for one run"  # noqa: S105
_MIB = 1024 * 1024


class Cost(NamedTuple):
    """What one sync cost.

    Attributes:
        loading: CPU seconds of loading modules.
        cpu: All other CPU seconds, children's included.
        memory: The most that it held, in MiB; children's are told apart.
        first_word: Seconds from the sync's beginning to its first progress.
        report: What it came to.
        lines: What the server was asked.
    """

    loading: float
    cpu: float
    memory: float
    first_word: float
    report: dict[str, Any]
    lines: list[Line]


class Publishing:
    """A folder of articles, and its feed."""

    def __init__(self, root: Path) -> None:
        self.folder, self.out = root / "articles", root / "feed"
        self._keys = KeyFolder([root / "keys"], _passphrase)
        self._now = datetime.now(UTC)

    def publish(self) -> Head:
        """Publish what is new; return what is signed."""
        self._now += timedelta(seconds=1)
        publication = prepare(self.folder, self.out, Options(self._now))
        write(publication, self.out)
        repository = Repository(self.out, self._keys, self._now)
        if publication.head.serial == 1:
            repository.create(publication.content)
        else:
            repository.publish({**repository.heads(), "head": publication.content})
        return publication.head


def _passphrase(_name: str, *, is_new: bool) -> str:
    return _PASSPHRASE if is_new else str(_PASSPHRASE)


def make_articles(folder: Path, count: int) -> None:
    """Write `count` articles: those of a help centre, and copies with other words in them."""
    chance = random.Random(1)  # noqa: S311
    sources = list(_help_centre())
    for number in range(count):
        copy, (path, text) = number // len(sources), sources[number % len(sources)]
        file = folder / f"{copy}" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        id_ = rf"id: \1-{copy}\nviews: {number}"
        text = re.sub(r"^id: *(\S+)", id_, text, count=1, flags=re.MULTILINE)
        file.write_text(_reworded(text, chance) if copy else text)


def _help_centre() -> Iterator[tuple[str, str]]:
    with tarfile.open(SHARED / "corpora" / "arduino-help-center.tar.gz") as archive:
        for member in archive:
            _, _, path = member.name.partition("/content/")
            file = archive.extractfile(member) if path.endswith(".md") else None
            if file:
                yield path, file.read().decode(errors="replace")


def _reworded(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    for place, word in enumerate(words):
        if word.isalpha() and chance.random() < _SHARE_OF_WORDS:
            words[place] = chance.choice(words).strip() or word
    return " ".join(words)


def change(folder: Path, count: int) -> None:
    """Add a sentence to `count` articles."""
    chance = random.Random(2)  # noqa: S311
    for file in chance.sample(sorted(folder.rglob("*.md")), count):
        file.write_text(f"{file.read_text()}\n\nThe board has another colour now.\n")


class Reader:
    """A reader of nothing but the feed."""

    def __init__(self, root: Path, server: Nginx, publishing: Publishing) -> None:
        own = root / "own"
        own.mkdir()
        paths = UserPaths.under(root / "reader")
        first = publishing.out / "metadata" / "1.root.json"
        trust_root(paths, server.url, first.read_bytes())
        self._server = server
        self._request = SyncRequest(
            LibrarySource(own, feed=FeedSource(server.url, FeedMode.REPLACE)),
            paths,
            Settings(feed=FeedSettings(url=server.url, mode="replace", proxy="none")),
        )

    def sync(self) -> Cost:
        """Sync in a process of its own."""
        self._server.lines()
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.sync", "--one"],
            input=json.dumps(self._request.as_message()),
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        return Cost(**json.loads(done.stdout), lines=self._server.lines())


def sync_here(request: SyncRequest) -> dict[str, Any]:
    """Sync in this process; return what it cost."""
    from tuf import ngclient  # noqa: F401, PLC0415 - so that loading is told apart
    from urllib3 import PoolManager  # noqa: PLC0415

    PoolManager().clear()
    _load_the_rest()
    loading, begun = _cpu(), time.monotonic()
    first: list[float] = []

    def told(_phase: Phase, _done: int, _total: int) -> None:
        if not first:
            first.append(time.monotonic() - begun)

    report = sync_library(request, SyncProgress(told))
    return {
        "loading": loading,
        "cpu": _cpu() - loading,
        "memory": _peak_memory() / _MIB,
        "first_word": first[0],
        "report": report.as_message(),
    }


def _load_the_rest() -> None:
    import filelock  # noqa: F401, PLC0415
    import truststore  # noqa: F401, PLC0415

    from helpviewer.compiler import indexing  # noqa: F401, PLC0415
    from helpviewer.search import builder, index  # noqa: F401, PLC0415
    from helpviewer.sync import failures, tuf_updater  # noqa: F401, PLC0415


def _cpu() -> float:
    return sum(os.times()[:4])


def _peak_memory() -> int:
    """Return the most that this process held, in bytes."""
    status = Path("/proc/self/status").read_text()
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * 1024 if found else 0


def row(name: str, cost: Cost) -> str:
    """Return a line of the table."""
    objects = [
        line for line in cost.lines if not line.path.startswith(("/metadata", "/targets"))
    ]
    sizes = sum(line.bytes for line in cost.lines), sum(line.bytes for line in objects)
    return (
        f"{name:16} {len(cost.lines):4} requests ({len(objects)} objects)  "
        f"{sizes[0] / 1000:9.1f} kB ({sizes[1] / 1000:.1f})  CPU {cost.cpu:6.2f} s "
        f"(and {cost.loading:.2f} s of loading)  {cost.memory:4.0f} MiB  "
        f"first word {cost.first_word:.2f} s  wall {cost.report['seconds']:.1f} s  "
        f"{cost.report['new']} new, {cost.report['updated']} updated"
    )


def measure(root: Path, articles: int) -> None:
    """Print the table."""
    publishing = Publishing(root)
    make_articles(publishing.folder, articles)
    head = publishing.publish()
    packs = sum(pack.size for pack in head.packs)
    print(f"{articles} articles: {len(head.packs)} packs, {packs / 1e6:.2f} MB", flush=True)
    server = Nginx(publishing.out, root / "nginx")
    with closing(server):
        reader = Reader(root, server, publishing)
        print(row("first sync", reader.sync()), flush=True)
        print(row("nothing changed", reader.sync()), flush=True)
        change(publishing.folder, articles // 100)
        publishing.publish()
        print(row("1 % changed", reader.sync()), flush=True)
        print(row("nothing changed", reader.sync()), flush=True)


def main() -> None:
    """Measure, or be the process that is measured."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=_ARTICLES)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        request = SyncRequest.of_message(json.load(sys.stdin))
        print(json.dumps(sync_here(request)))
        return
    with TemporaryDirectory() as folder:
        measure(Path(folder), options.articles)


if __name__ == "__main__":
    main()
