from collections.abc import Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.corner_taps import CornerTaps, is_leaving_chord

Modifier = Qt.KeyboardModifier
CHORD = Modifier.ControlModifier | Modifier.AltModifier | Modifier.ShiftModifier


class Corner:
    """A window with a button in its corner, on which somebody taps."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(400, 300)
        self.button = QPushButton("Home", self.window)
        self.button.setGeometry(0, 0, 50, 50)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.taps = CornerTaps(self.window)
        self.completed = 0
        self.taps.completed.connect(self._count)
        self.moment = 1000

    def tap(
        self,
        *places: tuple[int, int],
        pause: int = 300,
        kind: QEvent.Type = QEvent.Type.MouseButtonPress,
    ) -> None:
        """Press at places of the window, the milliseconds of `pause` after one another."""
        for place in places:
            self.moment += pause
            at = QPoint(*place)
            target = self.window.childAt(at) or self.window
            left = Qt.MouseButton.LeftButton
            event = QMouseEvent(
                kind,
                QPointF(target.mapFrom(self.window, at)),
                QPointF(self.window.mapToGlobal(at)),
                left,
                left,
                Modifier.NoModifier,
            )
            event.setTimestamp(self.moment)
            QApplication.sendEvent(target, event)

    def _count(self) -> None:
        self.completed += 1


@pytest.fixture
def corner(qtbot: QtBot, qapp: QApplication) -> Iterator[Corner]:
    made = Corner(qtbot)
    yield made
    made.taps.stop()


IN, OUT = (59, 59), (60, 59)


def test_five_taps_in_the_corner_are_the_way(corner: Corner) -> None:
    corner.tap(IN, IN, (0, 0), IN)
    assert corner.completed == 0
    corner.tap(IN)
    assert corner.completed == 1
    corner.tap(IN, IN, IN, IN)
    assert corner.completed == 1
    corner.tap(IN)
    assert corner.completed == 2


@pytest.mark.parametrize("elsewhere", [OUT, (59, 60), (399, 0), (0, 299), (399, 299)])
def test_a_tap_elsewhere_begins_anew(corner: Corner, elsewhere: tuple[int, int]) -> None:
    corner.tap(IN, IN, IN, IN, elsewhere, IN, IN, IN, IN)
    assert corner.completed == 0
    corner.tap(IN)
    assert corner.completed == 1


def test_a_long_pause_begins_anew(corner: Corner) -> None:
    corner.tap(IN, IN, IN, IN)
    corner.tap(IN, pause=1501)
    assert corner.completed == 0
    corner.tap(IN, IN, IN, pause=1500)
    assert corner.completed == 0
    corner.tap(IN, pause=1500)
    assert corner.completed == 1


def test_where_lines_begin_at_the_right_it_is_the_corner_there(corner: Corner) -> None:
    corner.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    corner.tap(IN, IN, IN, IN, IN)
    corner.tap((339, 0), (339, 0), (339, 0), (339, 0), (339, 0))
    assert corner.completed == 0
    corner.tap((340, 0), (399, 59), (399, 0), (350, 10), (340, 59))
    assert corner.completed == 1


def test_whatever_is_in_the_corner_gets_the_taps_all_the_same(corner: Corner) -> None:
    clicks = QSignalSpy(corner.button.clicked)
    for _ in range(5):
        QTest.mouseClick(corner.button, Qt.MouseButton.LeftButton)
    assert clicks.count() == 5
    assert corner.completed == 1


def test_the_second_press_of_a_double_click_is_a_tap(corner: Corner) -> None:
    for _ in range(2):
        corner.tap(IN)
        corner.tap(IN, kind=QEvent.Type.MouseButtonDblClick)
    corner.tap(IN)
    assert corner.completed == 1


def test_presses_that_come_to_the_window_of_the_system_count_once(corner: Corner) -> None:
    handle = corner.window.windowHandle()
    for count in range(1, 6):
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Modifier.NoModifier, QPoint(55, 5))
        assert corner.completed == (count == 5)


@pytest.mark.parametrize("accepts", [True, False])
def test_fingers_count_once_whether_or_not_somebody_takes_touches(
    corner: Corner, qtbot: QtBot, *, accepts: bool
) -> None:
    clock = QElapsedTimer()
    finger = QTest.createTouchDevice()
    corner.window.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, accepts)
    handle = corner.window.windowHandle()
    for count in range(1, 6):
        QTest.touchEvent(handle, finger).press(0, QPoint(5, 5)).commit()
        QTest.touchEvent(handle, finger).release(0, QPoint(5, 5)).commit()
        clock.start()
        qtbot.waitUntil(lambda: clock.hasExpired(2))  # no finger is so fast as to tap at once
        assert corner.completed == (count == 5)


def test_when_stopped_nothing_is_counted(corner: Corner) -> None:
    corner.tap(IN, IN, IN, IN)
    corner.taps.stop()
    corner.tap(IN, IN)
    assert corner.completed == 0


@pytest.mark.parametrize(
    ("key", "held", "leaves"),
    [
        (Qt.Key.Key_Q, CHORD, True),
        (Qt.Key.Key_Q, CHORD & ~Modifier.ShiftModifier, False),
        (Qt.Key.Key_Q, CHORD | Modifier.MetaModifier, False),
        (Qt.Key.Key_Q, Modifier.NoModifier, False),
        (Qt.Key.Key_W, CHORD, False),
    ],
)
def test_the_chord_is_control_alt_shift_q(
    qapp: QApplication, key: Qt.Key, held: Modifier, *, leaves: bool
) -> None:
    assert is_leaving_chord(QKeyEvent(QEvent.Type.KeyPress, key, held)) == leaves
