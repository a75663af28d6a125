"""Every window, dialog and panel, as it is heard, and as the keyboard goes through it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.announcement_bar import AnnouncementBar
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.browse.card_view import CardView
from helpviewer.gui.browse.suggestions import Suggestions
from helpviewer.gui.diagnostics_dialog import DiagnosticsDialog
from helpviewer.gui.guide.guide_panel import GuidePanel
from helpviewer.gui.large.large_view import LargeView
from helpviewer.gui.large.picture_canvas import PictureCanvas
from helpviewer.gui.menu_bar.menu_bar import MenuBar
from helpviewer.gui.settings_controller import SettingsController
from helpviewer.gui.switcher.quick_switcher import QuickSwitcher
from helpviewer.gui.tabs.tab_row import TabRow
from helpviewer.gui.theme.appearance import ThemeChoice
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.gui.updating.feed_dialog import FeedDialog
from helpviewer.gui.updating.sentences import FeedSentences
from helpviewer.gui.window_tools import WindowTools
from helpviewer.gui.workspace.drawer import Drawer
from helpviewer.library.article import ArticleKey
from tests.gui.accessible import (
    complaints,
    controls,
    menu_complaints,
    name,
    ring,
    tab_round,
)
from tests.gui.article.samples import png
from tests.gui.conftest import MakeProgram, the
from tests.gui.updating.test_feed_dialog import OVERVIEW

UNTIL = (datetime.now(UTC) + timedelta(days=2)).date()
NAMES = "| Instrument | Currency | Leverage | Maintenance | Margin | Interval | Settlement |"
FEES = (
    "---\nid: fees\ntitle: Trading fees\npublished: 2026-01-05\nupdated: 2026-03-01\n"
    "views: 1200\ntags: [money]\nrelated: [limits]\n---\n"
    "## Makers\n\nSee [limits](limits.md#daily) or <https://bank.example/fees>.\n\n"
    "![A red form](a.png)\n\n<details><summary>More</summary>\n\nWords.\n\n</details>\n\n"
    f"{NAMES}\n|{'---|' * 7}\n{NAMES.upper()}\n"
)
LIMITS = "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n## Daily\n\nTen a day."
ARTICLES = {
    "faq/fees.md": FEES,
    "faq/limits.md": LIMITS,
    "news/news.md": "---\nid: news\ntitle: Maintenance\nupdated: soon\n---\nOn Sunday.",
    "announcements/pause.md": f"---\nid: pause\ntitle: Pause\npinned_until: {UNTIL}\n---\nNow.",
}
_RING = 40  # pixels at least that change when a control gets the keyboard
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
NOTHING_HELD = Qt.KeyboardModifier.NoModifier
BACKWARDS = [False, True]

Scene = Callable[[QtBot, DesktopProgram], QWidget]
"""Brings something on the screen, and returns it."""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram, tmp_path: Path) -> DesktopProgram:
    (tmp_path / "library/faq").mkdir(parents=True)
    (tmp_path / "library/faq/a.png").write_bytes(png(300, 200))
    program = make_program(ARTICLES, article="fees")
    qtbot.waitUntil(lambda: program.window.findChild(GuidePanel) is not None)
    qtbot.waitUntil(lambda: program.window.findChild(WindowTools) is not None)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return program


def dialog(qtbot: QtBot, program: DesktopProgram) -> QDialog:
    """Return the box that has just been opened."""
    boxes = program.window.findChildren(QDialog)
    box = next(box for box in boxes if box.isVisible())
    qtbot.waitUntil(box.isActiveWindow)
    return box


def window(_qtbot: QtBot, program: DesktopProgram) -> QWidget:
    return program.window


def search(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    QTest.keyClicks(program.window.top_bar.search_box, "fees")
    qtbot.waitUntil(the(Suggestions, program.window).isVisible)
    qtbot.waitUntil(lambda: not program.search.is_waiting)
    return program.window


def nothing_found(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.search_box.setText("zzzz")
    qtbot.waitUntil(lambda: not program.search.is_waiting)
    return program.window


def corrected(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.search_box.setText("maintenanse ")
    qtbot.waitUntil(lambda: not program.search.is_waiting)
    return program.window


def guide(_qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.guide_asked.emit()
    return the(GuidePanel, program.window)


def finding(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    QTest.keyClick(program.window.pane, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(program.window.pane.find_bar.isVisible)
    QTest.keyClicks(program.window.pane.find_bar.field, "limits")
    return program.window.pane.find_bar


def switcher(_qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.switcher_asked.emit()
    return the(QuickSwitcher, program.window)


def picture(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    the(GuidePanel, program.window).picture_chosen.emit("attachment:faq/a.png")
    view = the(LargeView, program.window)
    canvas = the(PictureCanvas, view)
    qtbot.waitUntil(lambda: canvas.place.width() > 100)
    return view


def table(_qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.resize(900, 700)
    (wide,) = program.window.pane.wide_tables()
    the(GuidePanel, program.window).table_chosen.emit(str(wide.number))
    return the(LargeView, program.window)


def drawer(_qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.resize(600, 700)
    program.window.top_bar.categories_asked.emit()
    return the(Drawer, program.window)


def announcement(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    qtbot.waitUntil(the(AnnouncementBar, program.window).isVisible)
    return the(AnnouncementBar, program.window)


def tabs(_qtbot: QtBot, program: DesktopProgram) -> QWidget:
    opening = next(a for a in program.window.findChildren(QAction) if a.text() == "New tab")
    opening.trigger()
    opening.trigger()
    return the(TabRow, program.window)


def menu_bar(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    the(SettingsController, program.window).change("window.menu_bar", "always")
    qtbot.waitUntil(the(MenuBar, program.window).isVisible)
    return program.window


def trouble(_qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.show_trouble("There is no article in this folder.")
    return program.window.trouble


def settings(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.settings_asked.emit()
    return dialog(qtbot, program)


def keys(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.keys_asked.emit()
    return dialog(qtbot, program)


def about(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.about_asked.emit()
    return dialog(qtbot, program)


def diagnostics(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.diagnostics_asked.emit()
    qtbot.waitUntil(lambda: program.window.findChild(DiagnosticsDialog) is not None)
    return dialog(qtbot, program)


def feed(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    box = FeedDialog(FeedSentences(), program.window, can_sync=True)
    box.show_overview(OVERVIEW)
    box.open()
    return dialog(qtbot, program)


def problems(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.problems_asked.emit()
    return dialog(qtbot, program)


def explanation(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.top_bar.search_box.setText("makers")
    qtbot.waitUntil(lambda: not program.search.is_waiting)
    key = program.articles.shown
    assert isinstance(key, ArticleKey)
    with qtbot.waitSignal(program.search.explained):
        program.window.article_list.explanation_asked.emit(key)
    return dialog(qtbot, program)


def outside_link(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.pane.link_clicked.emit("https://bank.example/fees")
    return dialog(qtbot, program)


def missing_link(qtbot: QtBot, program: DesktopProgram) -> QWidget:
    program.window.pane.link_clicked.emit("article:gone.md")
    return dialog(qtbot, program)


INSIDE: list[Scene] = [
    window, search, nothing_found, corrected, guide, finding, switcher, picture, table, trouble,
    drawer, announcement, tabs, menu_bar,
]  # fmt: skip
BOXES: list[Scene] = [
    settings, keys, about, problems, diagnostics, feed, explanation, outside_link, missing_link,
]  # fmt: skip


def each(scenes: list[Scene]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("scene", scenes, ids=lambda scene: scene.__name__)


def pages(root: QWidget) -> Iterator[QWidget]:
    """Turn to each page of a box with tabs; anything else is one page."""
    tabs = root.findChild(QTabWidget)
    for page in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(page)
        yield root


def leave(root: QWidget) -> None:
    if isinstance(root, QDialog):
        root.reject()


@each(INSIDE + BOXES)
def test_everything_that_can_be_used_says_what_it_is(
    qtbot: QtBot, program: DesktopProgram, scene: Scene
) -> None:
    root = scene(qtbot, program)
    for page in pages(root):
        assert list(complaints(page)) == []
    leave(root)


@each([scene for scene in INSIDE + BOXES if scene is not switcher])
def test_tab_goes_everywhere_and_comes_round_in_both_directions(
    qtbot: QtBot, program: DesktopProgram, scene: Scene
) -> None:
    root = scene(qtbot, program)
    for page in pages(root):
        wanted = set(map(name, controls(page)))
        for backwards in BACKWARDS:
            assert wanted <= set(map(name, tab_round(page.window(), backwards=backwards)))
    leave(root)


@each(INSIDE + BOXES)
def test_where_the_keyboard_is_can_be_seen_in_every_theme(
    qtbot: QtBot, program: DesktopProgram, scene: Scene
) -> None:
    root = scene(qtbot, program)
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
        program.appearance.choose(theme)
        for page in pages(root):
            rings = {name(control): ring(control) for control in controls(page)}
            assert [control for control, pixels in rings.items() if pixels < _RING] == []
    leave(root)


def test_the_switcher_keeps_the_keyboard_and_gives_it_back(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    before = program.window.focusWidget()
    panel = switcher(qtbot, program)
    field = program.window.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert program.window.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert program.window.focusWidget() is before


def test_tab_goes_through_the_window_as_one_reads_it(program: DesktopProgram) -> None:
    ways = [name(part) for part in tab_round(program.window)]
    main = ["Categories", "Home", "Search", "More", "Sort the articles", "Articles", "Article"]
    start = ways.index("Categories")
    assert [way for way in ways[start:] + ways[:start] if way in main] == main


def test_the_ways_on_of_a_search_without_results_come_before_the_article(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    nothing_found(qtbot, program)
    ways = [name(part) for part in tab_round(program.window)]
    assert ways.index("faq, 2 article(s)") < ways.index("news, 1 article(s)")
    assert ways.index("news, 1 article(s)") < ways.index("Article")


def test_tab_walks_the_links_of_the_article_then_leaves_it(program: DesktopProgram) -> None:
    pane = program.window.pane
    pane.setFocus()
    links = []
    while program.window.focusWidget() is pane:
        links.append(pane.textCursor().charFormat().anchorHref())
        QTest.keyClick(pane, Qt.Key.Key_Tab)
    assert {"article:faq/limits.md#daily", "https://bank.example/fees", "toggle:0"} <= set(
        links
    )
    assert len(links) < 20


def test_the_article_has_a_ring_where_the_keyboard_led_there_and_none_after_a_click(
    program: DesktopProgram,
) -> None:
    window, pane = program.window, program.window.pane
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert pane.hasFocus()
    assert not has_ring(pane)
    window.top_bar.search_box.setFocus()
    while not pane.hasFocus():
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    assert has_ring(pane)
    for back_again in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        pane.clearFocus()
        pane.setFocus(back_again)
        assert has_ring(pane)


def has_ring(pane: ArticlePane) -> bool:
    return pane.grab().toImage().pixelColor(0, 40) == QColor(LIGHT.focus)


def test_a_card_says_title_category_dates_and_views(program: DesktopProgram) -> None:
    model = the(CardView, program.window).model()
    rows = [model.index(row, 0).data(SPOKEN) for row in range(model.rowCount())]
    (told,) = (row for row in rows if row.startswith("Trading fees"))
    assert told.removeprefix("Trading fees, faq, ") == (
        "published Jan 5, 2026, updated Mar 1, 2026, 1,200 views"
    )


def test_a_category_says_how_many_articles_or_results_it_has(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    def rows() -> list[str]:
        model = the(QTreeView, program.window.sidebar).model()
        return [model.index(row, 0).data(SPOKEN) for row in range(model.rowCount())]

    assert rows()[0] == "All articles, 4 article(s)"
    assert "faq, 2 article(s)" in rows()
    program.window.top_bar.search_box.setText("limits")
    qtbot.waitUntil(lambda: "faq, 2 result(s)" in rows())


@pytest.mark.parametrize("part", [CardView, ArticlePane])
def test_menus_come_with_the_keyboard_and_each_entry_has_a_name_of_its_own(
    program: DesktopProgram, part: type[QWidget]
) -> None:
    view = the(part, program.window)
    view.setFocus()
    asked, place = QContextMenuEvent.Reason.Keyboard, QPoint(10, 10)
    event = QContextMenuEvent(asked, place, view.mapToGlobal(place), NOTHING_HELD)
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert list(menu_complaints(menu)) == []
    menu.close()
