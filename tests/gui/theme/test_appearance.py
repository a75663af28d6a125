"""Which theme is shown, as the reader and the desktop want it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QStyleHints
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.tokens import ThemeName

Contrast = Qt.ContrastPreference
Scheme = Qt.ColorScheme


class Desktop:
    """A desktop whose wishes can be changed, as Qt reports them."""

    def __init__(self, app: QApplication) -> None:
        self.contrast = Contrast.NoPreference
        self.scheme = Scheme.Unknown
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()

    def ask_for_contrast(self, contrast: Contrast) -> None:
        self.contrast = contrast
        self._accessibility.contrastPreferenceChanged.emit(contrast)

    def ask_for_dark(self) -> None:
        self.scheme = Scheme.Dark
        self._hints.colorSchemeChanged.emit(Scheme.Dark)


@pytest.fixture
def desktop(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    made = Desktop(qapp)
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: made.contrast)
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: made.scheme)
    return made


@pytest.fixture
def appearance(qapp: QApplication, desktop: Desktop) -> Iterator[Appearance]:
    made = Appearance(qapp, ThemeChoice.SYSTEM)
    yield made
    made.deleteLater()


def test_what_the_desktop_does_not_tell_counts_as_light(appearance: Appearance) -> None:
    assert appearance.theme.name is ThemeName.LIGHT


def test_a_dark_desktop_is_followed_at_once(appearance: Appearance, desktop: Desktop) -> None:
    desktop.ask_for_dark()
    assert appearance.theme.name is ThemeName.DARK


def test_high_contrast_is_followed_at_once_and_comes_before_dark(
    appearance: Appearance, desktop: Desktop
) -> None:
    shown = []
    appearance.theme_changed.connect(lambda theme: shown.append(theme.name))
    desktop.ask_for_dark()
    desktop.ask_for_contrast(Contrast.HighContrast)
    assert shown == [ThemeName.DARK, ThemeName.CONTRAST]
    desktop.ask_for_contrast(Contrast.NoPreference)
    assert shown == [ThemeName.DARK, ThemeName.CONTRAST, ThemeName.DARK]


def test_a_window_of_a_desktop_of_high_contrast_starts_with_it(
    qapp: QApplication, desktop: Desktop
) -> None:
    desktop.contrast = Contrast.HighContrast
    appearance = Appearance(qapp, ThemeChoice.SYSTEM)
    assert appearance.theme.name is ThemeName.CONTRAST
    appearance.deleteLater()


def test_who_chose_a_theme_keeps_it_whatever_the_desktop_asks_for(
    appearance: Appearance, desktop: Desktop
) -> None:
    appearance.choose(ThemeChoice.LIGHT)
    shown = []
    appearance.theme_changed.connect(lambda theme: shown.append(theme.name))
    desktop.ask_for_dark()
    desktop.ask_for_contrast(Contrast.HighContrast)
    assert shown == []
    appearance.choose(ThemeChoice.SYSTEM)
    assert shown == [ThemeName.CONTRAST]
