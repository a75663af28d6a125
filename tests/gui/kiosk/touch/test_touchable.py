"""What a pointer or a keyboard could do in the window, and a visitor must not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QTreeView, QWidget

from helpviewer.gui.browse.card_view import CardView
from helpviewer.gui.kiosk.touch.only_taps import OnlyTaps
from helpviewer.gui.kiosk.touch.touchable import make_touchable
from tests.gui.conftest import the
from tests.gui.kiosk.touch.conftest import StartVisit

ARTICLES = {"a/a.md": "# First\n\nSome words that could be selected.", "b/b.md": "# Second"}
SIZE = (1280, 800)
Type = QEvent.Type


@pytest.fixture(autouse=True)
def double_clicks_as_before(qapp: QApplication) -> Iterator[None]:
    interval = qapp.doubleClickInterval()
    yield
    qapp.setDoubleClickInterval(interval)


class Seen(QObject):
    """Notes which events come to widgets."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.kinds: list[QEvent.Type] = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.kinds.append(event.type())
        return False


def handle(window: QWidget) -> QWindow:
    found = window.windowHandle()
    assert found is not None
    return found


def test_text_of_an_article_cannot_be_selected_but_its_links_have_the_keyboard(
    start_visit: StartVisit,
) -> None:
    pane = start_visit(ARTICLES, size=SIZE).window.pane
    viewport = pane.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    QTest.mouseMove(viewport, QPoint(400, 220))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(400, 220))
    assert not pane.textCursor().hasSelection()
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.textCursor().charFormat().anchorHref()


def test_the_keys_that_scroll_an_article_still_do(start_visit: StartVisit) -> None:
    long = "# Long\n\n" + "\n\n".join(f"Paragraph {n}" for n in range(60))
    pane = start_visit({"a/a.md": long}, size=SIZE).window.pane
    pane.setFocus()
    bar = pane.verticalScrollBar()
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(pane, key)
        places.append(bar.value())
    down, page, end, home = places
    assert 0 < down < page < end == bar.maximum()
    assert home == 0


def test_nothing_has_a_menu_takes_a_drop_or_can_be_dragged(start_visit: StartVisit) -> None:
    window = start_visit(ARTICLES, size=SIZE).window
    parts = [window, *window.findChildren(QWidget)]
    assert {part.contextMenuPolicy() for part in parts} == {Qt.ContextMenuPolicy.NoContextMenu}
    assert not any(part.acceptDrops() for part in parts)
    assert not the(CardView, window).dragEnabled()
    assert not the(QTreeView, window).dragEnabled()


def test_the_menu_of_a_card_does_not_come_by_key_either(start_visit: StartVisit) -> None:
    cards = the(CardView, start_visit(ARTICLES, size=SIZE).window)
    cards.setCurrentIndex(cards.model().index(0, 0))
    QTest.keyClick(cards, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert cards.findChildren(QMenu) == []


def test_the_lines_between_the_parts_stay_where_they_are(start_visit: StartVisit) -> None:
    window = start_visit(ARTICLES, size=SIZE).window
    splitters = window.findChildren(QSplitter)
    assert len(splitters) == 2
    for splitter in splitters:
        before, line = splitter.sizes(), splitter.handle(1)
        QTest.mousePress(line, Qt.MouseButton.LeftButton)
        QTest.mouseMove(line, QPoint(60, 10))
        QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
        assert splitter.sizes() == before


def test_parts_that_came_later_are_made_touchable_by_asking_again(
    start_visit: StartVisit,
) -> None:
    window = start_visit(ARTICLES, size=SIZE).window
    late = QMenu(window)
    make_touchable(window)
    assert late.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_nothing_looks_touched_where_the_last_touch_was(start_visit: StartVisit) -> None:
    program = start_visit(ARTICLES, size=SIZE)
    window, cards = handle(program.window), the(CardView, program.window)
    OnlyTaps(window)
    seen = Seen(cards.viewport())
    first, second = (cards.viewport().mapTo(program.window, QPoint(60, y)) for y in (60, 220))
    for place in (first, second):
        QTest.mouseMove(window, place)
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert Type.MouseMove not in seen.kinds
    assert seen.kinds.count(Type.MouseButtonRelease) == 2
    assert not cards.underMouse()


def test_two_taps_are_no_double_click(start_visit: StartVisit) -> None:
    program = start_visit(ARTICLES, size=SIZE)
    window, cards = handle(program.window), the(CardView, program.window)
    OnlyTaps(window)
    seen = Seen(cards.viewport())
    place = cards.viewport().mapTo(program.window, QPoint(60, 60))
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert Type.MouseButtonDblClick not in seen.kinds
    assert seen.kinds.count(Type.MouseButtonRelease) == 2
