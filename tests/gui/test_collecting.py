"""Favourites, what was viewed and what changed, in the whole window as a reader uses it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.compiler.compile import compile_library
from helpviewer.gui.browse.category_model import Collection
from helpviewer.gui.browse.order_button import OrderButton
from helpviewer.gui.tasks import Task
from helpviewer.library.article import ArticleId
from helpviewer.paths import UserPaths
from helpviewer.personal.articles import ArticleVisits, FavouriteArticles, KeptArticle
from helpviewer.policy import Policy
from tests.gui.conftest import MakeProgram, the, write_articles

LIBRARY = 'id = "bank"\ntitle = "Bank"\n'
FEES = "---\nid: fees\ntitle: Fees\nupdated: 2026-03-01\n---\nMakers pay less."
LIMITS = "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\nTen a day."
NEWS = "---\nid: news\ntitle: Maintenance\nupdated: 2026-01-01\n---\nOn Sunday."
opens_a_menu = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ARTICLES = {
    "library.toml": LIBRARY,
    "faq/fees.md": FEES,
    "faq/limits.md": LIMITS,
    "news/news.md": NEWS,
}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return UserPaths.under(tmp_path / "data").personal


def favourites(database: Path, library: str = "bank") -> list[str]:
    return [article.id for article in FavouriteArticles(database, library).all()]


def viewed(database: Path) -> list[str]:
    return [article.id for article in ArticleVisits(database, "bank").recent()]


def ready(qtbot: QtBot, program: DesktopProgram) -> DesktopProgram:
    """Wait until the open article can be made a favourite, and the library is known."""
    qtbot.waitUntil(star(program).isEnabled, timeout=20_000)
    settle(qtbot, program)
    return program


def settle(qtbot: QtBot, program: DesktopProgram) -> None:
    qtbot.waitUntil(lambda: not program.tasks.findChildren(Task), timeout=20_000)


def star(program: DesktopProgram) -> QAction:
    buttons = program.window.top_bar.findChildren(QToolButton)
    return next(b.defaultAction() for b in buttons if "favourites" in b.accessibleName())


def sidebar(program: DesktopProgram) -> dict[str, str]:
    """Return what a screen reader says of the sidebar's top rows, by their names."""
    model = the(QTreeView, program.window.sidebar).model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    spoken = Qt.ItemDataRole.AccessibleTextRole
    return {row.data(): row.data(spoken) for row in rows}


def press_entry(qtbot: QtBot, program: DesktopProgram, name: str) -> None:
    """Go to an entry of the sidebar with the keyboard."""
    tree = the(QTreeView, program.window.sidebar)
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(list(sidebar(program)).index(name), 0))
    qtbot.keyClick(tree, Qt.Key.Key_Return)


def cards(program: DesktopProgram) -> QListView:
    return the(QListView, program.window.article_list)


def rows(program: DesktopProgram) -> list[QModelIndex]:
    model = cards(program).model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def listed(program: DesktopProgram) -> list[str]:
    return [row.data() for row in rows(program)]


def spoken(program: DesktopProgram) -> list[str]:
    return [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows(program)]


def open_article(program: DesktopProgram, name: str) -> None:
    snapshot = program.library.snapshot
    assert snapshot
    card = snapshot.library.get(ArticleId(name))
    assert card
    program.navigator.open(card.key)


def choose_in_menu(qtbot: QtBot, program: DesktopProgram, row: int, text: str) -> None:
    view = cards(program)
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = the(QMenu, view)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()
    menu.deleteLater()
    qtbot.waitUntil(lambda: not view.findChildren(QMenu))


def end_visit_long_ago(database: Path) -> None:
    last = datetime.now(UTC) - timedelta(hours=2)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE library_visit SET last = ?", (last.isoformat(),))


def close(program: DesktopProgram) -> None:
    program.window.close()
    program.stop()


def test_the_open_article_becomes_a_favourite_with_a_key_and_none_with_another_press(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    assert star(program).toolTip() == "Add to favourites (Ctrl+D)"
    qtbot.keyClick(program.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert star(program).isChecked()
    assert star(program).toolTip() == "Remove from favourites (Ctrl+D)"
    assert sidebar(program)["Favourites"] == "Favourites, 1 article(s)"
    settle(qtbot, program)
    assert favourites(database) == ["fees"]
    open_article(program, "limits")
    assert not star(program).isChecked()
    open_article(program, "fees")
    star(program).trigger()
    settle(qtbot, program)
    assert favourites(database) == []


@opens_a_menu
def test_favourites_are_listed_in_the_order_of_adding_and_are_there_the_next_time(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    for name in ("news", "fees"):
        open_article(program, name)
        star(program).trigger()
    close(program)
    again = ready(qtbot, make_program(ARTICLES))
    press_entry(qtbot, again, "Favourites")
    assert listed(again) == ["Maintenance", "Fees"]
    texts = [label.text() for label in again.window.article_list.findChildren(QLabel)]
    assert {"Favourites", "2 article(s)"} <= set(texts)
    assert the(OrderButton, again.window.article_list).isHidden()
    choose_in_menu(qtbot, again, 0, "Remove from favourites")
    assert listed(again) == ["Fees"]
    press_entry(qtbot, again, "All articles")
    assert listed(again) == ["Fees", "Limits", "Maintenance"]
    choose_in_menu(qtbot, again, 1, "Add to favourites")
    press_entry(qtbot, again, "Favourites")
    assert listed(again) == ["Fees", "Limits"]


def test_without_favourites_one_is_told_how_to_add_one(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    press_entry(qtbot, program, "Favourites")
    texts = [label.text() for label in program.window.article_list.findChildren(QLabel)]
    assert "There are no articles here." in texts
    assert any("Ctrl+D" in text for text in texts)


def test_a_search_leaves_a_collection_and_a_collection_ends_a_search(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    star(program).trigger()
    press_entry(qtbot, program, "Favourites")
    box = program.window.top_bar.search_box
    box.setText("limits")
    qtbot.waitUntil(lambda: listed(program) == ["Limits"], timeout=20_000)
    assert the(QTreeView, program.window.sidebar).currentIndex().data() == "All articles"
    press_entry(qtbot, program, "Favourites")
    assert box.text() == ""
    assert listed(program) == ["Fees"]
    assert the(QTreeView, program.window.sidebar).currentIndex().data() == "Favourites"


@opens_a_menu
def test_what_the_reader_opened_is_listed_the_last_first_and_stands_still_while_it_is(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    assert viewed(database) == []  # the program opened the first one, not the reader
    for name in ("news", "limits"):
        open_article(program, name)
    press_entry(qtbot, program, "Recently viewed")
    assert listed(program) == ["Limits", "Maintenance"]
    open_article(program, "news")
    assert listed(program) == ["Limits", "Maintenance"]
    choose_in_menu(qtbot, program, 1, "Remove from this list")
    assert listed(program) == ["Limits"]
    settle(qtbot, program)
    assert viewed(database) == ["limits"]


def test_what_the_command_line_asked_for_was_viewed(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    ready(qtbot, make_program(ARTICLES, article="limits"))
    assert viewed(database) == ["limits"]


def test_the_first_visit_ever_has_no_updates(qtbot: QtBot, make_program: MakeProgram) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    assert list(sidebar(program)) == [
        "All articles",
        "Favourites",
        "Recently viewed",
        "faq",
        "news",
    ]
    assert not any("new or changed" in text for text in spoken(program))


CHANGED = ARTICLES | {
    "faq/limits.md": LIMITS.replace("Ten", "Eleven"),
    "news/more.md": "---\nid: more\ntitle: More\n---\nNews.",
}


def test_what_changed_since_the_last_visit_is_listed_and_marked_until_it_is_opened(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    close(ready(qtbot, make_program(ARTICLES)))
    end_visit_long_ago(database)
    program = ready(qtbot, make_program(CHANGED))
    name = "Updated since last visit"
    assert list(sidebar(program))[3] == name
    assert sidebar(program)[name] == f"{name}, 2 article(s)"
    told = "new or changed since your last visit"
    assert [told in text for text in spoken(program)] == [False, True, False, True]
    press_entry(qtbot, program, name)
    assert listed(program) == ["Limits", "More"]
    view = cards(program)
    before = view.grab().toImage()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [told in text for text in spoken(program)] == [False, True]
    assert listed(program) == ["Limits", "More"]
    assert view.grab().toImage() != before
    close(program)
    again = ready(qtbot, make_program(CHANGED))  # soon after: the same visit
    assert [told in text for text in spoken(again)] == [False, False, False, True]
    close(again)
    end_visit_long_ago(database)
    assert name not in sidebar(ready(qtbot, make_program(CHANGED)))


def test_what_changes_while_one_reads_is_marked_but_for_the_open_article(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    qtbot.waitUntil(lambda: not program.library._running, timeout=30_000)
    open_article(program, "limits")
    write_articles(tmp_path / "library", CHANGED)
    with qtbot.waitSignal(program.library.snapshot_opened, timeout=30_000):
        program.library.refresh()
    settle(qtbot, program)
    assert "Eleven" in program.window.pane.toPlainText()
    told = ["new or changed" in text for text in spoken(program)]
    assert dict(zip(listed(program), told, strict=True)) == {
        "Fees": False,
        "Limits": False,
        "Maintenance": False,
        "More": True,
    }


@opens_a_menu
def test_a_removed_article_stands_struck_in_the_list_says_so_and_can_be_taken_off(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path, database: Path
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    open_article(program, "news")
    star(program).trigger()
    close(program)
    (tmp_path / "library/news/news.md").unlink()
    rest = {path: text for path, text in ARTICLES.items() if "news" not in path}
    again = ready(qtbot, make_program(rest))
    press_entry(qtbot, again, "Favourites")
    assert spoken(again) == ["Maintenance, Removed"]
    view = cards(again)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    box = the(QMessageBox, again.window)
    assert box.text() == "“Maintenance” is no longer in the library."
    assert again.articles.shown
    assert again.articles.shown.id == "fees"
    next(b for b in box.findChildren(QPushButton) if "Remove" in b.text()).click()
    assert listed(again) == []
    settle(qtbot, again)
    assert favourites(database) == []
    press_entry(qtbot, again, "Recently viewed")
    assert spoken(again) == ["Maintenance, Removed"]
    choose_in_menu(qtbot, again, 0, "Remove from this list")
    assert listed(again) == []


def test_a_library_that_moved_has_the_same_favourites_and_another_one_has_its_own(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    star(program).trigger()
    close(program)
    (tmp_path / "library").rename(tmp_path / "elsewhere")
    source = write_articles(tmp_path / "elsewhere", {})
    compile_library(source, UserPaths.under(tmp_path / "data"))
    moved = ready(qtbot, make_program({"library.toml": 'id = "shop"\n', "a.md": "# A"}))
    assert sidebar(moved)["Favourites"] == "Favourites, 0 article(s)"
    moved._change_library(source)
    qtbot.waitUntil(lambda: "Fees" in listed(moved), timeout=30_000)
    settle(qtbot, moved)
    assert sidebar(moved)["Favourites"] == "Favourites, 1 article(s)"
    assert star(moved).isChecked()


def test_a_kiosk_has_nothing_of_it(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    program = make_program(ARTICLES, policy=Policy(personal_articles=False))
    assert list(sidebar(program)) == ["All articles", "faq", "news"]
    buttons = program.window.top_bar.findChildren(QToolButton)
    assert not [button for button in buttons if "favourites" in button.accessibleName()]
    open_article(program, "news")
    qtbot.keyClick(program.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    close(program)
    assert not database.exists()


def test_where_nothing_can_be_kept_that_is_told_and_articles_open_all_the_same(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    database.mkdir(parents=True)
    program = make_program(ARTICLES)
    sidebar_texts = program.window.sidebar.findChildren(QLabel)
    qtbot.waitUntil(
        lambda: any("remembers" in label.text() for label in sidebar_texts), timeout=20_000
    )
    open_article(program, "news")
    assert "On Sunday." in program.window.pane.toPlainText()
    assert not star(program).isEnabled()


def test_a_click_waits_for_no_database(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    program = ready(qtbot, make_program(ARTICLES))
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        open_article(program, "news")
        star(program).trigger()
        assert star(program).isChecked()
        assert "On Sunday." in program.window.pane.toPlainText()
        other.execute("ROLLBACK")
    settle(qtbot, program)
    assert (favourites(database), viewed(database)) == (["news"], ["news"])


def test_what_was_kept_in_another_program_is_read(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    gone = KeptArticle(ArticleId("tax"), "Tax")
    FavouriteArticles(database, "bank").add(gone)
    program = ready(qtbot, make_program(ARTICLES))
    program.window.sidebar.collection_chosen.emit(Collection.FAVOURITES)
    assert spoken(program) == ["Tax, Removed"]
    assert QAccessible.queryAccessibleInterface(cards(program)) is not None
    corner = cards(program).visualRect(rows(program)[0]).center() - QPoint(5, 5)
    qtbot.mouseClick(cards(program).viewport(), Qt.MouseButton.LeftButton, pos=corner)
    the(QMessageBox, program.window).reject()
    assert listed(program) == ["Tax"]
