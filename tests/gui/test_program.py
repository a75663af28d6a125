"""The whole window on small libraries, as a reader uses it."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
    QTreeView,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import Program
from helpviewer.errors import ArticleNotFoundError
from helpviewer.gui.problems_dialog import ProblemsDialog
from helpviewer.gui.theme.tokens import ThemeName
from helpviewer.library.article import ArticleId, ArticleKey
from tests.gui.conftest import MakeProgram, the

FEES = (
    "---\nid: fees\ntitle: Trading fees\nupdated: 2026-03-01\n---\n"
    "Makers pay less. See [limits](limits.md#daily) or <https://bank.example/fees>.\n\n"
    "[Nowhere](gone.md)\n"
)
LIMITS = "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n## Daily\n\nTen a day."
NEWS = "---\nid: news\ntitle: Maintenance\nupdated: 2026-01-01\n---\nOn Sunday."
ARTICLES = {"faq/fees.md": FEES, "faq/limits.md": LIMITS, "news/news.md": NEWS}


def shown(program: Program) -> str:
    return program.articles.shown.id if program.articles.shown else ""


def listed(program: Program) -> list[str]:
    model = the(QListView, program.window.article_list).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click_card(qtbot: QtBot, program: Program, row: int) -> None:
    view = the(QListView, program.window.article_list)
    corner = view.visualRect(view.model().index(row, 0)).bottomRight() - QPoint(20, 20)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)


def test_it_opens_on_content_with_the_cursor_in_the_search_box(
    make_program: MakeProgram,
) -> None:
    program = make_program(ARTICLES)
    assert shown(program) == "fees"
    assert "Makers pay less." in program.window.pane.toPlainText()
    assert listed(program) == ["Trading fees", "Limits", "Maintenance"]
    assert program.window.focusWidget() is program.window.top_bar.search_box
    assert program.window.windowTitle() == "Trading fees — library"


def test_a_click_anywhere_on_a_card_opens_it(qtbot: QtBot, make_program: MakeProgram) -> None:
    program = make_program(ARTICLES)
    click_card(qtbot, program, 2)
    assert shown(program) == "news"


def test_typing_searches_and_enter_leads_to_the_first_hit(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    box = program.window.top_bar.search_box
    with qtbot.waitSignal(program.search.listing_changed):
        qtbot.keyClicks(box, "maint")
    qtbot.waitUntil(lambda: listed(program) == ["Maintenance"])
    assert shown(program) == "fees"  # the reader goes on reading
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)
    assert shown(program) == "news"
    assert program.window.focusWidget() is program.window.pane
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert listed(program) == ["Trading fees", "Limits", "Maintenance"]


def test_a_category_is_chosen_with_one_click(qtbot: QtBot, make_program: MakeProgram) -> None:
    program = make_program(ARTICLES)
    tree = the(QTreeView, program.window.sidebar)
    place = tree.visualRect(tree.model().index(2, 0)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed(program) == ["Maintenance"]


def test_links_lead_to_headings_of_articles_and_back_leads_back(
    make_program: MakeProgram,
) -> None:
    program = make_program(ARTICLES)
    program.window.pane.link_clicked.emit("article:faq/limits.md#daily")
    assert shown(program) == "limits"
    program.navigator.go_back()
    assert shown(program) == "fees"


def test_an_outside_link_shows_its_whole_target_before_anything_happens(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    program.window.pane.link_clicked.emit("https://bank.example/fees?x=1")
    box = the(QMessageBox, program.window)
    assert box.informativeText() == "https://bank.example/fees?x=1"
    box.reject()


def test_a_link_to_an_article_that_is_not_there_changes_nothing(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    with qtbot.waitSignal(program.articles.missing_link_clicked):
        program.window.pane.link_clicked.emit("article:faq/gone.md")
    box = the(QMessageBox, program.window)
    assert box.informativeText() == "article:faq/gone.md"
    box.reject()
    assert shown(program) == "fees"


def test_the_first_start_prepares_the_articles_in_another_process(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES, compiled=False)
    assert program.articles.shown is None
    assert "Preparing the articles" in program.window.pane.toPlainText()
    qtbot.waitUntil(lambda: shown(program) == "fees", timeout=30_000)


def test_an_empty_folder_gets_a_sentence_and_a_way_on(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program({"notes.txt": "no article"}, compiled=False)
    trouble = program.window.trouble
    qtbot.waitUntil(trouble.isVisible, timeout=30_000)
    told = [label.text() for label in trouble.findChildren(QLabel)]
    assert any("There is no article in" in text for text in told)
    assert [button.text() for button in trouble.findChildren(QPushButton)] == [
        "Open a folder…",
        "Open the bundled articles",
    ]


def test_a_changed_file_is_shown_without_losing_the_open_article(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = make_program(ARTICLES)
    qtbot.waitSignal(program.library.settled, timeout=30_000).wait()
    program.window.article_list.article_chosen.emit(ArticleKey(ArticleId("limits"), "en"))
    (tmp_path / "library/faq/limits.md").write_text(LIMITS.replace("Ten", "Eleven"), "utf-8")
    with qtbot.waitSignal(program.library.settled, timeout=30_000):
        program.window.top_bar.reload_asked.emit()
    assert shown(program) == "limits"
    assert "Eleven a day." in program.window.pane.toPlainText()


def test_a_missing_index_is_built_again_and_the_search_repeated(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    qtbot.waitSignal(program.library.settled, timeout=30_000).wait()
    snapshot = program.library.snapshot
    assert snapshot is not None
    snapshot.place.forget_indexes(kept=())
    program.window.top_bar.search_box.setText("maintenance")
    qtbot.waitUntil(lambda: listed(program) == ["Maintenance"], timeout=30_000)


def test_a_broken_article_is_reported_and_the_rest_works(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program({**ARTICLES, "faq/old.md": "---\ntitle: Old\nupdated: soon\n---\nX"})
    program.window.sidebar.problems_asked.emit()
    dialog = the(ProblemsDialog, program.window)
    row = the(QTreeWidget, dialog).topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(1)) == (
        "faq/old.md",
        "updated is ignored: 'soon' is not a date.",
    )
    dialog.reject()


def test_another_theme_is_shown_at_once(make_program: MakeProgram) -> None:
    program = make_program(ARTICLES)
    before = program.window.grab().toImage().pixelColor(5, 400)
    program.window.top_bar.theme_chosen.emit("dark")
    assert program.appearance.theme.name is ThemeName.DARK
    assert program.window.grab().toImage().pixelColor(5, 400).lightness() < before.lightness()


def test_the_command_line_chooses_article_search_and_category(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES, article="Limits", search="day", category="faq")
    qtbot.waitUntil(lambda: listed(program) == ["Limits"])
    assert shown(program) == "limits"
    assert program.search.category == "faq"


def test_an_article_that_is_not_there_ends_the_program_with_a_sentence(
    make_program: MakeProgram,
) -> None:
    program = make_program(ARTICLES, article="Taxes")
    assert isinstance(program.error, ArticleNotFoundError)


def test_the_window_remembers_its_size(
    make_program: MakeProgram,
) -> None:
    program = make_program(ARTICLES)
    program.window.resize(760, 560)  # the offscreen screen is 800 x 800
    program.window.close()
    again = make_program(ARTICLES)
    assert again.window.size().toTuple() == (760, 560)


def test_a_screenshot_is_the_real_window(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    picture = tmp_path / "window.png"
    make_program(ARTICLES, screenshot=picture, size=(900, 600))
    qtbot.waitUntil(picture.exists, timeout=30_000)
    assert QImage(str(picture)).size().toTuple() == (900, 600)
