"""Small libraries, compiled and opened as the window opens them."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.theme.fonts import application_font, load_fonts
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy
from helpviewer.snapshot import Place, Snapshot
from tests.conftest import UNMEASURED

OpenLibrary = Callable[..., Snapshot]
MakeProgram = Callable[..., DesktopProgram]
Part = TypeVar("Part", bound=QObject)


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    """Measure text alike on every machine: our fonts, one style, American English."""
    qapp.setStyle("Fusion")
    load_fonts(bundled("resources") / "fonts")
    qapp.setFont(application_font())
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture(autouse=True)
def quick_compiling(one_renderer: None) -> None:
    """Start no process for each library that is only there to be shown."""


@pytest.fixture
def unmeasured_workers() -> Iterator[None]:
    """Measure no worker of a window: that takes 0.2 s each, and tests/compiler does it."""
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ.keys() - UNMEASURED:
            patch.delenv(name)
        yield


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test that forgets a window."""
    yield
    assert not [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing of ours on the clipboard: offscreen, Qt deletes it after Python is gone."""
    yield
    qapp.clipboard().clear()


class ShownWindows(QObject):
    """Notes which windows are shown.

    Attributes:
        kinds: What each of them is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_shown = event.type() is QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


@pytest.fixture
def shown_windows(qapp: QApplication) -> Iterator[ShownWindows]:
    """Note from now on which windows are shown."""
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    yield shown
    qapp.removeEventFilter(shown)


def the(kind: type[Part], place: QObject) -> Part:
    """Return the one part of this kind in `place`."""
    found = place.findChild(kind)
    assert found is not None
    return found


def write_articles(folder: Path, articles: dict[str, str]) -> LibrarySource:
    """Write Markdown files, by path, and return the folder as a source."""
    for path, text in articles.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return LibrarySource(folder)


@pytest.fixture
def open_library(tmp_path: Path) -> Iterator[OpenLibrary]:
    """Compile and open ``open_library({"faq/fees.md": "# Fees"}, language="de")``."""
    opened: list[Snapshot] = []

    def make(articles: dict[str, str], language: str = "") -> Snapshot:
        source = write_articles(tmp_path / "library", articles)
        paths = UserPaths.under(tmp_path / "data")
        compile_library(source, paths)
        info, _ = read_library_file(source.folder)
        snapshot = Snapshot.open(Place.of(paths, info), language)
        opened.append(snapshot)
        return snapshot

    yield make
    for snapshot in opened:
        snapshot.store.close()


@pytest.fixture
def make_program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, unmeasured_workers: None
) -> Iterator[MakeProgram]:
    """Start the whole program on ``make_program({"faq/fees.md": "# Fees"}, search="fees")``."""
    made: list[DesktopProgram] = []

    def make(
        articles: dict[str, str], *, compiled: bool = True, **asked: Any
    ) -> DesktopProgram:
        source = write_articles(tmp_path / "library", articles)
        paths = UserPaths.under(tmp_path / "data")
        if compiled:
            compile_library(source, paths)
        usual = {"theme": "light", "policy": Policy()}
        request = WindowRequest(paths=paths, source=source, **(usual | asked))
        program = DesktopProgram(qapp, request)
        made.append(program)
        qtbot.addWidget(program.window)
        program.start()
        if compiled:
            qtbot.waitUntil(lambda: bool(program.window.windowTitle()))  # an article is shown
        return program

    yield make
    for program in made:
        program.window.close()
        program.stop()
        program.deleteLater()
