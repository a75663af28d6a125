import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.large.large_view import LargeView


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a field that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    field = QLineEdit(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    return window


def open_view(window: QWidget) -> tuple[LargeView, QPushButton, QPushButton]:
    """Open a view with two buttons, and the keyboard at the first."""
    view = LargeView(window)
    first, second = QPushButton("1", view), QPushButton("2", view)
    second.move(100, 0)
    view.open(first)
    return view, first, second


def test_it_covers_the_window_and_stays_as_large(window: QWidget) -> None:
    view, *_ = open_view(window)
    window.resize(700, 500)
    assert view.geometry() == window.rect()


def test_escape_ends_it_and_gives_the_keyboard_back(qtbot: QtBot, window: QWidget) -> None:
    view, first, _ = open_view(window)
    assert window.focusWidget() is first
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert isinstance(window.focusWidget(), QLineEdit)
    assert view.isHidden()


def test_the_keyboard_goes_round_within_it(qtbot: QtBot, window: QWidget) -> None:
    _, first, second = open_view(window)
    for expected in (second, first, second):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is expected
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    assert window.focusWidget() is first


def test_no_key_of_the_window_acts_below_it(qtbot: QtBot, window: QWidget) -> None:
    key = QShortcut(QKeySequence("F6"), window)
    with qtbot.waitSignal(key.activated):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    _, first, _ = open_view(window)
    with qtbot.assertNotEmitted(key.activated):
        qtbot.keyClick(first, Qt.Key.Key_F6)


def test_a_click_beside_what_is_shown_ends_it(qtbot: QtBot, window: QWidget) -> None:
    view, *_ = open_view(window)
    qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(300, 300))
    assert view.isVisible()
    with qtbot.waitSignal(view.closed):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    view.leave()  # a second time does nothing
