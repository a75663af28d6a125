"""Tabs in the whole window, as a reader uses them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible, QAction, QTextCursor
from PySide6.QtWidgets import QDialog, QListView, QMenu, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.tabs.tab_row import TabRow
from helpviewer.gui.tabs.tab_strip import TabStrip
from helpviewer.gui.tasks import Task
from helpviewer.gui.theme.tokens import DARK
from helpviewer.gui.window_commands import window_commands
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.policy import Policy
from tests.gui.conftest import MakeProgram, the, write_articles

MIDDLE, LEFT = Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
WORDS = "Some words on what makers and takers pay.\n\n" * 60
FEES = (
    "---\nid: fees\ntitle: Fees & costs\nupdated: 2026-03-01\n---\n"
    "See [limits](limits.md#daily), [takers](#takers) or [the bank](https://bank.example/).\n\n"
    f"<details><summary>More</summary>\n\nWords.\n\n</details>\n\n{WORDS}## Takers\n\n{WORDS}"
)
LIMITS = f"---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n{WORDS}## Daily\n\n{WORDS}"
NEWS = "---\nid: news\ntitle: Maintenance\nupdated: 2026-01-01\n---\nOn Sunday."
ARTICLES = {
    "library.toml": 'id = "bank"\ntitle = "Bank"\n',
    "faq/fees.md": FEES,
    "faq/limits.md": LIMITS,
    "news/news.md": NEWS,
}
opens_a_menu = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Reader:
    """The program, with somebody at its keyboard and its mouse."""

    def __init__(self, qtbot: QtBot, program: DesktopProgram) -> None:
        self.qtbot = qtbot
        self.program = program
        self.window = program.window
        self.pane = program.window.pane
        self.cards = the(QListView, program.window.article_list)

    @property
    def strip(self) -> TabStrip:
        return the(TabStrip, self.window)

    @property
    def tabs(self) -> list[str]:
        """The titles in the strip, the shown one in brackets; none while it is hidden."""
        if the(TabRow, self.window).isHidden():
            return []
        titles = [self.strip.tabData(number) for number in range(self.strip.count())]
        shown = self.strip.currentIndex()
        return [f"[{title}]" if n == shown else title for n, title in enumerate(titles)]

    @property
    def article(self) -> str:
        shown = self.program.articles.shown
        return shown.id if shown else ""

    @property
    def scroll(self) -> int:
        return self.pane.verticalScrollBar().value()

    def scroll_to(self, value: int) -> None:
        self.pane.verticalScrollBar().setValue(value)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.qtbot.keyClick(self.window.focusWidget(), key, modifiers)

    def click_link(
        self, text: str, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier = PLAIN
    ) -> None:
        place = self.pane.cursorRect(self.pane.document().find(text)).center()
        self.qtbot.mouseClick(self.pane.viewport(), button, modifiers, place - QPoint(4, 0))

    def click_card(
        self, row: int, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier = PLAIN
    ) -> None:
        card = self.cards.visualRect(self.cards.model().index(row, 0))
        place = card.bottomRight() - QPoint(20, 20)
        self.qtbot.mouseClick(self.cards.viewport(), button, modifiers, place)

    def click_tab(self, number: int, button: Qt.MouseButton) -> None:
        place = self.strip.tabRect(number).center() - QPoint(10, 0)
        self.qtbot.mouseClick(self.strip, button, PLAIN, place)

    @property
    def actions(self) -> list[QAction]:
        return the(TabRow, self.window).findChildren(QAction)

    def action(self, name: str) -> QAction:
        return next(one for one in self.actions if one.text() == name)


def can_have_tabs(program: DesktopProgram) -> bool:
    return program.window.findChild(TabRow) is not None


@pytest.fixture
def start(make_program: MakeProgram, qtbot: QtBot) -> Any:
    """Start the program on three articles, and wait until there can be tabs."""

    def make(**asked: Any) -> Reader:
        program = make_program(ARTICLES, **asked)
        qtbot.waitUntil(lambda: can_have_tabs(program))
        qtbot.waitUntil(program.window.isActiveWindow)
        return Reader(qtbot, program)

    return make


@pytest.fixture
def reader(start: Any) -> Reader:
    made: Reader = start()
    return made


def test_one_article_has_no_strip_and_nothing_to_close(reader: Reader) -> None:
    assert reader.tabs == []
    usable = [action.text() for action in reader.actions if action.isEnabled()]
    assert usable == ["New tab"]
    reader.press(Qt.Key.Key_W, CTRL)
    assert reader.window.isVisible()


def test_a_new_tab_shows_the_same_place_and_is_ready_to_be_searched_from(
    reader: Reader,
) -> None:
    reader.scroll_to(300)
    reader.press(Qt.Key.Key_T, CTRL)
    assert reader.tabs == ["Fees & costs", "[Fees & costs]"]
    assert reader.scroll == 300
    assert reader.window.focusWidget() is reader.window.top_bar.search_box
    reader.click_card(2, LEFT)
    assert reader.tabs == ["Fees & costs", "[Maintenance]"]


def test_a_middle_click_on_a_link_opens_it_in_the_background(reader: Reader) -> None:
    reader.click_link("limits", MIDDLE)
    assert reader.tabs == ["[Fees & costs]", "Limits"]
    assert reader.article == "fees"
    reader.click_tab(1, LEFT)
    assert reader.article == "limits"
    assert reader.scroll > 0  # at the heading that the link leads to
    assert reader.window.windowTitle() == "Limits — Bank"
    assert reader.cards.currentIndex().data() == "Limits"


@pytest.mark.parametrize(
    ("modifiers", "tabs"),
    [
        (CTRL, ["[Fees & costs]", "Limits"]),
        (CTRL | SHIFT, ["Fees & costs", "[Limits]"]),
    ],
)
def test_a_click_with_ctrl_does_the_same_and_with_shift_goes_there(
    reader: Reader, modifiers: Qt.KeyboardModifier, tabs: Sequence[str]
) -> None:
    reader.click_link("limits", LEFT, modifiers)
    assert reader.tabs == tabs


def test_ctrl_enter_opens_the_link_that_the_keyboard_went_to(reader: Reader) -> None:
    reader.pane.setFocus()
    cursor = reader.pane.document().find("limits")
    reader.pane.setTextCursor(cursor)
    reader.press(Qt.Key.Key_Return, CTRL)
    assert reader.tabs == ["[Fees & costs]", "Limits"]
    reader.pane.setTextCursor(QTextCursor(reader.pane.document()))
    reader.press(Qt.Key.Key_Return, CTRL)
    assert reader.tabs == ["[Fees & costs]", "Limits"]


def test_a_link_to_a_heading_opens_the_same_article_there(reader: Reader) -> None:
    reader.click_link("takers", LEFT, CTRL | SHIFT)
    assert reader.tabs == ["Fees & costs", "[Fees & costs]"]
    assert reader.scroll > 0
    reader.click_tab(0, LEFT)
    assert reader.scroll == 0


def test_a_middle_click_on_an_outside_link_is_like_any_click(reader: Reader) -> None:
    with reader.qtbot.waitSignal(reader.program.articles.links.outside_link_clicked) as heard:
        reader.click_link("the bank", MIDDLE)
    assert heard.args == ["https://bank.example/"]
    assert reader.tabs == []
    the(QDialog, reader.window).reject()


def test_what_folds_a_part_of_the_article_opens_no_tab(reader: Reader) -> None:
    reader.click_link("More", MIDDLE)
    reader.click_link("More", LEFT, CTRL)
    assert reader.tabs == []
    assert "Words." in reader.pane.toPlainText()  # a click with Ctrl is a click all the same


def test_a_button_that_is_let_go_elsewhere_opens_nothing(reader: Reader) -> None:
    viewport = reader.pane.viewport()
    place = reader.pane.cursorRect(reader.pane.document().find("limits")).center()
    reader.qtbot.mousePress(viewport, MIDDLE, PLAIN, place - QPoint(4, 0))
    reader.qtbot.mouseRelease(viewport, MIDDLE, PLAIN, QPoint(4, 4))
    assert reader.tabs == []


def test_cards_open_in_the_background_by_mouse_and_keyboard(reader: Reader) -> None:
    reader.click_card(1, MIDDLE)
    assert reader.tabs == ["[Fees & costs]", "Limits"]
    assert reader.cards.currentIndex().data() == "Fees & costs"
    reader.click_card(2, LEFT, CTRL)
    assert reader.tabs == ["[Fees & costs]", "Limits", "Maintenance"]
    reader.cards.setFocus()
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert reader.tabs == ["Fees & costs", "Limits", "Maintenance", "[Limits]"]


def choose(reader: Reader, name: str) -> None:
    """Choose in the menu that is open."""
    menu = next(m for m in reader.window.findChildren(QMenu) if m.isVisible())
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()


@opens_a_menu
def test_the_menus_of_links_and_cards_offer_a_new_tab(reader: Reader) -> None:
    place = reader.pane.cursorRect(reader.pane.document().find("limits")).center()
    reader.pane.menu_asked.emit(place - QPoint(4, 0))
    choose(reader, "Open in new tab")
    assert reader.tabs == ["[Fees & costs]", "Limits"]
    reader.cards.setFocus()
    reader.cards.setCurrentIndex(reader.cards.model().index(2, 0))
    reader.press(Qt.Key.Key_F10, SHIFT)
    choose(reader, "Open in new tab")
    assert reader.tabs == ["[Fees & costs]", "Limits", "Maintenance"]


@opens_a_menu
def test_the_menu_of_an_outside_link_offers_none(reader: Reader) -> None:
    place = reader.pane.cursorRect(reader.pane.document().find("the bank")).center()
    reader.pane.menu_asked.emit(place - QPoint(4, 0))
    menu = next(m for m in reader.window.findChildren(QMenu) if m.isVisible())
    assert "Open in new tab" not in [action.text() for action in menu.actions()]
    menu.close()


def test_each_tab_has_its_own_way_and_its_own_place(reader: Reader) -> None:
    reader.scroll_to(400)
    reader.click_card(1, MIDDLE)
    reader.click_tab(1, LEFT)
    assert (reader.article, reader.scroll) == ("limits", 0)
    reader.scroll_to(700)
    reader.click_card(2, LEFT)
    assert reader.window.top_bar.back.isEnabled()
    reader.click_tab(0, LEFT)
    assert (reader.article, reader.scroll) == ("fees", 400)
    assert not reader.window.top_bar.back.isEnabled()
    reader.click_tab(1, LEFT)
    assert reader.article == "news"
    reader.press(Qt.Key.Key_Left, ALT)
    assert (reader.article, reader.scroll) == ("limits", 700)


def open_all(reader: Reader) -> None:
    reader.click_card(1, MIDDLE)
    reader.click_card(2, MIDDLE)


def test_the_keys_are_those_of_a_browser(reader: Reader) -> None:
    open_all(reader)
    articles = []
    for key, modifiers in (
        (Qt.Key.Key_Tab, CTRL),
        (Qt.Key.Key_PageDown, CTRL),
        (Qt.Key.Key_Tab, CTRL),
        (Qt.Key.Key_PageUp, CTRL),
        (Qt.Key.Key_Backtab, CTRL | SHIFT),
        (Qt.Key.Key_1, ALT),
        (Qt.Key.Key_9, ALT),
        (Qt.Key.Key_2, ALT),
        (Qt.Key.Key_8, ALT),  # there are not so many
    ):
        reader.press(key, modifiers)
        articles.append(reader.article)
    ways = ["limits", "news", "fees", "news", "limits", "fees", "news", "limits", "limits"]
    assert articles == ways


@pytest.mark.parametrize("part", ["pane", "cards", "strip"])
def test_the_keys_work_wherever_the_keyboard_is(reader: Reader, part: str) -> None:
    open_all(reader)
    getattr(reader, part).setFocus()
    reader.press(Qt.Key.Key_PageDown, CTRL)
    reader.press(Qt.Key.Key_Tab, CTRL)
    assert reader.article == "news"
    reader.press(Qt.Key.Key_W, CTRL)
    assert reader.article == "limits"
    reader.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert reader.article == "news"


def test_tabs_are_closed_by_key_button_and_middle_click(reader: Reader) -> None:
    open_all(reader)
    reader.click_tab(1, MIDDLE)
    assert reader.tabs == ["[Fees & costs]", "Maintenance"]
    button = reader.strip.tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == "Close Fees & costs"
    button.click()
    assert reader.tabs == []
    assert reader.article == "news"
    reader.press(Qt.Key.Key_T, CTRL | SHIFT)
    reader.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert reader.tabs == ["Fees & costs", "[Limits]", "Maintenance"]
    reader.strip.setFocus()
    reader.press(Qt.Key.Key_Left)
    reader.press(Qt.Key.Key_Delete)
    assert reader.tabs == ["[Limits]", "Maintenance"]
    assert reader.article == "limits"


def test_a_closed_tab_comes_back_with_its_way_and_where_it_was_scrolled(
    reader: Reader,
) -> None:
    reader.press(Qt.Key.Key_T, CTRL)
    reader.click_card(1, LEFT)
    reader.scroll_to(500)
    reader.press(Qt.Key.Key_W, CTRL)
    assert reader.tabs == []
    reader.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert (reader.article, reader.scroll) == ("limits", 500)
    assert reader.window.top_bar.back.isEnabled()


def test_tabs_are_dragged_to_another_place(reader: Reader) -> None:
    open_all(reader)
    strip, qtbot = reader.strip, reader.qtbot
    start = strip.tabRect(0).center() - QPoint(20, 0)
    end = QPoint(strip.tabRect(2).right() - 4, start.y())
    qtbot.mousePress(strip, LEFT, PLAIN, start)
    for step in range(1, 9):
        qtbot.mouseMove(strip, start + (end - start) * step / 8)
    qtbot.mouseRelease(strip, LEFT, PLAIN, end)
    assert reader.tabs == ["Limits", "Maintenance", "[Fees & costs]"]
    assert reader.article == "fees"
    reader.press(Qt.Key.Key_1, ALT)
    assert reader.article == "limits"


def test_articles_that_are_gone_take_their_tabs_along(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    tasks = reader.program.tasks
    qtbot.waitUntil(lambda: not tasks.findChildren(Task), timeout=30_000)
    open_all(reader)
    reader.click_tab(1, LEFT)
    write_articles(tmp_path / "library", {"news/news.md": NEWS.replace("Maint", "New maint")})
    (tmp_path / "library/faq/limits.md").unlink()
    with qtbot.waitSignal(reader.program.library.settled, timeout=30_000):
        reader.window.top_bar.reload_asked.emit()
    assert reader.tabs == ["Fees & costs", "[New maintenance]"]
    assert reader.article == "news"
    assert "On Sunday." in reader.pane.toPlainText()


def test_another_library_begins_with_one_tab(
    reader: Reader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_all(reader)
    reader.press(Qt.Key.Key_W, CTRL)
    other = write_articles(tmp_path / "other", {"a.md": "# Another"}).folder
    monkeypatch.setattr(reader.program.layout.dialogs, "choose_folder", lambda: other)
    reader.window.top_bar.folder_asked.emit()
    qtbot.waitUntil(lambda: reader.article == "a", timeout=30_000)
    assert reader.tabs == []
    assert not reader.action("Reopen closed tab").isEnabled()


def test_open_tabs_are_there_again_the_next_time_and_none_but_one_is_loaded(
    start: Any,
) -> None:
    first = start()
    open_all(first)
    first.click_tab(1, LEFT)
    first.window.close()
    again = start()
    assert again.tabs == ["Fees & costs", "[Limits]", "Maintenance"]
    assert again.article == "limits"
    again.press(Qt.Key.Key_9, ALT)
    assert again.article == "news"


def test_open_tabs_outlast_that_all_articles_are_prepared_anew(
    start: Any, make_program: MakeProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    first = start()
    first.click_card(1, MIDDLE)
    first.window.close()
    first.program.stop()
    for database in (tmp_path / "data").rglob("*.db*"):
        database.unlink()
    again = Reader(qtbot, make_program(ARTICLES, compiled=False))

    def repaint() -> bool:
        again.pane.viewport().update()
        return can_have_tabs(again.program)

    qtbot.waitUntil(repaint)  # while it says that they are being prepared
    qtbot.waitUntil(lambda: again.article == "fees", timeout=30_000)
    assert again.tabs == ["[Fees & costs]", "Limits"]


def test_an_article_that_was_asked_for_is_shown_before_the_tabs_of_the_last_time(
    start: Any,
) -> None:
    first = start()
    first.click_card(1, MIDDLE)
    first.window.close()
    assert start(article="news").tabs == ["[Maintenance]", "Fees & costs", "Limits"]


def test_one_tab_is_not_worth_remembering(start: Any) -> None:
    first = start()
    first.click_card(1, MIDDLE)
    first.window.close()
    second = start()
    second.press(Qt.Key.Key_W, CTRL)
    second.window.close()
    assert start().tabs == []


def test_where_nothing_is_to_be_kept_no_tab_is(start: Any, tmp_path: Path) -> None:
    private = Policy(personal_articles=False)
    first = start(policy=private)
    first.click_card(1, MIDDLE)
    first.window.close()
    state = QSettings(str(tmp_path / "data/state/window.ini"), QSettings.Format.IniFormat)
    assert not state.contains("window/tabs")
    assert start(policy=private).tabs == []


def test_what_a_screen_reader_hears_of_the_strip(reader: Reader) -> None:
    reader.click_card(1, MIDDLE)
    strip = QAccessible.queryAccessibleInterface(reader.strip)
    assert strip.role() is QAccessible.Role.PageTabList
    names = [strip.child(n).text(QAccessible.Text.Name) for n in range(2)]
    assert names == ["Fees & costs", "Limits"]


def test_the_tab_key_goes_from_the_strip_into_the_article(reader: Reader) -> None:
    reader.click_card(1, MIDDLE)
    reader.strip.setFocus()
    reader.press(Qt.Key.Key_Tab)
    assert reader.window.focusWidget().accessibleName() == "New tab"
    reader.press(Qt.Key.Key_Tab)
    assert reader.window.focusWidget() is reader.pane


def test_the_actions_are_listed_with_their_keys(reader: Reader) -> None:
    keys = {command.name: command.keys for command in window_commands(reader.window)}
    assert keys["New tab"] == ("Ctrl+T",)
    assert keys["Reopen closed tab"] == ("Ctrl+Shift+T",)
    assert keys["Next tab"] == ("Ctrl+Tab", "Ctrl+PgDown")
    assert reader.action("Last tab").toolTip() == "Last tab (Alt+9)"


def test_another_theme_is_shown_at_once(reader: Reader) -> None:
    reader.click_card(1, MIDDLE)
    reader.window.top_bar.theme_chosen.emit("dark")
    row = the(TabRow, reader.window)
    picture = row.grab().toImage()
    assert picture.pixelColor(row.width() - 4, 8).name() == DARK.window


def test_what_was_remembered_by_somebody_else_is_no_reason_to_fail(
    start: Any, tmp_path: Path
) -> None:
    state = QSettings(str(tmp_path / "data/state/window.ini"), QSettings.Format.IniFormat)
    state.setValue("window/tabs", json.dumps(["bank", 7, [["fees", "en"]]]))
    state.sync()
    reader = start()
    assert (reader.article, reader.tabs) == ("fees", [])


def test_the_article_of_a_tab_is_painted_in_its_own_place_after_a_search(
    reader: Reader,
) -> None:
    reader.program.navigator.open(ArticleKey(ArticleId("limits"), "en"), "daily")
    at_heading = reader.scroll
    reader.press(Qt.Key.Key_T, CTRL)
    assert reader.scroll == at_heading
