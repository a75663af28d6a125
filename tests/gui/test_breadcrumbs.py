"""The categories above an article lead to their lists."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QTreeView
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from tests.gui.conftest import MakeProgram, the

ARTICLES = {
    "library.toml": 'id = "bank"\n[[categories]]\npath = "faq"\nname = "Questions"\n',
    "faq/money/fees.md": "# Fees",
    "faq/limits.md": "# Limits",
    "news.md": "# News",
}


def listed(program: DesktopProgram) -> list[str]:
    model = the(QListView, program.window.article_list).model()
    return sorted(model.index(row, 0).data() for row in range(model.rowCount()))


@pytest.mark.parametrize(
    ("presses", "category", "titles"),
    [(1, "Questions", ["Fees", "Limits"]), (2, "money", ["Fees"])],
)
def test_a_category_is_reached_and_listed_with_the_keyboard(
    qtbot: QtBot, make_program: MakeProgram, presses: int, category: str, titles: list[str]
) -> None:
    program = make_program(ARTICLES, article="fees")
    program.window.top_bar.search_box.setText("news")
    qtbot.waitUntil(lambda: listed(program) == ["News"], timeout=20_000)
    pane = program.window.pane
    pane.setFocus()
    for _ in range(presses):
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.textCursor().selectedText() == category
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(program) == titles, timeout=20_000)
    assert program.window.top_bar.search_box.text() == ""
    assert the(QTreeView, program.window.sidebar).currentIndex().data() == category
    assert program.articles.shown
    assert program.articles.shown.id == "faq/money/fees"
