"""The window in less and less room, as a reader uses it there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.theme.fonts import application_font
from helpviewer.gui.workspace.arrangement import Panes
from helpviewer.gui.workspace.back_bar import BackBar
from helpviewer.gui.workspace.drawer import Drawer
from tests.gui.conftest import MakeProgram, the

WIDE, TWO, NARROW = (1320, 840), (800, 600), (480, 640)
LONG = "\n\n".join(f"Paragraph {number} of a text that is read." for number in range(200))
ARTICLES = {
    "faq/fees.md": f"---\nid: fees\ntitle: Fees\nupdated: 2026-03-01\n---\n{LONG}",
    "faq/limits.md": "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\nTen a day.",
    "news/news.md": "---\nid: news\ntitle: News\nupdated: 2026-01-01\n---\nSunday.",
}


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram) -> DesktopProgram:
    return started(qtbot, make_program, WIDE)


@pytest.fixture
def narrow(qtbot: QtBot, make_program: MakeProgram) -> DesktopProgram:
    return started(qtbot, make_program, NARROW)


def started(qtbot: QtBot, make_program: MakeProgram, size: tuple[int, int]) -> DesktopProgram:
    program = make_program(ARTICLES, size=size)
    qtbot.waitUntil(program.window.isActiveWindow)
    qtbot.waitUntil(lambda: program.is_complete)
    return program


def seen(program: DesktopProgram) -> list[str]:
    window = program.window
    parts = {"sidebar": window.sidebar, "list": window.article_list, "article": window.reading}
    return [name for name, part in parts.items() if part.isVisible()]


def open_card(qtbot: QtBot, program: DesktopProgram, row: int) -> None:
    view = the(QListView, program.window.article_list)
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def chosen_card(program: DesktopProgram) -> str:
    title: str = the(QListView, program.window.article_list).currentIndex().data()
    return title


def first_line(program: DesktopProgram) -> str:
    pane = program.window.pane
    corner = QPoint(pane.viewport().width() // 2, 2)
    return pane.cursorForPosition(corner).block().text()


def test_a_window_shows_as_many_parts_as_it_has_room_for(program: DesktopProgram) -> None:
    assert seen(program) == ["sidebar", "list", "article"]
    program.window.resize(*TWO)
    assert seen(program) == ["list", "article"]
    program.window.resize(*NARROW)
    assert seen(program) == ["list"]
    program.window.resize(*WIDE)
    assert seen(program) == ["sidebar", "list", "article"]


def test_a_window_that_starts_narrow_shows_the_list_alone(narrow: DesktopProgram) -> None:
    assert seen(narrow) == ["list"]
    assert narrow.window.width() == NARROW[0]
    assert narrow.window.focusWidget() is narrow.window.top_bar.search_box


def test_what_it_was_started_for_is_what_a_narrow_window_shows(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES, size=NARROW, article="limits")
    assert seen(program) == ["article"]


def test_a_chosen_article_fills_a_narrow_window_and_escape_leads_back(
    qtbot: QtBot, narrow: DesktopProgram
) -> None:
    open_card(qtbot, narrow, 1)
    assert seen(narrow) == ["article"]
    assert narrow.window.focusWidget() is narrow.window.pane
    qtbot.keyClick(narrow.window.pane, Qt.Key.Key_Escape)
    assert seen(narrow) == ["list"]
    assert chosen_card(narrow) == "Limits"
    assert narrow.window.focusWidget() is the(QListView, narrow.window.article_list)


def test_the_way_back_is_a_button_with_the_name_of_the_list(
    qtbot: QtBot, narrow: DesktopProgram
) -> None:
    open_card(qtbot, narrow, 1)
    button = the(QToolButton, the(BackBar, narrow.window))
    assert button.text() == "All articles"
    assert button.accessibleName() == "Back to the list: All articles"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen(narrow) == ["list"]
    assert not the(BackBar, narrow.window).isVisible()


def test_the_way_back_has_a_key_while_there_is_one(
    qtbot: QtBot, narrow: DesktopProgram
) -> None:
    open_card(qtbot, narrow, 1)
    qtbot.keyClick(narrow.window.pane, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert seen(narrow) == ["list"]
    assert not the(BackBar, narrow.window).actions()[0].isEnabled()


def test_typing_in_the_search_box_shows_the_list(qtbot: QtBot, narrow: DesktopProgram) -> None:
    open_card(qtbot, narrow, 1)
    narrow.window.top_bar.search_box.take_focus()
    qtbot.keyClicks(narrow.window.top_bar.search_box, "fe")
    assert seen(narrow) == ["list"]
    assert narrow.window.focusWidget() is narrow.window.top_bar.search_box


def test_a_link_is_followed_where_the_article_is(qtbot: QtBot, narrow: DesktopProgram) -> None:
    narrow.window.pane.link_clicked.emit("article:limits")
    assert seen(narrow) == ["article"]
    narrow.navigator.go_back()
    assert seen(narrow) == ["article"]


def test_what_is_looked_for_in_the_article_is_seen_there(
    qtbot: QtBot, narrow: DesktopProgram
) -> None:
    qtbot.keyClick(narrow.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert seen(narrow) == ["article"]
    assert narrow.window.focusWidget() is narrow.window.pane.find_bar.field
    narrow.window.workspace.go_back()
    narrow.window.top_bar.guide.trigger()
    assert seen(narrow) == ["article"]
    assert narrow.window.reading.guide


def test_a_library_that_cannot_be_shown_is_told_of_in_any_window(
    narrow: DesktopProgram,
) -> None:
    narrow.window.show_trouble("There is no article here.")
    assert seen(narrow) == ["article"]
    assert narrow.window.trouble.isVisible()


def test_the_keyboard_goes_round_what_can_be_seen(qtbot: QtBot, narrow: DesktopProgram) -> None:
    window = narrow.window
    window.top_bar.search_box.take_focus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.focusWidget() is the(QListView, window.article_list)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.focusWidget() is window.top_bar.search_box


def test_home_is_the_list(qtbot: QtBot, narrow: DesktopProgram) -> None:
    open_card(qtbot, narrow, 1)
    narrow.window.top_bar.home.trigger()
    assert seen(narrow) == ["list"]
    assert narrow.articles.shown == ("fees", "en")


def test_a_window_that_gets_narrow_shows_what_the_reader_is_at(program: DesktopProgram) -> None:
    program.window.read()
    program.window.resize(*NARROW)
    assert seen(program) == ["article"]
    assert program.window.focusWidget() is program.window.pane
    program.window.resize(*WIDE)
    program.window.article_list.take_focus()
    program.window.resize(*NARROW)
    assert seen(program) == ["list"]


def test_the_first_line_of_the_article_stays_the_first(program: DesktopProgram) -> None:
    program.window.read()
    bar = program.window.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    line = first_line(program)
    for size in (TWO, NARROW, WIDE):
        program.window.resize(*size)
        assert first_line(program) == line


def test_the_drawer_holds_the_categories_until_one_is_chosen(
    qtbot: QtBot, narrow: DesktopProgram
) -> None:
    window = narrow.window
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert seen(narrow) == ["sidebar", "list"]
    assert window.sidebar.isAncestorOf(window.focusWidget())
    tree = the(QTreeView, window.sidebar)
    place = tree.visualRect(tree.model().index(4, 0)).center()
    with qtbot.waitSignal(narrow.search.listing_changed):
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert seen(narrow) == ["list"]
    assert window.article_list.heading == "news"
    window.resize(*WIDE)
    assert seen(narrow) == ["sidebar", "list", "article"]
    assert window.sidebar.x() == 0
    assert window.sidebar.width() == 284


@pytest.mark.parametrize("way", ["Escape", "F9", "beside"])
def test_the_drawer_goes_and_gives_the_keyboard_back(
    qtbot: QtBot, narrow: DesktopProgram, way: str
) -> None:
    window = narrow.window
    window.top_bar.search_box.setFocus()
    window.top_bar.categories.trigger()
    drawer = the(Drawer, window)
    if way == "beside":
        qtbot.mouseClick(drawer, Qt.MouseButton.LeftButton, pos=QPoint(470, 300))
    else:
        qtbot.keyClick(window.focusWidget(), getattr(Qt.Key, f"Key_{way}"))
    assert seen(narrow) == ["list"]
    assert window.focusWidget() is window.top_bar.search_box


def test_a_click_into_the_drawer_that_hits_nothing_leaves_it_open(
    qtbot: QtBot, narrow: DesktopProgram
) -> None:
    narrow.window.top_bar.categories.trigger()
    sidebar = narrow.window.sidebar
    qtbot.mouseClick(sidebar, Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    assert sidebar.isVisible()
    the(Drawer, narrow.window).leave()


def test_tab_stays_in_the_drawer(qtbot: QtBot, narrow: DesktopProgram) -> None:
    window = narrow.window
    window.top_bar.categories.trigger()
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert the(Drawer, window).isAncestorOf(window.focusWidget())
    the(Drawer, window).leave()


def test_a_window_that_gets_wide_needs_no_drawer(qtbot: QtBot, narrow: DesktopProgram) -> None:
    narrow.window.top_bar.categories.trigger()
    narrow.window.resize(*WIDE)
    assert seen(narrow) == ["sidebar", "list", "article"]
    assert narrow.window.sidebar.width() == 284
    narrow.window.top_bar.categories.trigger()
    assert narrow.window.sidebar.isAncestorOf(narrow.window.focusWidget())


def test_the_drawer_is_where_lines_begin(qtbot: QtBot, narrow: DesktopProgram) -> None:
    narrow.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    narrow.window.top_bar.categories.trigger()
    place = narrow.window.sidebar.geometry()
    assert place.right() == narrow.window.width() - 1
    the(Drawer, narrow.window).leave()


def test_buttons_that_find_no_room_are_in_the_menu(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    bar = program.window.top_bar
    program.window.resize(*NARROW)
    assert bar.theme_menu.menuAction() in bar.more_menu.actions()
    assert bar.forward in bar.more_menu.actions()
    assert bar.search_box.width() >= 190
    program.window.resize(*WIDE)
    assert bar.forward not in bar.more_menu.actions()
    assert not bar.more_menu.actions()[0].isVisible()  # the line below what was folded


def test_lines_that_were_moved_are_found_again_after_the_window_was_narrow(
    program: DesktopProgram,
) -> None:
    program.window.workspace.moveSplitter(230, 1)
    program.window.resize(*NARROW)
    program.window.resize(*WIDE)
    assert program.window.sidebar.width() == 230


@pytest.fixture
def text_size_is_put_back(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setFont(application_font())


@pytest.mark.usefixtures("text_size_is_put_back")
def test_larger_text_leaves_as_little_room_as_a_narrower_window(
    program: DesktopProgram,
) -> None:
    sizes = program.window.top_bar.height(), program.window.sidebar.width()
    program.appearance.set_text_size(200)
    assert program.window.workspace.panes is Panes.TWO
    program.appearance.set_text_size(300)
    assert seen(program) == ["list"]
    program.appearance.set_text_size(100)
    assert seen(program) == ["sidebar", "list", "article"]
    assert (program.window.top_bar.height(), program.window.sidebar.width()) == sizes
