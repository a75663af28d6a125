from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.browse.suggestion_model import ForgetRecent, RecentSearch, SuggestedTitle
from helpviewer.gui.browse.suggestion_view import SuggestionView
from helpviewer.gui.browse.suggestions import Suggestions
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import window_stylesheet
from helpviewer.gui.theme.tokens import DARK, LIGHT, Theme
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.paths import bundled
from helpviewer.search.results import Passage
from tests.gui.conftest import the

FEES = SuggestedTitle(ArticleKey(ArticleId("fees"), "en"), Passage("Trading fees", ((8, 2),)))
LIMITS = SuggestedTitle(ArticleKey(ArticleId("limits"), "en"), Passage("Limits"))
SEARCH = RecentSearch("fee schedule")
ALL = (SEARCH, FEES, LIMITS, ForgetRecent())


class Window(NamedTuple):
    """A box with the list under it, and a button elsewhere."""

    whole: QWidget
    box: SearchBox
    suggestions: Suggestions
    button: QPushButton

    @property
    def view(self) -> SuggestionView:
        return the(SuggestionView, self.suggestions)

    @property
    def row(self) -> int:
        return self.view.currentIndex().row()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    whole = QWidget()
    qtbot.addWidget(whole)
    icons = Icons(bundled("resources") / "icons")
    page = QWidget(whole)
    page.setGeometry(0, 0, 500, 400)
    box, button = SearchBox(icons), QPushButton("Elsewhere")
    column = QVBoxLayout(page)
    column.addWidget(box)
    column.addStretch()
    column.addWidget(button)
    suggestions = Suggestions(box, icons, LIGHT, whole)
    whole.resize(500, 400)
    whole.show()
    whole.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    yield Window(whole, box, suggestions, button)
    whole.close()


@pytest.fixture
def opened(window: Window) -> Window:
    window.suggestions.show_suggestions(ALL)
    assert window.suggestions.isVisible()
    return window


@pytest.fixture
def entered(opened: Window, qtbot: QtBot) -> Window:
    qtbot.keyClick(opened.box, Qt.Key.Key_Down)
    assert opened.view.hasFocus()
    assert opened.row == 0
    return opened


def test_it_opens_under_the_box_as_wide_as_that(opened: Window) -> None:
    place, box = opened.suggestions.geometry(), opened.box
    under = box.mapTo(opened.whole, box.rect().bottomLeft())
    assert place.left() == under.x()
    assert 0 < place.top() - under.y() < 10
    assert place.width() == box.width()
    assert not opened.view.verticalScrollBar().isVisible()
    assert opened.box.hasFocus()


def test_under_a_narrow_box_it_is_wider_and_stays_in_the_window(window: Window) -> None:
    window.box.setMaximumWidth(200)
    window.whole.resize(330, 150)
    qt = window.suggestions
    QCoreApplication.processEvents()
    qt.show_suggestions(ALL)
    assert qt.width() == 320
    assert window.whole.rect().contains(qt.geometry())
    assert window.view.verticalScrollBar().isVisible()


def test_it_begins_where_the_box_begins_in_a_right_to_left_window(window: Window) -> None:
    window.whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.box.setMaximumWidth(200)
    QCoreApplication.processEvents()
    window.suggestions.show_suggestions(ALL)
    box = window.box
    right = box.mapTo(window.whole, box.rect().topRight()).x()
    assert window.suggestions.geometry().right() == right
    assert window.suggestions.width() == 320


def test_it_stays_away_while_the_keyboard_is_elsewhere(window: Window) -> None:
    window.button.setFocus()
    window.suggestions.show_suggestions(ALL)
    assert not window.suggestions.isVisible()


def test_without_suggestions_it_goes_but_is_still_wanted(qtbot: QtBot, opened: Window) -> None:
    with qtbot.assertNotEmitted(opened.suggestions.closed):
        opened.suggestions.show_suggestions(())
    assert not opened.suggestions.isVisible()


def test_the_arrow_keys_lead_through_the_list_and_on(qtbot: QtBot, entered: Window) -> None:
    for _ in range(3):
        qtbot.keyClick(entered.view, Qt.Key.Key_Down)
    assert entered.row == 3
    with (
        qtbot.waitSignal(entered.suggestions.closed, timeout=0),
        qtbot.waitSignal(entered.suggestions.list_asked, timeout=0),
    ):
        qtbot.keyClick(entered.view, Qt.Key.Key_Down)
    assert not entered.suggestions.isVisible()


def test_up_from_the_first_leads_back_to_the_box(qtbot: QtBot, entered: Window) -> None:
    qtbot.keyClick(entered.view, Qt.Key.Key_Down)
    qtbot.keyClick(entered.view, Qt.Key.Key_Up)
    assert entered.view.hasFocus()
    qtbot.keyClick(entered.view, Qt.Key.Key_Up)
    assert entered.box.hasFocus()
    assert entered.suggestions.isVisible()
    assert not entered.view.currentIndex().isValid()


def test_enter_on_a_search_chooses_it(qtbot: QtBot, entered: Window) -> None:
    with qtbot.waitSignal(entered.suggestions.search_chosen, timeout=0) as chosen:
        qtbot.keyClick(entered.view, Qt.Key.Key_Return)
    assert chosen.args == ["fee schedule"]
    assert not entered.suggestions.isVisible()
    assert entered.box.hasFocus()


def test_enter_on_a_title_chooses_the_article(qtbot: QtBot, entered: Window) -> None:
    qtbot.keyClick(entered.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(entered.suggestions.title_chosen, timeout=0) as chosen:
        qtbot.keyClick(entered.view, Qt.Key.Key_Enter)
    assert chosen.args == [FEES.key]
    assert not entered.suggestions.isVisible()


def test_a_click_on_a_row_chooses_it_once(qtbot: QtBot, opened: Window) -> None:
    chosen: list[ArticleKey] = []
    opened.suggestions.title_chosen.connect(chosen.append)
    place = opened.view.visualRect(opened.view.model().index(2, 0)).center()
    qtbot.mouseClick(opened.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [LIMITS.key]
    assert not opened.suggestions.isVisible()


def test_the_last_row_asks_to_forget_and_leads_back_to_the_box(
    qtbot: QtBot, entered: Window
) -> None:
    qtbot.keyClick(entered.view, Qt.Key.Key_End)
    with qtbot.waitSignal(entered.suggestions.forget_all_asked, timeout=0):
        qtbot.keyClick(entered.view, Qt.Key.Key_Return)
    assert entered.box.hasFocus()


def test_delete_asks_to_forget_a_search_but_not_an_article(
    qtbot: QtBot, entered: Window
) -> None:
    with qtbot.waitSignal(entered.suggestions.forget_asked, timeout=0) as asked:
        qtbot.keyClick(entered.view, Qt.Key.Key_Delete)
    assert asked.args == ["fee schedule"]
    qtbot.keyClick(entered.view, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(entered.suggestions.forget_asked):
        qtbot.keyClick(entered.view, Qt.Key.Key_Delete)


def test_who_types_on_does_so_in_the_box(qtbot: QtBot, entered: Window) -> None:
    qtbot.keyClicks(entered.view, "f")
    assert (entered.box.text(), entered.box.hasFocus()) == ("f", True)
    qtbot.keyClick(entered.box, Qt.Key.Key_Down)
    qtbot.keyClick(entered.view, Qt.Key.Key_Backspace)
    assert (entered.box.text(), entered.box.hasFocus()) == ("", True)


def test_a_lone_modifier_types_nothing(qtbot: QtBot, entered: Window) -> None:
    qtbot.keyClick(entered.view, Qt.Key.Key_Shift)
    assert entered.view.hasFocus()


@pytest.mark.parametrize("in_list", [False, True])
def test_escape_closes_the_list_before_it_empties_the_box(
    qtbot: QtBot, opened: Window, in_list: bool
) -> None:
    opened.box.setText("fee")
    if in_list:
        qtbot.keyClick(opened.box, Qt.Key.Key_Down)
    with qtbot.waitSignal(opened.suggestions.closed, timeout=0):
        qtbot.keyClick(opened.view if in_list else opened.box, Qt.Key.Key_Escape)
    assert not opened.suggestions.isVisible()
    assert (opened.box.text(), opened.box.hasFocus()) == ("fee", True)
    qtbot.keyClick(opened.box, Qt.Key.Key_Escape)
    assert opened.box.text() == ""


def test_enter_in_the_box_closes_the_list_and_confirms_the_search(
    qtbot: QtBot, opened: Window
) -> None:
    with (
        qtbot.waitSignal(opened.suggestions.closed, timeout=0),
        qtbot.waitSignal(opened.box.search_confirmed, timeout=0),
    ):
        qtbot.keyClick(opened.box, Qt.Key.Key_Return)
    assert not opened.suggestions.isVisible()


def test_once_closed_the_down_key_asks_for_the_articles_again(
    qtbot: QtBot, opened: Window
) -> None:
    opened.box.setText("fee")
    opened.suggestions.close_list()
    with qtbot.waitSignal(opened.box.list_asked, timeout=0):
        qtbot.keyClick(opened.box, Qt.Key.Key_Down)
    assert opened.box.hasFocus()


def test_it_goes_when_the_keyboard_goes_elsewhere(qtbot: QtBot, entered: Window) -> None:
    with qtbot.waitSignal(entered.suggestions.closed):
        entered.button.setFocus()
    assert not entered.suggestions.isVisible()
    assert entered.button.hasFocus()


def test_tab_passes_the_list_by(qtbot: QtBot, opened: Window) -> None:
    with qtbot.waitSignal(opened.suggestions.closed):
        qtbot.keyClick(opened.box, Qt.Key.Key_Tab)
    assert opened.button.hasFocus()


def test_tab_in_the_list_goes_on_from_the_box(qtbot: QtBot, entered: Window) -> None:
    qtbot.keyClick(entered.view, Qt.Key.Key_Tab)
    assert entered.button.hasFocus()


def test_another_window_closes_it_and_coming_back_the_box_has_the_keyboard(
    qtbot: QtBot, entered: Window
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitSignal(entered.suggestions.closed):
        other.show()
        other.activateWindow()
    other.close()
    entered.whole.activateWindow()
    qtbot.waitUntil(entered.box.hasFocus)
    assert not entered.suggestions.isVisible()


def press(window: Window, place: QPoint) -> None:
    """Press where the pointer is, as the system does."""
    handle = window.whole.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_what_takes_no_keyboard_closes_it(qtbot: QtBot, opened: Window) -> None:
    with qtbot.waitSignal(opened.suggestions.closed, timeout=0):
        press(opened, QPoint(250, opened.suggestions.geometry().bottom() + 20))
    assert not opened.suggestions.isVisible()


def test_a_click_into_the_box_or_the_lists_edge_leaves_it_open(opened: Window) -> None:
    press(opened, opened.box.mapTo(opened.whole, opened.box.rect().center()))
    press(opened, opened.suggestions.geometry().topLeft() + QPoint(2, 2))
    assert opened.suggestions.isVisible()


def test_it_goes_while_an_input_method_composes(qtbot: QtBot, opened: Window) -> None:
    with qtbot.waitSignal(opened.suggestions.closed, timeout=0):
        QCoreApplication.sendEvent(opened.box, QInputMethodEvent("ㅎ", []))
    assert not opened.suggestions.isVisible()


def test_it_goes_when_the_window_takes_another_size(qtbot: QtBot, opened: Window) -> None:
    with qtbot.waitSignal(opened.suggestions.closed):
        opened.whole.resize(600, 450)
    assert not opened.suggestions.isVisible()


def test_the_chosen_row_stays_chosen_when_others_come(qtbot: QtBot, entered: Window) -> None:
    qtbot.keyClick(entered.view, Qt.Key.Key_Down)
    fees = FEES._replace(title=Passage("Trading fees"))  # with nothing marked
    entered.suggestions.show_suggestions((SEARCH, LIMITS, fees))
    assert entered.row == 2
    entered.suggestions.show_suggestions((LIMITS,))  # what was chosen is gone
    assert entered.row == 0
    assert entered.view.hasFocus()


def test_when_the_last_row_goes_the_keyboard_is_back_in_the_box(entered: Window) -> None:
    entered.suggestions.show_suggestions(())
    assert entered.box.hasFocus()


def test_in_the_box_no_row_is_chosen(opened: Window) -> None:
    opened.suggestions.show_suggestions((FEES,))
    assert opened.view.currentIndex() == QModelIndex()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_it_is_painted_in_the_colours_of_the_theme(
    entered: Window, qapp: QApplication, theme: Theme
) -> None:
    qapp.setStyleSheet(window_stylesheet(theme))
    entered.suggestions.set_theme(theme)
    picture: QImage = entered.suggestions.grab().toImage()
    qapp.setStyleSheet("")
    first = entered.view.visualRect(entered.view.model().index(0, 0))
    row = entered.view.mapTo(entered.suggestions, first.center())
    assert picture.pixelColor(entered.suggestions.width() // 2, 3).name() == theme.surface
    assert picture.pixelColor(row.x() + 100, row.y()).name() == theme.selected


def test_every_kind_of_row_shows_its_icon(opened: Window) -> None:
    picture = opened.suggestions.grab().toImage()
    for row in range(len(ALL)):
        place = opened.view.visualRect(opened.view.model().index(row, 0))
        corner = opened.view.mapTo(opened.suggestions, place.topLeft())
        colors = {
            picture.pixel(corner.x() + x, corner.y() + y)
            for x in range(6, 22)
            for y in range(10, 26)
        }
        assert len(colors) > 2
