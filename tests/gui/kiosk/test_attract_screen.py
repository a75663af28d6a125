from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.attract_panel import AttractPanel
from helpviewer.gui.kiosk.attract_screen import AttractScreen
from helpviewer.gui.kiosk.attract_slides import Slide
from helpviewer.gui.kiosk.fitted_label import FittedLabel
from helpviewer.gui.kiosk.slide_pane import SlidePane
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.icons import Icons
from helpviewer.paths import bundled
from tests.gui.conftest import the

SLIDES = (Slide("A new desk", "In the hall.", is_news=True), Slide("Fees", "What it costs."))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 800)
    QPushButton("Below", window).setGeometry(window.rect())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    look = Appearance(qapp, ThemeChoice.LIGHT, touch=True)
    yield look
    look.choose("light")
    look.set_text_size(100)


def opened(
    window: QWidget,
    slides: Sequence[Slide] = SLIDES,
    languages: Sequence[str] = ("en", "de", "ar"),
) -> AttractScreen:
    icons = Icons(bundled("resources") / "icons")
    screen = AttractScreen(window, "Bank Help", slides, languages, icons, sign="landmark")
    screen.open()
    QApplication.processEvents()
    return screen


def texts(screen: AttractScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.text()]


def test_it_covers_the_window_and_stays_as_large(window: QWidget) -> None:
    screen = opened(window)
    window.resize(1080, 1920)
    assert screen.geometry() == window.rect()
    screen.leave()
    assert screen.isHidden()


def test_it_says_whose_screen_it_is_and_what_to_do(window: QWidget) -> None:
    screen = opened(window, languages=["en"])
    assert texts(screen) == [
        "Bank Help",
        "Touch the screen to begin",
        "News",
        "A new desk",
        "In the hall.",
    ]
    assert screen.accessibleDescription() == "Touch the screen or press any key to begin."


def test_slides_and_languages_take_turns(window: QWidget) -> None:
    screen = opened(window)
    seen = []
    for _ in range(3):
        said = texts(screen)
        seen.append((said[1], said[-2]))
        screen.advance()
    assert seen == [
        ("Touch the screen to begin", "A new desk"),
        ("Berühren Sie den Bildschirm", "Fees"),
        ("المس الشاشة للبدء", "A new desk"),
    ]


def test_all_of_it_moves_with_each_slide(window: QWidget) -> None:
    screen = opened(window, slides=SLIDES[:1], languages=["en"])

    def places() -> list[QPoint]:
        return [label.mapTo(window, QPoint()) for label in screen.findChildren(QLabel)]

    seen = []
    for _ in range(7):
        seen.append(places())
        screen.advance()
    assert places() == seen[0]
    for label in zip(*seen, strict=True):
        assert len(set(label)) == 7


def test_a_slide_stays_for_eight_seconds(qtbot: QtBot, window: QWidget) -> None:
    screen = opened(window)
    timer = the(QTimer, screen)
    assert (timer.interval(), timer.isActive()) == (8000, True)
    with qtbot.waitSignal(timer.timeout):
        timer.start(1)
    assert texts(screen)[-2] == "Fees"
    screen.leave()
    assert not timer.isActive()


@pytest.mark.parametrize("button", [LEFT, Qt.MouseButton.RightButton])
def test_it_wakes_when_a_touch_ends_and_nothing_below_is_pressed(
    qtbot: QtBot, window: QWidget, button: Qt.MouseButton
) -> None:
    screen = opened(window)
    screen.woken.connect(screen.leave)
    place = QPoint(400, 400)
    below = the(QPushButton, window)
    with qtbot.assertNotEmitted(below.pressed), qtbot.assertNotEmitted(below.clicked):
        part = screen.childAt(place)
        assert part is not None
        with qtbot.assertNotEmitted(screen.woken):
            qtbot.mousePress(part, button, pos=QPoint(5, 5))
        assert screen.isVisible()
        with qtbot.waitSignal(screen.woken):
            qtbot.mouseRelease(part, button, pos=QPoint(5, 5))
    assert screen.isHidden()


def test_a_touch_that_began_before_it_does_not_wake_it(qtbot: QtBot, window: QWidget) -> None:
    screen = opened(window)
    with qtbot.assertNotEmitted(screen.woken):
        qtbot.mouseRelease(screen, LEFT)
        qtbot.keyRelease(screen, "a")


def test_any_key_wakes_it_and_no_shortcut_acts_below(qtbot: QtBot, window: QWidget) -> None:
    shortcut = QShortcut(QKeySequence("F6"), window)
    screen = opened(window)
    assert QApplication.focusWidget() is screen
    for key in (Qt.Key.Key_F6, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        with qtbot.assertNotEmitted(shortcut.activated), qtbot.waitSignal(screen.woken):
            qtbot.keyClick(screen, key)


def test_a_key_that_is_held_wakes_it_once_it_comes_up(qtbot: QtBot, window: QWidget) -> None:
    screen = opened(window)
    none = Qt.KeyboardModifier.NoModifier
    with qtbot.assertNotEmitted(screen.woken):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_A, none, "a", autorep=True)
            QApplication.sendEvent(screen, event)
    with qtbot.waitSignal(screen.woken):
        qtbot.keyRelease(screen, "a")


def test_neither_wheel_nor_menu_goes_through(qtbot: QtBot, window: QWidget) -> None:
    screen = opened(window)
    place = QPointF(9, 9)
    wheel = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(screen.woken):
        QApplication.sendEvent(screen, wheel)
    assert wheel.isAccepted()


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800)])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_every_text_has_room(
    window: QWidget,
    look: Appearance,
    size: tuple[int, int],
    percent: int,
    direction: Qt.LayoutDirection,
) -> None:
    long = Slide("What to do when a payment does not arrive in time " * 2, "Ask us. " * 40)
    languages = ["en", "de", "fr", "es", "pl", "ru", "el", "ar", "he", "ja"]
    window.setLayoutDirection(direction)
    screen = opened(window, [long], languages)
    window.resize(*size)
    look.set_text_size(percent)
    QApplication.processEvents()
    for part in (the(AttractPanel, screen), the(SlidePane, screen)):
        taken = [label.geometry() for label in part.findChildren(FittedLabel)]
        for label in part.findChildren(FittedLabel):
            assert part.rect().contains(label.geometry())
            assert label.heightForWidth(label.width()) <= label.height() + 2
        for first, second in pairwise(taken):
            assert not first.intersects(second)


def test_what_asks_stands_where_reading_begins(window: QWidget) -> None:
    screen = opened(window)
    panel, pane = the(AttractPanel, screen), the(SlidePane, screen)
    assert panel.x() < pane.x()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen.advance()
    assert panel.x() > pane.x()
    window.resize(800, 1280)
    assert panel.y() < pane.y()


def test_without_slides_the_whole_screen_asks(window: QWidget) -> None:
    screen = opened(window, slides=[])
    screen.advance()
    assert the(AttractPanel, screen).size() == window.size()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_takes_the_colours_of_the_theme(
    window: QWidget, look: Appearance, theme: str
) -> None:
    screen = opened(window)
    look.choose(theme)
    picture = screen.grab().toImage()
    accent = look.theme.accent if theme == "light" else look.theme.selected
    assert picture.pixelColor(10, 10).name() == accent
    assert picture.pixelColor(1270, 10).name() == look.theme.surface
