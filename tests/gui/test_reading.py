"""How a reader has articles set, says whether they helped, and reads on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.article.typography import Typography
from helpviewer.gui.tasks import Task
from helpviewer.gui.theme.tokens import CONTRAST
from helpviewer.paths import UserPaths
from helpviewer.personal.feedback import GivenFeedback
from helpviewer.policy import Policy
from tests.gui.conftest import MakeProgram

ARTICLES = {
    "library.toml": 'id = "bank"',
    "faq/fees.md": "---\nid: fees\nupdated: 2026-03-01\ntags: [C++ API]\n"
    "related: [news, gone, fees]\n---\n# Fees\nMakers pay helpful fees.",
    "faq/limits.md": "---\nid: limits\ntags: [money]\n---\n# Limits\nTen.\n" + "\n\nMore." * 80,
    "news/news.md": "---\nid: news\n---\n# Maintenance\nOn Sunday.",
}


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram) -> DesktopProgram:
    return started(qtbot, make_program)


def started(qtbot: QtBot, make_program: MakeProgram, **asked: object) -> DesktopProgram:
    """Start the program, and wait until all of it is there."""
    program = make_program(ARTICLES, **asked)
    qtbot.waitUntil(lambda: bool(program.window.top_bar.reading_menu.actions()))
    qtbot.waitUntil(lambda: not program.tasks.findChildren(Task))
    return program


def typography(program: DesktopProgram) -> Typography:
    return program.window.pane._look.typography


def shown(program: DesktopProgram) -> str:
    return program.window.pane.toPlainText()


def plain(program: DesktopProgram) -> str:
    return shown(program).replace("\xa0", " ")


def turn_wheel(program: DesktopProgram, turned: int) -> None:
    viewport = program.window.pane.viewport()
    place, none = QPointF(40, 40), QPoint()
    event = QWheelEvent(
        place,
        viewport.mapToGlobal(place),
        none,
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_size_of_the_text_is_changed_with_keys_and_with_the_wheel(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    program.window.activateWindow()
    box = program.window.top_bar.search_box
    qtbot.keyClick(box, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: typography(program).percent == 110)
    for turned in (-60, -60, -120):
        turn_wheel(program, turned)
    qtbot.waitUntil(lambda: typography(program).percent == 90)
    qtbot.keyClick(box, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: typography(program).percent == 100)


def test_a_choice_is_there_at_the_next_start(qtbot: QtBot, make_program: MakeProgram) -> None:
    first = started(qtbot, make_program)
    menu = first.window.top_bar.reading_menu
    for name in ("Larger text", "Wide lines"):
        next(action for action in menu.actions() if action.text() == name).trigger()
    first.window.close()
    second = started(qtbot, make_program)
    assert (typography(second).percent, typography(second).column) == (110, 960)


def test_a_tag_leads_to_the_articles_that_have_it(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    program.search.set_category("news")
    program.window.pane.link_clicked.emit("tag:C%2B%2B%20API")
    assert program.window.top_bar.search_box.text() == 'tag:"C++ API"'
    assert program.search.category == ""
    model = program.window.article_list._view.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.index(0, 0).data() == "Fees"


def test_the_footer_leads_on(program: DesktopProgram) -> None:
    assert "Related articles\nMaintenance\n\ufffc Next: Limits" in plain(program)
    program.window.pane.link_clicked.emit("article:limits")
    assert "Previous: Fees" in shown(program)


def test_an_answer_is_thanked_for_in_place_and_can_be_changed(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    pane = program.window.pane
    pane.link_clicked.emit("article:limits")
    assert "Was this article helpful?" in shown(program)
    pane.setFocus()
    while pane._selected_target() != "feedback:yes":
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
    place = pane.verticalScrollBar().value()
    assert place > 0
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert "Thank you." in shown(program)
    assert pane._selected_target() == "feedback:yes"
    assert abs(pane.verticalScrollBar().value() - place) <= 2
    pane.link_clicked.emit("feedback:no")
    qtbot.waitUntil(lambda: not program.tasks.findChildren(Task))
    (kept,) = GivenFeedback(UserPaths.under(tmp_path / "data").personal, "bank").all()
    assert (kept.edition.id, kept.helpful) == ("limits", False)


def test_what_was_said_before_is_shown_again(qtbot: QtBot, make_program: MakeProgram) -> None:
    first = started(qtbot, make_program)
    first.window.pane.link_clicked.emit("feedback:yes")
    qtbot.waitUntil(lambda: not first.tasks.findChildren(Task))
    first.window.close()
    second = started(qtbot, make_program)
    qtbot.waitUntil(lambda: "Thank you." in shown(second))


def test_where_the_policy_says_so_nothing_is_asked(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = started(qtbot, make_program, policy=Policy(feedback=False))
    assert "helpful?" not in shown(program)


def test_the_words_of_a_search_are_not_marked_in_the_footer(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    pane = program.window.pane
    program.articles.mark(("helpful",))
    qtbot.waitUntil(lambda: bool(pane._marks.found))
    (mark,) = pane._marks.found
    assert pane.document().toRawText()[mark.start : mark.end] == "helpful"
    assert mark.end < pane.body.end <= shown(program).index("Was this") + 1


def test_a_theme_of_high_contrast_can_be_chosen(program: DesktopProgram) -> None:
    program.window.top_bar.theme_chosen.emit("contrast")
    assert program.appearance.theme is CONTRAST
