"""Keeping a collection, each of its items at its own risk."""

import zlib
from datetime import UTC, datetime

from helpviewer.errors import FeedError
from helpviewer.feed.digests import sha256, state_of
from helpviewer.feed.feed_info import FeedInfo
from helpviewer.feed.item import Item, Refused, read_item
from helpviewer.feed.item_id import item_id
from helpviewer.feed.limits import ARTICLES
from helpviewer.feed.places import is_id
from helpviewer.feed.received_collection import Collection, CollectionDraft
from helpviewer.feed.received_database import ReceivedDatabase
from helpviewer.feed.received_withholding import withhold
from helpviewer.feed.strict_json import Value, canonical
from helpviewer.library.article import Audience
from helpviewer.library.characters import one_line

_TWICE = "another item has the same id"
_ROWS = (  # what tells one collection from another
    "SELECT id, digest, shown FROM member WHERE collection = ?",
    "SELECT id, reason FROM refusal WHERE collection = ?",
)


class Adding:
    """One collection while it is being written, within a transaction.

    Args:
        database: Where it is written.
        feed: The feed's address.
        draft: What to write.
        former: What the feed said last.
    """

    def __init__(
        self,
        database: ReceivedDatabase,
        feed: str,
        draft: CollectionDraft,
        former: Collection | None,
    ) -> None:
        self._database = database
        self._draft = draft
        self._former = former
        self._now = datetime.now(UTC)
        self._info = FeedInfo(feed, draft.language, self._now.date())
        self._taken: set[str] = set()
        self.number = self._begin()

    def carry_out(self) -> int:
        """Write all members; return the number of the collection that has them.

        Raises:
            FeedError: They are too many, or not what the publisher says.
            StoreError: They cannot be written.
        """
        if self._draft.base is not None:
            self._copy(self._draft.base)
        for value in self._draft.items:
            self._take(value)
            self._check_count(len(self._taken))
        if self._draft.audience is Audience.PUBLIC:
            withhold(self._database, self.number)  # also what was known before
        members: dict[str, str] = dict(
            self._database.rows(
                "SELECT id, digest FROM member WHERE collection = ?", self.number
            )
        )
        self._check_count(len(members))
        state = state_of(members)
        if self._draft.state and self._draft.state != state:
            raise FeedError("its items do not come to what its publisher says")
        self._database.change(
            "UPDATE collection SET state = ? WHERE number = ?", state, self.number
        )
        former = self._former.number if self._former else None
        return self._renew(former) if former and self._is_same(former) else self.number

    def _begin(self) -> int:
        draft = self._draft
        generated = draft.generated.astimezone(UTC).isoformat() if draft.generated else ""
        return self._database.insert(
            "INSERT INTO collection (feed, trust, serial, state, language, generated, "
            "received, library) VALUES (?, ?, ?, '', ?, ?, ?, ?)",
            self._info.url,
            draft.trust.value,
            draft.serial,
            draft.language,
            generated,
            self._now.isoformat(),
            draft.library,
        )

    def _copy(self, base: int) -> None:
        """Begin with what another collection has, but for what was deleted."""
        if not self._database.row(
            "SELECT 1 FROM collection WHERE number = ? AND feed = ?", base, self._info.url
        ):
            raise FeedError("what it changes is no longer there")
        for table, columns in (("member", "id, digest, shown"), ("refusal", "id, reason")):
            self._database.change(
                f"INSERT INTO {table} SELECT ?, {columns} FROM {table} "  # noqa: S608 - our own
                "WHERE collection = ?",
                self.number,
                base,
            )
        for name in filter(is_id, self._draft.deleted):
            self._forget(name)

    def _forget(self, name: str) -> None:
        for table in ("member", "refusal"):
            self._database.change(
                f"DELETE FROM {table} WHERE collection = ? AND id = ?",  # noqa: S608 - our own
                self.number,
                name,
            )

    def _take(self, value: Value) -> None:
        """Write one item, or why it is refused."""
        content = canonical(value)
        digest = sha256(content)
        item = None if self._is_known(digest) else read_item(value, self._info)
        name = item.id if item else item_id(value)
        if name in self._taken:
            self._refuse(name, _TWICE)
            return
        self._taken.add(name)
        if self._draft.base is not None:
            self._forget(name)
        shown: str | None = digest
        if isinstance(item, Refused):
            self._refuse(name, str(item.problem.values["reason"]))
            shown = self._former_version(name)
        elif item and self._is_withheld(item):
            shown = None
        elif item:
            self._keep(item, content)
        self._database.change(
            "INSERT INTO member VALUES (?, ?, ?, ?)", self.number, name, digest, shown
        )

    def _is_known(self, digest: str) -> bool:
        """Say whether an item is kept already, and so can be used."""
        # one that is being forgotten is empty
        query = "SELECT 1 FROM body WHERE digest = ? AND length(content) > 0"
        return bool(self._database.row(query, digest))

    def _is_withheld(self, item: Item) -> bool:
        return self._draft.audience is Audience.PUBLIC is not item.article.audience

    def _refuse(self, name: str, reason: str) -> None:
        self._database.change(
            "INSERT OR IGNORE INTO refusal VALUES (?, ?, ?)",
            self.number,
            name,
            one_line(reason),
        )

    def _former_version(self, name: str) -> str | None:
        """Return the version of an item that readers had until now, as far to be trusted."""
        if self._former is None or self._former.trust is not self._draft.trust:
            return None
        row = self._database.row(
            "SELECT shown FROM member WHERE collection = ? AND id = ?",
            self._former.number,
            name,
        )
        return row[0] if row else None

    def _keep(self, item: Item, content: bytes) -> None:
        self._database.change(
            "INSERT OR REPLACE INTO body VALUES (?, ?, ?)",
            item.digest,
            item.article.audience.value,
            zlib.compress(content),
        )
        self._database.change_many(
            "INSERT INTO attachment VALUES (?, ?, ?, ?, ?, ?)",
            [
                (item.digest, image.name, image.sha256, image.size, image.type, image.url)
                for image in item.attachments
            ],
        )

    def _check_count(self, count: int) -> None:
        if count > ARTICLES:
            raise FeedError(f"it has more than {ARTICLES:,} items")

    def _is_same(self, other: int) -> bool:
        """Say whether another collection holds the same."""
        texts = (
            "SELECT DISTINCT trust, language, library, state FROM collection "
            "WHERE number IN (?, ?)"
        )
        if len(self._database.rows(texts, self.number, other)) > 1:
            return False
        return all(
            not self._database.row(f"{rows} EXCEPT {rows}", *numbers)
            for rows in _ROWS
            for numbers in ((self.number, other), (other, self.number))
        )

    def _renew(self, former: int) -> int:
        """Let a former collection that holds the same be of this day; return its number."""
        columns = "serial, generated, received"
        self._database.change(
            f"UPDATE collection SET ({columns}) = "  # noqa: S608 - our own column names
            f"(SELECT {columns} FROM collection WHERE number = ?) WHERE number = ?",
            self.number,
            former,
        )
        self._database.change("DELETE FROM collection WHERE number = ?", self.number)
        return former
