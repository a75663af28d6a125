"""A window in the colour of the library that it shows."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.theme.tokens import DARK, LIGHT
from helpviewer.gui.window_request import WindowRequest
from helpviewer.paths import UserPaths
from helpviewer.policy import Policy
from tests.gui.conftest import MakeProgram, write_articles

GREEN, MINT = "#0a5c36", "#7fd6a4"
ARTICLES = {"fees.md": "# Fees\n\nSee [limits](limits.md).", "limits.md": "# Limits"}
BRANDED = ARTICLES | {
    "library.toml": f"""
id = "acme"
[brand]
color = "{GREEN}"
color_dark = "{MINT}"
"""
}


def bar(program: DesktopProgram) -> set[str]:
    """Return which of the accents is painted in the list, beside the chosen card."""
    picture = program.window.article_list.grab().toImage()
    row = range(picture.height())
    painted = {picture.pixelColor(x, y).name() for y in row for x in range(40)}
    return painted & {GREEN, MINT, LIGHT.accent, DARK.accent}


def link(program: DesktopProgram) -> str:
    """Return the colour of the links in the article that is shown."""
    document = program.window.pane.document()
    block = document.begin()
    while block.isValid():
        for run in block.textFormats():
            if run.format.isAnchor() and run.format.anchorHref().endswith("limits.md"):
                return run.format.foreground().color().name()
        block = block.next()
    return ""


def change_library(qtbot: QtBot, program: DesktopProgram, folder: Path) -> None:
    with qtbot.waitSignal(program.library.settled, timeout=20_000):
        program.layout.library_chosen.emit(LibrarySource(folder))
    qtbot.waitUntil(lambda: bool(program.window.windowTitle()))


def test_the_window_takes_the_colour_of_another_library_and_gives_it_back(
    make_program: MakeProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    write_articles(tmp_path / "acme", BRANDED)
    program = make_program(ARTICLES)
    qtbot.waitUntil(lambda: program.is_complete)
    assert (bar(program), link(program)) == ({LIGHT.accent}, LIGHT.link)
    change_library(qtbot, program, tmp_path / "acme")
    assert (bar(program), link(program)) == ({GREEN}, GREEN)
    program.window.top_bar.theme_chosen.emit("dark")
    assert (bar(program), link(program)) == ({MINT}, MINT)
    change_library(qtbot, program, tmp_path / "library")
    assert (bar(program), link(program)) == ({DARK.accent}, DARK.link)
    program.window.top_bar.theme_chosen.emit("light")
    assert (bar(program), link(program)) == ({LIGHT.accent}, LIGHT.link)


def test_a_library_that_is_only_being_prepared_has_no_colour_yet(
    make_program: MakeProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    write_articles(tmp_path / "other", ARTICLES)
    program = make_program(BRANDED)
    assert program.appearance.theme.accent == GREEN
    program.layout.library_chosen.emit(LibrarySource(tmp_path / "other"))
    assert program.appearance.theme == LIGHT
    qtbot.waitUntil(lambda: program.library.snapshot is not None, timeout=20_000)
    assert program.appearance.theme == LIGHT


def test_a_colour_that_changes_in_the_folder_is_shown_with_its_articles(
    make_program: MakeProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    program = make_program(BRANDED)
    (tmp_path / "library" / "library.toml").write_text('id = "acme"', "utf-8")
    with qtbot.waitSignal(program.library.settled, timeout=20_000):
        program.library.refresh()
    assert program.appearance.theme == LIGHT


def test_a_window_starts_in_the_colour_and_still_makes_the_article_later(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    source, paths = (
        write_articles(tmp_path / "acme", BRANDED),
        UserPaths.under(tmp_path / "data"),
    )
    compile_library(source, paths)
    program = DesktopProgram(
        qapp, WindowRequest(paths=paths, source=source, theme="light", policy=Policy())
    )
    qtbot.addWidget(program.window)
    program.start()
    assert program.appearance.theme.accent == GREEN
    assert "pane" not in vars(program.window)
    program.window.close()
    program.stop()
    program.appearance.use_brand(None)  # the application outlives the window
    program.deleteLater()
