"""Where the parts of a visit stand, and when the keyboard on the screen is among them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.alert_strip import AlertStrip
from helpviewer.gui.kiosk.keyboard.screen_keyboard import ScreenKeyboard
from helpviewer.gui.kiosk.keyboard.suggestion_row import SuggestionRow
from helpviewer.gui.kiosk.screen_typing import ScreenTyping
from helpviewer.gui.kiosk.visit_layout import VisitLayout
from helpviewer.gui.kiosk.visit_view import Pieces, TypingPieces, VisitView
from helpviewer.gui.kiosk.visitor_bar import VisitorBar
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.fonts import application_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.gui.theme.touch_rules import touch_stylesheet
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.paths import bundled

WIDE, UPRIGHT = (1280, 800), (1080, 1920)
KEY = ArticleKey(ArticleId("fees"), "en")


class Screen:
    """The parts of a visit, on a screen of some size."""

    def __init__(self, qtbot: QtBot, appearance: Appearance, size: tuple[int, int]) -> None:
        icons = Icons(bundled("resources") / "icons")
        self.layout = VisitLayout(appearance, icons, appearance, is_still=False)
        self.pieces = Pieces(
            AlertStrip("Counter 3 is closed. Please go to counter 5 instead.", icons),
            self.layout.window,
            VisitorBar(icons, languages=True, speech=True),
        )
        self.view = VisitView(self.pieces)
        self.keys = TypingPieces(SuggestionRow(), ScreenKeyboard(icons, ("en",), "en"))
        self.view.add_keyboard(self.keys)
        self.typing = ScreenTyping(self.view, self.keys, self.layout.bar, self.layout.window)
        self.shell = QWidget()
        qtbot.addWidget(self.shell)
        column = QVBoxLayout(self.shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # as a kiosk's
        column.addWidget(self.view)
        self.shell.resize(*size)
        self.shell.show()
        qtbot.waitExposed(self.shell)

    def settle(self) -> None:
        for _ in range(3):  # sizes go down from part to part
            QApplication.processEvents()

    def top(self, part: QWidget) -> int:
        return part.mapTo(self.view, part.rect().topLeft()).y()


def types(screen: Screen) -> bool:
    return screen.typing.is_shown


ShowScreen = Callable[..., Screen]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, ThemeChoice.LIGHT, touch=True)
    yield made
    made.deleteLater()
    qapp.setFont(application_font())
    qapp.setStyleSheet(touch_stylesheet(LIGHT))


@pytest.fixture
def show(qtbot: QtBot, appearance: Appearance) -> Iterator[ShowScreen]:
    """Show ``show((1280, 800), percent=200)``."""
    made: list[Screen] = []

    def make(size: tuple[int, int] = WIDE, percent: int = 100) -> Screen:
        made.append(Screen(qtbot, appearance, size))
        if percent != 100:
            appearance.set_text_size(percent)
        made[-1].settle()
        return made[-1]

    yield make
    for screen in made:
        screen.shell.close()
        screen.layout.deleteLater()


@pytest.mark.parametrize(
    ("size", "percent", "types", "least"),
    [
        (WIDE, 100, False, 420),
        (WIDE, 200, True, 260),  # there is no more
        (UPRIGHT, 200, True, 840),
        ((1920, 1080), 100, True, 420),
    ],
)
def test_the_window_keeps_some_height_whatever_is_shown_with_it(
    show: ShowScreen, size: tuple[int, int], percent: int, types: bool, least: int
) -> None:
    screen = show(size, percent)
    screen.view.set_lowered(is_lowered=True)
    screen.view.show_keyboard(is_shown=types)
    screen.settle()
    window, keyboard = screen.pieces.window, screen.keys.keyboard
    assert screen.view.size() == QSize(*size)
    assert window.height() >= least
    assert keyboard.isVisible() is types
    if types:
        assert screen.top(keyboard) >= screen.top(window) + window.height()
        assert keyboard.height() == keyboard.height_in(QSize(*size))


def test_lowered_everything_is_in_the_lower_part(show: ShowScreen) -> None:
    screen = show(UPRIGHT)
    high = screen.top(screen.pieces.window)
    screen.view.set_lowered(is_lowered=True)
    screen.settle()
    assert screen.top(screen.pieces.window) >= high + round(0.4 * UPRIGHT[1])
    screen.view.set_lowered(is_lowered=False)
    screen.settle()
    assert screen.top(screen.pieces.window) == high


def test_what_is_announced_leaves_the_window_its_height(show: ShowScreen) -> None:
    screen = show((1280, 800))
    screen.view.set_lowered(is_lowered=True)
    screen.view.show_keyboard(is_shown=True)
    screen.settle()
    with_alert = screen.pieces.window.height()
    screen.pieces.alert.hide()
    screen.view.share()
    screen.settle()
    room = screen.pieces.window.height() - with_alert
    assert room <= screen.pieces.alert.height()


def test_a_touch_of_the_search_box_brings_the_keyboard_and_a_real_key_does_not(
    qtbot: QtBot, show: ShowScreen
) -> None:
    screen = show()
    box = screen.layout.bar.search_box
    QTest.keyClicks(box, "f")
    assert not types(screen)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert types(screen)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert types(screen)


@pytest.mark.parametrize(
    "put_away",
    [
        lambda s: s.layout.bar.keyboard_asked.emit(),
        lambda s: s.layout.bar.home_asked.emit(),
        lambda s: s.keys.keyboard.hidden_asked.emit(),
        lambda s: s.layout.bar.search_box.search_confirmed.emit(),
        lambda s: s.layout.window.article_list.article_chosen.emit(KEY),
        lambda s: s.keys.suggestions.chosen.emit(KEY),
    ],
)
def test_the_keyboard_goes_when_all_is_said(
    show: ShowScreen, put_away: Callable[[Screen], None]
) -> None:
    screen = show()
    screen.layout.bar.keyboard_asked.emit()
    assert types(screen)
    assert screen.keys.suggestions.isVisible()
    put_away(screen)
    assert not types(screen)
    assert not screen.keys.suggestions.isVisible()


def test_a_title_above_the_keyboard_opens_its_article(show: ShowScreen) -> None:
    screen = show()
    spy = QSignalSpy(screen.typing.article_chosen)
    screen.typing.show_keyboard()
    screen.keys.suggestions.chosen.emit(KEY)
    assert spy.at(0) == [KEY]
