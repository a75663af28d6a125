"""The quick switcher in the whole window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.browse.suggestion_view import SuggestionView
from helpviewer.gui.switcher.quick_switcher import QuickSwitcher
from helpviewer.gui.switcher.switcher_field import SwitcherField
from helpviewer.gui.switcher.switcher_model import SwitcherRole
from helpviewer.gui.theme.tokens import ThemeName
from helpviewer.gui.window_tools import WindowTools
from tests.gui.conftest import MakeProgram, the

FEES = "---\nid: fees\ntitle: Trading fees\nupdated: 2026-03-01\n---\n## Makers\n\nPay less.\n"
LIMITS = "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n## Daily\n\nTen a day."
ARTICLES = {"Questions/fees.md": FEES, "Questions/limits.md": LIMITS, "News/n.md": "# Hi"}
CONTROL = Qt.KeyboardModifier.ControlModifier


class Switcher:
    """The program with the quick switcher open, and the keyboard in its hands."""

    def __init__(self, qtbot: QtBot, program: DesktopProgram) -> None:
        self.qtbot = qtbot
        self.program = program

    @property
    def panel(self) -> QuickSwitcher:
        return the(QuickSwitcher, self.program.window)

    @property
    def rows(self) -> list[tuple[str, str]]:
        model = the(SuggestionView, self.panel).model()
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        return [(index.data(), index.data(SwitcherRole.KIND)) for index in indexes]

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        focus = self.program.window.focusWidget()
        QTest.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.program.window.focusWidget(), text)

    def type_and_wait(self, text: str, row: tuple[str, str]) -> None:
        self.type(text)
        self.qtbot.waitUntil(lambda: self.rows[:1] == [row])


@pytest.fixture
def switcher(qtbot: QtBot, make_program: MakeProgram) -> Switcher:
    program = make_program(ARTICLES)
    qtbot.waitUntil(lambda: program.window.findChild(WindowTools) is not None)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    made = Switcher(qtbot, program)
    made.press(Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(lambda: len(made.rows) > 1)
    return made


def test_it_opens_with_the_headings_of_the_article_and_the_commands(switcher: Switcher) -> None:
    assert switcher.rows[0] == ("Makers", "In this article")
    assert ("Dark", "Command") in switcher.rows
    assert ("Settings", "Command (Ctrl+,)") in switcher.rows
    assert "Go to" not in dict(switcher.rows)
    assert isinstance(switcher.program.window.focusWidget(), SwitcherField)


def test_an_article_is_opened_by_the_beginning_of_its_title(
    qtbot: QtBot, switcher: Switcher
) -> None:
    switcher.type_and_wait("lim", ("Limits", "Article"))
    switcher.press(Qt.Key.Key_Return)
    shown = switcher.program.articles.shown
    assert shown is not None
    assert shown.id == "limits"
    assert switcher.panel.isHidden()
    assert switcher.program.window.focusWidget() is switcher.program.window.pane


def test_whoever_types_fast_and_confirms_gets_what_was_typed(
    qtbot: QtBot, switcher: Switcher
) -> None:
    switcher.type("limits")
    switcher.press(Qt.Key.Key_Return)
    qtbot.waitUntil(switcher.panel.isHidden)
    shown = switcher.program.articles.shown
    assert shown is not None
    assert shown.id == "limits"


def test_a_heading_of_the_open_article_is_reached(qtbot: QtBot, switcher: Switcher) -> None:
    switcher.type("mak")
    switcher.press(Qt.Key.Key_Return)
    qtbot.waitUntil(switcher.panel.isHidden)
    here = switcher.program.navigator.here
    assert here is not None
    assert (here.key.id, here.anchor) == ("fees", "makers")


def test_a_category_is_listed_and_the_list_has_the_keyboard(switcher: Switcher) -> None:
    switcher.type_and_wait("new", ("News", "Category"))
    switcher.press(Qt.Key.Key_Return)
    assert switcher.program.search.category == "News"
    focus = switcher.program.window.focusWidget()
    assert switcher.program.window.article_list.isAncestorOf(focus)


def test_a_command_is_done(switcher: Switcher) -> None:
    switcher.type_and_wait("dar", ("Dark", "Command"))
    switcher.press(Qt.Key.Key_Return)
    assert switcher.program.appearance.theme.name is ThemeName.DARK


def test_a_recent_search_is_made_again(qtbot: QtBot, switcher: Switcher) -> None:
    switcher.press(Qt.Key.Key_Escape)
    box = switcher.program.window.top_bar.search_box
    box.setFocus()
    switcher.type("daily")
    switcher.press(Qt.Key.Key_Return)
    box.clear()
    switcher.press(Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(lambda: switcher.rows[:1] == [("daily", "Recent search")])
    switcher.press(Qt.Key.Key_Return)
    assert box.text() == "daily"
    assert switcher.program.search.text == "daily"


def test_the_arrow_keys_lead_into_the_list_and_back(switcher: Switcher) -> None:
    view = the(SuggestionView, switcher.panel)
    assert view.currentIndex().row() == 0
    switcher.press(Qt.Key.Key_Down)
    assert view.hasFocus()
    assert view.currentIndex().row() == 1
    switcher.press(Qt.Key.Key_Up)
    switcher.press(Qt.Key.Key_Up)
    assert isinstance(switcher.program.window.focusWidget(), SwitcherField)
    switcher.press(Qt.Key.Key_Tab)
    assert isinstance(switcher.program.window.focusWidget(), SwitcherField)
    switcher.press(Qt.Key.Key_Down)
    switcher.press(Qt.Key.Key_Tab)
    assert switcher.panel.isAncestorOf(switcher.program.window.focusWidget())


@pytest.mark.parametrize("way", ["Escape", "Ctrl+K", "click"])
def test_it_goes_and_gives_the_keyboard_back(switcher: Switcher, way: str) -> None:
    match way:
        case "Escape":
            switcher.press(Qt.Key.Key_Escape)
        case "Ctrl+K":
            switcher.press(Qt.Key.Key_K, CONTROL)
        case _:
            QTest.mouseClick(switcher.panel, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert switcher.panel.isHidden()
    assert switcher.program.window.focusWidget() is switcher.program.window.top_bar.search_box


def test_it_goes_when_the_keyboard_goes_elsewhere(qtbot: QtBot, switcher: Switcher) -> None:
    switcher.press(Qt.Key.Key_F6)
    qtbot.waitUntil(switcher.panel.isHidden)
    focus = switcher.program.window.focusWidget()
    assert focus is not None
    assert not isinstance(focus, SwitcherField)


def test_what_nothing_is_called_is_told(qtbot: QtBot, switcher: Switcher) -> None:
    switcher.type("xyzzy")
    qtbot.waitUntil(lambda: not switcher.rows)
    switcher.press(Qt.Key.Key_Return)
    assert not switcher.panel.isHidden()
    assert switcher.panel.grab().width() == switcher.program.window.width()


def test_each_row_says_its_kind_to_a_screen_reader(switcher: Switcher) -> None:
    model = the(SuggestionView, switcher.panel).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "Makers, In this article"


@pytest.mark.parametrize(("key", "held"), [("L", CONTROL), ("/", None)])
def test_the_search_box_has_keys_of_its_own(
    switcher: Switcher, key: str, held: Qt.KeyboardModifier | None
) -> None:
    switcher.press(Qt.Key.Key_Escape)
    window = switcher.program.window
    window.pane.setFocus()
    switcher.press(Qt.Key.Key_L if key == "L" else Qt.Key.Key_Slash, held)
    assert window.focusWidget() is window.top_bar.search_box
    switcher.type("a/b")
    assert window.top_bar.search_box.text() == "a/b"


def test_it_fits_into_the_smallest_window_and_follows_its_size(
    qapp: QApplication, switcher: Switcher
) -> None:
    window = switcher.program.window
    window.resize(window.minimumSize())
    assert switcher.panel.size() == window.size()
    view = the(SuggestionView, switcher.panel)
    bottom = view.mapTo(window, view.rect().bottomLeft()).y()
    assert bottom < window.height()
