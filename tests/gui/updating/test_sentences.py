"""What is said of a feed, from its status alone."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from helpviewer.errors import StaleFeedError, UnknownHostError
from helpviewer.feed.received_collection import Collection
from helpviewer.gui.updating.ages import Ages
from helpviewer.gui.updating.feed_overview import ChangeKind, FeedOverview
from helpviewer.gui.updating.sentences import FeedSentences
from helpviewer.library.article import Trust
from helpviewer.sync.phases import Phase
from helpviewer.sync.report import Outcome, SyncReport
from helpviewer.sync.status import FeedState, FeedStatus

CURRENT = "Up to date, checked 4 minutes ago"
URL = "https://help.example/feed/"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TEN_DAYS_AGO = NOW - timedelta(days=10)


def collection(trust: Trust = Trust.SIGNED) -> Collection:
    return Collection(2, URL, trust, 42, "ab", "en", TEN_DAYS_AGO, NOW, b"")


def status(state: FeedState = FeedState.CURRENT, **more: Any) -> FeedStatus:
    known: dict[str, Any] = {
        "state": state,
        "shown": collection(),
        "succeeded": NOW - timedelta(minutes=4, seconds=30),
    }
    return FeedStatus(URL)._replace(**(known | more))


def said(status: FeedStatus, *, is_offline: bool = False) -> list[str]:
    return FeedSentences().status(status, NOW, is_offline=is_offline).split("\n")


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=-90), "just now"),  # the clock was put back
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=23, minutes=59), "23 hours ago"),
        (timedelta(days=10), "on Nov 12, 2026"),
    ],
)
def test_an_age_is_said_in_the_largest_unit(
    qapp: QApplication, age: timedelta, words: str
) -> None:
    assert Ages().ago(NOW - age, NOW) == words


@pytest.mark.parametrize(
    ("known", "sentences"),
    [
        (status(), [CURRENT]),
        (FeedStatus(URL), ["Not checked for new articles yet"]),
        (
            status(FeedState.OFFLINE, error=UnknownHostError("help.example")),
            ["Offline, content of Nov 12, 2026"],
        ),
        (
            FeedStatus(URL, FeedState.OFFLINE),
            ["Offline, nothing was received yet"],
        ),
        (
            status(FeedState.STALE, verified=TEN_DAYS_AGO),
            ["Not verified since Nov 12, 2026"],
        ),
        (status(FeedState.FINISHED), ["Complete: there will be no new articles"]),
        (
            status(refused=3),
            [CURRENT, "3 articles could not be used"],
        ),
        (
            status(refused=1),
            [CURRENT, "1 article could not be used"],
        ),
        (
            status(shown=collection(Trust.UNSIGNED)),
            [CURRENT, "Not signed"],
        ),
        (
            status(is_pinned=True, is_clock_behind=True),
            [
                CURRENT,
                "A former state is shown, that of Nov 12, 2026",
                "The clock of this computer is wrong",
            ],
        ),
    ],
)
def test_a_feed_says_how_it_is_doing(
    qapp: QApplication, known: FeedStatus, sentences: list[str]
) -> None:
    assert said(known) == sentences


def test_what_was_never_verified_says_why(qapp: QApplication) -> None:
    error = StaleFeedError("help.example", TEN_DAYS_AGO.date())
    assert said(status(FeedState.STALE, error=error)) == [str(error)]


def test_under_the_offline_switch_the_state_of_the_server_does_not_matter(
    qapp: QApplication,
) -> None:
    assert said(status(), is_offline=True) == ["Offline, content of Nov 12, 2026"]


def test_every_phase_and_every_change_has_words(qapp: QApplication) -> None:
    sentences = FeedSentences()
    assert len({sentences.phase(phase) for phase in Phase}) == len(Phase)
    assert [sentences.change(kind) for kind in ChangeKind] == ["New", "Updated", "Removed"]


def test_what_a_sync_brought_is_counted_by_kind(qapp: QApplication) -> None:
    report = SyncReport(Outcome.CHANGED, URL, new=5, updated=3, removed=1)
    assert FeedSentences().brought(report) == "5 new, 3 updated, and 1 removed"
    assert FeedSentences().brought(SyncReport(Outcome.UNCHANGED, URL)) == ""


@pytest.mark.parametrize(
    ("overview", "sentence"),
    [
        (FeedOverview(FeedStatus(URL)), "Nothing was received yet."),
        (
            FeedOverview(status()),
            "This is the first state that was received: all of it is new.",
        ),
        (
            FeedOverview(status(can_go_back=True)),
            "No article changed since the state before.",
        ),
        (FeedOverview(status(can_go_back=True), change_count=12), "12 more articles changed."),
    ],
)
def test_above_what_is_new_stands_what_the_list_cannot_say(
    qapp: QApplication, overview: FeedOverview, sentence: str
) -> None:
    assert FeedSentences().news_of(overview) == sentence
