"""Themes in the colour of an organisation: whatever it is, all can be read and seen."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.branding import branded, theme_of
from helpviewer.gui.theme.oklch import Oklch
from helpviewer.gui.theme.tokens import CONTRAST, DARK, LIGHT, Theme, ThemeName
from helpviewer.library.library_file import LibraryInfo
from tests.gui.theme.test_article_style import contrast, read_pairs
from tests.gui.theme.test_contrast import (
    READ,
    SEEN,
    article_pairs,
    row_pairs,
    seen_pairs,
    window_pairs,
)

GREEN, MINT, YELLOW = "#0a5c36", "#7fd6a4", "#ffd400"
PLAIN = LibraryInfo("help", "Help")
BESIDE = 1.8  # a ring on the accent is told from it as well as in our own themes

colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
both_themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@both_themes
@given(color=colors)
@example(color="#000000")
@example(color="#ffffff")
@example(color=YELLOW)
def test_in_any_colour_all_can_be_read_and_seen(theme: Theme, color: str) -> None:
    own = branded(theme, color)
    read = [*read_pairs(own), *row_pairs(own), *window_pairs(own), *article_pairs(own)]
    assert [pair for pair in read if contrast(*pair) < READ] == []
    assert [pair for pair in seen_pairs(own) if contrast(*pair) < SEEN] == []
    assert contrast(own.accent_focus, own.accent) > BESIDE


@both_themes
@given(color=colors)
def test_a_colour_keeps_its_hue_and_what_can_be_read_stays_as_it_is(
    theme: Theme, color: str
) -> None:
    accent = branded(theme, color).accent
    given_color, shown = Oklch.of(color), Oklch.of(accent)
    turned = math.remainder(given_color.hue - shown.hue, math.tau)
    assert abs(turned) * min(given_color.chroma, shown.chroma) < 0.005  # cannot be seen
    assert shown.chroma < given_color.chroma + 0.005
    assert accent == color or contrast(color, theme.surface) < READ


@given(color=colors)
def test_a_colour_comes_back_as_it_was(color: str) -> None:
    assert Oklch.of(color).code() == color


def test_lightness_chroma_and_hue_are_those_of_the_reference() -> None:
    red = Oklch.of("#ff0000")  # as CSS Color 4 has it: oklch(0.628 0.2577 29.23)
    assert red == pytest.approx((0.628, 0.2577, math.radians(29.23)), abs=0.0005)


def test_the_own_colour_makes_the_own_theme_nearly() -> None:
    own = branded(LIGHT, LIGHT.accent)
    assert (own.accent, own.link, own.selected_text) == (
        LIGHT.accent,
        LIGHT.link,
        LIGHT.selected_text,
    )
    assert contrast(own.selected, LIGHT.selected) < 1.01


def test_passers_by_see_the_very_colour_unless_it_would_dazzle() -> None:
    light, dark = branded(LIGHT, YELLOW), branded(DARK, YELLOW)
    assert (light.wall, light.on_wall) == (YELLOW, "#000000")
    assert (dark.wall, dark.on_wall) == (dark.selected, dark.selected_text)


def test_the_dark_theme_has_a_colour_of_its_own_or_the_same_but_light() -> None:
    said = PLAIN._replace(color=GREEN, color_dark=MINT)
    assert theme_of(ThemeName.LIGHT, said).accent == GREEN
    assert theme_of(ThemeName.DARK, said).accent == MINT
    assert theme_of(ThemeName.DARK, PLAIN._replace(color=YELLOW)).accent == YELLOW
    derived = Oklch.of(theme_of(ThemeName.DARK, PLAIN._replace(color=GREEN)).accent)
    assert derived.lightness == pytest.approx(Oklch.of(DARK.accent).lightness, abs=0.01)
    assert derived.hue == pytest.approx(Oklch.of(GREEN).hue, abs=0.05)
    assert theme_of(ThemeName.LIGHT, PLAIN._replace(color_dark=MINT)) is LIGHT
    assert theme_of(ThemeName.CONTRAST, said) is CONTRAST


def test_the_colour_stays_when_the_theme_changes_and_high_contrast_has_none(
    qapp: QApplication,
) -> None:
    appearance = Appearance(qapp, ThemeChoice.LIGHT)
    shown = []
    appearance.theme_changed.connect(lambda theme: shown.append(theme.accent))
    said = PLAIN._replace(color=GREEN, color_dark=MINT)
    appearance.use_brand(said)
    appearance.use_brand(said._replace(title="Other"))
    for choice in (ThemeChoice.DARK, ThemeChoice.CONTRAST, ThemeChoice.LIGHT):
        appearance.choose(choice)
    appearance.use_brand(PLAIN)
    appearance.use_brand(None)
    assert shown == [GREEN, MINT, CONTRAST.accent, GREEN, LIGHT.accent]
    appearance.deleteLater()
