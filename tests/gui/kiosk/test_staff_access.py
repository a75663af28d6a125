"""What the staff can do once they have given their PIN, and who else cannot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.kiosk import Exit, Kiosk
from helpviewer.gui.kiosk.pin_sheet import PinSheet
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.staff_sheet import StaffSheet
from helpviewer.kiosk.pin import hash_pin
from tests.gui.conftest import the
from tests.gui.kiosk.conftest import MakeKiosk, come

PIN = "27182"
RECORD = hash_pin(PIN)


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk) -> Kiosk:
    return make_kiosk(pin=RECORD)


def current(kiosk: Kiosk) -> Sheet | None:
    return kiosk.visit.sheets.current


def ask(kiosk: Kiosk) -> PinSheet:
    kiosk.guard.leaving_asked.emit()
    sheet = kiosk.visit.sheets.current
    assert isinstance(sheet, PinSheet)
    return sheet


def come_in(qtbot: QtBot, kiosk: Kiosk) -> StaffSheet:
    ask(kiosk).pin_entered.emit(PIN)
    qtbot.waitUntil(lambda: isinstance(kiosk.visit.sheets.current, StaffSheet))
    sheet = kiosk.visit.sheets.current
    assert isinstance(sheet, StaffSheet)
    return sheet


def press(qtbot: QtBot, sheet: StaffSheet, text: str) -> None:
    (button,) = [b for b in sheet.findChildren(QPushButton) if b.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_staff_sees_diagnostics_without_the_pin_and_what_became_of_a_sync(
    qtbot: QtBot, kiosk: Kiosk
) -> None:
    sheet = come_in(qtbot, kiosk)
    press(qtbot, sheet, "Bring the articles up to date")
    assert sheet._told.text() == "These articles have no feed that could be asked."
    press(qtbot, sheet, "Diagnostics")
    report = the(QPlainTextEdit, sheet)
    qtbot.waitUntil(report.isVisible)
    assert "helpviewer" in report.toPlainText()
    assert RECORD not in report.toPlainText()
    assert RECORD.rpartition("$")[2] not in report.toPlainText()
    sheet.leave()
    kiosk._staff.tell("nobody hears this")
    assert sheet._told.text() != "nobody hears this"


def test_where_nobody_is_the_staff_comes_in_by_the_chord_and_restarts(
    qtbot: QtBot, kiosk: Kiosk
) -> None:
    sheet = come_in(qtbot, kiosk)
    assert sheet.isVisible()
    kiosk._show_waiting()  # the articles have changed, and passers-by are to see that
    assert kiosk.visit.is_attracting
    assert current(kiosk) is sheet
    assert kiosk.visit.view.area.children()[-1] is sheet  # above what passers-by see
    with qtbot.waitSignal(kiosk.left) as left:
        press(qtbot, sheet, "Restart the program")
    assert left.args == [Exit.RESTART] == [0]
    assert not (kiosk._request.paths.state / "usage").exists()  # there was no visit


def test_a_pin_lets_nobody_in_who_has_not_given_it(qtbot: QtBot, kiosk: Kiosk) -> None:
    come(qtbot, kiosk)
    check = kiosk._staff._check
    sheet = ask(kiosk)
    with qtbot.waitSignal(check.refused):
        sheet.pin_entered.emit("1111")
    assert current(kiosk) is sheet
    with qtbot.waitSignal(check.accepted):
        sheet.pin_entered.emit(PIN)
        kiosk.visit.bar.finish_asked.emit()  # who knows it goes away
    assert current(kiosk) is None
    for _ in range(3):
        with qtbot.waitSignal(check.refused):
            check.check("1111")
    assert not ask(kiosk)._pad.isEnabled() or check.waiting
