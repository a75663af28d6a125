"""Feeds that are really published and served, and readers who sync with them."""

import shutil
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from helpviewer.compiler.source import FeedMode, FeedSource, LibrarySource
from helpviewer.feed.head import Head, head_bytes, read_head
from helpviewer.feed.received import Received
from helpviewer.library.article import Audience
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.publisher.helppack import write_helppack
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.options import Options, Site
from helpviewer.publisher.plain_feed import write_plain_feed
from helpviewer.publisher.publication import Publication, prepare, write
from helpviewer.publisher.repository import Repository
from helpviewer.settings import FeedSettings, Settings
from helpviewer.snapshot import Place, Snapshot
from helpviewer.sync.phases import SyncProgress
from helpviewer.sync.report import SyncReport
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.roots import trust_root
from helpviewer.sync.run import Machine, sync_library
from helpviewer.sync.status import FeedStatus, feed_status
from tests.conftest import write_files
from tests.publisher.signed_feeds import ask
from tests.sync.fault_server import Request, ranged, response


def article(title: str, text: str = "Press the button.") -> str:
    return f"# {title}\n\n{text}\n"


class PublishedFolder:
    """A folder of articles that is published as a signed and as a plain feed."""

    def __init__(
        self,
        root: Path,
        files: dict[str, str | bytes],
        audience: Audience = Audience.PUBLIC,
        began: datetime | None = None,
    ) -> None:
        self.folder = write_files(root / "published", files)
        self.out = root / "feed"
        self.keys = root / "keys"
        self._audience = audience
        self._began = began or datetime.now(UTC)
        publication = self._prepared()
        write(publication, self.out)
        self._repository(self._began).create(publication.content)
        write_plain_feed(self.out, publication.head, Site())

    @property
    def root(self) -> bytes:
        return (self.out / "metadata" / "1.root.json").read_bytes()

    def publish(self, files: dict[str, str | bytes] | None = None, removed: str = "") -> None:
        """Publish what is new, after writing these files."""
        write_files(self.folder, files or {})
        if removed:
            (self.folder / removed).unlink()
        self._began += timedelta(seconds=1)
        publication = self._prepared()
        write(publication, self.out)
        repository = self._repository(self._began)
        repository.publish({**repository.heads(), "head": publication.content})
        write_plain_feed(self.out, publication.head, Site())

    @property
    def head(self) -> Head:
        """What is signed now."""
        return read_head(self._repository(self._began).heads()["head"])

    def sign(self, head: Head) -> None:
        """Sign another head, whatever it says."""
        self._repository(self._began).publish({"head": head_bytes(head)})

    def helppack(self, name: str = "acme.helppack") -> Path:
        """Write what is published now as a help pack."""
        file = self.out.with_name(name)
        content = self._repository(self._began).heads()["head"]
        write_helppack(self.out, read_head(content), content, file)
        return file

    def rotate(self, role: str) -> None:
        """Give a role another key."""
        self._repository(self._began).rotate(role, "")

    def mirror(self, name: str) -> Path:
        return shutil.copytree(self.out, self.out.with_name(name))

    def respond(self, request: Request) -> Iterable[bytes | None]:
        """Answer as a web server that has the published files."""
        file = self.out / request.path.lstrip("/")
        if not file.is_file():
            return response(404)
        content = file.read_bytes()
        etag = f'"{hash(content)}"'
        if request.headers.get("if-none-match") == etag:
            return response(304, ETag=etag)
        return ranged(content, request, ETag=etag)

    def _prepared(self) -> Publication:
        options = Options(self._began, audience=self._audience)
        return prepare(self.folder, self.out, options)

    def _repository(self, now: datetime) -> Repository:
        return Repository(self.out, KeyFolder([self.keys], ask), now)


class Reader:
    """A reader of a library with a feed; the clock is what the test says."""

    def __init__(self, root: Path, url: str, trust: str = "signed", **feed: Any) -> None:
        self.folder = write_files(root / "own", {"own.md": article("Own article")})
        self.paths = UserPaths.under(root / "reader")
        self.url = url
        self.settings = Settings(
            feed=FeedSettings(url=url, trust=trust, proxy="none")._replace(**feed)
        )
        mode = FeedMode(self.settings.feed.mode)
        self.source = LibrarySource(self.folder, feed=FeedSource(url, mode))
        self.ahead = timedelta()

    @property
    def place(self) -> Place:
        return Place.of(self.paths, read_library_file(self.folder)[0])

    @property
    def status(self) -> FeedStatus:
        return feed_status(self.place.received, self.url)

    def trust(self, published: PublishedFolder) -> None:
        trust_root(self.paths, self.url, published.root)

    def request(self, **more: Any) -> SyncRequest:
        return SyncRequest(self.source, self.paths, self.settings, by_hand=True)._replace(
            **more
        )

    def sync(self, progress: SyncProgress | None = None, **more: Any) -> SyncReport:
        machine = Machine(lambda: datetime.now(UTC) + self.ahead, Random(5))  # noqa: S311
        return sync_library(self.request(**more), progress or SyncProgress(), machine)

    def titles(self) -> list[str]:
        snapshot = Snapshot.open(self.place)
        with closing(snapshot.store):
            return sorted(card.title for card in snapshot.library)

    def received(self) -> Received:
        return Received.open(self.place.received)


def many(version: int, count: int = 30, changed: int = 30) -> dict[str, str | bytes]:
    """Return articles, so many of them in another version than the first."""
    return {
        f"{number:02}.md": article(
            f"Article {number:02}",
            f"It is {Random(number).getrandbits(2000)}, version{now}x.",  # noqa: S311
        )
        for number in range(count)
        for now in (version if number < changed else 0,)
    }
