"""Feeds in the whole window, served for real."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.announcing import Announcing
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.tasks import Task
from helpviewer.gui.updating.due_timer import DueTimer
from helpviewer.gui.updating.feed_dialog import FeedDialog
from helpviewer.gui.updating.feed_foot import FeedFoot
from helpviewer.gui.updating.sync_controller import SyncController
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.policy import Policy
from tests.conftest import write_files
from tests.gui.conftest import MakeProgram, the
from tests.gui.updating.conftest import OpenWindow
from tests.sync.fault_server import FaultServer, Request, response
from tests.sync.syncing import PublishedFolder, Reader, article

LONGEST = 30_000  # milliseconds; a sync starts two processes
OWN, PRINT, SCAN = "Own article", "Print a page", "Scan a page"


def titles(program: DesktopProgram) -> list[str]:
    """Return what the window has articles of."""
    assert program.library.snapshot is not None
    return sorted(card.title for card in program.library.snapshot.library)


def sync(qtbot: QtBot, program: DesktopProgram) -> None:
    """Ask for a sync by its action, and wait until what it brought is shown."""
    action(program, "Sync now").trigger()
    settle(qtbot, program)


def settle(qtbot: QtBot, program: DesktopProgram) -> None:
    controller = the(SyncController, program.library)
    qtbot.waitUntil(lambda: not controller.is_running, timeout=LONGEST)
    qtbot.waitUntil(lambda: is_settled(controller, program), timeout=LONGEST)


def is_settled(controller: SyncController, program: DesktopProgram) -> bool:
    """Say whether the window shows what readers are to see of the feed."""
    status, snapshot = controller.status, program.library.snapshot
    assert snapshot is not None
    wanted = status.shown.number if status and status.shown else None
    return snapshot.generation.collection == wanted and not controller.is_expecting


def action(program: DesktopProgram, text: str) -> QAction:
    return next(a for a in program.window.findChildren(QAction) if a.text() == text)


def foot(program: DesktopProgram) -> FeedFoot:
    return the(FeedFoot, program.window)


def button(place: FeedFoot | FeedDialog, text: str) -> QPushButton:
    return next(b for b in place.findChildren(QPushButton) if b.text() == text)


def open_feed(qtbot: QtBot, program: DesktopProgram) -> FeedDialog:
    action(program, "Feed…").trigger()
    dialog = the(FeedDialog, program.window)
    qtbot.waitUntil(lambda: dialog.overview is not None)
    return dialog


def select(pane: ArticlePane, text: str) -> None:
    """Select a text where it stands first, as a mouse does: nothing is scrolled."""
    found = pane.document().find(text)
    bar = pane.verticalScrollBar()
    place = bar.value()
    pane.setTextCursor(found)
    bar.setValue(place)


def texts(dialog: FeedDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def listed(program: DesktopProgram) -> list[str]:
    model = the(QListView, program.window.article_list).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def rows(dialog: FeedDialog, name: str) -> list[list[str]]:
    table = the_table(dialog, name)
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return [[item.text(c) for c in range(table.columnCount())] for item in items if item]


def the_table(dialog: FeedDialog, name: str) -> QTreeWidget:
    return next(t for t in dialog.findChildren(QTreeWidget) if t.accessibleName() == name)


@pytest.fixture
def program(qtbot: QtBot, open_window: OpenWindow, reader: Reader) -> DesktopProgram:
    """Return a window that has synced once."""
    program = open_window(reader)
    sync(qtbot, program)
    assert titles(program) == [OWN, PRINT, SCAN]
    return program


def test_a_sync_brings_the_articles_and_says_so_quietly(program: DesktopProgram) -> None:
    assert foot(program).told == "Up to date, checked just now"
    assert button(foot(program), "2 new").isVisibleTo(foot(program))
    assert button(foot(program), "About the feed…").isVisibleTo(foot(program))
    assert not button(foot(program), "Cancel").isVisibleTo(foot(program))


def test_an_open_article_stays_as_it_was_when_another_generation_comes(
    qtbot: QtBot, program: DesktopProgram, published: PublishedFolder
) -> None:
    print_page = ArticleKey(ArticleId("print"), "en")
    program.navigator.open(print_page)
    qtbot.waitUntil(lambda: program.articles.shown == print_page)
    bar = program.window.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    QTest.keyClicks(program.window.top_bar.search_box, "page")
    qtbot.waitUntil(lambda: not program.search.is_waiting)
    found = program.window.article_list.told
    select(program.window.pane, "Paragraph 7")
    published.publish({"scan.md": article("Scan two pages"), "copy.md": article("Copy a page")})
    sync(qtbot, program)
    assert titles(program) == ["Copy a page", OWN, PRINT, "Scan two pages"]
    assert program.articles.shown == print_page
    assert bar.value() == place
    assert program.window.pane.textCursor().selectedText() == "Paragraph 7"
    assert program.window.top_bar.search_box.text() == "page"
    qtbot.waitUntil(lambda: program.window.article_list.told != found)  # one more
    assert button(foot(program), "1 new and 1 updated").isVisibleTo(foot(program))


def test_the_feed_says_what_is_new_and_leads_there(
    qtbot: QtBot, program: DesktopProgram, published: PublishedFolder
) -> None:
    published.publish({"copy.md": article("Copy a page")}, removed="scan.md")
    sync(qtbot, program)
    dialog = open_feed(qtbot, program)
    assert rows(dialog, "What is new") == [["Copy a page", "New"], [SCAN, "Removed"]]
    assert [row[1:] for row in rows(dialog, "History")] == [
        ["1 new and 1 removed"],
        ["2 new"],
    ]
    table = the_table(dialog, "What is new")
    table.itemActivated.emit(table.topLevelItem(0), 0)
    qtbot.waitUntil(lambda: program.articles.shown == ArticleKey(ArticleId("copy"), "en"))
    assert not dialog.isVisible()


def test_the_reader_goes_back_and_forward(
    qtbot: QtBot, program: DesktopProgram, published: PublishedFolder
) -> None:
    published.publish({"scan.md": article("Scan two pages")})
    sync(qtbot, program)
    dialog = open_feed(qtbot, program)
    back = button(dialog, "Go back to the former state")
    forward = button(dialog, "Forward to the newest")
    assert not forward.isEnabled()
    back.click()
    qtbot.waitUntil(lambda: SCAN in titles(program), timeout=LONGEST)
    qtbot.waitUntil(forward.isEnabled)
    assert "A former state is shown" in foot(program).told
    assert not back.isEnabled()
    published.publish({"scan.md": article("Scan three pages")})
    sync(qtbot, program)
    assert SCAN in titles(program)
    forward.click()
    qtbot.waitUntil(lambda: "Scan three pages" in titles(program), timeout=LONGEST)
    dialog.reject()


def test_a_server_that_is_not_there_leaves_everything_and_is_told(
    qtbot: QtBot, program: DesktopProgram, server: FaultServer
) -> None:
    server.close()
    sync(qtbot, program)
    assert titles(program) == [OWN, PRINT, SCAN]
    qtbot.waitUntil(lambda: foot(program).told.startswith("Offline, content of "))
    assert foot(program).trouble == "There is no connection to 127.0.0.1."
    dialog = open_feed(qtbot, program)
    assert rows(dialog, "History")[0][1] == "There is no connection to 127.0.0.1."
    dialog.reject()


def test_a_sync_can_be_cancelled_though_the_server_never_answers(
    qtbot: QtBot, program: DesktopProgram, server: FaultServer
) -> None:
    held: list[Request] = []

    def never(request: Request) -> Iterable[bytes | None]:
        held.append(request)
        return ()

    server._respond = never
    action(program, "Sync now").trigger()
    qtbot.waitUntil(lambda: bool(held), timeout=LONGEST)
    assert foot(program).told == "Asking what is new…"
    button(foot(program), "Cancel").click()
    settle(qtbot, program)
    assert titles(program) == [OWN, PRINT, SCAN]
    assert not button(foot(program), "Cancel").isVisibleTo(foot(program))
    assert foot(program).trouble == ""


def test_under_the_offline_switch_nothing_is_asked_and_the_action_says_why(
    qtbot: QtBot, open_window: OpenWindow, reader: Reader, server: FaultServer
) -> None:
    reader.settings = reader.settings._replace(offline=True)
    program = open_window(reader, policy=Policy(offline=True))
    assert not action(program, "Sync now: the network is switched off").isEnabled()
    controller = the(SyncController, program.library)
    controller.sync()
    assert not controller.is_running
    qtbot.waitUntil(lambda: foot(program).told == "Offline, nothing was received yet")
    dialog = open_feed(qtbot, program)
    assert not button(dialog, "Sync now").isEnabled()
    dialog.reject()
    assert server.requests == []


def test_what_was_never_asked_is_asked_by_itself(
    qtbot: QtBot, open_window: OpenWindow, reader: Reader
) -> None:
    feed = reader.settings.feed._replace(interval=60)
    program = open_window(reader, settings=reader.settings._replace(feed=feed))
    qtbot.waitUntil(lambda: PRINT in titles(program), timeout=LONGEST)
    assert not the(SyncController, program.library).is_by_hand


def test_without_a_feed_there_is_nothing_of_it(qtbot: QtBot, make_program: MakeProgram) -> None:
    program = make_program({"a.md": "# One"})
    qtbot.waitUntil(lambda: bool(program.window.menuBar().actions()))
    assert program.window.findChild(FeedFoot) is None
    assert "Feed…" not in [a.text() for a in program.window.findChildren(QAction)]


def test_of_two_looks_at_a_feed_the_later_one_counts(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    settle(qtbot, program)
    controller = the(SyncController, program.library)
    seen: list[object] = []
    controller.status_changed.connect(seen.append)
    controller.look()
    controller.look()
    program.tasks.wait()
    qtbot.waitUntil(lambda: not program.tasks.findChildren(Task))
    assert len(seen) == 1


def test_what_is_known_of_a_feed_can_be_copied_for_support(
    qtbot: QtBot, program: DesktopProgram, reader: Reader
) -> None:
    dialog = open_feed(qtbot, program)
    button(dialog, "Copy for support").click()
    copied = QGuiApplication.clipboard().text()
    assert reader.url in copied
    assert "changed  +2 ~0 -0 !0" in copied
    dialog.reject()


def test_the_key_syncs_from_anywhere_in_the_window(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    controller = the(SyncController, program.library)
    with qtbot.waitSignal(controller.began):
        QTest.keyClick(program.window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, program)
    assert controller.is_by_hand


def test_a_web_page_in_place_of_a_feed_is_told_as_such(
    qtbot: QtBot, program: DesktopProgram, server: FaultServer
) -> None:
    page = response(200, b"<html>Sign in</html>", Content_Type="text/html")
    server._respond = lambda _: page
    sync(qtbot, program)
    assert "web page instead of a feed" in foot(program).trouble


def test_the_news_lead_to_the_articles_that_changed_since_the_last_visit(
    qtbot: QtBot, program: DesktopProgram, published: PublishedFolder
) -> None:
    published.publish({"scan.md": article("Scan two pages")})
    sync(qtbot, program)
    news = button(foot(program), "1 updated")
    news.click()
    qtbot.waitUntil(lambda: "Scan two pages" in listed(program))
    assert OWN not in listed(program)
    assert not news.isVisibleTo(foot(program))


def test_where_no_visits_are_kept_the_news_lead_to_the_feed(
    qtbot: QtBot, open_window: OpenWindow, reader: Reader
) -> None:
    program = open_window(reader, policy=Policy(personal_articles=False))
    sync(qtbot, program)
    button(foot(program), "2 new").click()
    the(FeedDialog, program.window).reject()


def test_what_fails_is_told_in_the_dialog_that_is_open(
    qtbot: QtBot, program: DesktopProgram, server: FaultServer
) -> None:
    dialog = open_feed(qtbot, program)
    server.close()
    button(dialog, "Sync now").click()
    qtbot.waitUntil(
        lambda: "There is no connection to 127.0.0.1." in texts(dialog), timeout=9000
    )
    settle(qtbot, program)
    assert button(dialog, "Sync now").isVisible()
    dialog.reject()


def test_another_library_has_nothing_of_the_feed(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    folder = write_files(tmp_path / "other", {"a.md": "# Another"})
    program._change_library(LibrarySource(folder))
    qtbot.waitUntil(lambda: foot(program).isHidden(), timeout=LONGEST)
    assert not action(program, "Feed…").isVisible()
    assert not action(program, "Sync now").isEnabled()
    qtbot.waitUntil(lambda: titles(program) == ["Another"], timeout=LONGEST)


def test_what_a_sync_brought_is_said_to_who_cannot_see_it(
    qtbot: QtBot, program: DesktopProgram, published: PublishedFolder
) -> None:
    announcing = the(Announcing, program.window)
    said: list[str] = []
    announcing.announced.connect(said.append)
    sync(qtbot, program)
    assert said == ["Nothing new"]
    published.publish({"scan.md": article("Scan two pages")})
    sync(qtbot, program)
    assert said[1:] == ["1 updated"]


def test_an_interval_that_is_chosen_holds_at_once(
    qtbot: QtBot, program: DesktopProgram, reader: Reader
) -> None:
    due = the(DueTimer, program.library)
    assert due.moment is None
    program.layout._late._settings.change("feed.interval", 15)
    assert due.moment is not None
