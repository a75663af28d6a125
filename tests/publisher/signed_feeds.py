"""Signed feeds for tests: their publisher, who has keys, and copies as servers have them."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from helpviewer.errors import PublishError
from helpviewer.feed.head import Head, head_bytes
from helpviewer.feed.rings import head_name
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.repository import Repository

START = datetime(2026, 11, 12, 8, 30, tzinfo=UTC)
PASSPHRASE = "correct horse battery staple"  # noqa: S105 - of keys that live for one test


def ask(_name: str, *, is_new: bool) -> str:
    """Know the passphrase of every key."""
    assert isinstance(is_new, bool)
    return PASSPHRASE


def nobody(name: str, *, is_new: bool) -> str:
    """Know no passphrase, as a cron job."""
    raise PublishError(f"nobody is here to open {name} ({is_new})")


def head(serial: int, text: str = "good", generated: datetime = START) -> bytes:
    """Return a head that names nothing; the text stands for what a collection says."""
    return head_bytes(
        Head(
            collection=text, serial=serial, generated=generated, min_client="0.1",
            count=0, raw_bytes=0, state=f"{serial:064x}",
        )
    )  # fmt: skip


class Publisher:
    """Who publishes a feed, with all keys at hand."""

    def __init__(self, root: Path, now: datetime = START) -> None:
        self.out = root / "feed"
        self.keys = root / "keys"
        self.now = now
        self.repository().create(head(1, generated=now))

    def repository(self, *, days: float = 0, keys: Path | None = None) -> Repository:
        """Return what signs the feed, some days after it began."""
        folder = KeyFolder([keys or self.keys], ask)
        return Repository(self.out, folder, self.now + timedelta(days=days))

    def publish(
        self, serial: int, text: str = "good", *, ring: str = "", days: float = 0
    ) -> list[str]:
        """Publish a head."""
        repository = self.repository(days=days)
        content = head(serial, text, self.now + timedelta(days=days))
        return repository.publish({**repository.heads(), head_name(ring): content})

    @property
    def root(self) -> bytes:
        """Whose signatures count, as readers heard it first."""
        return (self.out / "metadata" / "1.root.json").read_bytes()

    def mirror(self, name: str = "mirror") -> Path:
        """Return a copy of the feed as it is now, where a server has it."""
        copy = self.out.with_name(name)
        shutil.rmtree(copy, ignore_errors=True)
        return shutil.copytree(self.out, copy)

    def stolen(self, *roles: str) -> Path:
        """Return a folder with a copy of the keys of some roles, in a thief's hands."""
        loot = self.keys.with_name("stolen")
        loot.mkdir(exist_ok=True)
        for role in roles:
            for file in self.keys.glob(f"{role}-*.pem"):
                shutil.copy(file, loot)
        return loot
