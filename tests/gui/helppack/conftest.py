"""Windows, and help packs that are really published."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.desktop_layout import DesktopLayout
from helpviewer.gui.helppack.helppack_controller import HelpPackController
from helpviewer.gui.helppack.helppack_dialog import HelpPackDialog
from tests.gui.conftest import MakeProgram, the
from tests.sync.syncing import PublishedFolder, article

LONGEST = 30_000  # milliseconds; opening a help pack starts two processes
OWN: dict[str, str] = {"own.md": "---\nid: own\n---\n# Own article\n\nWritten here."}
ACME: dict[str, str | bytes] = {
    "library.toml": 'title = "Acme Help"\n',
    "print.md": article("Print a page"),
    "scan.md": article("Scan a page"),
}
OpenWindow = Callable[..., DesktopProgram]


def published(root: Path, files: dict[str, str | bytes]) -> PublishedFolder:
    """Return a folder with a publisher of its own."""
    root.mkdir()
    return PublishedFolder(root, files)


@pytest.fixture
def acme(tmp_path: Path) -> PublishedFolder:
    return published(tmp_path / "acme", dict(ACME))


@pytest.fixture
def open_window(qtbot: QtBot, make_program: MakeProgram) -> OpenWindow:
    """Open a window with an article of its own: ``open_window(helppack=file)``."""

    def make(**asked: object) -> DesktopProgram:
        program = make_program(OWN, **asked)
        qtbot.waitUntil(lambda: program.is_complete, timeout=LONGEST)
        return program

    return make


def layout_of(program: DesktopProgram) -> DesktopLayout:
    return program.layout


def open_helppack(program: DesktopProgram, file: Path) -> None:
    """Open a help pack as a menu does that has its file."""
    layout_of(program)._open_helppack(file)


def question(qtbot: QtBot, program: DesktopProgram) -> HelpPackDialog:
    """Return what asks whether a publisher is trusted, when it asks."""
    qtbot.waitUntil(lambda: bool(shown_questions(program)), timeout=LONGEST)
    (dialog,) = shown_questions(program)
    return dialog


def shown_questions(program: DesktopProgram) -> list[HelpPackDialog]:
    dialogs = program.window.findChildren(HelpPackDialog)
    return [dialog for dialog in dialogs if dialog.isVisible()]


def settle(qtbot: QtBot, program: DesktopProgram) -> None:
    """Wait until nothing is being opened or compiled."""
    controller = the(HelpPackController, program.window)
    library = program.library
    qtbot.waitUntil(lambda: controller._task is None and not library._running, timeout=LONGEST)


def titles(program: DesktopProgram) -> list[str]:
    """Return what the window has articles of, after the name of their library."""
    assert program.library.snapshot is not None
    library = program.library.snapshot.library
    return [library.title(), *sorted(card.title for card in library)]
