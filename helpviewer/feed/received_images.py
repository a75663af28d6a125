"""The images that a feed's articles show, kept by their digests."""

from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from helpviewer.errors import FeedError, StoreError
from helpviewer.feed.attachment import Attachment, image_objection
from helpviewer.feed.digests import sha256
from helpviewer.feed.received_database import ReceivedDatabase

_OF_COLLECTION = """
    FROM attachment a JOIN member m ON m.shown = a.item
    LEFT JOIN image i ON i.sha256 = a.sha256 WHERE m.collection = ?
"""


class ReceivedImages:
    """The images that were received so far."""

    def __init__(self, database: ReceivedDatabase) -> None:
        self._database = database

    def missing(self, number: int) -> list[Attachment]:
        """Return the images of a collection that were not received yet, each digest once.

        Raises:
            StoreError: The database is damaged.
        """
        found = self._database.rows(
            f"SELECT a.name, a.sha256, a.size, a.type, a.url {_OF_COLLECTION} "
            "AND i.sha256 IS NULL GROUP BY a.sha256 ORDER BY a.name",
            number,
        )
        return [Attachment(*row) for row in found]

    def not_received(self, attachments: Iterable[Attachment]) -> list[Attachment]:
        """Return which of these were not received yet, each digest once.

        The images of a collection can be kept before it, so that it is never without them.

        Raises:
            StoreError: The database is damaged.
        """
        by_digest = {attachment.sha256: attachment for attachment in attachments}
        query = "SELECT 1 FROM image WHERE sha256 = ?"
        return [
            attachment
            for digest, attachment in by_digest.items()
            if not self._database.row(query, digest)
        ]

    def add(self, digest: str, content: bytes) -> str:
        """Keep an image; return why it is not shown, an empty text if it is.

        Of one that is not shown only that is kept, so that it is not asked for again.

        Raises:
            FeedError: It has another digest.
            StoreError: It cannot be written.
        """
        if sha256(content) != digest:
            raise FeedError("an image arrives as another")
        objection = image_objection(content)
        with self._database.transaction():
            self._database.change(
                "INSERT OR REPLACE INTO image VALUES (?, ?, ?)",
                digest,
                objection,
                b"" if objection else content,
            )
        return objection

    def objections(self, number: int) -> Mapping[str, str]:
        """Return why each image of a collection is not shown, by name; empty if it is.

        Images that were not received yet are not among them.

        Raises:
            StoreError: The database is damaged.
        """
        found = self._database.rows(
            f"SELECT DISTINCT a.name, i.objection {_OF_COLLECTION} AND i.sha256 IS NOT NULL",
            number,
        )
        return dict(found)


class FeedAttachments:
    """The images that the articles of one collection show; any thread may ask.

    Args:
        path: The database.
        feed: The address of its feed.
        number: The collection.
    """

    def __init__(self, path: Path, feed: str, number: int) -> None:
        self._path = path
        self._feed = feed
        self._number = number

    @property
    def trusted_svg(self) -> bool:
        """Whether SVG may be shown: a feed's may not."""
        return False

    def image_bytes(self, name: str) -> bytes | None:
        """Return the content of an image by its library path; None if it cannot be shown."""
        try:
            with closing(ReceivedDatabase.look_into(self._path)) as database:
                return self._content(database, name)
        except StoreError:  # it was put aside; a placeholder is shown
            return None

    def _content(self, database: ReceivedDatabase, name: str) -> bytes | None:
        """Return an image of the collection, or else of the newest.

        A window may show an article of a collection that is no longer kept.
        """
        query = f"SELECT i.content {_OF_COLLECTION} AND a.name = ? AND i.objection = '' LIMIT 1"
        newest = "SELECT max(number) FROM collection WHERE feed = ?"
        for number in (self._number, *(database.row(newest, self._feed) or ())):
            if row := database.row(query, number, name):
                return bytes(row[0])
        return None
