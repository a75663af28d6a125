"""What a finger does in the window: push, tap, and stop what moves."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QListView,
    QScrollArea,
    QScroller,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import invalidate

from helpviewer.app import Program
from helpviewer.gui.browse.card_view import CardView
from helpviewer.gui.kiosk.touch.kinetic import scroll_by_touch
from tests.gui.conftest import the
from tests.gui.kiosk.touch.conftest import StartVisit

State = QScroller.State
PARAGRAPHS = "\n\n".join(f"Paragraph {number} of a long text." for number in range(60))
MANY = {f"topic-{n:02}/a.md": f"# Article {n:02}\n{PARAGRAPHS}" for n in range(20)}
SIZE = (1280, 800)


class Finger:
    """Touches a window of the system at places of its widgets."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._screen = QTest.createTouchDevice()

    def press(self, part: QWidget, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._screen).press(0, seen_at(part, place)).commit()

    def move(self, part: QWidget, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._screen).move(0, seen_at(part, place)).commit()

    def release(self, part: QWidget, place: QPoint) -> None:
        QTest.touchEvent(self._window, self._screen).release(0, seen_at(part, place)).commit()


class MouseLikeFinger(Finger):
    """A touch screen that is a mouse to the system, as many in kiosks are."""

    def press(self, part: QWidget, place: QPoint) -> None:
        QTest.mousePress(self._window, Qt.MouseButton.LeftButton, pos=seen_at(part, place))

    def move(self, part: QWidget, place: QPoint) -> None:
        QTest.mouseMove(self._window, seen_at(part, place))

    def release(self, part: QWidget, place: QPoint) -> None:
        QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, pos=seen_at(part, place))


def seen_at(part: QWidget, place: QPoint) -> QPoint:
    return part.mapTo(part.window(), place)


def tap(finger: Finger, part: QWidget, place: QPoint) -> None:
    finger.press(part, place)
    finger.release(part, place)


def push(finger: Finger, part: QWidget, place: QPoint, way: QPoint, steps: int = 10) -> None:
    """Press, move in steps of a few milliseconds, release."""
    finger.press(part, place)
    for step in range(1, steps + 1):
        QTest.qWait(8)  # a finger takes time: from it Qt measures how fast it was
        finger.move(part, place + way * step / steps)
    finger.release(part, place + way)


@pytest.fixture(params=[Finger, MouseLikeFinger])
def make_finger(request: pytest.FixtureRequest) -> Callable[[Program], Finger]:
    def make(program: Program) -> Finger:
        window = program.window.windowHandle()
        assert window is not None
        made: Finger = request.param(window)
        return made

    return make


def areas(
    program: Program,
) -> tuple[QAbstractScrollArea, QAbstractScrollArea, QAbstractScrollArea]:
    window = program.window
    return the(QTreeView, window.sidebar), the(CardView, window.article_list), window.pane


def state(area: QAbstractScrollArea) -> QScroller.State:
    return QScroller.scroller(area.viewport()).state()


@pytest.mark.parametrize("number", [0, 1, 2], ids=["categories", "cards", "article"])
def test_what_is_pushed_goes_on_and_opens_nothing(
    start_visit: StartVisit,
    make_finger: Callable[[Program], Finger],
    qtbot: QtBot,
    number: int,
) -> None:
    program = start_visit(MANY, size=SIZE)
    area, finger = areas(program)[number], make_finger(program)
    before, opened = program.navigator.here, list[object]()
    program.navigator.opened.connect(lambda *_: opened.append(program.navigator.here))
    push(finger, area.viewport(), QPoint(60, 400), QPoint(0, -200))
    bar = area.verticalScrollBar()
    when_released = bar.value()
    assert when_released > 100
    qtbot.waitUntil(lambda: bar.value() > when_released + 20)
    qtbot.waitUntil(lambda: state(area) is State.Inactive)
    assert (opened, program.navigator.here) == ([], before)
    assert program.search.place == ""


def test_a_tap_opens_one_article_once(
    start_visit: StartVisit, make_finger: Callable[[Program], Finger], qtbot: QtBot
) -> None:
    program = start_visit(MANY, size=SIZE)
    _, cards, _ = areas(program)
    assert isinstance(cards, QListView)
    opened: list[object] = []
    program.window.article_list.article_chosen.connect(opened.append)
    third = cards.visualRect(cards.model().index(2, 0)).center()
    tap(make_finger(program), cards.viewport(), third)
    qtbot.waitUntil(lambda: bool(opened))
    assert len(opened) == 1
    assert program.navigator.here
    assert program.navigator.here.key == opened[0]


def test_a_tap_on_what_still_moves_stops_it_and_opens_nothing(
    start_visit: StartVisit, make_finger: Callable[[Program], Finger], qtbot: QtBot
) -> None:
    program = start_visit(MANY, size=SIZE)
    _, cards, _ = areas(program)
    finger, opened = make_finger(program), list[object]()
    program.window.article_list.article_chosen.connect(opened.append)
    push(finger, cards.viewport(), QPoint(60, 500), QPoint(0, -300), steps=6)
    assert state(cards) is State.Scrolling
    tap(finger, cards.viewport(), QPoint(90, 300))
    assert state(cards) is State.Inactive
    stopped = cards.verticalScrollBar().value()
    tap(finger, cards.viewport(), QPoint(90, 300))  # now it stands, and this one counts
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert cards.verticalScrollBar().value() == stopped


def test_a_trembling_finger_taps(
    start_visit: StartVisit, make_finger: Callable[[Program], Finger], qtbot: QtBot
) -> None:
    program = start_visit(MANY, size=SIZE)
    _, cards, _ = areas(program)
    opened: list[object] = []
    program.window.article_list.article_chosen.connect(opened.append)
    push(make_finger(program), cards.viewport(), QPoint(60, 300), QPoint(5, -7), steps=3)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert cards.verticalScrollBar().value() == 0


def test_a_category_that_is_tapped_twice_at_once_is_chosen_each_time(
    start_visit: StartVisit, make_finger: Callable[[Program], Finger], qtbot: QtBot
) -> None:
    program = start_visit(MANY, size=SIZE)
    tree, _, _ = areas(program)
    assert isinstance(tree, QTreeView)
    chosen: list[str] = []
    program.window.sidebar.category_chosen.connect(chosen.append)
    place, finger = tree.visualRect(tree.model().index(1, 0)).center(), make_finger(program)
    tap(finger, tree.viewport(), place)
    tap(finger, tree.viewport(), place)
    qtbot.waitUntil(lambda: len(chosen) >= 2)
    assert chosen == ["topic-00", "topic-00"]


def test_without_movement_what_is_pushed_stands_where_the_finger_left_it(
    start_visit: StartVisit, make_finger: Callable[[Program], Finger], qtbot: QtBot
) -> None:
    program = start_visit(MANY, size=SIZE)
    _, cards, _ = areas(program)
    scroll_by_touch(cards, goes_on=False)
    push(make_finger(program), cards.viewport(), QPoint(60, 500), QPoint(0, -300))
    released_at = cards.verticalScrollBar().value()
    assert released_at > 200
    qtbot.waitUntil(lambda: state(cards) is State.Inactive)
    assert abs(cards.verticalScrollBar().value() - released_at) <= 2


def test_what_pyside_takes_for_gone_can_still_be_pushed(qtbot: QtBot) -> None:
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    content.resize(1000, 1000)
    area.setWidget(content)
    scroll_by_touch(area)
    invalidate(area.viewport())
    area.show()
    finger, place = MouseLikeFinger(area.windowHandle()), QPoint(20, 20)
    finger.press(area, place)
    assert state(area) is State.Pressed
    finger.release(area, place)
    assert state(area) is not State.Pressed
