"""A window as visitors touch it, with a bar as small as a bar can be."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton
from pytestqt.qtbot import QtBot

from helpviewer.app import Program
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.bar import Bar
from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.kiosk.touch.rows import enlarge_rows
from helpviewer.gui.kiosk.touch.touchable import make_touchable
from helpviewer.gui.layout import Controllers, Early, Layout
from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.fonts import application_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.gui.theme.touch_rules import touch_stylesheet
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.outside_links import OutsideLink
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy
from helpviewer.snapshot import Snapshot

StartVisit = Callable[..., Program]


class SmallBar(Bar):
    """A search box, and a button for the categories where they are folded away."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.search_box = SearchBox(icons)
        self.categories = styled(QToolButton(), "action")
        self.categories.setIcon(icons.icon("menu"))
        self.categories.setAccessibleName("Categories")
        self.categories.clicked.connect(self.categories_asked)
        row = QHBoxLayout(self)
        row.addWidget(self.categories)
        row.addWidget(self.search_box)

    def set_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Have no such buttons."""

    def offer_categories(self, is_folded: bool) -> None:
        self.categories.setVisible(is_folded)


class TouchLayout(Layout):
    """What is touched, and nothing else."""

    keeps_current = False

    def __init__(self, app: QApplication, theme: str) -> None:
        super().__init__(app)
        self.icons = Icons(bundled("resources") / "icons")
        self.appearance = Appearance(app, ThemeChoice(theme), touch=True)
        bar = SmallBar(self.icons)
        self.window = MainWindow(self.icons, self.appearance.theme, bar, can_open=False)
        self.appearance.theme_changed.connect(self.window.set_theme)
        enlarge_rows(self.window)

    def connect_parts(self, controllers: Controllers) -> None:
        """Connect nothing of its own."""

    def make_late_parts(self, early: Early) -> None:
        make_touchable(early.window)

    def tell_state(self, snapshot: Snapshot, source: LibrarySource) -> None:
        """Say nothing."""

    def follow_outside_link(self, link: OutsideLink) -> None:
        """Stay."""

    @Slot(str)
    def tell_missing_link(self, target: str) -> None:
        """Stay."""


@pytest.fixture
def start_visit(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[StartVisit]:
    """Start a touchable window on ``start_visit({"faq/fees.md": "# Fees"}, percent=200)``."""
    made: list[Program] = []

    def make(
        articles: dict[str, str], theme: str = "light", percent: int = 100, **asked: Any
    ) -> Program:
        qapp.setFont(application_font(percent))
        folder = tmp_path / "library"
        for path, text in articles.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        source, paths = LibrarySource(folder), UserPaths.under(tmp_path / "data")
        compile_library(source, paths)
        request = WindowRequest(paths=paths, source=source, policy=Policy(), **asked)
        program = Program(qapp, request, TouchLayout(qapp, theme))
        made.append(program)
        qtbot.addWidget(program.window)
        program.start()
        qtbot.waitUntil(lambda: program.is_complete)
        return program

    yield make
    for program in made:
        program.window.close()
        program.stop()
        program.deleteLater()
    qapp.setFont(application_font())
    qapp.setStyleSheet(touch_stylesheet(LIGHT))
