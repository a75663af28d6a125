import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence, QPointingDevice, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.sheet_place import SheetPlace
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from tests.gui.conftest import the


class Shell(QWidget):
    """A window with a field that has the keyboard, and an article to scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(800, 600)
        self.events: list[QEvent.Type] = []
        self.article = QTextBrowser(self)
        self.article.setPlainText("line\n" * 500)
        self.article.setGeometry(0, 100, 800, 500)
        self.field = QLineEdit(self)

    def event(self, event: QEvent) -> bool:
        """Note what comes."""
        self.events.append(event.type())
        return super().event(event)


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    shell = Shell()
    qtbot.addWidget(shell)
    shell.show()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.field.setFocus()
    return shell


def opened(shell: QWidget, **how: bool) -> Sheet:
    sheet = Sheet(shell, "Title", **how)
    sheet.add_text("A sentence.")
    sheet.add_button("Yes", primary=True)
    sheet.add_button("No")
    sheet.open()
    return sheet


def card(sheet: Sheet) -> QFrame:
    found = sheet.findChild(QFrame, "sheet-card")
    assert isinstance(found, QFrame)
    return found


def here() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def shown(place: SheetPlace) -> Sheet | None:
    return place.current


def names(sheet: Sheet) -> list[str]:
    return [button.text() for button in sheet.findChildren(QPushButton)]


def test_it_covers_its_parent_and_stays_as_large(shell: Shell) -> None:
    sheet = opened(shell)
    shell.resize(900, 700)
    assert sheet.geometry() == shell.rect()
    middle = card(sheet).geometry().center() - sheet.rect().center()
    assert middle.manhattanLength() <= 2


def test_a_lowered_card_is_at_the_bottom(shell: Shell) -> None:
    sheet = opened(shell, is_lowered=True)
    assert shell.height() - card(sheet).geometry().bottom() < 30


def test_the_keyboard_goes_round_within_it_and_back_to_who_had_it(
    qtbot: QtBot, shell: Shell
) -> None:
    sheet = opened(shell)
    had = []
    for _ in range(4):
        here = QApplication.focusWidget()
        assert isinstance(here, QPushButton)
        had.append(here.text())
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert had == ["Yes", "No", "Close", "Yes"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    closing = QApplication.focusWidget()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(closing, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is shell.field


def test_the_keyboard_is_not_lost_to_what_lies_below(shell: Shell) -> None:
    sheet = opened(shell)
    shell.article.setFocus()
    assert sheet.isAncestorOf(here())
    sheet.leave()
    shell.article.setFocus()
    assert QApplication.focusWidget() is shell.article


def test_a_sheet_without_anything_to_press_still_has_the_keyboard(
    qtbot: QtBot, shell: Shell
) -> None:
    sheet = Sheet(shell, "Wait", can_leave=False)
    sheet.open()
    assert QApplication.focusWidget() is sheet
    qtbot.keyClick(sheet, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet


def test_who_had_the_keyboard_may_be_gone(qtbot: QtBot, shell: Shell) -> None:
    sheet = opened(shell)
    with qtbot.waitSignal(shell.field.destroyed):
        shell.field.deleteLater()
    sheet.leave()
    sheet.leave()  # a second time does nothing


@pytest.mark.parametrize("can_leave", [True, False])
def test_escape_does_nothing(qtbot: QtBot, shell: Shell, *, can_leave: bool) -> None:
    sheet = opened(shell, can_leave=can_leave)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert ("Close" in names(sheet)) is can_leave


def test_no_key_of_the_window_acts_below_it(qtbot: QtBot, shell: Shell) -> None:
    key = QShortcut(QKeySequence("F6"), shell)
    with qtbot.waitSignal(key.activated):
        qtbot.keyClick(shell.field, Qt.Key.Key_F6)
    opened(shell)
    shell.events.clear()
    with qtbot.assertNotEmitted(key.activated):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        qtbot.keyClick(QApplication.focusWidget(), "x")
    assert QEvent.Type.KeyPress not in shell.events
    assert QEvent.Type.KeyRelease not in shell.events
    assert shell.field.text() == ""


def wheel(widget: QWidget) -> QWheelEvent:
    place = QPointF(widget.rect().center())
    return QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_neither_clicks_nor_wheel_nor_touch_reach_what_lies_below(
    qtbot: QtBot, shell: Shell
) -> None:
    sheet = opened(shell)
    screen: QPointingDevice = QTest.createTouchDevice()
    shell.events.clear()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        qtbot.mouseClick(sheet, button, pos=QPoint(20, 300))
        qtbot.mouseClick(card(sheet), button)
    for place in (sheet, card(sheet), the(QScrollArea, sheet).viewport()):
        QApplication.sendEvent(place, wheel(place))
    window = shell.windowHandle()
    QTest.touchEvent(shell, screen).press(0, QPoint(20, 300), window).commit()
    QTest.touchEvent(shell, screen).release(0, QPoint(20, 300), window).commit()
    kind = QEvent.Type
    taken = {kind.MouseButtonPress, kind.MouseButtonRelease, kind.Wheel, kind.ContextMenu}
    assert not taken & set(shell.events)
    assert shell.article.verticalScrollBar().value() == 0
    assert sheet.isVisible()


def test_what_is_too_much_scrolls_and_the_way_out_stays_in_sight(
    qtbot: QtBot, shell: Shell
) -> None:
    sheet = Sheet(shell, "A long title that will not fit into the one line that there is")
    for number in range(40):
        sheet.add_text(f"Sentence {number}, which is as long as sentences are in such texts.")
    sheet.open()
    bar = the(QScrollArea, sheet).verticalScrollBar()
    assert sheet.rect().contains(card(sheet).geometry())
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    closing = the(QPushButton, sheet)
    assert card(sheet).rect().contains(closing.geometry())
    qtbot.keyClick(closing, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    qtbot.keyClick(closing, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_nothing_scrolls_that_fits(qtbot: QtBot, shell: Shell) -> None:
    sheet = opened(shell)
    QApplication.processEvents()
    assert the(QScrollArea, sheet).verticalScrollBar().maximum() == 0
    assert card(sheet).height() < 400


def test_it_follows_a_text_of_twice_the_size_and_another_theme(
    qapp: QApplication, shell: Shell
) -> None:
    look = Appearance(qapp, ThemeChoice.LIGHT, touch=True)
    sheet = opened(shell)
    QApplication.processEvents()
    button = next(one for one in sheet.findChildren(QPushButton) if one.text() == "Yes")
    assert button.height() >= 56
    before = card(sheet).width(), button.height()
    try:
        look.set_text_size(200)
        QApplication.processEvents()
        assert card(sheet).width() == shell.width() - 2 * 40
        assert card(sheet).width() > before[0]
        assert button.height() >= 112
        look.choose("contrast")
        picture = sheet.grab().toImage()
        corner = card(sheet).geometry().topLeft() + QPoint(60, 12)
        assert picture.pixelColor(corner) == QColor("black")
    finally:
        look.choose("light")
        look.set_text_size(100)


def test_there_is_one_sheet_at_a_time(qtbot: QtBot, shell: Shell) -> None:
    place = SheetPlace(shell)
    place.leave()  # nothing to leave
    first, second = Sheet(shell, "1"), Sheet(shell, "2")
    with qtbot.waitSignal(place.sheet_shown) as told:
        place.show(first)
    assert told.args == [first]
    with qtbot.waitSignal(first.closed):
        place.show(second)
    assert shown(place) is second
    assert second.isVisible()
    with qtbot.waitSignal(second.closed):
        place.leave()
    assert shown(place) is None
    assert QApplication.focusWidget() is shell.field


def test_a_sheet_that_cannot_wait_gives_the_other_back(qtbot: QtBot, shell: Shell) -> None:
    place = SheetPlace(shell)
    reading, asking = Sheet(shell, "A code"), Sheet(shell, "Still there?")
    place.show(reading)
    place.interrupt(asking)
    assert (reading.isVisible(), asking.isVisible()) == (False, True)
    assert asking.isAncestorOf(here())
    with qtbot.waitSignal(asking.closed):
        asking.leave()
    assert shown(place) is reading
    assert reading.isVisible()
    assert reading.isAncestorOf(here())
    place.leave()
    assert QApplication.focusWidget() is shell.field


def test_at_the_end_of_a_visit_both_are_gone(qtbot: QtBot, shell: Shell) -> None:
    place = SheetPlace(shell)
    reading, asking = Sheet(shell, "A code"), Sheet(shell, "Still there?")
    place.show(reading)
    place.interrupt(asking)
    with qtbot.waitSignals([reading.closed, asking.closed]):
        place.leave()
    assert shown(place) is None
    assert not reading.isVisible()


def test_an_interrupted_sheet_may_leave_by_itself(shell: Shell) -> None:
    place = SheetPlace(shell)
    reading, asking = Sheet(shell, "Wrong PIN"), Sheet(shell, "Still there?")
    place.show(reading)
    place.interrupt(asking)
    reading.leave()
    assert shown(place) is asking
    asking.leave()
    assert shown(place) is None


def test_a_sheet_may_interrupt_nothing(shell: Shell) -> None:
    place = SheetPlace(shell)
    asking = Sheet(shell, "Still there?")
    place.interrupt(asking)
    asking.leave()
    assert shown(place) is None


def test_two_sheets_do_not_fight_for_the_keyboard(shell: Shell) -> None:
    first, second = opened(shell), opened(shell)
    assert second.isAncestorOf(here())
    second.leave()
    assert first.isAncestorOf(here())
