"""When the menu bar is seen, by real keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.menu_bar.menu_bar import MenuBar
from helpviewer.gui.settings_dialog import SettingsDialog
from helpviewer.settings import Settings, WindowSettings
from tests.gui.conftest import MakeProgram, the

ARTICLES = {
    "a.md": "---\nid: a\ntitle: One\n---\nText.",
    "b.md": "---\nid: b\ntitle: Two\n---\nText.",
}
ALT = Qt.Key.Key_Alt
WITH_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram) -> DesktopProgram:
    return ready(qtbot, make_program(ARTICLES))


def ready(qtbot: QtBot, program: DesktopProgram) -> DesktopProgram:
    qtbot.waitUntil(lambda: program.window.findChild(MenuBar) is not None)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    program.window.top_bar.search_box.setFocus()
    return program


def bar(program: DesktopProgram) -> MenuBar:
    return the(MenuBar, program.window)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press_alt() -> None:
    QTest.keyPress(focus(), ALT)


def release_alt() -> None:
    QTest.keyRelease(focus(), ALT)


def test_the_bar_is_hidden_at_first(program: DesktopProgram) -> None:
    assert bar(program).isHidden()


def test_alt_alone_shows_the_bar_with_the_keyboard_in_it(program: DesktopProgram) -> None:
    press_alt()
    assert bar(program).isHidden()
    release_alt()
    assert bar(program).isVisible()
    assert focus() is bar(program)
    first = bar(program).activeAction()
    assert first is not None
    assert first.text() == "&File"
    assert QApplication.activePopupWidget() is None


def test_f10_shows_it_too(program: DesktopProgram) -> None:
    QTest.keyClick(focus(), Qt.Key.Key_F10)
    assert focus() is bar(program)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, ALT])
def test_the_bar_goes_when_the_keyboard_leaves_it(
    qtbot: QtBot, program: DesktopProgram, key: Qt.Key
) -> None:
    press_alt()
    release_alt()
    if key is ALT:
        press_alt()
        release_alt()
    else:
        QTest.keyClick(focus(), key)
    qtbot.waitUntil(bar(program).isHidden)
    assert focus() is program.window.top_bar.search_box


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of what a menu asks
def test_the_bar_stays_while_a_menu_is_open_and_goes_when_something_is_chosen(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    press_alt()
    release_alt()
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.title() == "&View"
    QApplication.processEvents()
    assert bar(program).isVisible()
    last = menu.actions()[-1]
    menu.setActiveAction(last)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(bar(program).isHidden)
    assert program.window.isFullScreen()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of what a menu asks
def test_the_bar_stays_under_an_open_menu_whoever_has_the_keyboard(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    bar(program).show()
    bar(program).setActiveAction(bar(program).actions()[0])
    bar(program).left.emit()
    QApplication.processEvents()
    assert bar(program).isVisible()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    qtbot.waitUntil(bar(program).isHidden)


def test_alt_with_an_arrow_still_goes_back(qtbot: QtBot, program: DesktopProgram) -> None:
    first = program.articles.shown
    other = next(key for key in program.library.snapshot.library.keys if key != first)  # type: ignore[union-attr]
    program.navigator.open(other)
    press_alt()
    QTest.keyClick(focus(), Qt.Key.Key_Left, WITH_ALT)
    release_alt()
    qtbot.waitUntil(lambda: program.articles.shown == first)
    assert bar(program).isHidden()


def test_a_character_that_is_typed_with_alt_stays_one(program: DesktopProgram) -> None:
    press_alt()
    QApplication.sendEvent(
        focus(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "é")
    )
    release_alt()
    assert bar(program).isHidden()
    assert program.window.top_bar.search_box.text() == "é"


def test_right_alt_of_windows_shows_nothing(program: DesktopProgram) -> None:
    QTest.keyPress(focus(), ALT, Qt.KeyboardModifier.ControlModifier)
    release_alt()
    assert bar(program).isHidden()


def test_alt_with_the_mouse_shows_nothing(program: DesktopProgram) -> None:
    press_alt()
    QTest.mouseClick(program.window.pane.viewport(), Qt.MouseButton.LeftButton, WITH_ALT)
    release_alt()
    assert bar(program).isHidden()
    press_alt()
    view = program.window.pane.viewport()
    wheel = QWheelEvent(
        QPointF(9, 9),
        view.mapToGlobal(QPointF(9, 9)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        WITH_ALT,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    release_alt()
    assert bar(program).isHidden()


def test_going_to_another_window_shows_nothing(program: DesktopProgram) -> None:
    press_alt()
    QApplication.sendEvent(program.window, QEvent(QEvent.Type.WindowDeactivate))
    release_alt()
    assert bar(program).isHidden()


def test_a_bar_that_is_always_seen_stays_and_the_setting_holds_at_once(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    always = Settings(window=WindowSettings(menu_bar="always"))
    program = ready(qtbot, make_program(ARTICLES, settings=always))
    assert bar(program).isVisible()
    press_alt()
    release_alt()
    assert focus() is bar(program)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert bar(program).isVisible()
    program.window.top_bar.settings_asked.emit()
    dialog = the(SettingsDialog, program.window)
    dialog.changed.emit("window.menu_bar", "on_alt")
    assert bar(program).isHidden()
    dialog.reject()
