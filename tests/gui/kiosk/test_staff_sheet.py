from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.staff_sheet import StaffSheet
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.gui.theme.touch_rules import touch_stylesheet
from tests.gui.conftest import the

Open = Callable[..., StaffSheet]


@pytest.fixture
def open_sheet(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    shell = QWidget()
    qtbot.addWidget(shell)
    shell.resize(800, 900)
    shell.setStyleSheet(touch_stylesheet(LIGHT))
    shell.show()
    qtbot.waitUntil(shell.isActiveWindow)

    def make(patience: int = 60_000) -> StaffSheet:
        sheet = StaffSheet(shell, patience=patience)
        sheet.open()
        return sheet

    yield make
    for sheet in shell.findChildren(StaffSheet):
        sheet.leave()


def button(sheet: StaffSheet, text: str) -> QPushButton:
    found = [part for part in sheet.findChildren(QPushButton) if part.text() == text]
    assert len(found) == 1
    return found[0]


def touch(sheet: StaffSheet, text: str) -> None:
    QTest.mouseClick(button(sheet, text), Qt.MouseButton.LeftButton)


def buttons(sheet: StaffSheet) -> list[str]:
    return [part.text() for part in sheet.findChildren(QPushButton) if part.isVisible()]


def press(key: Qt.Key) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Bring the articles up to date", "sync_asked"),
        ("Diagnostics", "diagnostics_asked"),
        ("Restart the program", "restart_asked"),
        ("Quit the program", "quit_asked"),
    ],
)
def test_what_is_asked_for_is_reported_and_nothing_else(
    open_sheet: Open, text: str, signal: str
) -> None:
    sheet = open_sheet()
    names = ("sync_asked", "diagnostics_asked", "restart_asked", "quit_asked", "closed")
    spies = {name: QSignalSpy(getattr(sheet, name)) for name in names}
    touch(sheet, text)
    assert {name for name, spy in spies.items() if spy.count()} == {signal}
    assert sheet.isVisible()


def test_back_leaves(open_sheet: Open) -> None:
    sheet = open_sheet()
    closed = QSignalSpy(sheet.closed)
    touch(sheet, "Back")
    assert closed.count() == 1
    assert sheet.isHidden()


def test_the_report_takes_the_place_of_the_buttons_until_one_goes_back(
    open_sheet: Open,
) -> None:
    sheet = open_sheet()
    all_of_them = buttons(sheet)
    touch(sheet, "Diagnostics")
    sheet.show_diagnostics("one\ntwo")
    report = the(QPlainTextEdit, sheet)
    assert report.isVisible()
    assert report.toPlainText() == "one\ntwo"
    assert buttons(sheet) == ["Back"]
    touch(sheet, "Back")
    assert report.isHidden()
    assert buttons(sheet) == all_of_them
    assert QApplication.focusWidget() is button(sheet, "Diagnostics")


def test_the_report_is_scrolled_by_the_keyboard_and_cannot_be_copied(open_sheet: Open) -> None:
    sheet = open_sheet()
    sheet.show_diagnostics("line\n" * 500)
    report = the(QPlainTextEdit, sheet)
    QApplication.processEvents()
    assert QApplication.focusWidget() is report
    press(Qt.Key.Key_PageDown)
    after_page = report.verticalScrollBar().value()
    assert after_page > 0
    press(Qt.Key.Key_Down)
    assert report.verticalScrollBar().value() > after_page
    QGuiApplication.clipboard().setText("of the staff")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(report, Qt.Key.Key_A, control)
    QTest.keyClick(report, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == "of the staff"
    assert not report.textCursor().hasSelection()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(sheet, "Back")


def test_what_became_of_something_is_told(open_sheet: Open) -> None:
    sheet = open_sheet()
    sheet.tell("The articles are up to date.")
    told = [label for label in sheet.findChildren(QWidget) if label.isVisible()]
    assert "The articles are up to date." in {getattr(part, "text", str)() for part in told}


def test_all_can_be_done_by_keys(open_sheet: Open) -> None:
    sheet = open_sheet()
    restart = QSignalSpy(sheet.restart_asked)
    assert QApplication.focusWidget() is button(sheet, "Bring the articles up to date")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    assert restart.count() == 2
    press(Qt.Key.Key_Escape)
    assert sheet.isVisible()


def test_when_nobody_is_there_the_sheet_leaves_by_itself(
    open_sheet: Open, qtbot: QtBot
) -> None:
    sheet = open_sheet(patience=40)
    with qtbot.waitSignal(sheet.closed):
        pass


def test_all_is_large_enough_for_a_finger(open_sheet: Open) -> None:
    sheet = open_sheet()
    QApplication.processEvents()
    parts = [part for part in sheet.findChildren(QPushButton) if part.isVisible()]
    places = [part.rect().translated(part.mapTo(sheet, QPoint())) for part in parts]
    assert all(place.height() >= 48 for place in places)
    grown = [place.adjusted(-4, -4, 4, 4) for place in places]
    assert not any(a.intersects(b) for a in grown for b in grown if a is not b)
