from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from helpviewer.errors import (
    ExpiredSignaturesError,
    FeedError,
    HelpViewerError,
    NoConnectionError,
    OperationCancelledError,
    SignatureError,
)
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import Changes, CollectionDraft
from helpviewer.sync.diary import Diary
from helpviewer.sync.notes import FeedNotes
from helpviewer.sync.report import Outcome, SyncReport
from helpviewer.sync.schedule import Plan, Rhythm
from helpviewer.sync.status import (
    FeedState,
    FeedStatus,
    feed_history,
    feed_news,
    feed_refusals,
    feed_status,
)
from helpviewer.sync.transport import Validators
from helpviewer.sync.trust import Known

FEED = "https://help.example/feed/"
NOW = datetime(2026, 11, 12, 8, 30, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "feed.db"


def diary_of(received: Received) -> Diary:
    return Diary(received, FEED, lambda: NOW, Random(5), Rhythm())  # noqa: S311


def test_of_a_feed_that_was_never_asked_nothing_is_known(database: Path) -> None:
    assert feed_status(database, FEED) == FeedStatus(FEED, FeedState.NEVER)
    assert feed_news(database, FEED) == Changes((), (), ())
    assert feed_refusals(database, FEED) == []
    assert feed_history(database, FEED) == []
    assert not database.exists()
    Received.open(database).close()
    assert feed_status(database, FEED) == FeedStatus(FEED, FeedState.NEVER)
    assert feed_news(database, FEED) == Changes((), (), ())
    assert feed_refusals(database, FEED) == []


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (NoConnectionError("help.example"), FeedState.OFFLINE),
        (SignatureError("help.example", "root"), FeedState.DISTRUSTED),
        (ExpiredSignaturesError("help.example"), FeedState.STALE),
        (FeedError("it is no JSON Feed"), FeedState.FAILED),
    ],
)
def test_what_went_wrong_last_is_remembered(
    database: Path, error: HelpViewerError, state: FeedState
) -> None:
    received = Received.open(database)
    diary_of(received).fail(error, None)
    status = feed_status(database, FEED)
    assert (status.state, str(status.error), status.checked) == (state, str(error), NOW)
    assert status.plan.next_poll
    diary_of(received).succeed(FeedNotes())
    status = feed_status(database, FEED)
    assert (status.state, status.error, status.succeeded) == (FeedState.CURRENT, None, NOW)
    diary_of(received).succeed(FeedNotes(is_finished=True))
    assert feed_status(database, FEED).state is FeedState.FINISHED
    received.close()


def test_a_sync_that_is_killed_is_not_begun_again_at_once(database: Path) -> None:
    received = Received.open(database)
    diary_of(received).begin()
    status = feed_status(database, FEED)
    assert status.plan.next_poll
    assert (status.plan.next_poll - NOW).total_seconds() > 3000
    diary_of(received).fail(OperationCancelledError(), None)
    received.close()
    assert feed_status(database, FEED).plan == status.plan
    assert [one.outcome for one in feed_history(database, FEED)] == ["cancelled"]


def test_what_is_shown_and_what_is_new_in_it(database: Path) -> None:
    received = Received.open(database)
    first = received.add(FEED, CollectionDraft([{"id": "a", "content_text": "A"}]))
    assert feed_news(database, FEED) == Changes(("a",), (), ())
    received.add(FEED, CollectionDraft([{"id": "b", "content_text": "B"}, {"id": "c"}]))
    assert feed_news(database, FEED) == Changes(("b",), (), ("a",))
    assert [refusal.id for refusal in feed_refusals(database, FEED)] == ["c"]
    status = feed_status(database, FEED)
    assert (status.refused, status.can_go_back, status.is_pinned) == (1, True, False)
    received.pin(FEED, first)
    received.close()
    status = feed_status(database, FEED)
    assert status.shown
    assert (status.shown.number, status.can_go_back, status.is_pinned) == (first, False, True)


@pytest.mark.parametrize(
    "notes",
    [
        FeedNotes(),
        FeedNotes(
            plan=Plan(0.5, 2, NOW, NOW),
            validators=Validators('"1"', "today"),
            known=Known(4, NOW, NOW),
            checked=NOW,
            succeeded=NOW,
            error={"error": "FeedError", "values": {"reason": "because"}},
            stats="ab",
            lacks_images=True,
            is_clock_behind=True,
        ),
    ],
)
def test_notes_are_read_as_they_were_written(database: Path, notes: FeedNotes) -> None:
    received = Received.open(database)
    received.log.keep_status(FEED, notes.as_json())
    assert FeedNotes.of_json(received.log.status(FEED)) == notes
    received.close()


def test_a_report_is_told_from_one_process_to_another() -> None:
    report = SyncReport(Outcome.CHANGED, FEED, serial=3, new=2, seconds=0.5)
    assert SyncReport.of_message(report.as_message()) == report
