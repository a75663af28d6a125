"""What was received from feeds, kept apart from what is made of it.

A feed's articles cannot be made again without the network. So everything that a feed said at
one moment is kept as a collection, each item as it was said; the library is compiled from it.
"""

import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Self

from helpviewer.errors import FeedError
from helpviewer.feed.digests import sha256
from helpviewer.feed.feed_info import FeedInfo
from helpviewer.feed.item import Item, Refused, read_item
from helpviewer.feed.received_adding import Adding
from helpviewer.feed.received_collection import (
    COLUMNS,
    Changes,
    Collection,
    CollectionDraft,
    Refusal,
    Shown,
    collection_of,
)
from helpviewer.feed.received_database import ReceivedDatabase
from helpviewer.feed.received_images import ReceivedImages
from helpviewer.feed.received_log import FeedLog
from helpviewer.feed.received_withholding import forget_internal, withholds
from helpviewer.feed.strict_json import parse
from helpviewer.library.article import Audience

KEPT = 3  # collections of one feed


class Received:
    """The database of what was received for one library.

    Every process may open it; one at a time, the sync, adds to it.

    Attributes:
        images: The images that articles show.
        log: What happened to each feed.
    """

    def __init__(self, database: ReceivedDatabase) -> None:
        self._database = database
        self.images = ReceivedImages(database)
        self.log = FeedLog(database)
        self.reading = database.reading

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a database; one that is missing is made, a damaged one is put aside.

        Raises:
            StoreError: It cannot be made or written.
        """
        return cls(ReceivedDatabase.open(path))

    @classmethod
    def look_into(cls, path: Path) -> Self:
        """Open a database that is there, for reading alone.

        Raises:
            StoreError: It is missing or damaged.
        """
        return cls(ReceivedDatabase.look_into(path))

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def collections(self, feed: str) -> list[Collection]:
        """Return what is kept of a feed, the newest first.

        Raises:
            StoreError: The database is damaged.
        """
        query = f"SELECT {COLUMNS} FROM collection WHERE feed = ? ORDER BY number DESC"  # noqa: S608
        found = self._database.rows(query, feed)
        with self._database.told():
            return [collection_of(row) for row in found]

    def current(self, feed: str) -> Collection | None:
        """Return what a feed said last.

        Raises:
            StoreError: The database is damaged.
        """
        return next(iter(self.collections(feed)), None)

    def wanted(self, feed: str) -> Collection | None:
        """Return what readers are to see: what was pinned, or what the feed said last.

        Raises:
            StoreError: The database is damaged.
        """
        found, pinned = self.collections(feed), self.pinned(feed)
        return next((one for one in found if one.number == pinned), next(iter(found), None))

    def pinned(self, feed: str) -> int | None:
        """Return the number of the collection that readers were taken back to, if any.

        Raises:
            StoreError: The database is damaged.
        """
        row = self._database.row("SELECT pinned FROM feed WHERE url = ?", feed)
        return row[0] if row else None

    def pin(self, feed: str, number: int | None) -> None:
        """Let readers see a collection whatever is received; None: always the newest again.

        Raises:
            FeedError: That collection is not kept.
            StoreError: It cannot be written.
        """
        kept = {collection.number for collection in self.collections(feed)}
        if number is not None and number not in kept:
            raise FeedError("that state of it is no longer kept")
        self._database.change(
            "INSERT INTO feed (url, status, pinned) VALUES (?, '{}', ?) "
            "ON CONFLICT (url) DO UPDATE SET pinned = excluded.pinned",
            feed,
            number,
        )

    def members(self, number: int) -> dict[str, str]:
        """Return the digest of each item of a collection, as the feed says it.

        Raises:
            StoreError: The database is damaged.
        """
        query = "SELECT id, digest FROM member WHERE collection = ?"
        return dict(self._database.rows(query, number))

    def add(self, feed: str, draft: CollectionDraft) -> int:
        """Keep a collection, all of it or nothing; return its number.

        One that holds what the feed said last is that, of a later day.

        Raises:
            FeedError: It is not what its publisher says, or breaks a limit.
            StoreError: It cannot be written.
        """
        with self._database.transaction():
            return Adding(self._database, feed, draft, self.current(feed)).carry_out()

    def withholds(self, number: int) -> bool:
        """Say whether a collection has items that were withheld when it was received.

        Raises:
            StoreError: The database is damaged.
        """
        return withholds(self._database, number)

    def forget_internal(self) -> None:
        """Delete the bodies of all internal items, and the images that only they show.

        No byte of them stays in the file; whoever is to see them receives them again.

        Raises:
            StoreError: It cannot be written.
        """
        forget_internal(self._database)

    def shown(self, number: int) -> list[Shown]:
        """Return the items that readers get of a collection, by id.

        Raises:
            StoreError: The database is damaged.
        """
        found = self._database.rows(
            "SELECT m.id, b.digest, b.audience FROM member m JOIN body b ON b.digest = m.shown "
            "WHERE m.collection = ? ORDER BY m.id",
            number,
        )
        with self._database.told():
            return [Shown(id_, digest, Audience(audience)) for id_, digest, audience in found]

    def item(self, digest: str, info: FeedInfo) -> Item:
        """Return a version of an item.

        Args:
            digest: Which.
            info: What it inherits.

        Raises:
            StoreError: The database is damaged.
        """
        row = self._database.row("SELECT content FROM body WHERE digest = ?", digest)
        with self._database.told():
            content = _unpacked(row[0] if row else b"")
            item = read_item(parse(content), info)
            if sha256(content) != digest or isinstance(item, Refused):
                raise ValueError(f"malformed: the item {digest}")
            return item

    def refusals(self, number: int) -> list[Refusal]:
        """Return which items of a collection could not be used, by id.

        Raises:
            StoreError: The database is damaged.
        """
        found = self._database.rows(
            "SELECT r.id, r.reason, m.shown <> m.digest FROM refusal r "
            "LEFT JOIN member m ON m.collection = r.collection AND m.id = r.id "
            "WHERE r.collection = ? ORDER BY r.id, r.reason",
            number,
        )
        return [Refusal(id_, reason, bool(kept)) for id_, reason, kept in found]

    def changes(
        self, since: int | None, number: int, audience: Audience = Audience.INTERNAL
    ) -> Changes:
        """Return what readers get of a collection that they did not get of another.

        Args:
            since: The other; None for one without any items.
            number: The collection.
            audience: Who they are.

        Raises:
            StoreError: The database is damaged.
        """
        came = self._shown_only_by(number, since, audience)
        went = self._shown_only_by(since, number, audience)
        return Changes(
            new=tuple(sorted(came - went)),
            updated=tuple(sorted(came & went)),
            removed=tuple(sorted(went - came)),
        )

    def _shown_only_by(
        self, number: int | None, other: int | None, audience: Audience
    ) -> set[str]:
        """Return the items that readers get of a collection, but not so of another."""
        found = self._database.rows(
            "SELECT m.id FROM member m WHERE m.collection = ? AND NOT EXISTS (SELECT 1 "
            "FROM member o WHERE o.collection = ? AND o.id = m.id AND o.shown = m.shown) "
            "AND EXISTS (SELECT 1 FROM body b WHERE b.digest = m.shown "
            "AND b.audience IN (?, 'public'))",
            number,
            other,
            audience.value,
        )
        return {name for (name,) in found}

    def drop_old(self, feed: str, also_kept: Iterable[int] = ()) -> None:
        """Delete all but the newest collections of a feed, and what none has any more.

        Args:
            feed: Its address.
            also_kept: Collections that readers still have; the pinned one is kept anyway.

        Raises:
            StoreError: It cannot be written.
        """
        numbers = [collection.number for collection in self.collections(feed)]
        kept = {*numbers[:KEPT], *also_kept, self.pinned(feed)}
        with self._database.transaction():
            for number in numbers:
                if number not in kept:
                    self._database.change("DELETE FROM collection WHERE number = ?", number)
            self._drop_unused()

    def _drop_unused(self) -> None:
        shown = "SELECT shown FROM member WHERE shown IS NOT NULL"
        change = self._database.change
        change(f"DELETE FROM body WHERE digest NOT IN ({shown})")  # noqa: S608 - our own
        change("DELETE FROM attachment WHERE item NOT IN (SELECT digest FROM body)")
        change("DELETE FROM image WHERE sha256 NOT IN (SELECT sha256 FROM attachment)")


def _unpacked(content: bytes) -> bytes:
    try:
        return zlib.decompress(content)
    except zlib.error as error:
        raise ValueError("malformed: an item's content") from error
