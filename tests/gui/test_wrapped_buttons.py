"""Buttons whose text may have too little room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.wrapped_buttons import WrappedCheckBox, WrappedPushButton, wrapped

TEXT = "Remember what I read, and show what changed since"
LONGEST = "Remember"


@pytest.fixture(params=[WrappedCheckBox, WrappedPushButton])
def button(
    request: pytest.FixtureRequest, qtbot: QtBot
) -> Iterator[WrappedCheckBox | WrappedPushButton]:
    """Return a button in a window that gives it whatever width the window has."""
    window = QWidget()
    column = QVBoxLayout(window)
    made: WrappedCheckBox | WrappedPushButton = request.param(TEXT)
    column.addWidget(made)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(600, 300)
    window.show()
    yield made
    window.close()


def narrow(button: QWidget) -> None:
    button.window().resize(200, 300)
    QApplication.processEvents()


def test_it_has_one_line_where_there_is_room_and_more_where_there_is_not(
    button: WrappedCheckBox | WrappedPushButton,
) -> None:
    line = button.fontMetrics().lineSpacing()
    assert button.height() == button.sizeHint().height()
    narrow(button)
    assert button.width() < button.sizeHint().width()
    assert button.height() == button.sizeHint().height() + 2 * line


def test_all_of_its_lines_are_painted_and_can_be_clicked(
    qtbot: QtBot, button: WrappedCheckBox | WrappedPushButton
) -> None:
    narrow(button)
    last_line = button.rect().adjusted(30, button.height() - 16, -30, -6)
    picture = button.grab(last_line).toImage()
    lights = {
        picture.pixelColor(x, y).lightness()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert max(lights) - min(lights) > 100
    with qtbot.waitSignal(button.clicked):
        place = QPoint(button.width() // 3, button.height() - 10)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


def test_its_longest_word_is_as_narrow_as_it_gets(
    button: WrappedCheckBox | WrappedPushButton,
) -> None:
    button.window().resize(1, 300)
    QApplication.processEvents()
    room = button.width() - button.fontMetrics().horizontalAdvance(LONGEST)
    assert 0 < room < 40


def test_it_is_called_what_it_says(button: WrappedCheckBox | WrappedPushButton) -> None:
    narrow(button)
    told = QAccessible.queryAccessibleInterface(button)
    assert told.text(QAccessible.Text.Name) == button.text() == TEXT


def test_text_is_broken_only_at_spaces(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    room = metrics.horizontalAdvance("what I read,")
    assert wrapped("what I read, and since", metrics, 10_000) == "what I read, and since"
    assert wrapped("what I read, and since", metrics, room + 2) == "what I read,\nand since"
    assert wrapped("what", metrics, 1) == "what"
