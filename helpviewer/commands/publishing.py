"""What ``helpviewer publish`` does: from the options to signed files."""

import argparse
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from helpviewer.commands.passphrases import ask_passphrase
from helpviewer.errors import PublishError
from helpviewer.feed.digests import sha256
from helpviewer.feed.head import Head, read_head
from helpviewer.feed.helppack import FIRST_ROOT
from helpviewer.feed.rings import EVERYBODY, head_name
from helpviewer.library.article import Audience
from helpviewer.library.characters import spaced
from helpviewer.library.problems import Problem
from helpviewer.paths import UserPaths
from helpviewer.publisher import rings
from helpviewer.publisher.device_file import published_device, read_device_file
from helpviewer.publisher.helppack import write_helppack
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.options import Options, Site
from helpviewer.publisher.plain_feed import write_plain_feed
from helpviewer.publisher.pruning import prune
from helpviewer.publisher.publication import Publication, prepare, write
from helpviewer.publisher.repository import Repository
from helpviewer.publisher.status import FeedStatus, feed_status


class Done(NamedTuple):
    """What was published.

    Attributes:
        message: A sentence for the person at the terminal.
        files: What was written, in the order in which it is to be uploaded.
        removed: What was deleted, to be deleted from the server afterwards.
        problems: What is wrong with single articles.
        hint: What to do next.
    """

    message: str
    files: Sequence[str]
    removed: Sequence[str] = ()
    problems: Sequence[Problem] = ()
    hint: str = ""


class Publisher:
    """A feed, the keys that are here, and the time."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.out = Path(options.out)
        self.now = _now()
        folders = options.keys or [UserPaths.default().data / "keys" / self.out.resolve().name]
        self.keys = KeyFolder(folders, ask_passphrase)
        self.repository = Repository(self.out, self.keys, self.now)

    def init(self) -> Done:
        """Make keys, and publish for the first time."""
        with self.keys.locked():
            publication = self._prepared(self.options.collection, self._device(None))
            files = write(publication, self.out)
            files += self.repository.create(publication.content)
            files += self._plain_feed(publication.head)
        hint = (
            f"Readers trust it by {self.out / 'metadata/1.root.json'}. "
            "Keep the keys of the root apart from each other, and off this machine."
        )
        return Done(_told(publication), files, (), publication.problems, hint)

    def update(self) -> Done:
        """Publish what is new in the folder."""
        ring = self.options.ring or ""
        with self.keys.locked():
            heads = self.repository.heads()
            former = read_head(heads[EVERYBODY])
            name = head_name(ring)
            given = read_head(heads.get(name, heads[EVERYBODY]))
            publication = self._prepared(former.collection, self._device(given))
            files, removed = write(publication, self.out), list[str]()
            is_same = _is_same(given, publication.head)
            if not is_same or self._status().roles["targets"].is_due:
                changes = {} if is_same else {name: publication.content}
                files += self.repository.publish({**heads, **changes})
                signed = [sha256(head) for head in self.repository.heads().values()]
                removed = prune(self.out, signed, self.now)
            if not ring:
                files += self._plain_feed(publication.head)
        told = f"nothing changed since serial {given.serial}" if is_same else _told(publication)
        return Done(told, files, removed, publication.problems)

    def sign_timestamp(self) -> Done:
        """Sign that the present state still is the present one."""
        with self.keys.locked():
            files = self.repository.stamp()
        return Done("signed again", files)

    def rotate(self) -> Done:
        """Replace a key."""
        with self.keys.locked():
            files = self.repository.rotate(self.options.role, self.options.key)
        return Done(f"the role {self.options.role} has a new key", files)

    def promote(self) -> Done:
        """Give everybody what a ring has."""
        with self.keys.locked():
            head, files = rings.promote(self.repository, self.options.ring)
            files += self._plain_feed(head)
        return Done(f"everybody gets serial {head.serial}", files)

    def halt(self) -> Done:
        """Give a ring what everybody has."""
        ring = self.options.ring
        with self.keys.locked():
            head, files = rings.halt(self.repository, self.out, ring, self.now)
        return Done(f"the ring {ring} gets what everybody has, as serial {head.serial}", files)

    def pack(self) -> Done:
        """Write what everybody gets as one file that can be sent or carried about."""
        file = self.options.file
        content = self.repository.heads()[EVERYBODY]
        head = read_head(content)
        size = write_helppack(self.out, head, content, file)
        fingerprint = sha256((self.out / FIRST_ROOT).read_bytes())
        return Done(
            f"serial {head.serial}: {head.count} articles in {size / 1e6:.1f} MB",
            [str(file)],
            hint=f"Who opens it compares this with what you tell them: {spaced(fingerprint)}",
        )

    def status(self) -> tuple[FeedStatus, Publication]:
        """Return how the feed is doing, and what publishing the folder would change."""
        status = self._status()
        head = status.heads[""]
        return status, self._prepared(head.collection, published_device(self.out, head))

    def _status(self) -> FeedStatus:
        return feed_status(self.out, self.repository, self.now)

    def _device(self, given: Head | None) -> bytes:
        """Return what is to be set up on machines: what was said now, or published before."""
        if self.options.device:
            return read_device_file(self.options.device)
        return published_device(self.out, given) if given else b""

    def _prepared(self, collection: str, device: bytes) -> Publication:
        audience = Audience(self.options.audience)
        options = Options(self.now, collection=collection, audience=audience, device=device)
        return prepare(self.options.dir, self.out, options)

    def _plain_feed(self, head: Head) -> list[str]:
        return write_plain_feed(self.out, head, Site(self.options.url, self.options.home))


def _is_same(given: Head, head: Head) -> bool:
    """Say whether a head would tell those who have another one nothing new."""
    names = ("state", "library", "stats", "device")
    return all(getattr(given, name) == getattr(head, name) for name in names)


def _told(publication: Publication) -> str:
    return (
        f"serial {publication.head.serial}: {publication.head.count} articles, "
        f"{publication.added} new, {publication.updated} changed, {publication.removed} removed"
    )


def _now() -> datetime:
    """Return the time; whoever builds the same twice says it."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(given), UTC)
    except (ValueError, OverflowError, OSError):
        raise PublishError("SOURCE_DATE_EPOCH is no time") from None
