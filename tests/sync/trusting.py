"""Machines that trust a feed in tests; one that does not know better among them."""

import json
from datetime import datetime
from pathlib import Path

from helpviewer.feed.head import read_head
from helpviewer.sync.folder_transport import FolderTransport
from helpviewer.sync.transport import Answer, Transport, Validators
from helpviewer.sync.trust import Known, SignedFeed, VerifiedHead, verified_head
from tests.publisher.signed_feeds import START, Publisher

URL = "https://help.example/feed/"


class Machine:
    """A machine that was set up with its publisher's first root."""

    def __init__(self, publisher: Publisher, name: str = "machine", ring: str = "") -> None:
        folder = publisher.out.with_name(name)
        self.feed = SignedFeed(URL, publisher.root, folder / "metadata", ring)
        self.known = Known()

    def sync(self, server: Path | Transport, now: datetime = START) -> str:
        """Look at what a server has; return what its head says."""
        transport = FolderTransport(server, URL) if isinstance(server, Path) else server
        found = verified_head(transport, self.feed, self.known, now)
        self.known = Known(found.head.serial, found.time_floor, now)
        return said(found)


def said(found: VerifiedHead) -> str:
    """Return what a head says, in one word."""
    return f"{found.head.collection}-{found.head.serial}"


def naive(server: Path) -> str:
    """Return what a server's head says, as a client does that follows names and no more."""
    metadata = server / "metadata"
    timestamp = json.loads((metadata / "timestamp.json").read_bytes())
    version = timestamp["signed"]["meta"]["snapshot.json"]["version"]
    snapshot = json.loads((metadata / f"{version}.snapshot.json").read_bytes())
    version = snapshot["signed"]["meta"]["targets.json"]["version"]
    targets = json.loads((metadata / f"{version}.targets.json").read_bytes())
    digest = targets["signed"]["targets"]["head.json"]["hashes"]["sha256"]
    head = read_head((server / "targets" / f"{digest}.head.json").read_bytes())
    return f"{head.collection}-{head.serial}"


class Requests(FolderTransport):
    """A folder that counts what is asked of it.

    Attributes:
        names: The files that were asked for.
        fresh: Whether no cache was to answer, of each.
        most: How many bytes of each would have been taken.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, URL)
        self.names: list[str] = []
        self.fresh: list[bool] = []
        self.most: list[int] = []

    def get(
        self,
        url: str,
        most: int,
        *,
        conditional: Validators | None = None,
        fresh: bool = False,
    ) -> Answer:
        """Note what is asked for, and answer."""
        self.names.append(url.removeprefix(URL))
        self.fresh.append(fresh)
        self.most.append(most)
        return super().get(url, most, conditional=conditional, fresh=fresh)
