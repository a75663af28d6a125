import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from helpviewer.errors import StoreError
from helpviewer.feed import received_log
from helpviewer.feed.received import Received
from helpviewer.feed.received_log import SyncRecord

FEED = "https://example.org/feed.json"
MOMENT = datetime(2026, 11, 12, 10, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "feed.db"


@pytest.fixture
def received(path: Path) -> Iterator[Received]:
    received = Received.open(path)
    yield received
    received.close()


def test_the_state_of_the_polls_is_kept(received: Received) -> None:
    assert received.log.status(FEED) == {}
    received.log.keep_status(FEED, {"etag": '"x"', "failures": 2})
    received.log.keep_status(FEED, {"failures": 0})
    assert received.log.status(FEED) == {"failures": 0}
    received.pin(FEED, None)
    assert received.log.status(FEED) == {"failures": 0}


def test_syncs_are_told_the_latest_first(
    received: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(received_log, "_KEPT", 2)
    records = [
        SyncRecord(
            MOMENT + timedelta(hours=turn),
            MOMENT + timedelta(hours=turn, seconds=3),
            "failed",
            updated=turn,
            error={"name": "NoConnectionError", "values": {"host": "example.org"}},
        )
        for turn in range(3)
    ]
    for record in records:
        received.log.add(FEED, record)
    assert received.log.history(FEED) == [records[2], records[1]]
    assert received.log.history("https://example.org/other.json") == []


def test_counts_of_views_replace_the_former(received: Received) -> None:
    received.log.keep_views(FEED, {"a": 3, "b": 0})
    received.log.keep_views(FEED, {"b": 4})
    assert received.log.views(FEED) == {"b": 4}


def test_a_damaged_status_is_told(received: Received, path: Path) -> None:
    received.log.keep_status(FEED, {})
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE feed SET status = '{'")
    with pytest.raises(StoreError):
        received.log.status(FEED)
