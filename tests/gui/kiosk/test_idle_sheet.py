import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.idle_sheet import IdleSheet


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def opened(window: QWidget, seconds: int = 20, *, is_still: bool = False) -> IdleSheet:
    sheet = IdleSheet(window, seconds, is_still=is_still)
    sheet.open()
    return sheet


def number(sheet: IdleSheet) -> str:
    return next(label.text() for label in sheet.findChildren(QLabel) if label.text().isdigit())


def button(sheet: IdleSheet, text: str) -> QPushButton:
    return next(one for one in sheet.findChildren(QPushButton) if one.text() == text)


def test_it_says_aloud_what_will_happen(qtbot: QtBot, window: QWidget) -> None:
    sheet = IdleSheet(window, 20)
    with qtbot.waitSignal(sheet.spoken) as told:
        sheet.open()
    assert told.args == [
        "Are you still there? In 20 seconds this screen goes back to its start, "
        "and forgets what you did here."
    ]


@pytest.mark.parametrize("is_still", [True, False])
def test_the_number_counts_down(qtbot: QtBot, window: QWidget, *, is_still: bool) -> None:
    sheet = opened(window, 7, is_still=is_still)
    assert number(sheet) == "7"
    with qtbot.waitSignal(sheet.spoken, timeout=4000) as told:
        pass
    assert told.args == ["5 seconds"]
    assert number(sheet) == "5"


def accent_pixels(sheet: IdleSheet) -> int:
    """Count the pixels in the colour of the bar below the buttons."""
    finish = button(sheet, "Finish now")
    picture = sheet.grab().toImage()
    y = finish.mapTo(sheet, QPoint(0, finish.height() + 19)).y()
    accent = sheet.palette().color(QPalette.ColorRole.Highlight)
    return sum(picture.pixelColor(x, y) == QColor(accent) for x in range(picture.width()))


def test_the_bar_shrinks_but_where_nothing_may_move(qtbot: QtBot, window: QWidget) -> None:
    sheet = opened(window, 7)
    QApplication.processEvents()
    whole = accent_pixels(sheet)
    assert whole > 300
    qtbot.waitUntil(lambda: number(sheet) == "5")
    assert abs(accent_pixels(sheet) - whole * 5 / 7) < 10
    sheet.leave()
    still = opened(window, is_still=True)
    QApplication.processEvents()
    assert accent_pixels(still) == 0


def test_whoever_asks_gets_more_time(qtbot: QtBot, window: QWidget) -> None:
    sheet = opened(window)
    with qtbot.waitSignal(sheet.more_time_asked), qtbot.assertNotEmitted(sheet.finish_asked):
        qtbot.mouseClick(button(sheet, "I need more time"), Qt.MouseButton.LeftButton)
    assert sheet.isHidden()


def test_a_hand_that_misses_the_button_gets_more_time(qtbot: QtBot, window: QWidget) -> None:
    sheet = opened(window)
    with qtbot.waitSignal(sheet.more_time_asked):
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def test_whoever_is_done_finishes(qtbot: QtBot, window: QWidget) -> None:
    sheet = opened(window)
    with qtbot.waitSignal(sheet.finish_asked), qtbot.assertNotEmitted(sheet.more_time_asked):
        qtbot.mouseClick(button(sheet, "Finish now"), Qt.MouseButton.LeftButton)
    assert sheet.isHidden()


def test_the_keyboard_gets_to_both_buttons(qtbot: QtBot, window: QWidget) -> None:
    sheet = opened(window)
    assert QApplication.focusWidget() is button(sheet, "I need more time")
    with qtbot.assertNotEmitted(sheet.more_time_asked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Shift)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(sheet.finish_asked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_any_other_key_gives_more_time(qtbot: QtBot, window: QWidget) -> None:
    sheet = opened(window)
    with qtbot.waitSignal(sheet.more_time_asked):
        qtbot.keyClick(QApplication.focusWidget(), "j")
