"""Panes to show articles in."""

import os

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.theme.fonts import load_fonts
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import LIGHT, Theme
from helpviewer.paths import bundled
from tests.gui.article.samples import MakePane


@pytest.fixture
def icons(qtbot: QtBot) -> Icons:
    load_fonts(bundled("resources/fonts"))
    return Icons(bundled("resources/icons"))


@pytest.fixture
def make_pane(qtbot: QtBot, icons: Icons) -> MakePane:
    """Make a visible pane, as ``make_pane(width=400)``."""

    def make(width: int = 900, height: int = 700, theme: Theme = LIGHT) -> ArticlePane:
        pane = ArticlePane(icons, theme)
        qtbot.addWidget(pane)
        pane.resize(width, height)
        pane.show()
        return pane

    return make
