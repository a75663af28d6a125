"""The dialog of a feed, filled with what might be known of one."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from helpviewer.errors import AlteredFileError
from helpviewer.feed.received_collection import Collection, Refusal
from helpviewer.feed.received_log import SyncRecord
from helpviewer.gui.updating.feed_dialog import FeedDialog
from helpviewer.gui.updating.feed_overview import Change, ChangeKind, FeedOverview
from helpviewer.gui.updating.feed_report import feed_report
from helpviewer.gui.updating.sentences import FeedSentences
from helpviewer.library.article import ArticleId, ArticleKey, Trust
from helpviewer.sync.schedule import Plan
from helpviewer.sync.status import FeedState, FeedStatus
from helpviewer.workers import error_message

URL = "https://help.example/feed.json"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SHOWN = Collection(2, URL, Trust.UNSIGNED, 0, "ab", "en", None, NOW, b"")
ALTERED = AlteredFileError("help.example", "head.json")
STATUS = FeedStatus(
    URL, FeedState.DISTRUSTED, SHOWN, refused=1, can_go_back=True, checked=NOW, error=ALTERED
)
OVERVIEW = FeedOverview(
    STATUS,
    changes=(
        Change(ChangeKind.NEW, ArticleKey(ArticleId("copy"), "en"), "Copy <b>it</b>"),
        Change(ChangeKind.REMOVED, ArticleKey(ArticleId("fax"), "en"), "Fax"),
    ),
    change_count=3,
    refusals=(Refusal("bad", "it holds a NUL", kept_previous=True),),
    history=(
        SyncRecord(NOW, NOW, "failed", error=error_message(ALTERED)),
        SyncRecord(NOW, NOW, "cancelled"),
        SyncRecord(NOW, NOW, "unchanged"),
        SyncRecord(NOW, NOW, "changed", new=2),
        SyncRecord(NOW, NOW, "changed"),
    ),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[FeedDialog]:
    dialog = FeedDialog(FeedSentences(), can_sync=True)
    dialog.show()
    yield dialog
    if isValid(dialog):  # else it was closed, and is gone
        dialog.reject()


def table(dialog: FeedDialog, name: str) -> QTreeWidget:
    return next(t for t in dialog.findChildren(QTreeWidget) if t.accessibleName() == name)


def rows(dialog: FeedDialog, name: str) -> list[list[str]]:
    found = table(dialog, name)
    items = [found.topLevelItem(row) for row in range(found.topLevelItemCount())]
    return [[item.text(c) for c in range(found.columnCount())] for item in items if item]


def texts(dialog: FeedDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def fact(dialog: FeedDialog, name: str) -> str:
    labels = dialog.findChildren(QLabel)
    return next(label.text() for label in labels if label.accessibleName() == name)


def test_it_tells_all_that_is_known(dialog: FeedDialog) -> None:
    dialog.show_overview(OVERVIEW)
    assert f"{ALTERED}\n1 article could not be used\nNot signed" in texts(dialog)
    assert fact(dialog, "Address") == URL
    assert fact(dialog, "Trust") == "Not signed: only its server vouches for it"
    assert fact(dialog, "Next check") == "Only when you ask for it"
    assert rows(dialog, "What is new") == [["Copy <b>it</b>", "New"], ["Fax", "Removed"]]
    assert "1 more article changed." in texts(dialog)
    assert rows(dialog, "Not usable") == [["bad", "it holds a NUL", "Its former version"]]
    assert [row[1] for row in rows(dialog, "History")] == [
        str(ALTERED),
        "Cancelled",
        "Nothing new",
        "2 new",
        "New articles",
    ]


def test_of_a_feed_that_was_never_asked_it_says_so(dialog: FeedDialog) -> None:
    dialog.show_overview(FeedOverview(FeedStatus(URL)))
    assert fact(dialog, "Last checked") == "Never"
    assert "Nothing was received yet." in texts(dialog)
    assert "The feed was never asked yet." in texts(dialog)
    assert "Everything in the feed can be used." in texts(dialog)
    assert not table(dialog, "History").isVisibleTo(dialog)


def test_a_check_that_is_planned_is_told_with_its_time(dialog: FeedDialog) -> None:
    soon = datetime.now(UTC) + timedelta(minutes=20)
    signed = SHOWN._replace(trust=Trust.SIGNED, serial=42)
    status = STATUS._replace(shown=signed, plan=Plan(next_poll=soon))
    dialog.show_overview(FeedOverview(status))
    assert fact(dialog, "Next check") == FeedSentences().moment(soon)
    assert fact(dialog, "Articles of").endswith(", number 42")


def test_an_article_can_be_chosen_but_not_one_that_left(
    qtbot: QtBot, dialog: FeedDialog
) -> None:
    dialog.show_overview(OVERVIEW)
    news = table(dialog, "What is new")
    with qtbot.assertNotEmitted(dialog.article_chosen):
        news.itemClicked.emit(news.topLevelItem(1), 0)
    with qtbot.waitSignal(dialog.article_chosen) as chosen:
        news.itemClicked.emit(news.topLevelItem(0), 0)
    assert chosen.args == [ArticleKey(ArticleId("copy"), "en")]
    with qtbot.assertNotEmitted(dialog.article_chosen):  # the second click of two
        news.itemActivated.emit(news.topLevelItem(0), 0)


def test_the_button_of_a_sync_stops_it_while_it_runs(dialog: FeedDialog) -> None:
    buttons = {b.text(): b for b in dialog.findChildren(QPushButton)}
    sync, cancel = buttons["Sync now"], buttons["Cancel"]
    dialog.buttons.show_phase("Fetching articles…", 1, 2)
    assert (sync.isVisible(), cancel.isVisible()) == (False, True)
    dialog.buttons.end()
    assert (sync.isVisible(), cancel.isVisible()) == (True, False)


def test_what_is_copied_tells_what_went_wrong_in_english() -> None:
    report = feed_report(OVERVIEW)
    assert str(ALTERED) in report.splitlines()[11]
    assert "bad: it holds a NUL" in report
    assert "unsigned, serial 0, state ab" in report
    assert "shown         -" in feed_report(FeedOverview(FeedStatus(URL)))


def test_every_control_says_what_it_is(dialog: FeedDialog) -> None:
    dialog.show_overview(OVERVIEW)
    for tree in dialog.findChildren(QTreeWidget):
        assert tree.accessibleName()
    for button in dialog.findChildren(QPushButton):
        assert button.text()
