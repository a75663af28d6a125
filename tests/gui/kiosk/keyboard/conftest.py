"""A keyboard on the screen, and a box that is typed into."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.keyboard.key_button import KeyButton
from helpviewer.gui.kiosk.keyboard.screen_keyboard import ScreenKeyboard
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.fonts import application_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.kiosk.keyboards.keys import Key
from helpviewer.paths import bundled

ICONS = Icons(bundled("resources") / "icons")
SCREEN = QSize(1280, 800)

MakeKeyboard = Callable[..., ScreenKeyboard]


@pytest.fixture
def make_keyboard(qtbot: QtBot) -> Iterator[MakeKeyboard]:
    """Show a keyboard as at the bottom of a screen: ``make_keyboard("de", "ja")``."""
    made: list[ScreenKeyboard] = []  # else one may be deleted while it paints itself

    def make(
        *languages: str, screen: QSize = SCREEN, place: QWidget | None = None
    ) -> ScreenKeyboard:
        keyboard = ScreenKeyboard(ICONS, languages, languages[0], place)
        keyboard.resize(screen.width(), keyboard.height_in(screen))
        if place is None:
            made.append(keyboard)
            keyboard.show()
            qtbot.waitExposed(keyboard)
        return keyboard

    yield make
    for keyboard in made:
        keyboard.close()


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The window's look; afterwards it is again what tests measure."""
    made = Appearance(qapp, ThemeChoice.LIGHT)
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setFont(application_font())


def keys_of(keyboard: ScreenKeyboard) -> list[KeyButton]:
    """Return the buttons that are seen."""
    return [button for button in keyboard.findChildren(KeyButton) if not button.isHidden()]


def button_of(keyboard: ScreenKeyboard, key: Key) -> KeyButton:
    """Return the button that shows a key."""
    (found,) = [button for button in keys_of(keyboard) if button.key == key]
    return found


def press(keyboard: ScreenKeyboard, *keys: Key) -> None:
    """Press keys, one after the other."""
    for key in keys:
        button_of(keyboard, key).click()


@pytest.fixture(scope="session")
def touch_screen(qapp: QApplication) -> QPointingDevice:
    """A screen that feels fingers."""
    return QTest.createTouchDevice()
