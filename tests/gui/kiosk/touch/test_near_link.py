"""A touch beside a link is one on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from helpviewer.app import Program
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.kiosk.touch.near_link import near_link
from tests.gui.kiosk.touch.conftest import StartVisit

ARTICLES = {
    "a/a.md": "# First\n\nSome words.\n\n[Second](b.md)\n\nMany more words.",
    "a/b.md": "# Second\n\nNothing here.",
}
FOLDED = {"a/a.md": "# First\n\n<details><summary>More</summary>\n\nHidden.\n\n</details>\n"}
FindLink = Callable[[ArticlePane, str], QPoint]


def lower_edge(pane: QTextBrowser, target: str) -> QPoint:
    """Return the lowest place of the viewport at which a link is."""
    viewport = pane.viewport()
    columns, rows = range(0, viewport.width(), 6), range(viewport.height() - 1, 0, -1)
    return next(
        QPoint(x, y) for y in rows for x in columns if target in pane.anchorAt(QPoint(x, y))
    )


@pytest.fixture
def program(start_visit: StartVisit) -> Program:
    return start_visit(ARTICLES, size=(1280, 800), article="a/a")


def tap(pane: QTextBrowser, pressed: QPoint, released: QPoint) -> None:
    viewport, left = pane.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=pressed)
    QTest.mouseRelease(viewport, left, pos=released)


def test_a_link_is_near_within_twelve_pixels(program: Program) -> None:
    pane = program.window.pane
    edge = lower_edge(pane, "b")
    target = pane.anchorAt(edge)
    assert near_link(pane, edge) == target
    assert pane.anchorAt(edge + QPoint(0, 9)) == ""
    assert near_link(pane, edge + QPoint(0, 9)) == target
    assert near_link(pane, edge + QPoint(0, 20)) == ""


@pytest.mark.parametrize("below", [0, 9])
def test_a_tap_on_or_near_a_link_follows_it_once(
    program: Program, qtbot: QtBot, below: int
) -> None:
    pane, clicked = program.window.pane, list[str]()
    place = lower_edge(pane, "b") + QPoint(0, below)
    pane.link_clicked.connect(clicked.append)
    tap(pane, place, place)
    qtbot.waitUntil(lambda: "Second" in program.window.windowTitle())
    assert len(clicked) == 1


def test_a_finger_that_leaves_the_link_follows_nothing(program: Program) -> None:
    pane, clicked = program.window.pane, list[str]()
    place = lower_edge(pane, "b") + QPoint(0, 9)
    pane.link_clicked.connect(clicked.append)
    tap(pane, place, place + QPoint(0, 60))
    tap(pane, place + QPoint(0, 60), place)
    assert clicked == []


def test_a_part_is_folded_once_by_a_tap_on_its_first_line(
    start_visit: StartVisit, qtbot: QtBot
) -> None:
    pane = start_visit(FOLDED, size=(1280, 800)).window.pane
    toggled: list[int] = []
    pane.toggle_clicked.connect(toggled.append)
    word = lower_edge(pane, "toggle:")
    for place in (word, word + QPoint(0, 6), QPoint(pane.viewport().width() // 2, word.y())):
        tap(pane, place, place)
    assert toggled == [0, 0, 0]


def test_what_is_not_a_tap_of_the_left_button_is_left_alone(program: Program) -> None:
    pane, clicked = program.window.pane, list[str]()
    pane.link_clicked.connect(clicked.append)
    place = lower_edge(pane, "b") + QPoint(0, 9)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.RightButton, pos=place)
    QTest.mouseMove(pane.viewport(), QPointF(place).toPoint())
    assert clicked == []
