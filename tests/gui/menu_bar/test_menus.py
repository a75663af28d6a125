"""What the menus hold, in the whole program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.menu_bar.menu_bar import MenuBar
from helpviewer.gui.window_commands import window_commands
from helpviewer.policy import OutsideLinks, Policy
from tests.gui.conftest import MakeProgram, the

ARTICLES = {"a.md": "---\nid: a\ntitle: One\n---\nText.", "b.md": "---\nid: b\n---\n# Two"}
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram) -> DesktopProgram:
    return ready(qtbot, make_program(ARTICLES))


def ready(qtbot: QtBot, program: DesktopProgram) -> DesktopProgram:
    qtbot.waitUntil(lambda: program.window.findChild(MenuBar) is not None)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return program


def menus(program: DesktopProgram) -> dict[str, list[str]]:
    """Return the texts in each menu, as the reader sees them; a line is an empty text."""
    found = {}
    for action in the(MenuBar, program.window).actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        found[menu.title()] = [a.text() for a in menu.actions() if a.isVisible()]
    return found


def action(program: DesktopProgram, text: str) -> QAction:
    return next(a for a in program.window.findChildren(QAction) if a.text() == text)


def test_the_menus_hold_what_can_be_done_by_what_it_concerns(program: DesktopProgram) -> None:
    found = menus(program)
    assert list(found) == ["&File", "&Edit", "&View", "&Go", "&Help"]
    assert found["&File"][-8:] == [
        "Read the articles again",
        "",
        "Print…",
        "Save as PDF…",
        "Save as HTML…",
        "Read in browser",
        "",
        "Quit",
    ]
    assert found["&Edit"][:3] == [
        "Copy",
        "Copy article as Markdown",
        "Copy this section as Markdown",
    ]
    assert found["&Edit"][-4:] == ["Next match", "Previous match", "", "Settings…"]
    assert {"On this page", "Reading", "Appearance", "Full screen"} <= set(found["&View"])
    assert {"Back", "Go to…", "Favourites", "Go to the search box"} <= set(found["&Go"])
    assert found["&Help"][-1] == "About this viewer…"


def test_what_a_policy_forbids_is_in_no_menu(qtbot: QtBot, make_program: MakeProgram) -> None:
    policy = Policy(
        printing=False,
        open_folders=False,
        personal_articles=False,
        outside_links=OutsideLinks.NEVER,
    )
    program = ready(qtbot, make_program(ARTICLES, policy=policy))
    texts = {text for menu in menus(program).values() for text in menu}
    assert not texts & {"Open a folder…", "Print…", "Read in browser", "Favourites"}
    names = {command.name for command in window_commands(program.window)}
    assert not names & {"Open a folder", "Print", "Favourites", "Recently viewed"}


def test_every_action_has_a_text_and_a_tooltip_and_every_button_a_name(
    program: DesktopProgram,
) -> None:
    window = program.window
    for one in window.findChildren(QAction):
        if one.text():  # else Qt's own, such as that of the icon in the search box
            assert one.toolTip(), one.text()
    for button in window.top_bar.findChildren(QToolButton):
        if not isinstance(button.parent(), QLineEdit):  # which names its own
            assert button.accessibleName()
            assert button.toolTip()


def test_no_key_is_that_of_two_actions(program: DesktopProgram) -> None:
    keys = [
        key.toString()
        for one in program.window.findChildren(QAction)
        for key in one.shortcuts()
        if not key.isEmpty()
    ]
    assert sorted(keys) == sorted(set(keys))


def test_each_usual_command_has_its_usual_key(program: DesktopProgram) -> None:
    keys = {command.name: command.keys for command in window_commands(program.window)}
    assert keys["Quit"] == ("Ctrl+Q",)
    assert keys["Copy"][0] == "Ctrl+C"
    assert keys["Print"] == ("Ctrl+P",)
    assert keys["Full screen"] == ("F11",)
    assert keys["Settings"] == ("Ctrl+,",)
    assert keys["Menu bar"] == ("F10",)


def test_the_list_of_keys_follows_the_menus_and_tells_each_command_once(
    program: DesktopProgram,
) -> None:
    commands = window_commands(program.window)
    groups = list(dict.fromkeys(command.group for command in commands))
    assert groups[:7] == ["File", "Edit", "View", "Reading", "Appearance", "Go", "Help"]
    actions = [command.action for command in commands]
    assert len(actions) == len(set(actions))
    assert {c.name: c.group for c in commands}["Go to"] == "Go"


def test_copy_takes_what_is_selected_in_the_article(program: DesktopProgram) -> None:
    copy, pane = action(program, "Copy"), program.window.pane
    assert not copy.isEnabled()
    pane.selectAll()
    assert copy.isEnabled()
    copy.trigger()
    assert "Text." in QGuiApplication.clipboard().text()
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    assert not copy.isEnabled()


def test_the_key_that_copies_still_belongs_to_the_part_that_has_the_keyboard(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    program.window.pane.selectAll()
    box = program.window.top_bar.search_box
    box.setFocus()
    QTest.keyClicks(box, "fees")
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "fees"
    box.clear()
    qtbot.waitUntil(lambda: not program.search.is_waiting)
    program.window.article_list.take_focus()
    cards = QApplication.focusWidget()
    assert cards is not None
    QTest.keyClick(cards, Qt.Key.Key_C, CONTROL)
    assert "Text." not in QGuiApplication.clipboard().text()


def test_a_collection_is_listed_from_the_menu(qtbot: QtBot, program: DesktopProgram) -> None:
    action(program, "Recently viewed").trigger()
    qtbot.waitUntil(lambda: program.search.place == "//viewed")


def test_the_window_fills_the_screen_and_comes_back(program: DesktopProgram) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F11)
    assert program.window.isFullScreen()
    QTest.keyClick(program.window, Qt.Key.Key_F11)
    assert not program.window.isFullScreen()


def test_quitting_closes_the_window(qtbot: QtBot, program: DesktopProgram) -> None:
    with qtbot.waitSignal(program.window.closed):
        QTest.keyClick(program.window, Qt.Key.Key_Q, CONTROL)


def test_macos_would_move_three_actions_to_its_own_menu(program: DesktopProgram) -> None:
    roles = {
        one.text(): one.menuRole()
        for one in program.window.findChildren(QAction)
        if one.menuRole() is not QAction.MenuRole.NoRole and one.text()
    }
    assert roles == {
        "About this viewer…": QAction.MenuRole.AboutRole,
        "Settings…": QAction.MenuRole.PreferencesRole,
        "Quit": QAction.MenuRole.QuitRole,
    }
