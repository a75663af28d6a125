"""Searching in the whole window, key by key."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.article.find_bar import FindBar
from helpviewer.gui.browse.category_model import CategoryRole
from helpviewer.gui.browse.no_hits import NoHitsPage
from helpviewer.gui.browse.suggestions import Suggestions
from helpviewer.gui.explanation_dialog import ExplanationDialog
from helpviewer.personal.searches import PastSearches
from helpviewer.policy import Policy
from tests.gui.conftest import MakeProgram, the

FEES = "---\nid: fees\ntitle: Trading fees\n---\nMakers pay a fee. Takers pay a higher fee.\n"
LIMITS = "---\nid: limits\ntitle: Limits\n---\n## Daily\n\nTen withdrawals a day."
NEWS = "---\nid: news\ntitle: Maintenance\n---\nOn Sunday nobody pays."
ARTICLES = {"faq/fees.md": FEES, "faq/limits.md": LIMITS, "news/news.md": NEWS}


def shown(program: DesktopProgram) -> str:
    return program.articles.shown.id if program.articles.shown else ""


def listed(program: DesktopProgram) -> list[str]:
    model = the(QListView, program.window.article_list).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def type_text(qtbot: QtBot, program: DesktopProgram, text: str) -> None:
    """Type into the box, and wait for the last answer."""
    qtbot.waitUntil(lambda: program.window.findChild(Suggestions) is not None)
    box = program.window.top_bar.search_box
    box.setFocus()
    qtbot.keyClicks(box, text)
    qtbot.waitUntil(lambda: not program.search.is_waiting)


def press(qtbot: QtBot, program: DesktopProgram, key: Qt.Key) -> None:
    """Press a key in whatever has the keyboard."""
    focus = program.window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def counts(program: DesktopProgram) -> dict[str, int]:
    """Return the numbers in the sidebar, by the categories' names."""
    model = the(QTreeView, program.window.sidebar).model()
    entries = [model.index(row, 0).data(CategoryRole.ENTRY) for row in range(model.rowCount())]
    return {entry.name: entry.shown_count for entry in entries}


def past(tmp_path: Path, program: DesktopProgram) -> PastSearches:
    assert program.library.snapshot is not None
    library = program.library.snapshot.library.info.id
    return PastSearches(tmp_path / "data/data/personal.db", library)


def test_enter_goes_to_the_results_and_enter_opens_the_first(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES, article="fees")
    type_text(qtbot, program, "pays")
    press(qtbot, program, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not program.search.is_waiting)
    assert listed(program)[0] == "Maintenance"
    press(qtbot, program, Qt.Key.Key_Return)
    assert shown(program) == "news"


def test_the_sidebar_counts_what_matches_and_everything_again_afterwards(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES, policy=Policy(personal_articles=False))
    everything = {"All articles": 3, "faq": 2, "news": 1}
    assert counts(program) == everything
    type_text(qtbot, program, "sunday")
    qtbot.waitUntil(lambda: counts(program) == {"All articles": 1, "faq": 0, "news": 1})
    program.window.top_bar.search_box.clear()
    qtbot.waitUntil(lambda: counts(program) == everything)


def test_what_was_searched_for_is_marked_in_the_open_article(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES, article="fees")
    type_text(qtbot, program, "fee")
    qtbot.waitUntil(lambda: program.window.pane.findChild(FindBar) is not None)
    bar = the(FindBar, program.window.pane)
    qtbot.waitUntil(bar.isVisible)
    program.window.top_bar.search_box.clear()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_suggested_title_is_opened_with_down_and_enter(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES, article="fees")
    type_text(qtbot, program, "mainten")
    suggestions = the(Suggestions, program.window)
    qtbot.waitUntil(suggestions.isVisible)
    press(qtbot, program, Qt.Key.Key_Down)
    press(qtbot, program, Qt.Key.Key_Return)
    assert shown(program) == "news"
    assert not suggestions.isVisible()


def test_a_confirmed_search_is_kept_for_the_next_time(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = make_program(ARTICLES)
    type_text(qtbot, program, "fees")
    press(qtbot, program, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: past(tmp_path, program).recent() == ["fees"])


def test_a_search_without_hits_leads_on_and_is_kept_for_authors(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = make_program(ARTICLES)
    type_text(qtbot, program, "qqqqqqqq")
    page = the(NoHitsPage, program.window.article_list)
    qtbot.waitUntil(page.isVisible)
    press(qtbot, program, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: [s.text for s in past(tmp_path, program).unanswered()] == ["qqqqqqqq"]
    )
    page.category_chosen.emit("news")
    assert listed(program) == ["Maintenance"]
    assert program.window.top_bar.search_box.text() == ""


def test_nothing_is_kept_where_it_must_not_be(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    policy = Policy(recent_searches=False, unanswered_searches=False, personal_articles=False)
    program = make_program(ARTICLES, policy=policy)
    for text in ("fees", "qqqqqqqq"):
        program.window.top_bar.search_box.clear()
        type_text(qtbot, program, text)
        press(qtbot, program, Qt.Key.Key_Return)
    program.tasks.wait()
    assert not (tmp_path / "data/data/personal.db").exists()


def test_a_result_tells_why_it_stands_there(qtbot: QtBot, make_program: MakeProgram) -> None:
    program = make_program(ARTICLES)
    type_text(qtbot, program, "sunday")
    assert program.library.snapshot is not None
    key = program.library.snapshot.library.find("news").key
    program.window.article_list.explanation_asked.emit(key)
    qtbot.waitUntil(lambda: program.window.findChild(ExplanationDialog) is not None)
    dialog = the(ExplanationDialog, program.window)
    assert any(
        "sunday" in part.toPlainText()
        for part in dialog.findChildren(QWidget)
        if hasattr(part, "toPlainText")
    )
    dialog.close()


def test_where_no_index_can_be_written_titles_are_searched(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/cache").write_text("no folder", "utf-8")
    program = make_program(ARTICLES, compiled=False)
    qtbot.waitUntil(lambda: shown(program) != "", timeout=30_000)
    type_text(qtbot, program, "mainten")
    assert listed(program) == ["Maintenance"]
