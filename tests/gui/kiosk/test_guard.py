"""What of keys, buttons and gestures comes by the guard."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.guard import Guard

Kind, Key, Button = QEvent.Type, Qt.Key, Qt.MouseButton
Mod = Qt.KeyboardModifier
NONE, COMMANDS = Mod.NoModifier, (Mod.ControlModifier, Mod.AltModifier, Mod.MetaModifier)
CHORD = Mod.ControlModifier | Mod.AltModifier | Mod.ShiftModifier
ALT_GR_OF_WINDOWS = Mod.ControlModifier | Mod.AltModifier
KEYS = (Kind.KeyPress, Kind.KeyRelease, Kind.ShortcutOverride)


class Below(QWidget):
    """Notes what comes to it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        self.seen.append(event.type())
        return True

    def gets(self, event: QEvent) -> bool:
        """Say whether an event reaches it."""
        self.seen.clear()
        QApplication.sendEvent(self, event)
        return event.type() in self.seen


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[Guard]:
    guard = Guard(qapp)
    yield guard
    guard.stand_down()
    guard.deleteLater()


@pytest.fixture
def below(qtbot: QtBot, guard: Guard) -> Below:
    widget = Below()
    qtbot.addWidget(widget)
    return widget


def key(
    key: Qt.Key,
    held: Qt.KeyboardModifier = NONE,
    text: str = "",
    kind: QEvent.Type = Kind.KeyPress,
) -> QKeyEvent:
    return QKeyEvent(kind, key, held, text)


def mouse(button: Qt.MouseButton, kind: QEvent.Type = Kind.MouseButtonPress) -> QMouseEvent:
    place = QPointF(5, 5)
    return QMouseEvent(kind, place, place, button, button, NONE)


def wheel(held: Qt.KeyboardModifier) -> QWheelEvent:
    place, pixels, angle = QPointF(5, 5), QPoint(), QPoint(0, 120)
    phase = Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(place, place, pixels, angle, Button.NoButton, held, phase, False)


@pytest.mark.parametrize(
    ("event", "comes"),
    [
        (key(Key.Key_A, text="a"), True),
        (key(Key.Key_A, Mod.ShiftModifier, "A"), True),
        (key(Key.Key_Q, ALT_GR_OF_WINDOWS, "@"), True),
        (key(Key.Key_Space, text=" "), True),
        (key(Key.Key_Return, text="\r"), True),
        (key(Key.Key_Backspace, text="\b"), True),
        (key(Key.Key_Backtab, Mod.ShiftModifier), True),
        (key(Key.Key_Down, kind=Kind.KeyRelease), True),
        (key(Key.Key_Down, Mod.AltModifier), False),
        (key(Key.Key_Insert, Mod.ShiftModifier), False),
        (key(Key.Key_Escape, text="\x1b"), False),
        (key(Key.Key_F1), False),
        (key(Key.Key_Menu), False),
        (key(Key.Key_Meta, Mod.MetaModifier), False),
        (key(Key.Key_Back), False),
        (key(Key.Key_HomePage), False),
        (key(Key.Key_V, Mod.ControlModifier, "\x16"), False),
        (key(Key.Key_V, Mod.ControlModifier, "\x16", Kind.ShortcutOverride), False),
        (mouse(Button.LeftButton), True),
        (mouse(Button.LeftButton, Kind.MouseButtonDblClick), True),
        (mouse(Button.MiddleButton), False),
        (mouse(Button.RightButton, Kind.MouseButtonRelease), False),
        (mouse(Button.BackButton), False),
        (wheel(NONE), True),
        (wheel(Mod.ControlModifier), False),
        (QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5)), False),
        (QHelpEvent(Kind.ToolTip, QPoint(5, 5), QPoint(5, 5)), False),
        (QEvent(Kind.WhatsThis), False),
        (QEvent(Kind.Polish), True),
    ],
    ids=repr,
)
def test_what_a_visitor_needs_comes_by_and_nothing_else(
    below: Below, event: QEvent, comes: bool
) -> None:
    assert below.gets(event) is comes


commands = st.sets(st.sampled_from(COMMANDS), min_size=1).map(
    lambda held: Qt.KeyboardModifier(sum(one.value for one in held))
)


@given(
    pressed=st.sampled_from(list(Key)),
    held=commands,
    shift=st.sampled_from([NONE, Mod.ShiftModifier, Mod.KeypadModifier]),
    text=st.sampled_from(["", "\x16", "\x7f", "\r", "\t"]) | st.characters(categories=["Cc"]),
    kind=st.sampled_from(KEYS),
)
def test_no_key_with_ctrl_alt_or_meta_that_types_nothing_comes_by(
    pressed: Qt.Key,
    held: Qt.KeyboardModifier,
    shift: Qt.KeyboardModifier,
    text: str,
    kind: QEvent.Type,
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    guard, below = Guard(app), Below()
    try:
        assert not below.gets(key(pressed, held | shift, text, kind))
    finally:
        guard.stand_down()
        guard.deleteLater()
        below.deleteLater()


@pytest.mark.parametrize(
    ("event", "times"),
    [
        (key(Key.Key_Q, CHORD), 1),
        (key(Key.Key_Q, CHORD, "Q"), 1),
        (key(Key.Key_Q, CHORD, kind=Kind.ShortcutOverride), 0),
        (key(Key.Key_Q, CHORD, kind=Kind.KeyRelease), 0),
        (QKeyEvent(Kind.KeyPress, Key.Key_Q, CHORD, "", True), 0),
        (key(Key.Key_Q, ALT_GR_OF_WINDOWS), 0),
    ],
)
def test_the_chord_of_the_staff_is_told_once_and_comes_to_nobody(
    guard: Guard, below: Below, event: QKeyEvent, times: int
) -> None:
    spy = QSignalSpy(guard.leaving_asked)
    assert not below.gets(event)
    assert spy.count() == times


def test_while_it_holds_nothing_comes_by_but_the_chord_is_heard(
    guard: Guard, below: Below
) -> None:
    spy = QSignalSpy(guard.leaving_asked)
    guard.hold()
    held = (
        key(Key.Key_A, text="a"),
        key(Key.Key_Tab),
        mouse(Button.LeftButton),
        wheel(NONE),
        key(Key.Key_Q, CHORD),
    )
    assert [below.gets(event) for event in held] == [False] * 5
    assert spy.count() == 1
    guard.release()
    assert below.gets(mouse(Button.LeftButton))


def test_whatever_fails_it_does_not_hold_for_ever(qtbot: QtBot, guard: Guard) -> None:
    guard._hold.setInterval(0)
    guard.hold()
    qtbot.waitUntil(lambda: not guard._hold.isActive())


def test_when_it_stands_down_everything_comes_by(guard: Guard, below: Below) -> None:
    guard.stand_down()
    assert below.gets(key(Key.Key_F1))
