"""The guide to the open article, and what it shows large, in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.table_pane import TablePane
from helpviewer.gui.guide.guide_list import GuideList
from helpviewer.gui.guide.guide_panel import GuidePanel
from helpviewer.gui.large.large_view import LargeView
from helpviewer.gui.large.picture_canvas import PictureCanvas
from helpviewer.gui.large.picture_view import PictureView
from helpviewer.gui.large.table_view import TableView
from tests.gui.article.samples import png
from tests.gui.conftest import MakeProgram, the

WORDS = "Some words on what makers and takers pay.\n\n" * 40
NAMES = "| Instrument | Currency | Leverage | Maintenance | Margin | Interval | Settlement |"
TABLE = f"{NAMES}\n|{'---|' * 7}\n{NAMES.upper()}\n| [Limits](limits.md) |\n"
FEES = (
    "---\nid: fees\ntitle: Trading fees\nupdated: 2026-03-01\n---\n"
    f"## Makers\n\n![A red form](a.png)\n*The form*\n\n{WORDS}### Small ones\n\n{WORDS}"
    "## Takers\n\nSee [limits](limits.md#daily) or <https://bank.example/fees>.\n\n"
    "<details><summary>More</summary>\n\n## Hidden\n\nWords.\n\n</details>\n"
)
LIMITS = (
    "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n"
    f"![Gone](gone.png)\n\n{TABLE}\n\n## Daily\n\nTen."
)
ARTICLES = {"faq/fees.md": FEES, "faq/limits.md": LIMITS}
WIDE, USUAL = (1900, 900), (1320, 840)


@pytest.fixture
def make_guided(make_program: MakeProgram, qtbot: QtBot, tmp_path: Path) -> MakeProgram:
    """Start the program on two articles, and wait until the guide is there."""

    def make(**asked: object) -> DesktopProgram:
        (tmp_path / "library/faq").mkdir(parents=True)
        (tmp_path / "library/faq/a.png").write_bytes(png(300, 200))
        program = make_program(ARTICLES, **asked)
        qtbot.waitUntil(lambda: program.window.findChild(GuidePanel) is not None)
        return program

    return make


def lists(program: DesktopProgram) -> dict[str, list[str]]:
    """Return the rows of the guide by the names of its lists, as they are read out."""
    shown = {}
    for entries in the(GuidePanel, program.window).findChildren(GuideList):
        if not entries.isHidden():
            model, role = entries.model(), Qt.ItemDataRole.AccessibleTextRole
            rows = [model.index(row, 0).data(role) for row in range(model.rowCount())]
            shown[entries.accessibleName()] = rows
    return shown


def entries(program: DesktopProgram, name: str) -> GuideList:
    found = the(GuidePanel, program.window).findChildren(GuideList)
    return next(one for one in found if one.accessibleName() == name)


def choose(qtbot: QtBot, program: DesktopProgram, name: str, row: int) -> None:
    """Choose a row with the keyboard."""
    chosen = entries(program, name)
    chosen.setCurrentIndex(chosen.model().index(row, 0))
    qtbot.keyClick(chosen, Qt.Key.Key_Return)


def here(program: DesktopProgram) -> str:
    rows = lists(program)["On this page"]
    return next((row.removesuffix(", you are here") for row in rows if "here" in row), "")


def picture_place(pane: ArticlePane) -> QPoint:
    """Return where the first picture is seen."""
    middle, rows = pane.viewport().width() // 3, range(0, pane.viewport().height(), 20)
    return next(QPoint(middle, y) for y in rows if pane.picture_at(QPoint(middle, y)))


def has_guide(program: DesktopProgram) -> bool:
    return program.window.reading.guide is not None


def scroll(pane: ArticlePane, value: int) -> None:
    pane.verticalScrollBar().setValue(value)


def test_a_wide_window_lists_what_is_in_the_article(make_guided: MakeProgram) -> None:
    program = make_guided(size=WIDE, article="fees")
    assert lists(program) == {
        "On this page": [
            "Trading fees, you are here",
            "Makers",
            "Small ones",
            "Takers",
            "Hidden",
        ],
        "Links in this article": ["limits", "https://bank.example/fees"],
        "Pictures in this article": ["The form"],
    }


def test_the_outline_follows_the_reader(qtbot: QtBot, make_guided: MakeProgram) -> None:
    program = make_guided(size=WIDE, article="fees")
    pane = program.window.pane
    scroll(pane, 1500)
    qtbot.waitUntil(lambda: here(program) == "Makers")
    scroll(pane, pane.verticalScrollBar().maximum() * 2 // 3)
    assert here(program) == "Small ones"
    scroll(pane, 0)
    assert here(program) == "Trading fees"


def test_a_heading_is_gone_to_and_back_leads_back(
    qtbot: QtBot, make_guided: MakeProgram
) -> None:
    program = make_guided(size=WIDE, article="fees")
    choose(qtbot, program, "On this page", 3)
    bar = program.window.pane.verticalScrollBar()
    assert bar.value() == bar.maximum()
    assert here(program) == "Takers"  # though it is not at the top of the pane
    program.navigator.go_back()
    assert bar.value() == 0


def test_a_heading_that_is_folded_away_is_unfolded(
    qtbot: QtBot, make_guided: MakeProgram
) -> None:
    program = make_guided(size=WIDE, article="fees")
    assert "Words." not in program.window.pane.toPlainText()
    choose(qtbot, program, "On this page", 4)
    assert "Hidden\nWords." in program.window.pane.toPlainText()
    assert program.window.pane.verticalScrollBar().value() > 0


def test_a_link_leads_to_its_article_whose_guide_comes_after_it(
    qtbot: QtBot, make_guided: MakeProgram
) -> None:
    program = make_guided(size=WIDE, article="fees")
    choose(qtbot, program, "Links in this article", 0)
    assert program.articles.shown
    assert program.articles.shown.id == "limits"
    assert here(program) == "Trading fees"  # as yet: the article is painted first
    qtbot.waitUntil(lambda: "Daily" in lists(program)["On this page"])


def test_a_link_is_followed_with_a_click(qtbot: QtBot, make_guided: MakeProgram) -> None:
    program = make_guided(size=WIDE, article="fees")
    links = entries(program, "Links in this article")
    place = links.visualRect(links.model().index(0, 0)).center()
    qtbot.mouseClick(links.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.articles.shown
    assert program.articles.shown.id == "limits"


def test_f6_reaches_the_guide_and_escape_puts_it_away(
    qtbot: QtBot, make_guided: MakeProgram
) -> None:
    program = make_guided(size=WIDE, article="fees")
    window = program.window
    window.read()
    qtbot.keyClick(window.pane, Qt.Key.Key_F6)
    outline = entries(program, "On this page")
    assert window.focusWidget() is outline
    qtbot.keyClick(outline, Qt.Key.Key_F6)
    assert window.focusWidget() is window.top_bar.search_box
    qtbot.keyClick(window.top_bar.search_box, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(outline, Qt.Key.Key_Escape)
    assert not has_guide(program)
    assert window.focusWidget() is window.pane


def test_in_the_usual_window_it_lies_over_the_article_until_something_is_chosen(
    qtbot: QtBot, make_guided: MakeProgram
) -> None:
    program = make_guided(size=USUAL, article="fees")
    window = program.window
    assert not has_guide(program)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.top_bar.search_box, Qt.Key.Key_O, keys)
    assert window.focusWidget() is entries(program, "On this page")
    assert here(program) == "Trading fees"
    choose(qtbot, program, "On this page", 2)
    assert not has_guide(program)
    assert window.focusWidget() is window.pane
    assert window.pane.verticalScrollBar().value() > 0


def test_a_click_on_a_picture_opens_it_large(qtbot: QtBot, make_guided: MakeProgram) -> None:
    program = make_guided(size=USUAL, article="fees")
    pane = program.window.pane
    place = picture_place(pane)
    qtbot.mouseMove(pane.viewport(), place)
    assert pane.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    canvas = the(PictureCanvas, program.window)
    qtbot.waitUntil(lambda: canvas.percent == 200)  # it is read on another thread
    assert canvas.accessibleName() == "A red form"
    assert the(PictureView, program.window).caption.text() == "The form"
    assert program.window.focusWidget() is canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert program.window.focusWidget() is pane  # that was clicked
    qtbot.mouseMove(pane.viewport(), QPoint(1, 1))
    assert pane.viewport().cursor().shape() is not Qt.CursorShape.PointingHandCursor


def test_a_selection_that_ends_on_a_picture_is_no_click(
    qtbot: QtBot, make_guided: MakeProgram
) -> None:
    program = make_guided(size=USUAL, article="fees")
    viewport = program.window.pane.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseClick(viewport, Qt.MouseButton.RightButton, pos=QPoint(200, 300))
    assert program.window.findChild(LargeView) is None


def test_a_press_on_a_picture_that_ends_elsewhere_is_no_click(
    qtbot: QtBot, make_guided: MakeProgram
) -> None:
    program = make_guided(size=USUAL, article="fees")
    pane = program.window.pane
    place = picture_place(pane)
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert program.window.findChild(LargeView) is None


def test_a_picture_that_is_gone_says_so(qtbot: QtBot, make_guided: MakeProgram) -> None:
    program = make_guided(size=WIDE, article="limits")
    choose(qtbot, program, "Pictures in this article", 0)
    caption = the(PictureView, program.window).caption
    qtbot.waitUntil(lambda: caption.text() == "This picture cannot be shown: Gone")


def test_a_wide_table_has_a_button_that_opens_it_large(
    qtbot: QtBot, make_guided: MakeProgram
) -> None:
    program = make_guided(size=USUAL, article="limits")
    window = program.window
    qtbot.waitUntil(lambda: bool(window.pane.viewport().findChildren(QToolButton)))
    button = the(QToolButton, window.pane.viewport())
    table = window.pane.wide_tables()[0].place
    corner = QPointF(button.geometry().bottomRight())
    assert (corner - table.topRight()).manhattanLength() < 12
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    view, bar = the(TableView, window), the(QScrollArea, window).horizontalScrollBar()
    qtbot.keyClick(the(TablePane, view), Qt.Key.Key_Right)
    assert bar.value() == min(bar.singleStep(), bar.maximum())
    qtbot.mouseClick(the(QLabel, view), Qt.MouseButton.LeftButton)
    assert view.isVisible()  # only a click beside it ends it
    assert "Instrument" in the(QLabel, view).text()
    assert "INSTRUMENT" in the(TablePane, view).toPlainText()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert view.isHidden()


def test_a_link_in_a_large_table_is_followed(qtbot: QtBot, make_guided: MakeProgram) -> None:
    program = make_guided(size=USUAL, article="limits")
    window = program.window
    window.reading.toggle_guide()
    choose(qtbot, program, "Wide tables in this article", 0)
    the(TablePane, window).link_clicked.emit("article:faq/fees.md")
    assert program.articles.shown
    assert program.articles.shown.id == "fees"
    qtbot.waitUntil(lambda: window.findChild(TableView) is None)


def test_another_theme_ends_what_is_shown_large(qtbot: QtBot, make_guided: MakeProgram) -> None:
    program = make_guided(size=WIDE, article="fees")
    choose(qtbot, program, "Pictures in this article", 0)
    program.appearance.choose("dark")
    qtbot.waitUntil(lambda: program.window.findChild(LargeView) is None)


def test_a_guide_that_was_put_away_is_not_there_the_next_time(
    qtbot: QtBot, make_guided: MakeProgram, make_program: MakeProgram
) -> None:
    program = make_guided(article="fees")
    program.window.resize(*WIDE)
    assert has_guide(program)
    program.window.top_bar.guide_asked.emit()
    assert not has_guide(program)
    program.window.close()
    program.stop()
    again = make_program(ARTICLES, article="fees")
    again.window.resize(*WIDE)
    qtbot.waitUntil(lambda: again.window.findChild(GuidePanel) is not None)
    assert not has_guide(again)
