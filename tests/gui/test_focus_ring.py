"""The ring round what has the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFocusFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.focus_ring import FocusRing
from helpviewer.gui.theme.stylesheet import styled


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    owner = QObject()
    ring = FocusRing(owner)
    window = QWidget()
    column = QVBoxLayout(window)
    for part in (QPushButton("One"), QLineEdit(), styled(QPushButton("Ours"), "primary")):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    ring.deleteLater()


def ringed(window: QWidget) -> list[object]:
    rings = window.findChildren(QFocusFrame)
    return [ring.parent() for ring in rings if ring.isVisible()]


def test_it_is_round_the_one_control_that_has_the_keyboard(window: QWidget) -> None:
    button, field = window.findChildren(QPushButton)[0], window.findChild(QLineEdit)
    assert field is not None
    for control in (button, field, button):
        control.setFocus()
        assert ringed(window) == [control]


def test_what_rings_itself_gets_no_second_one(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].setFocus()
    window.findChildren(QPushButton)[1].setFocus()
    assert ringed(window) == []


def test_it_grows_with_the_control_and_goes_with_it(qtbot: QtBot, window: QWidget) -> None:
    button, field = window.findChildren(QPushButton)[0], window.findChild(QLineEdit)
    assert field is not None
    button.setFocus()
    window.resize(500, 300)
    (ring,) = button.findChildren(QFocusFrame)
    assert ring.geometry() == button.rect()
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    field.setFocus()
    assert ringed(window) == [field]


def test_screen_readers_are_not_told_of_it(window: QWidget) -> None:
    button = window.findChildren(QPushButton)[0]
    button.setFocus()
    assert QAccessible.queryAccessibleInterface(button).childCount() == 0
