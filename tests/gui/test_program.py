"""The whole window on small libraries, as a reader uses it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeView,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.errors import (
    ArticleNotFoundError,
    CategoryNotFoundError,
    IndexUnavailableError,
)
from helpviewer.gui.outside_link_box import OutsideLinkBox
from helpviewer.gui.problems_dialog import ProblemsDialog
from helpviewer.gui.theme.tokens import DARK, LIGHT, ThemeName
from helpviewer.library.article import ArticleId, ArticleKey
from tests.gui.conftest import MakeProgram, ShownWindows, the

FEES = (
    "---\nid: fees\ntitle: Trading fees\nupdated: 2026-03-01\n---\n"
    "Makers pay less. See [limits](limits.md#daily) or <https://bank.example/fees>.\n\n"
    "[Nowhere](gone.md)\n"
)
LIMITS = "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n## Daily\n\nTen a day."
NEWS = "---\nid: news\ntitle: Maintenance\nupdated: 2026-01-01\n---\nOn Sunday."
ARTICLES = {"faq/fees.md": FEES, "faq/limits.md": LIMITS, "news/news.md": NEWS}


def shown(program: DesktopProgram) -> str:
    return program.articles.shown.id if program.articles.shown else ""


def listed(program: DesktopProgram) -> list[str]:
    model = the(QListView, program.window.article_list).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click_card(qtbot: QtBot, program: DesktopProgram, row: int) -> None:
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


def test_no_part_of_it_is_ever_a_window_of_its_own(
    qtbot: QtBot, shown_windows: ShownWindows, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    qtbot.waitUntil(lambda: program.is_complete)
    assert shown_windows.kinds == ["DesktopWindow"]


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
    place = tree.visualRect(tree.model().index(4, 0)).center()
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
    box = the(OutsideLinkBox, program.window)
    assert the(QPlainTextEdit, box).toPlainText() == "https://bank.example/fees?x=1"
    box.reject()


def test_a_link_to_an_article_that_is_not_there_changes_nothing(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    with qtbot.waitSignal(program.articles.links.missing_link_clicked):
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


def test_an_index_that_only_a_search_finds_damaged_is_built_again(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    qtbot.waitSignal(program.library.settled, timeout=30_000).wait()
    snapshot = program.library.snapshot
    assert snapshot is not None
    for file in snapshot.place.index_folder(snapshot.generation).glob("*.seg"):
        file.write_bytes(b"nothing that Whoosh knows")
    program.window.top_bar.search_box.setText("maintenance")
    qtbot.waitUntil(lambda: listed(program) == ["Maintenance"], timeout=30_000)


def test_an_index_is_built_again_once_and_then_the_reason_is_told(
    make_program: MakeProgram,
) -> None:
    program = make_program(ARTICLES)
    snapshot = program.library.snapshot
    assert snapshot is not None
    index = snapshot.place.index_folder(snapshot.generation)
    assert program.library.forget_index()
    assert not index.exists()
    assert program.library.forget_index()  # nothing is there yet: it is being built
    index.mkdir()
    assert not program.library.forget_index()
    program.search.search_failed.emit(IndexUnavailableError(index, "it is tired"))
    told = [label.text() for label in program.window.sidebar.findChildren(QLabel)]
    assert f"The search cannot be prepared in {index}: it is tired" in told


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


def test_the_article_changes_its_colours_with_the_window_in_both_directions(
    make_program: MakeProgram,
) -> None:
    program = make_program(ARTICLES, theme="dark")
    edge = QPoint(4, 4)  # of the article, where nothing is written
    for choice, theme in (("light", LIGHT), ("dark", DARK), ("light", LIGHT)):
        program.window.top_bar.theme_chosen.emit(choice)
        picture = program.window.pane.viewport().grab().toImage()
        assert picture.pixelColor(edge).name() == theme.surface
        palette = program.window.pane.viewport().palette()
        assert palette.text().color().name() == theme.text


def test_the_command_line_chooses_article_search_and_category(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES, article="Limits", search="day", category="faq")
    qtbot.waitUntil(lambda: listed(program) == ["Limits"])
    assert shown(program) == "limits"
    assert program.search.category == "faq"


def test_beside_a_search_that_finds_nothing_stands_what_a_visitor_sees_first(
    make_program: MakeProgram,
) -> None:
    program = make_program(ARTICLES, search="qqqqqqqq")
    assert listed(program) == []
    assert shown(program) == "fees"


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


def test_what_is_found_is_listed_from_the_best_though_a_later_hit_is_open(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    many = {f"{n}.md": f"---\ntitle: Fee {n}\n---\n{'fee ' * (30 - n)}" for n in range(30)}
    program = make_program(many | {"old.md": "---\ntitle: Old\n---\nA fee."}, article="Old")
    view = the(QListView, program.window.article_list)
    assert view.verticalScrollBar().value() > 0  # the open article is in sight
    program.window.top_bar.search_box.setText("fee")
    qtbot.waitUntil(lambda: not program.search.is_waiting)
    assert listed(program)[-1] == "Old"
    assert view.verticalScrollBar().value() == 0
    program.window.article_list.order_chosen.emit("title")
    assert view.verticalScrollBar().value() == 0


def test_an_article_that_vanishes_while_it_is_read_gives_way_to_the_one_before(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = make_program(ARTICLES)
    qtbot.waitSignal(program.library.settled, timeout=30_000).wait()
    program.navigator.open(ArticleKey(ArticleId("news"), "en"))
    (tmp_path / "library/news/news.md").unlink()
    with qtbot.waitSignal(program.library.settled, timeout=30_000):
        program.window.top_bar.reload_asked.emit()
    assert shown(program) == "fees"
    assert "Makers pay less." in program.window.pane.toPlainText()


def test_a_database_that_breaks_under_the_window_is_made_anew(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    qtbot.waitSignal(program.library.settled, timeout=30_000).wait()
    assert program.library.snapshot is not None
    program.library.snapshot.place.database.write_bytes(b"nothing that SQLite knows" * 9_000)
    program.navigator.open(ArticleKey(ArticleId("news"), "en"))
    qtbot.waitUntil(lambda: shown(program) == "news", timeout=30_000)
    assert "On Sunday." in program.window.pane.toPlainText()


def test_nothing_of_the_former_library_is_left_when_another_cannot_be_opened(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = make_program(ARTICLES)
    qtbot.waitSignal(program.library.settled, timeout=30_000).wait()
    monkeypatch.setattr(program.layout.dialogs, "choose_folder", lambda: tmp_path / "gone")
    program.window.top_bar.folder_asked.emit()
    qtbot.waitUntil(program.window.trouble.isVisible, timeout=30_000)
    program.window.top_bar.search_box.setText("fees")
    assert not program.search.is_waiting
    assert listed(program) == []
    assert "Trading fees" not in program.window.windowTitle()


def test_where_nothing_can_be_written_the_window_closes_all_the_same(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = make_program(ARTICLES)
    (tmp_path / "data/state").write_text("no folder", "utf-8")
    assert program.window.close()


def test_a_category_that_is_not_there_ends_the_program_with_a_sentence(
    make_program: MakeProgram,
) -> None:
    program = make_program(ARTICLES, category="taxes")
    assert isinstance(program.error, CategoryNotFoundError)


@pytest.mark.parametrize("size", [(1024, 700), (1320, 840)])
def test_the_window_is_shared_out_alike_whatever_its_texts_and_whatever_it_was_before(
    qtbot: QtBot, make_program: MakeProgram, size: tuple[int, int]
) -> None:
    program = make_program({"A category with a long name of its own, as many have/a.md": "# A"})
    window = program.window
    program.search.set_category("A category with a long name of its own, as many have")
    for width, height in ((1600, 900), (720, 480), size):
        window.resize(width, height)
    widths = (window.sidebar.width(), window.article_list.width(), window.pane.width())
    assert widths in [(243, 319, 460), (284, 386, 648)]
    assert sum(widths) == size[0] - 2  # the lines between them


def test_parts_that_the_reader_has_sized_stay_so(make_program: MakeProgram) -> None:
    program = make_program(ARTICLES)
    splitter = the(QSplitter, program.window)
    splitter.moveSplitter(230, 1)
    program.window.close()
    again = make_program(ARTICLES)
    again.window.resize(1320, 840)
    assert again.window.sidebar.width() == 230
