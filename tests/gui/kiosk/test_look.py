from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.kiosk.look import VisitorLook
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.fonts import application_font
from helpviewer.gui.theme.tokens import CONTRAST, LIGHT
from helpviewer.gui.theme.touch_rules import touch_stylesheet
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.library_file import LibraryInfo
from helpviewer.paths import UserPaths
from helpviewer.policy import Policy
from helpviewer.settings import Settings, WindowSettings

MakeLook = Callable[..., VisitorLook]


def request(folder: Path, theme: str = "light", text_size: int = 100) -> WindowRequest:
    return WindowRequest(
        UserPaths.under(folder),
        Policy(),
        LibrarySource(folder),
        theme=theme,
        settings=Settings(window=WindowSettings(text_size=text_size)),
    )


@pytest.fixture
def make_look(qapp: QApplication, tmp_path: Path) -> Iterator[MakeLook]:
    made: list[Appearance] = []

    def make(**usual: Any) -> VisitorLook:
        asked = request(tmp_path, **usual)
        qapp.setFont(application_font(asked.settings.window.text_size))
        made.append(Appearance(qapp, ThemeChoice(asked.theme), touch=True))
        return VisitorLook(made[-1], asked, made[-1])

    yield make
    for appearance in made:
        appearance.deleteLater()
    qapp.setFont(application_font())
    qapp.setStyleSheet(touch_stylesheet(LIGHT))


def test_after_high_contrast_comes_the_colour_of_the_library_again(
    make_look: MakeLook,
) -> None:
    look = make_look()
    look._appearance.use_brand(LibraryInfo("town", "Town hall", color="#0a5c36"))
    look.set_contrast(True)
    assert look._appearance.theme == CONTRAST
    look.reset()
    assert look._appearance.theme.accent == "#0a5c36"


def test_what_a_visitor_changes_is_told_and_put_back(make_look: MakeLook) -> None:
    look = make_look(theme="dark", text_size=125)
    contrast, size = QSignalSpy(look.contrast_changed), QSignalSpy(look.text_size_changed)
    usual = QApplication.font().pointSizeF()
    look.set_contrast(True)
    look.set_text_size(200)
    assert (look.is_high_contrast, look.text_size) == (True, 200)
    assert QApplication.font().pointSizeF() > usual
    assert (contrast.at(0), size.at(0)) == ([True], [200])
    look.reset()
    assert (look.is_high_contrast, look.text_size) == (False, 125)
    assert look._appearance.choice is ThemeChoice.DARK
    assert QApplication.font().pointSizeF() == usual


def test_contrast_can_be_given_up_again(make_look: MakeLook) -> None:
    look = make_look()
    look.set_contrast(True)
    look.set_contrast(False)
    assert look._appearance.choice is ThemeChoice.LIGHT


def test_a_kiosk_may_have_high_contrast_always(make_look: MakeLook) -> None:
    look = make_look(theme="contrast")
    look.set_contrast(False)
    assert look.is_high_contrast


def test_other_settings_hold_for_whoever_comes_next(
    make_look: MakeLook, tmp_path: Path
) -> None:
    look = make_look()
    look.use(request(tmp_path, "contrast", 150))
    assert (look.is_high_contrast, look.text_size) == (False, 100)
    look.reset()
    assert (look.is_high_contrast, look.text_size) == (True, 150)
