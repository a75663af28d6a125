from collections.abc import Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.patience import Patience

_PATIENCE = 150  # milliseconds


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    yield window
    window.hide()


def test_it_begins_when_the_widget_is_shown_and_ends_once(qtbot: QtBot, place: QWidget) -> None:
    patience = Patience(place, _PATIENCE)
    with qtbot.waitSignal(patience.ended):
        place.show()


def test_whatever_is_done_anywhere_begins_it_anew(qtbot: QtBot, place: QWidget) -> None:
    patience, button = Patience(place, _PATIENCE), QPushButton("Yes", place)
    ended, clock = QSignalSpy(patience.ended), QElapsedTimer()
    place.show()
    clock.start()

    def is_long_after() -> bool:
        QTest.keyClick(button, Qt.Key.Key_Shift)
        return clock.hasExpired(2 * _PATIENCE)

    qtbot.waitUntil(is_long_after)
    assert ended.count() == 0
    with qtbot.waitSignal(patience.ended):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_while_the_widget_is_hidden_nothing_ends(qtbot: QtBot, place: QWidget) -> None:
    patience, other = Patience(place, _PATIENCE), Patience(place, 2 * _PATIENCE)
    ended = QSignalSpy(patience.ended)
    place.show()
    place.hide()
    QTest.keyClick(place, Qt.Key.Key_A)
    place.show()
    place.hide()
    after = QElapsedTimer()
    after.start()
    qtbot.waitUntil(lambda: after.hasExpired(2 * _PATIENCE))
    assert ended.count() == 0
    assert other.parent() is place
