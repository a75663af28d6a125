"""The bar for all visitors: what it reports, shows, and how it fits."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.visitor_bar import VisitorBar
from helpviewer.gui.kiosk.visitor_button import VisitorButton
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.fonts import application_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.gui.theme.touch_rules import touch_stylesheet
from helpviewer.paths import bundled

MakeBar = Callable[..., VisitorBar]
NAMES = [
    "High contrast",
    "Smaller text",
    "Larger text",
    "Language: Deutsch",
    "Read aloud",
    "Lower the controls",
    "Start over",
]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, ThemeChoice.LIGHT, touch=True)
    yield made
    made.deleteLater()
    qapp.setFont(application_font())
    qapp.setStyleSheet(touch_stylesheet(LIGHT))


@pytest.fixture
def make_bar(qtbot: QtBot, appearance: Appearance) -> MakeBar:
    """Show ``make_bar((1080, 1920), percent=200)`` at the bottom of a screen."""
    kept: list[QWidget] = []

    def make(
        size: tuple[int, int] = (1280, 800),
        percent: int = 100,
        *,
        languages: bool = True,
        speech: bool = True,
    ) -> VisitorBar:
        screen = QWidget()
        qtbot.addWidget(screen)
        kept.append(screen)
        column = QVBoxLayout(screen)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        icons = Icons(bundled("resources") / "icons")
        bar = VisitorBar(icons, languages=languages, speech=speech)
        bar.mark_language("Deutsch")
        column.addWidget(bar)
        screen.resize(*size)
        screen.show()
        appearance.set_text_size(percent)
        bar.mark_text_size(percent)
        QApplication.processEvents()
        return bar

    return make


def button(bar: VisitorBar, name: str) -> QToolButton:
    return next(one for one in buttons(bar) if one.accessibleName() == name)


def buttons(bar: VisitorBar) -> list[VisitorButton]:
    return [one for one in bar.findChildren(VisitorButton) if one.isVisible()]


def place(bar: VisitorBar, part: QWidget) -> QRect:
    return QRect(part.mapTo(bar, QPoint(0, 0)), part.size())


def words(bar: VisitorBar) -> bool:
    style = button(bar, "Start over").toolButtonStyle()
    return style is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def rows(bar: VisitorBar) -> int:
    return len({place(bar, one).top() for one in buttons(bar)})


def test_it_reports_what_is_asked_for_and_shows_it_only_when_it_is_done(
    make_bar: MakeBar,
) -> None:
    bar, told = make_bar(), list[object]()
    for signal in (bar.contrast_toggled, bar.speech_toggled, bar.lowering_toggled):
        signal.connect(told.append)
    switches = {
        "High contrast": bar.mark_contrast,
        "Read aloud": bar.mark_speech,
        "Lower the controls": bar.mark_lowered,
    }
    for name, mark in switches.items():
        switch = button(bar, name)
        switch.click()
        assert not switch.isChecked()
        mark(True)
        assert switch.isChecked()
        switch.click()
        mark(False)
        assert not switch.isChecked()
    assert told == [True, False] * 3


def test_it_reports_a_wish_for_another_language_and_to_start_over(make_bar: MakeBar) -> None:
    bar, told = make_bar(), list[str]()
    bar.language_asked.connect(lambda: told.append("language"))
    bar.finish_asked.connect(lambda: told.append("finish"))
    button(bar, "Language: Deutsch").click()
    button(bar, "Start over").click()
    assert told == ["language", "finish"]


def test_text_becomes_larger_and_smaller_in_steps_up_to_the_last(make_bar: MakeBar) -> None:
    bar, asked = make_bar(), list[int]()
    bar.text_size_asked.connect(asked.append)
    bar.text_size_asked.connect(bar.mark_text_size)
    smaller, larger = button(bar, "Smaller text"), button(bar, "Larger text")
    assert not smaller.isEnabled()
    while larger.isEnabled():
        larger.click()
    smaller.click()
    assert asked == [125, 150, 175, 200, 175]
    assert "175 %" in [label.text() for label in bar.findChildren(QLabel)]
    assert smaller.accessibleDescription() == "Text size: 175 percent"


def test_a_size_between_the_steps_leads_to_the_next_ones(make_bar: MakeBar) -> None:
    bar, asked = make_bar(), list[int]()
    bar.mark_text_size(140)
    bar.text_size_asked.connect(asked.append)
    button(bar, "Larger text").click()
    button(bar, "Smaller text").click()
    assert asked == [150, 125]


def test_every_button_is_reached_with_tab_and_pressed_with_space(make_bar: MakeBar) -> None:
    bar, seen, finished = make_bar(), list[str](), list[bool]()
    bar.mark_text_size(150)
    bar.finish_asked.connect(lambda: finished.append(True))
    buttons(bar)[0].setFocus()
    for _ in NAMES:
        focus = bar.focusWidget()
        assert focus is not None
        seen.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == NAMES
    QTest.keyClick(button(bar, "Start over"), Qt.Key.Key_Space)
    assert finished == [True]


@pytest.mark.parametrize(
    ("size", "percent", "has_words", "count"),
    [
        ((1280, 800), 100, True, 1),
        ((1280, 800), 200, False, 1),  # two rows of words would push the keyboard off it
        ((1920, 1080), 200, True, 2),
        ((1080, 1920), 100, True, 2),
        ((1080, 1920), 200, True, 3),
        ((1024, 768), 200, False, 2),
        ((600, 800), 200, False, 2),
    ],
)
def test_it_has_words_where_they_leave_room_for_the_window(
    make_bar: MakeBar,
    qtbot: QtBot,
    size: tuple[int, int],
    percent: int,
    has_words: bool,
    count: int,
) -> None:
    bar = make_bar(size, percent)
    qtbot.waitUntil(lambda: bar.height() == bar.heightForWidth(bar.width()))
    assert (words(bar), rows(bar)) == (has_words, count)
    assert bar.height() <= size[1] * 0.3
    assert [one.accessibleName() for one in buttons(bar)] == NAMES


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (600, 800)])
def test_targets_are_at_least_48_pixels_large_and_8_apart(
    make_bar: MakeBar,
    appearance: Appearance,
    size: tuple[int, int],
    percent: int,
    theme: str,
) -> None:
    bar = make_bar(size, percent)
    appearance.choose(theme)
    places = [place(bar, one) for one in buttons(bar)]
    inside = bar.rect()
    assert all(one.width() >= 48 and one.height() >= 48 for one in places)
    assert all(inside.contains(one) for one in places)
    for number, one in enumerate(places):
        around = one.adjusted(-7, -7, 7, 7)
        assert not any(around.intersects(other) for other in places[number + 1 :])


def test_words_are_shown_whole(make_bar: MakeBar) -> None:
    bar = make_bar()
    for one in buttons(bar):
        if one.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
            word = one.fontMetrics().horizontalAdvance(one.text())
            assert one.width() >= word + one.iconSize().width() + 16


def test_words_come_back_with_room_for_them(make_bar: MakeBar, qtbot: QtBot) -> None:
    bar = make_bar((600, 800), 200)
    bar.window().resize(1920, 1200)
    qtbot.waitUntil(lambda: words(bar))
    bar.window().resize(600, 800)
    qtbot.waitUntil(lambda: not words(bar))


def test_it_begins_at_the_right_in_a_right_to_left_window(
    make_bar: MakeBar, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        bar = make_bar()
        lefts = [place(bar, one).left() for one in buttons(bar)]
        assert bar.grab().width() == 1280
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert all(left > following for left, following in pairwise(lefts))


def test_what_cannot_be_chosen_is_not_offered(make_bar: MakeBar) -> None:
    bar = make_bar(languages=False, speech=False)
    offered = {one.accessibleName() for one in buttons(bar)}
    assert offered == set(NAMES) - {"Language: Deutsch", "Read aloud"}


def test_the_controls_of_the_speech_stand_above_the_others(
    qtbot: QtBot, make_bar: MakeBar
) -> None:
    bar = make_bar()
    before, controls = bar.height(), QPushButton("Pause")
    bar.set_speech_controls(controls)
    QApplication.processEvents()
    assert controls.isVisible()
    assert bar.height() > before
    assert place(bar, controls).bottom() < place(bar, buttons(bar)[0]).top()
    with qtbot.waitSignal(controls.destroyed):  # nothing is left of them
        bar.set_speech_controls(None)
    QApplication.processEvents()
    assert bar.height() == before


def test_a_pressed_switch_looks_different_by_more_than_its_hue(make_bar: MakeBar) -> None:
    bar = make_bar()
    switch = button(bar, "Read aloud")
    off = lightness(switch)
    bar.mark_speech(True)
    assert abs(off - lightness(switch)) > 100


def lightness(part: QToolButton) -> int:
    return part.grab().toImage().pixelColor(12, part.height() // 2).lightness()
