from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.idle_watch import IdleWatch

MakeWatch = Callable[..., IdleWatch]
SHORT, LONG = 0.3, 60  # seconds


@pytest.fixture
def make_watch(qapp: QApplication) -> Iterator[MakeWatch]:
    made: list[IdleWatch] = []

    def make(seconds: float, warning_seconds: float) -> IdleWatch:
        made.append(IdleWatch(qapp, seconds, warning_seconds))
        return made[-1]

    yield make
    for watch in made:
        watch.stop()
        watch.deleteLater()


def press() -> QEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def move(x: float) -> QEvent:
    none = Qt.MouseButton.NoButton
    place = QPointF(x, 5)
    return QMouseEvent(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )


class Hands(QObject):
    """Makes 25 events within half a second, and counts those that are left to be made."""

    def __init__(self, make: Callable[[], QEvent]) -> None:
        super().__init__()
        self.left = 25
        self._make = make
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _act(self) -> None:
        QCoreApplication.sendEvent(self, self._make())
        self.left -= 1
        if not self.left:
            self._timer.stop()


def test_it_warns_and_then_tells_that_nobody_is_there(
    qtbot: QtBot, make_watch: MakeWatch
) -> None:
    watch = make_watch(SHORT, SHORT)
    with qtbot.waitSignal(watch.warned) as told:
        pass
    assert told.args == [1]
    with qtbot.waitSignal(watch.idled):
        pass


def test_it_does_not_warn_while_somebody_is_there(qtbot: QtBot, make_watch: MakeWatch) -> None:
    watch = make_watch(SHORT, LONG)
    with qtbot.waitSignal(watch.warned):
        hands = Hands(press)
    assert hands.left == 0


def test_a_pointer_that_rests_is_nobody_and_one_that_moves_is(
    qtbot: QtBot, make_watch: MakeWatch
) -> None:
    watch = make_watch(SHORT, LONG)
    places = iter(range(100))
    with qtbot.waitSignal(watch.warned):
        hands = Hands(lambda: move(next(places)))
    assert hands.left == 0
    watch.touch()
    with qtbot.waitSignal(watch.warned):
        hands = Hands(lambda: move(9))
    assert hands.left > 0


@pytest.mark.parametrize("kind", [QEvent.Type.Paint, QEvent.Type.Timer, QEvent.Type.HoverMove])
def test_what_the_program_does_by_itself_is_nobody(
    qtbot: QtBot, make_watch: MakeWatch, kind: QEvent.Type
) -> None:
    watch = make_watch(SHORT, LONG)
    with qtbot.waitSignal(watch.warned):
        hands = Hands(lambda: QEvent(kind))
    assert hands.left > 0


def test_whoever_is_asked_answers_by_a_touch(qtbot: QtBot, make_watch: MakeWatch) -> None:
    watch = make_watch(SHORT, LONG)
    with qtbot.assertNotEmitted(watch.woken):
        watch.touch()  # there was no question
    with qtbot.waitSignal(watch.warned):
        pass
    with qtbot.assertNotEmitted(watch.woken):
        QCoreApplication.sendEvent(
            watch, press()
        )  # it may be on the way to the button that finishes
    with qtbot.waitSignal(watch.woken):
        watch.touch()
    with qtbot.waitSignal(watch.warned):  # and so on
        pass


def test_a_new_visitor_begins_anew(qtbot: QtBot, make_watch: MakeWatch) -> None:
    watch = make_watch(SHORT, SHORT)
    with qtbot.waitSignal(watch.idled):
        pass
    with qtbot.waitSignal(watch.woken):
        watch.touch()
    with qtbot.waitSignals([watch.warned, watch.idled], order="strict"):
        pass


def test_it_waits_while_somebody_listens(qtbot: QtBot, make_watch: MakeWatch) -> None:
    watch = make_watch(SHORT, LONG)
    watch.pause()
    with qtbot.assertNotEmitted(watch.warned):
        hands = Hands(lambda: QEvent(QEvent.Type.Timer))
        qtbot.waitUntil(lambda: not hands.left)
    watch.resume()
    with qtbot.waitSignal(watch.warned):
        pass


def test_it_sees_nothing_once_it_has_stopped(qtbot: QtBot, make_watch: MakeWatch) -> None:
    watch = make_watch(SHORT, SHORT)
    watch.stop()
    with qtbot.assertNotEmitted(watch.warned):
        hands = Hands(press)
        qtbot.waitUntil(lambda: not hands.left)
