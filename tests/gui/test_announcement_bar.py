"""A pinned announcement above list and article, in the whole window."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.announcement_bar import AnnouncementBar
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.window_commands import window_commands
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy
from tests.gui.conftest import MakeProgram, the, write_articles
from tests.gui.test_collecting import close, ready, settle

UNTIL = (datetime.now(UTC) + timedelta(days=2)).date()
PAST = UNTIL - timedelta(days=9)


def announcement(name: str, day: str, until: object = UNTIL) -> str:
    head = f"id: {name}\ntitle: Pause {name}\nupdated: {day}\npinned_until: {until}"
    return f"---\n{head}\n---\nOn Sunday."


ARTICLES = {
    "library.toml": 'id = "bank"\ntitle = "Bank"\n',
    "fees.md": "---\nid: fees\ntitle: Fees\nupdated: 2026-03-01\n---\nMakers pay less.",
    "announcements/old.md": announcement("old", "2025-01-01"),
    "announcements/new.md": announcement("new", "2025-02-01"),
    "announcements/over.md": announcement("over", "2025-03-01", PAST),
}


def bar(program: DesktopProgram) -> AnnouncementBar:
    return the(AnnouncementBar, program.window)


def shown(program: DesktopProgram) -> str:
    """Return what a screen reader says of the line; nothing if it is hidden."""
    return "" if bar(program).isHidden() else the(QPushButton, bar(program)).accessibleName()


def start(qtbot: QtBot, make_program: MakeProgram, **asked: object) -> DesktopProgram:
    program = make_program(ARTICLES, article="fees", **asked)
    qtbot.waitUntil(lambda: program.window.findChild(AnnouncementBar) is not None)
    settle(qtbot, program)
    return program


def test_the_newest_is_shown_and_opened_with_a_click(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = start(qtbot, make_program)
    assert shown(program) == "Announcement: Pause new"
    the(QPushButton, bar(program)).click()
    assert program.articles.shown
    assert program.articles.shown.id == "new"


def test_what_was_put_away_stays_away_until_it_changes(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = start(qtbot, make_program)
    close_button = the(QToolButton, bar(program))
    assert close_button.accessibleName() == "Put the announcement away"
    close_button.click()
    assert shown(program) == "Announcement: Pause old"
    close_button.click()
    assert shown(program) == ""
    close(program)
    again = start(qtbot, make_program)
    assert shown(again) == ""
    qtbot.waitUntil(lambda: not again.library._running, timeout=30_000)
    write_articles(
        tmp_path / "library", {"announcements/old.md": announcement("old", "2025-01-02")}
    )
    with qtbot.waitSignal(again.library.snapshot_opened, timeout=30_000):
        again.library.refresh()
    assert shown(again) == "Announcement: Pause old"


def test_where_nothing_is_kept_of_readers_it_is_put_away_for_this_run(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    kiosk = Policy(
        personal_articles=False,
        feedback=False,
        recent_searches=False,
        unanswered_searches=False,
    )
    program = start(qtbot, make_program, policy=kiosk)
    the(QToolButton, bar(program)).click()
    assert shown(program) == "Announcement: Pause old"
    close(program)
    assert not UserPaths.under(tmp_path / "data").personal.exists()
    assert shown(start(qtbot, make_program, policy=kiosk)) == "Announcement: Pause new"


def test_the_keyboard_goes_to_it_from_the_top_bar_and_on(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = ready(qtbot, start(qtbot, make_program))
    program.window.top_bar.search_box.setFocus()
    qtbot.keyClick(program.window, Qt.Key.Key_F6)
    assert program.window.focusWidget() is the(QPushButton, bar(program))
    qtbot.keyClick(program.window, Qt.Key.Key_F6)
    focus = program.window.focusWidget()
    assert program.window.sidebar.isAncestorOf(focus)
    names = {command.name for command in window_commands(program.window)}
    assert {"Open the announcement", "Put the announcement away"} <= names


def test_without_one_the_line_and_its_commands_are_not_there(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program({"fees.md": "# Fees"})
    qtbot.waitUntil(lambda: program.window.findChild(AnnouncementBar) is not None)
    settle(qtbot, program)
    assert shown(program) == ""
    names = {command.name for command in window_commands(program.window)}
    assert "Open the announcement" not in names


def test_another_library_has_its_own(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = start(qtbot, make_program)
    shop = {
        "library.toml": 'id = "shop"\n',
        "announcements/a.md": announcement("a", "2025-01-01"),
    }
    source = write_articles(tmp_path / "shop", shop)
    program._change_library(source)
    qtbot.waitUntil(lambda: shown(program) == "Announcement: Pause a", timeout=30_000)


def test_that_it_cannot_be_kept_is_told_and_it_is_put_away_all_the_same(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    UserPaths.under(tmp_path / "data").personal.mkdir(parents=True)
    program = start(qtbot, make_program)
    assert shown(program) == "Announcement: Pause new"
    the(QToolButton, bar(program)).click()
    assert shown(program) == "Announcement: Pause old"
    labels = program.window.sidebar.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("remembers" in label.text() for label in labels))


def test_a_title_that_does_not_fit_is_cut_and_told_by_the_tool_tip(qtbot: QtBot) -> None:
    line = AnnouncementBar(Icons(bundled("resources") / "icons"))
    qtbot.addWidget(line)
    line.resize(300, 44)
    line.show_title("Deposits & withdrawals pause on Sunday from four to half past six")
    line.grab()
    title = the(QPushButton, line)
    assert title.toolTip().startswith("Deposits & withdrawals")
    assert title.minimumSizeHint().width() == 0
    line.show_title("Deposits & fees")
    line.grab()
    assert title.toolTip() == ""
    assert title.text() == "Deposits && fees"
    assert all(action.text() for action in line.findChildren(QAction))
    line.hide()
