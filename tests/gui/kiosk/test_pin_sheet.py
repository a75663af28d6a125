from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.pin_pad import PinPad
from helpviewer.gui.kiosk.pin_sheet import PinSheet
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.gui.theme.touch_rules import touch_stylesheet
from helpviewer.paths import bundled
from tests.gui.conftest import the

Key = Qt.Key
Open = Callable[..., PinSheet]


@pytest.fixture
def open_sheet(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    """Show the sheet over a window with a field that has the keyboard."""
    shell = QWidget()
    qtbot.addWidget(shell)
    shell.resize(800, 900)
    shell.setStyleSheet(touch_stylesheet(LIGHT))
    field = QLineEdit(shell)
    shell.show()
    qtbot.waitUntil(shell.isActiveWindow)
    field.setFocus()

    def make(patience: int = 20_000) -> PinSheet:
        sheet = PinSheet(Icons(bundled("resources") / "icons"), shell, patience=patience)
        sheet.open()
        return sheet

    yield make
    for sheet in shell.findChildren(PinSheet):
        sheet.leave()


def keys(sheet: PinSheet) -> dict[str, QPushButton]:
    return {key.accessibleName(): key for key in sheet.findChildren(QPushButton, "pin-key")}


def press(sheet: PinSheet, *names: str) -> None:
    for name in names:
        QTest.mouseClick(keys(sheet)[name], Qt.MouseButton.LeftButton)


def dots(sheet: PinSheet) -> QLabel:
    found = sheet.findChild(QLabel, "pin-dots")
    assert isinstance(found, QLabel)
    return found


def shown(sheet: PinSheet) -> str:
    """Return all that can be read on the sheet, but for the names of its keys."""
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def with_keyboard(text: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, text)


def with_key(key: Qt.Key) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key)


def test_a_pin_is_typed_on_the_keys_and_reported_with_ok(open_sheet: Open) -> None:
    sheet = open_sheet()
    entered = QSignalSpy(sheet.pin_entered)
    press(sheet, "2", "5", "8", "0", "7", "Delete the last digit", "Check the PIN")
    assert entered.count() == 1
    assert entered.at(0) == ["2580"]
    assert dots(sheet).text() == ""


def test_there_is_a_dot_for_each_digit_and_never_the_digit(open_sheet: Open) -> None:
    sheet = open_sheet()
    press(sheet, "2", "5")
    assert dots(sheet).text() == "● ●"
    with_keyboard("80")
    assert dots(sheet).text() == "● ● ● ●"
    assert not any(letter.isdigit() for letter in shown(sheet))
    assert dots(sheet).accessibleName() == "PIN"
    assert dots(sheet).accessibleDescription() == ""


def test_a_keyboard_does_all_that_the_keys_do(open_sheet: Open) -> None:
    sheet = open_sheet()
    assert QApplication.focusWidget() is dots(sheet)
    entered = QSignalSpy(sheet.pin_entered)
    with_keyboard("25801")
    with_key(Key.Key_Backspace)
    with_key(Key.Key_Return)
    with_keyboard("7531")
    with_key(Key.Key_Enter)
    assert [entered.at(index) for index in range(entered.count())] == [["2580"], ["7531"]]


def test_digits_are_taken_wherever_in_the_sheet_the_keyboard_is(open_sheet: Open) -> None:
    sheet = open_sheet()
    with_key(Key.Key_Tab)
    assert QApplication.focusWidget() is not dots(sheet)
    with_keyboard("2580")
    assert dots(sheet).text() == "● ● ● ●"


def test_other_letters_and_keys_do_nothing(open_sheet: Open) -> None:
    sheet = open_sheet()
    with_keyboard("a.²½ ")
    with_key(Key.Key_F5)
    with_key(Key.Key_Escape)
    assert dots(sheet).text() == ""
    assert sheet.isVisible()


def test_digits_of_other_scripts_are_digits(open_sheet: Open) -> None:
    sheet = open_sheet()
    entered = QSignalSpy(sheet.pin_entered)
    for letter in "٢٥٨٠":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(dots(sheet), event)
    with_key(Key.Key_Return)
    assert entered.at(0) == ["2580"]


def test_a_key_that_is_held_down_is_one_digit(open_sheet: Open) -> None:
    sheet = open_sheet()
    for is_repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Key.Key_2, Qt.KeyboardModifier.NoModifier, "2", is_repeated
        )
        QApplication.sendEvent(dots(sheet), event)
    assert dots(sheet).text() == "●"


def test_too_few_digits_are_no_pin_and_more_than_twelve_are_not_taken(
    open_sheet: Open,
) -> None:
    sheet = open_sheet()
    entered = QSignalSpy(sheet.pin_entered)
    with_keyboard("258")
    with_key(Key.Key_Return)
    assert not keys(sheet)["Check the PIN"].isEnabled()
    assert entered.count() == 0
    with_keyboard("0" * 20)
    with_key(Key.Key_Return)
    assert entered.at(0) == ["258000000000"]


def test_a_refusal_is_told_and_what_was_typed_is_forgotten(open_sheet: Open) -> None:
    sheet = open_sheet()
    with_keyboard("25")
    sheet.refuse(0)
    assert "This is not the PIN." in shown(sheet)
    assert dots(sheet).text() == ""
    sheet.refuse(3600)
    assert "Too many wrong PINs. Try again in 60 min." in shown(sheet)
    sheet.refuse(10)
    assert "Too many wrong PINs. Try again in 10 s." in shown(sheet)


def test_the_seconds_are_counted_down_until_a_pin_may_be_typed(
    open_sheet: Open, qtbot: QtBot
) -> None:
    sheet = open_sheet()
    sheet.refuse(2)
    qtbot.waitUntil(lambda: "again in 1 s." in shown(sheet))
    qtbot.waitUntil(lambda: "Type the PIN of the staff." in shown(sheet))


def test_after_a_wait_that_was_refused_at_once_nothing_is_counted(
    open_sheet: Open, qtbot: QtBot
) -> None:
    sheet = open_sheet()
    sheet.refuse(10)
    sheet.refuse(0)
    assert "This is not the PIN." in shown(sheet)
    assert not the(PinPad, sheet).is_counting


def test_without_a_key_the_sheet_leaves_by_itself_and_each_key_gives_it_time(
    open_sheet: Open, qtbot: QtBot
) -> None:
    sheet = open_sheet(patience=40)
    with qtbot.waitSignal(sheet.closed):
        with_keyboard("25")


def test_leaving_forgets_what_was_typed(open_sheet: Open) -> None:
    sheet = open_sheet()
    pad = the(PinPad, sheet)
    with_keyboard("2580")
    sheet.leave()
    assert dots(sheet).text() == ""
    entered = QSignalSpy(pad.entered)
    pad.take(QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert entered.count() == 0


def test_the_keys_are_large_apart_and_named_and_take_no_keyboard(open_sheet: Open) -> None:
    sheet = open_sheet()
    QApplication.processEvents()
    found = keys(sheet)
    assert len(found) == 12
    assert set("0123456789") < set(found)
    places = [key.rect().translated(key.mapTo(sheet, QPoint())) for key in found.values()]
    assert all(min(place.width(), place.height()) >= 64 for place in places)
    grown = [place.adjusted(-4, -4, 4, 4) for place in places]
    apart = [a.intersects(b) for a in grown for b in grown if a is not b]
    assert not any(apart)
    assert all(key.focusPolicy() is Qt.FocusPolicy.NoFocus for key in found.values())


def test_in_a_window_that_reads_from_the_right_the_keys_are_where_telephones_have_them(
    open_sheet: Open, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        sheet = open_sheet()
        QApplication.processEvents()
        left = [keys(sheet)[digit].mapTo(sheet, QPoint()).x() for digit in "123"]
        assert left == sorted(left)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_digits_are_shown_as_the_language_writes_them(open_sheet: Open) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        sheet = open_sheet()
        entered = QSignalSpy(sheet.pin_entered)
        press(sheet, *map(QLocale().toString, (2, 5, 8, 0)), "Check the PIN")
        assert "\N{ARABIC-INDIC DIGIT TWO}" in keys(sheet)
        assert entered.at(0) == ["2580"]
    finally:
        QLocale.setDefault(usual)
