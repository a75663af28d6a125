"""Movement, as the reader's setting and the desktop want it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.gui.motion import Motion
from tests.gui.conftest import MakeProgram
from tests.gui.test_desktop_motion import command

USUAL = 1000  # milliseconds


@pytest.fixture(autouse=True)
def blinking(qapp: QApplication) -> Iterator[None]:
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(USUAL)
    yield
    qapp.setCursorFlashTime(before)


@pytest.mark.parametrize("setting", [False, True])
@pytest.mark.parametrize("desktop", [False, True])
def test_the_setting_or_the_desktop_is_enough_to_still_the_cursor(
    qapp: QApplication, setting: bool, desktop: bool
) -> None:
    motion = Motion(qapp)
    motion.reduce(reduced=setting)
    motion.follow_desktop(wants_less=desktop)
    assert qapp.cursorFlashTime() == (0 if setting or desktop else USUAL)
    motion.follow_desktop(wants_less=False)
    assert qapp.cursorFlashTime() == (0 if setting else USUAL)


def test_the_window_asks_the_desktop_by_itself(
    qtbot: QtBot,
    qapp: QApplication,
    make_program: MakeProgram,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    command(tmp_path / "bin", "gsettings", "echo false", monkeypatch)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    make_program({"a.md": "# A"})
    qtbot.waitUntil(lambda: qapp.cursorFlashTime() == 0)
