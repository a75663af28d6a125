"""What is kept of a feed, as the dialog reads it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import CollectionDraft, Refusal
from helpviewer.feed.received_log import SyncRecord
from helpviewer.gui.updating import feed_overview
from helpviewer.gui.updating.feed_overview import (
    Change,
    ChangeKind,
    FeedOverview,
    read_overview,
)
from helpviewer.library.article import ArticleId, ArticleKey, Audience
from helpviewer.sync.status import FeedStatus

FEED = "https://example.org/feed.json"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def item(name: str, title: str) -> dict[str, object]:
    return {"id": name, "title": title, "content_text": "Press the button."}


def key(name: str) -> ArticleKey:
    return ArticleKey(ArticleId(name), "en")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "feed.db"


@pytest.fixture
def received(database: Path) -> Iterator[Received]:
    received = Received.open(database)
    yield received
    received.close()


def add(received: Received, *items: dict[str, object]) -> int:
    return received.add(FEED, CollectionDraft(list(items)))  # type: ignore[arg-type]


def test_of_what_was_never_received_there_is_nothing(tmp_path: Path) -> None:
    assert read_overview(tmp_path / "none.db", FEED) == FeedOverview(FeedStatus(FEED))


def test_a_feed_that_only_failed_has_a_history(received: Received, database: Path) -> None:
    record = SyncRecord(NOW, NOW, "failed")
    received.log.add(FEED, record)
    overview = read_overview(database, FEED)
    assert overview.status.shown is None
    assert [one.outcome for one in overview.history] == ["failed"]


def test_in_a_first_state_nothing_is_listed_as_new(received: Received, database: Path) -> None:
    add(received, item("print", "Print"))
    overview = read_overview(database, FEED)
    assert overview.status.shown is not None
    assert (overview.changes, overview.change_count) == ([], 0)


def test_what_changed_is_listed_by_its_title(received: Received, database: Path) -> None:
    add(received, item("print", "Print"), item("scan", "Scan"), item("fax", "Fax"))
    add(received, item("print", "Print"), item("scan", "Scan it"), item("copy", "Copy"))
    assert read_overview(database, FEED).changes == [
        Change(ChangeKind.NEW, key("copy"), "Copy"),
        Change(ChangeKind.UPDATED, key("scan"), "Scan it"),
        Change(ChangeKind.REMOVED, key("fax"), "Fax"),
    ]


def test_of_very_many_changes_the_first_are_listed_and_all_counted(
    received: Received, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_overview, "MOST_CHANGES", 2)
    add(received, item("print", "Print"))
    add(received, *(item(f"a{number}", "New") for number in range(5)))
    overview = read_overview(database, FEED)
    assert (len(overview.changes), overview.change_count) == (2, 6)


def test_what_cannot_be_used_is_among_the_refusals_alone(
    received: Received, database: Path
) -> None:
    add(received, item("print", "Print"))
    add(received, item("print", "Print"), {"id": "bad", "title": "B", "content_text": "a\0"})
    overview = read_overview(database, FEED)
    assert overview.changes == []
    assert [type(one) for one in overview.refusals] == [Refusal]
    assert overview.refusals[0].id == "bad"


def test_an_internal_article_is_named_to_internal_readers_alone(
    received: Received, database: Path
) -> None:
    internal = {"_helpviewer": {"audience": "internal"}}
    add(received, item("print", "Print"), item("scan", "Scan"))
    add(received, item("print", "Print"), item("scan", "Scan") | internal)
    shown = read_overview(database, FEED)
    assert shown.changes == [Change(ChangeKind.REMOVED, key("scan"), "Scan")]
    add(received, item("print", "Print"), item("fax", "Secret") | internal)
    assert (read_overview(database, FEED).changes, shown.change_count) == ([], 1)
    changes = read_overview(database, FEED, Audience.INTERNAL).changes
    assert [change.title for change in changes] == ["Secret", "Scan"]
