"""What is written on what, in every theme: found in style sheets, palette and painting code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import helpviewer.gui
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.article_style import style_sheet
from helpviewer.gui.theme.palette import make_palette
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import CONTRAST, DARK, LIGHT, THEMES, Theme
from helpviewer.gui.theme.touch_rules import touch_stylesheet
from tests.gui.theme.test_article_style import contrast, read_pairs

READ, SEEN = 4.5, 3.0  # WCAG 2.2: for text, and for what is not text
Pair = tuple[str, str]

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def row_pairs(theme: Theme) -> list[Pair]:
    """Return what delegates write on the background of a row, as it is used."""
    words = (theme.text, theme.heading, theme.muted)
    return [
        *((word, ground) for word in words for ground in (theme.hover, theme.selected)),
        (theme.selected_text, theme.selected),
        (theme.on_wall, theme.wall),
        (theme.link, theme.hover),  # a way on, under the pointer
        (theme.text, theme.badge),
    ]


def seen_pairs(theme: Theme) -> list[Pair]:
    """Return what is to be seen though nobody reads it, each with what is behind it."""
    grounds = (theme.surface, theme.window, theme.sidebar, theme.hover, theme.selected)
    rings = (theme.focus, theme.accent_focus, theme.accent)
    return [
        *((ring, ground) for ring in rings for ground in grounds),
        *((theme.control, ground) for ground in (theme.surface, theme.window)),
        *((kind.bar, theme.surface) for kind in theme.callouts.values()),
        *((kind.bar, kind.background) for kind in theme.callouts.values()),
        (theme.good, theme.surface),
    ]


BARELY_SEEN = {
    "border": "it divides what stands apart anyway",
    "scroll": "the wheel and the keys scroll as well",
    "code_border": "code has a ground and a typeface of its own",
}
"""Colours that need no contrast, and why."""


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        parts = (part.partition(":")[::2] for part in body.split(";") if ":" in part)
        yield selector.strip(), {name.strip(): value.strip() for name, value in parts}


def is_color(value: object) -> bool:
    return isinstance(value, str) and value.startswith("#")


def window_pairs(theme: Theme) -> Iterator[Pair]:
    """Yield the pairs of the window's style sheet; what cannot be used is exempt."""
    for selector, body in rules(touch_stylesheet(theme)):
        ink, ground = body.get("color", ""), body.get("background", "")
        if is_color(ink) and ":disabled" not in selector:
            places = [theme.window, theme.surface, theme.sidebar]
            yield from ((ink, place) for place in ([ground] if is_color(ground) else places))


def article_pairs(theme: Theme) -> Iterator[Pair]:
    for selector, body in rules(style_sheet(theme)):
        ink, ground = body.get("color"), body.get("background-color", theme.surface)
        if ink is not None and "-title" not in selector:  # callouts have grounds of their own
            yield ink, ground


@every_theme
def test_all_that_rows_and_style_sheets_write_can_be_read(theme: Theme) -> None:
    pairs = [*row_pairs(theme), *window_pairs(theme), *article_pairs(theme)]
    assert len(pairs) > 60
    assert [pair for pair in pairs if contrast(*pair) < READ] == []


@every_theme
def test_rings_bars_and_outlines_can_be_seen(theme: Theme) -> None:
    assert [pair for pair in seen_pairs(theme) if contrast(*pair) < SEEN] == []


@every_theme
def test_the_palette_of_qts_own_widgets_can_be_read(qapp: QApplication, theme: Theme) -> None:
    palette, role = make_palette(theme), QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
        (role.Link, role.Window),
        (role.ToolTipText, role.ToolTipBase),
        (role.BrightText, role.Window),
    ]
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        named = [[palette.color(group, part).name() for part in pair] for pair in pairs]
        assert [pair for pair in named if contrast(*pair) < READ] == []


@pytest.mark.parametrize("theme", [DARK, CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("kind", [QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton])
def test_every_control_has_an_outline_that_can_be_seen(
    qtbot: QtBot, qapp: QApplication, kind: type[QWidget], theme: Theme, *, checked: bool
) -> None:
    appearance = Appearance(qapp, ThemeChoice(theme.name))
    window, control = QWidget(), styled(kind(), "field" if kind is QLineEdit else "")
    if isinstance(control, QAbstractButton):
        control.setCheckable(True)
        control.setChecked(checked)
    QVBoxLayout(window).addWidget(control)
    qtbot.addWidget(window)
    window.show()
    places = control.geometry().adjusted(-1, 0, 0, 0)  # a row from beside it into it
    row = window.grab().toImage().copy(places.left(), places.center().y(), 24, 1)
    colors = [row.pixelColor(x, 0).name() for x in range(row.width())]
    outline = next(color for color in colors if color != theme.window)
    assert contrast(outline, theme.window) >= SEEN
    appearance.choose("light")
    appearance.deleteLater()


def test_no_colour_is_used_that_no_pair_has(qapp: QApplication) -> None:
    """A theme whose colours are their own names tells which of them the pairs have."""
    names = [field for field, value in LIGHT._asdict().items() if is_color(value)]
    itself = Theme(**(LIGHT._asdict() | {name: name for name in names}))
    pairs = [*read_pairs(itself), *row_pairs(itself), *seen_pairs(itself)]
    paired = {name for pair in pairs for name in pair}
    assert used_names() & set(names) <= paired | set(BARELY_SEEN)


def used_names() -> set[str]:
    """Return the names of all attributes of themes that the window's code reads."""
    used = set()
    for file in Path(str(helpviewer.gui.__file__)).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and "theme" in ast.unparse(node.value):
                used.add(node.attr)
    return used
