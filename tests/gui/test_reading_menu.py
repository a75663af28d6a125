import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui import reading_menu
from helpviewer.gui.article.typography import Column, Typography
from helpviewer.gui.reading_menu import ReadingMenu


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture(autouse=True)
def has_serifs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_menu, "has_serif_font", lambda: True)


def action(menu: QMenu, name: str) -> QAction:
    (found,) = [action for action in menu.actions() if action.text().startswith(name)]
    return found


def test_each_entry_tells_what_is_wanted(qtbot: QtBot, window: QWidget) -> None:
    menu = QMenu(window)
    reading = ReadingMenu(menu, window)
    for name, signal, wanted in (
        ("Larger", reading.enlarging_asked, []),
        ("Smaller", reading.shrinking_asked, []),
        ("Usual size", reading.usual_size_asked, []),
        ("Serif", reading.serif_chosen, [True]),
        ("Sans", reading.serif_chosen, [False]),
        ("Narrow", reading.column_chosen, [Column.NARROW]),
    ):
        with qtbot.waitSignal(signal) as told:
            action(menu, name).trigger()
        assert told.args == wanted


def test_it_shows_what_is_chosen_and_what_can_be(window: QWidget) -> None:
    menu = QMenu(window)
    reading = ReadingMenu(menu, window)
    reading.mark(Typography(400, serif=True, column=Column.WIDE))
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Serif", "Wide lines"]
    assert action(menu, "Usual size").text() == "Usual size (now 400 %)"
    assert not action(menu, "Larger").isEnabled()
    assert action(menu, "Smaller").isEnabled()


def test_keys_work_without_opening_it(qtbot: QtBot, window: QWidget) -> None:
    reading = ReadingMenu(QMenu(window), window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    for key, signal in (
        (Qt.Key.Key_Plus, reading.enlarging_asked),
        (Qt.Key.Key_Equal, reading.enlarging_asked),
        (Qt.Key.Key_Minus, reading.shrinking_asked),
        (Qt.Key.Key_0, reading.usual_size_asked),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_where_the_system_has_no_serifs_none_are_offered(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_menu, "has_serif_font", lambda: False)
    menu = QMenu(window)
    ReadingMenu(menu, window)
    assert "Serif" not in [action.text() for action in menu.actions()]
