from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QProgressBar, QTreeView
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.sidebar import Sidebar
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import DARK, LIGHT
from helpviewer.library.library import Library
from helpviewer.paths import bundled
from tests.gui.browse.samples import INFO, card
from tests.gui.conftest import the

MakeSidebar = Callable[..., Sidebar]


def library(*categories: str) -> Library:
    return Library(INFO, [card(f"a{n}", category=path) for n, path in enumerate(categories)])


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    made = Sidebar(Icons(bundled("resources") / "icons"), LIGHT)
    qtbot.addWidget(made)
    made.resize(260, 500)
    return made


def opened(sidebar: Sidebar) -> list[str]:
    tree = the(QTreeView, sidebar)
    model = tree.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [row.data() for row in rows if model.hasChildren(row) and tree.isExpanded(row)]


def picture(sidebar: Sidebar) -> QImage:
    taken: QPixmap = sidebar.grab()
    return taken.toImage()


def test_what_is_open_stays_open_when_the_categories_change(sidebar: Sidebar) -> None:
    many = [f"c{n:02}/inside" for n in range(20)]
    sidebar.show_library(library(*many), "")
    assert opened(sidebar) == []
    sidebar.choose("c03/inside")
    assert opened(sidebar) == ["c03"]
    sidebar.show_library(library(*many, "new"), "c03/inside")
    assert opened(sidebar) == ["c03"]
    assert the(QTreeView, sidebar).currentIndex().data() == "inside"


def test_a_small_tree_is_all_in_sight(sidebar: Sidebar) -> None:
    sidebar.show_library(library("faq/money", "news"), "")
    assert opened(sidebar) == ["faq"]


def test_what_has_no_match_is_dimmed_until_the_search_ends(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    sidebar.show_library(library("faq", "news"), "")
    plain = picture(sidebar)
    sidebar.show_counts({"": 1, "news": 1})
    searching = picture(sidebar)
    assert searching != plain
    sidebar.show_counts({"": 1, "news": 1})
    assert picture(sidebar) == searching
    sidebar.show_counts(None)
    assert picture(sidebar) == plain
    sidebar.set_theme(DARK)
    assert picture(sidebar) != plain


def test_another_library_begins_with_an_empty_sidebar(sidebar: Sidebar) -> None:
    sidebar.show_library(library("faq", "news"), "news")
    sidebar.set_problem_count(2)
    sidebar.clear()
    assert the(QTreeView, sidebar).model().rowCount() == 0


def test_a_click_reports_a_category_and_opens_it(qtbot: QtBot, sidebar: Sidebar) -> None:
    many = [f"c{n:02}/inside" for n in range(20)]
    sidebar.show_library(library(*many), "")
    tree = the(QTreeView, sidebar)
    place = tree.visualRect(tree.model().index(1, 0)).center()
    with qtbot.waitSignal(sidebar.category_chosen, timeout=0) as chosen:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["c00"]
    assert opened(sidebar) == ["c00"]


def test_the_sidebar_says_how_the_library_is_doing(sidebar: Sidebar) -> None:
    sidebar.set_status("Preparing")
    sidebar.set_progress(1, 2)
    bar = the(QProgressBar, sidebar)
    assert not bar.isHidden()
    sidebar.set_progress(2, 2)
    assert bar.isHidden()
    assert "Preparing" in [label.text() for label in sidebar.findChildren(QLabel)]


def test_the_row_with_the_keyboard_and_the_one_under_the_pointer_can_be_told(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    sidebar.show_library(library("faq/money", "news"), "")
    sidebar.show()
    qtbot.waitExposed(sidebar)
    sidebar.activateWindow()
    tree = the(QTreeView, sidebar)
    qtbot.waitUntil(sidebar.isActiveWindow)
    tree.clearFocus()
    idle = picture(sidebar)
    sidebar.take_focus()
    qtbot.waitUntil(tree.hasFocus)
    focused = picture(sidebar)
    assert focused != idle
    place = tree.visualRect(tree.model().index(2, 0)).center()
    qtbot.mouseMove(tree.viewport(), place)
    qtbot.waitUntil(lambda: picture(sidebar) != focused)
    sidebar.close()


def test_every_category_is_at_hand_for_the_keyboard(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.show_library(library("faq", "news"), "")
    tree = the(QTreeView, sidebar)
    assert tree.accessibleName() == "Categories"
    tree.setCurrentIndex(tree.model().index(2, 0))
    with qtbot.waitSignal(sidebar.category_chosen, timeout=0) as chosen:
        tree.activated.emit(tree.currentIndex())
    assert chosen.args == ["news"]
