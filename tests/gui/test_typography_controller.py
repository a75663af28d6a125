from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from helpviewer.gui.article.typography import Column, Typography
from helpviewer.gui.typography_controller import TypographyController


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_a_wheel_that_is_turned_quickly_sets_the_article_once(qtbot: QtBot) -> None:
    typography = TypographyController()
    told: list[Typography] = []
    typography.changed.connect(told.append)
    with qtbot.waitSignal(typography.changed):
        typography.resize_text(1)
        typography.resize_text(3)
        typography.shrink()
    assert told == [Typography(150)]


def test_what_is_chosen_already_sets_nothing(qtbot: QtBot) -> None:
    typography = TypographyController()
    typography.reset_size()
    typography.set_column(Column.USUAL)
    with qtbot.assertNotEmitted(typography.changed, wait=60):
        typography.set_serif(False)


def test_a_choice_is_known_at_the_next_start(qtbot: QtBot, state: QSettings) -> None:
    before = TypographyController()
    before.enlarge()
    before.set_serif(True)
    before.set_column(Column.WIDE)
    before.remember(state)
    state.sync()
    again = QSettings(state.fileName(), QSettings.Format.IniFormat)
    after = TypographyController()
    with qtbot.waitSignal(after.changed) as told:
        after.recall(again)
    assert told.args == [Typography(110, serif=True, column=Column.WIDE)]


@pytest.mark.parametrize("nonsense", ["", "all", "-5", "101", "9" * 30])
def test_nonsense_in_the_file_is_as_usual(
    qtbot: QtBot, state: QSettings, nonsense: str
) -> None:
    for name in ("percent", "serif", "column"):
        state.setValue(f"reading/{name}", nonsense)
    typography = TypographyController()
    typography.recall(state)
    assert typography.chosen == Typography()
