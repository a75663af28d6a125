"""The list of articles, its menu, its notices, and the page without hits."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.article_list import ArticleList
from helpviewer.gui.browse.entry_button import EntryButton
from helpviewer.gui.browse.listing import WaysOn
from helpviewer.gui.browse.no_hits import NoHitsPage
from helpviewer.gui.browse.notice import Notice
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import DARK, LIGHT
from helpviewer.library.article import Card, Category
from helpviewer.library.library import CategoryNode
from helpviewer.paths import bundled
from helpviewer.search.results import Correction, Hit, Passage, Relaxation
from tests.gui.browse.samples import card, key, listing
from tests.gui.conftest import the

FEES, LIMITS = card("fees"), card("limits")
NEAREST = Hit(key("fees"), 0.5, Passage("Fees and what they are for"))
NEWS = CategoryNode(Category("news", "News", "newspaper"), 1_200)
opens_a_menu = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WAYS = WaysOn((NEAREST,), 12, (NEWS,))


@pytest.fixture
def cards(qtbot: QtBot) -> Iterator[ArticleList]:
    made = ArticleList(Icons(bundled("resources") / "icons"), LIGHT)
    qtbot.addWidget(made)
    made.resize(386, 640)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def view_of(cards: ArticleList) -> QListView:
    return the(QListView, cards)


def told(widget: QWidget) -> list[str]:
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels]


def many(count: int) -> list[Card]:
    return [card(f"article {number}") for number in range(count)]


def chosen(cards: ArticleList) -> str | None:
    text: str | None = view_of(cards).currentIndex().data()
    return text


def test_the_open_article_stays_chosen_when_the_list_changes(cards: ArticleList) -> None:
    cards.show_listing(listing(FEES, LIMITS), LIMITS.key)
    assert chosen(cards) == "Limits"
    cards.show_listing(listing(LIMITS, text="li"), LIMITS.key)
    assert chosen(cards) == "Limits"
    cards.show_listing(listing(FEES, text="fe"), LIMITS.key)
    assert chosen(cards) is None
    cards.show_listing(listing(FEES, LIMITS), LIMITS.key)
    assert chosen(cards) == "Limits"
    cards.choose(FEES.key)
    assert chosen(cards) == "Fees"


def test_a_better_answer_with_the_same_articles_moves_nothing(cards: ArticleList) -> None:
    found = many(30)
    cards.show_listing(listing(*found, text="ar"), None)
    view = view_of(cards)
    view.setCurrentIndex(view.model().index(3, 0))
    view.verticalScrollBar().setValue(700)
    cards.show_listing(listing(*found, text="art"), None)
    assert view.verticalScrollBar().value() == 700
    assert chosen(cards) == "Article 3"


def test_another_list_begins_at_its_top(cards: ArticleList) -> None:
    cards.show_listing(listing(*many(30)), None)
    view_of(cards).verticalScrollBar().setValue(700)
    cards.show_listing(listing(*many(29), text="ar"), None)
    assert view_of(cards).verticalScrollBar().value() == 0


def test_an_open_article_far_down_is_marked_when_its_row_is_loaded(
    qtbot: QtBot, cards: ArticleList
) -> None:
    found = many(500)
    cards.show_listing(listing(*found), found[300].key)
    assert chosen(cards) is None
    bar = view_of(cards).verticalScrollBar()
    bar.setValue(bar.maximum())
    view_of(cards).model().fetchMore(view_of(cards).rootIndex())
    assert chosen(cards) == "Article 300"


def menu_of(cards: ArticleList) -> dict[str, QAction]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions() if action.text()}


def press_menu_key(cards: ArticleList) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(view_of(cards).viewport(), event)


def close_menu() -> None:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


@opens_a_menu
def test_a_results_menu_opens_explains_and_copies(qtbot: QtBot, cards: ArticleList) -> None:
    cards.show_listing(listing(FEES, LIMITS, text="fe", can_explain=True), None)
    cards.take_focus()
    press_menu_key(cards)
    actions = menu_of(cards)
    assert list(actions) == ["Open", "Why this result?", "Copy title"]
    with qtbot.waitSignal(cards.article_chosen, timeout=0) as signal:
        actions["Open"].trigger()
    assert signal.args == [FEES.key]
    with qtbot.waitSignal(cards.explanation_asked, timeout=0) as signal:
        actions["Why this result?"].trigger()
    assert signal.args == [FEES.key]
    actions["Copy title"].trigger()
    assert QGuiApplication.clipboard().text() == "Fees"
    close_menu()


@opens_a_menu
def test_without_a_search_there_is_nothing_to_explain(qtbot: QtBot, cards: ArticleList) -> None:
    cards.show_listing(listing(FEES), None)
    cards.take_focus()
    f10, shift = Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view_of(cards), f10, shift)
    assert list(menu_of(cards)) == ["Open", "Copy title"]
    close_menu()


@opens_a_menu
def test_the_menu_is_that_of_the_card_under_the_pointer(
    qtbot: QtBot, cards: ArticleList
) -> None:
    cards.show_listing(listing(FEES, LIMITS), None)
    view = view_of(cards)
    for row, expected in ((view.model().index(1, 0), True), (None, False)):
        place = view.visualRect(row).center() if row else QPoint(9, view.height() - 2)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(1, 1))
        QApplication.sendEvent(view.viewport(), event)
        assert bool(QApplication.activePopupWidget()) == expected
        if expected:
            menu_of(cards)["Copy title"].trigger()
            assert QGuiApplication.clipboard().text() == "Limits"
            close_menu()


def test_without_a_hit_the_page_says_how_to_go_on(cards: ArticleList) -> None:
    cards.show_listing(listing(text="<b>fez", in_category=True, ways_on=WAYS), None)
    lines = told(the(NoHitsPage, cards))
    assert "No article matches “<b>fez”." in lines
    assert "Search all categories." in lines
    entries = the(NoHitsPage, cards).findChildren(EntryButton)
    assert [entry.text() for entry in entries] == ["Fees and what they are for", "News"]
    assert entries[1].accessibleName().startswith("News, 1,200 article")
    assert the(QPushButton, the(NoHitsPage, cards)).text() == "Search in all categories (12)"


def test_an_empty_category_is_told_in_one_sentence(cards: ArticleList) -> None:
    cards.show_listing(listing(), None)
    assert told(the(NoHitsPage, cards)) == ["There are no articles here."]
    cards.take_focus()  # there is nothing to give it to


def test_every_way_on_can_be_reached_and_taken_by_key(qtbot: QtBot, cards: ArticleList) -> None:
    cards.show_listing(listing(text="fez", in_category=True, ways_on=WAYS), None)
    cards.take_focus()
    with qtbot.waitSignal(cards.all_categories_asked, timeout=0):
        qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    with qtbot.waitSignal(cards.article_chosen, timeout=0) as signal:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert signal.args == [key("fees")]
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    with qtbot.waitSignal(cards.category_chosen, timeout=0) as signal:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert signal.args == ["news"]
    cards.take_focus()
    with qtbot.waitSignal(cards.left_upwards, timeout=0):
        qtbot.keyClick(focused(), Qt.Key.Key_Up)


def focused() -> QAbstractButton:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QAbstractButton)
    return widget


def test_a_click_may_take_the_page_away(qtbot: QtBot, cards: ArticleList) -> None:
    cards.show_listing(listing(text="fez", ways_on=WAYS), None)
    cards.category_chosen.connect(
        lambda _path: cards.show_listing(listing(text="x", ways_on=WAYS), None)
    )
    entry = the(NoHitsPage, cards).findChildren(EntryButton)[1]
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert "No article matches “x”." in told(the(NoHitsPage, cards))


def test_the_page_without_hits_takes_the_colours_of_a_theme(
    qtbot: QtBot, cards: ArticleList
) -> None:
    cards.show_listing(listing(text="fez", ways_on=WAYS), None)
    entry = the(NoHitsPage, cards).findChildren(EntryButton)[0]
    light = entry.grab().toImage()
    cards.set_theme(DARK)
    assert entry.grab().toImage() != light


def test_the_notice_says_how_the_search_differs(qtbot: QtBot, cards: ArticleList) -> None:
    cards.show_listing(
        listing(
            FEES,
            text="fes",
            corrections=(Correction("fes", "fees"),),
            dropped=("maker <i> fee",),
            relaxation=Relaxation(3, 2),
            by_titles=True,
        ),
        None,
    )
    text = "\n".join(told(the(Notice, cards)))
    assert "Showing results for “fees”." in text
    assert "No article has the phrase “maker <i> fee”; its words were looked for." in text
    assert "these have 2." in text
    assert "Only titles are searched as yet" in text
    with qtbot.waitSignal(cards.literal_search_asked, timeout=0):
        the(QPushButton, the(Notice, cards)).click()
    cards.show_listing(listing(FEES, text="fees"), None)
    assert not the(Notice, cards).isVisible()


def test_the_best_match_is_an_order_only_while_searching(
    qtbot: QtBot, cards: ArticleList
) -> None:
    button = the(QToolButton, cards)
    cards.show_listing(listing(FEES), None)
    assert "Best match" not in offered(button)
    cards.show_listing(listing(FEES, text="fees"), None)
    assert "Best match" in offered(button)
    assert button.text() == "Best match"
    with qtbot.waitSignal(cards.order_chosen, timeout=0) as signal:
        offered(button)["Title"].trigger()
    assert signal.args == ["title"]


def offered(button: QToolButton) -> dict[str, QAction]:
    return {action.text(): action for action in button.menu().actions() if action.isVisible()}


def test_a_list_that_is_cleared_shows_nothing(cards: ArticleList) -> None:
    cards.show_listing(listing(FEES), FEES.key)
    assert cards.first() == FEES.key
    cards.clear()
    assert cards.first() is None
    assert chosen(cards) is None


@opens_a_menu
def test_the_pointer_learns_what_is_cut(qtbot: QtBot, cards: ArticleList) -> None:
    long = Hit(key("fees"), 0.5, Passage("Fees and whatever else there is to be paid " * 3))
    cards.show_listing(listing(text="fez", ways_on=WaysOn((long, NEAREST))), None)
    cut, whole = the(NoHitsPage, cards).findChildren(EntryButton)
    for entry in (cut, whole):
        place = QPoint(5, 5)
        help_event = QHelpEvent(QEvent.Type.ToolTip, place, entry.mapToGlobal(place))
        QApplication.sendEvent(entry, help_event)
    assert cut.toolTip() == long.title.text
    assert whole.toolTip() == ""
    QToolTip.hideText()


def test_an_entry_shows_where_the_pointer_is(qtbot: QtBot, cards: ArticleList) -> None:
    cards.show_listing(listing(text="fez", ways_on=WAYS), None)
    entry = the(NoHitsPage, cards).findChildren(EntryButton)[0]
    entry.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)  # wherever it was before
    idle = entry.grab().toImage()
    entry.setDown(True)
    assert entry.grab().toImage() != idle


@opens_a_menu
def test_the_pointer_learns_what_the_icons_of_a_card_mean(
    qtbot: QtBot, cards: ArticleList
) -> None:
    cards.show_listing(listing(card("fees", views=12)), None)
    view = view_of(cards)
    place = view.visualRect(view.model().index(0, 0)).center()
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), help_event)
    assert QToolTip.text() == "Fees, faq, 12 views"
    QToolTip.hideText()


def test_the_up_key_leaves_the_first_card_and_enter_opens_it(
    qtbot: QtBot, cards: ArticleList
) -> None:
    cards.show_listing(listing(FEES, LIMITS), None)
    cards.take_focus()
    view = view_of(cards)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert chosen(cards) == "Limits"
    with qtbot.assertNotEmitted(cards.left_upwards):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(cards.left_upwards, timeout=0):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    with qtbot.waitSignals([cards.article_chosen, cards.article_confirmed], timeout=0):
        qtbot.keyClick(view, Qt.Key.Key_Return)
