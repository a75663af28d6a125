"""What happened to a feed: the state of its polls, its syncs, and how often it is read."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from helpviewer.feed.received_database import ReceivedDatabase

_KEPT = 200  # syncs of one feed


class SyncRecord(NamedTuple):
    """One sync that came to an end.

    Attributes:
        began: When.
        ended: When.
        outcome: Such as ``changed``, ``unchanged`` or ``failed``.
        serial: The publisher's number of what was received; 0 if there is none.
        new: How many items appeared.
        updated: How many items changed.
        removed: How many items went.
        refused: How many items could not be used.
        requests: How many were sent.
        bytes: How many arrived.
        error: The class of what went wrong, and its values; empty if nothing did.
    """

    began: datetime
    ended: datetime
    outcome: str
    serial: int = 0
    new: int = 0
    updated: int = 0
    removed: int = 0
    refused: int = 0
    requests: int = 0
    bytes: int = 0
    error: Mapping[str, Any] = MappingProxyType({})


class FeedLog:
    """What is known of feeds besides what they say."""

    def __init__(self, database: ReceivedDatabase) -> None:
        self._database = database

    def status(self, feed: str) -> dict[str, Any]:
        """Return what was noted of the polls of a feed; nothing at first.

        Raises:
            StoreError: The database is damaged.
        """
        row = self._database.row("SELECT status FROM feed WHERE url = ?", feed)
        with self._database.told():
            found: dict[str, Any] = json.loads(row[0]) if row else {}
            return found

    def keep_status(self, feed: str, status: Mapping[str, Any]) -> None:
        """Note the state of the polls of a feed, in place of the former.

        Args:
            feed: Its address.
            status: What JSON can have.

        Raises:
            StoreError: It cannot be written.
        """
        self._database.change(
            "INSERT INTO feed (url, status) VALUES (?, ?) "
            "ON CONFLICT (url) DO UPDATE SET status = excluded.status",
            feed,
            json.dumps(dict(status)),
        )

    def add(self, feed: str, record: SyncRecord) -> None:
        """Note a sync; of very many the oldest are forgotten.

        Raises:
            StoreError: It cannot be written.
        """
        values = record._asdict() | {
            "ended": record.ended.astimezone(UTC).isoformat(),
            "error": dict(record.error),
        }
        began = record.began.astimezone(UTC).isoformat()
        values.pop("began")
        with self._database.transaction():
            self._database.change(
                "INSERT INTO history (feed, began, record) VALUES (?, ?, ?)",
                feed,
                began,
                json.dumps(values),
            )
            self._database.change(
                "DELETE FROM history WHERE feed = ?1 AND number NOT IN (SELECT number "
                "FROM history WHERE feed = ?1 ORDER BY number DESC LIMIT ?2)",
                feed,
                _KEPT,
            )

    def history(self, feed: str) -> list[SyncRecord]:
        """Return the syncs of a feed, the latest first.

        Raises:
            StoreError: The database is damaged.
        """
        found = self._database.rows(
            "SELECT began, record FROM history WHERE feed = ? ORDER BY number DESC", feed
        )
        with self._database.told():
            return [_record(began, json.loads(record)) for began, record in found]

    def views(self, feed: str) -> dict[str, int]:
        """Return how often each item was read, by its id in the feed.

        Raises:
            StoreError: The database is damaged.
        """
        return dict(self._database.rows("SELECT id, views FROM views WHERE feed = ?", feed))

    def keep_views(self, feed: str, views: Mapping[str, int]) -> None:
        """Note how often each item was read, in place of the former counts.

        Raises:
            StoreError: They cannot be written.
        """
        with self._database.transaction():
            self._database.change("DELETE FROM views WHERE feed = ?", feed)
            self._database.change_many(
                "INSERT INTO views VALUES (?, ?, ?)",
                ((feed, name, count) for name, count in views.items()),
            )


def _record(began: str, values: dict[str, Any]) -> SyncRecord:
    values["ended"] = datetime.fromisoformat(values["ended"])
    return SyncRecord(began=datetime.fromisoformat(began), **values)
