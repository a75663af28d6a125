"""What readers come for, done by keyboard alone: real keys, sent to where the keyboard is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.browse.suggestion_view import SuggestionView
from helpviewer.gui.switcher.quick_switcher import QuickSwitcher
from helpviewer.gui.theme.tokens import ThemeName
from helpviewer.gui.window_tools import WindowTools
from tests.gui.conftest import MakeProgram, the

WORDS = "Some words on what makers and takers pay.\n\n" * 40
FEES = (
    "---\nid: fees\ntitle: Trading fees\nupdated: 2026-03-01\n---\n"
    f"## Makers\n\nSee [limits](limits.md).\n\n{WORDS}## Takers\n\nThey pay.\n\n{WORDS}"
)
LIMITS = "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n## Daily\n\nTen a day."
NEWS = "---\nid: news\ntitle: Maintenance\nupdated: 2026-01-01\n---\nOn Sunday."
ARTICLES = {"faq/fees.md": FEES, "faq/limits.md": LIMITS, "news/news.md": NEWS}
MOST_STEPS = 60  # of Tab, through all of the window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Reader:
    """Somebody who has a keyboard, and looks at the window."""

    def __init__(self, qtbot: QtBot, program: DesktopProgram) -> None:
        self._qtbot = qtbot
        self.program = program

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as ``Ctrl+K`` or ``Tab``."""
        for key in keys:
            QTest.keySequence(keyboard(), QKeySequence(key))

    def type(self, text: str) -> None:
        QTest.keyClicks(keyboard(), text)

    def press_until(self, key: str, is_there: Callable[[], bool]) -> None:
        for _ in range(MOST_STEPS):
            if is_there():
                return
            self.press(key)
        raise AssertionError(keyboard())

    def wait(self, fact: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(fact, timeout=10_000)

    @property
    def reads(self) -> str:
        shown = self.program.articles.shown
        return shown.id if shown else ""

    @property
    def scrolled(self) -> int:
        return self.program.window.pane.verticalScrollBar().value()

    @property
    def is_at(self) -> str:
        """What has the keyboard is called."""
        return keyboard().accessibleName()


def keyboard() -> QWidget:
    """Return where keys go: a menu that is open, else what has the keyboard."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def reader(qtbot: QtBot, make_program: MakeProgram) -> Reader:
    program = make_program(ARTICLES)
    qtbot.waitUntil(lambda: program.window.findChild(WindowTools) is not None)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return Reader(qtbot, program)


def test_find_an_article_and_open_it(reader: Reader) -> None:
    reader.press("F6", "Ctrl+L")
    reader.type("maint")
    reader.wait(lambda: not reader.program.search.is_waiting)
    reader.press("Return", "Return")
    assert reader.reads == "news"
    assert reader.is_at == "Article"


def test_choose_a_category_and_open_its_article(reader: Reader) -> None:
    reader.press_until("F6", lambda: reader.is_at == "Categories")
    reader.press("End", "Return", "F6")
    assert reader.is_at == "Articles"
    reader.press("Home", "Return")
    assert reader.reads == "news"


def test_follow_a_link_and_go_back_to_where_it_was(reader: Reader) -> None:
    pane = reader.program.window.pane
    reader.press_until("Tab", lambda: reader.is_at == "Article")
    reader.press_until("Tab", lambda: pane.textCursor().selectedText() == "limits")
    reader.press("Return")
    assert reader.reads == "limits"
    reader.press("Alt+Left")
    assert reader.reads == "fees"
    reader.press("Alt+Right")
    assert reader.reads == "limits"


def test_jump_to_a_heading_by_the_list_of_headings(reader: Reader) -> None:
    assert reader.scrolled == 0
    reader.press("Ctrl+Shift+O")
    assert reader.is_at == "On this page"
    reader.press("End", "Return")
    reader.wait(lambda: reader.scrolled > 500)


def test_jump_to_a_heading_by_its_name(reader: Reader) -> None:
    reader.press("Ctrl+K")
    reader.type("tak")
    reader.press("Return")
    reader.wait(lambda: reader.scrolled > 500)
    assert reader.is_at == "Article"


def test_follow_a_link_by_the_list_of_links(reader: Reader) -> None:
    reader.press("Ctrl+Shift+O")
    reader.press_until("Tab", lambda: reader.is_at == "Links in this article")
    reader.press("Return")
    assert reader.reads == "limits"


def test_make_the_article_a_favourite_and_find_it_there(reader: Reader) -> None:
    star = next(a for a in reader.program.window.top_bar.actions() if a.isCheckable())
    reader.wait(star.isEnabled)
    reader.press("Ctrl+D")
    reader.press_until("F6", lambda: reader.is_at == "Categories")
    reader.press("Home", "Down", "Return")
    heading = reader.program.window.article_list
    reader.wait(lambda: heading.first() == reader.program.articles.shown)
    assert heading.told.startswith("1 ")


def test_change_the_size_of_the_text(reader: Reader) -> None:
    document = reader.program.window.pane.document()
    usual = document.size().height()
    reader.press("Ctrl++", "Ctrl++")
    reader.wait(lambda: document.size().height() > usual)
    reader.press("Ctrl+-", "Ctrl+-", "Ctrl+-")
    reader.wait(lambda: document.size().height() < usual)
    reader.press("Ctrl+0")
    reader.wait(lambda: document.size().height() == usual)


def test_switch_the_theme_by_its_name(reader: Reader) -> None:
    reader.press("Ctrl+K")
    reader.type("dark")
    model = the(SuggestionView, the(QuickSwitcher, reader.program.window)).model()
    reader.wait(lambda: model.index(0, 0).data() == "Dark")
    reader.press("Return")
    assert reader.program.appearance.theme.name is ThemeName.DARK


def test_switch_the_theme_in_its_menu(reader: Reader) -> None:
    reader.press_until("Tab", lambda: reader.is_at == "Appearance")
    later(lambda: reader.press("Down", "Down", "Down", "Down", "Return"))
    reader.press("Space")
    assert reader.program.appearance.theme.name is ThemeName.CONTRAST


def test_copy_a_section(reader: Reader) -> None:
    reader.press("Ctrl+Shift+O", "End", "Return")
    reader.wait(lambda: reader.scrolled > 500)
    reader.press("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text().startswith("## Takers\n\nThey pay.\n")


def test_save_the_article_as_a_pdf(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    reader.press("Ctrl+Shift+P")
    dialog = the(QFileDialog, reader.program.window)
    reader.wait(dialog.isActiveWindow)
    assert isinstance(keyboard(), QLineEdit)
    reader.press("Ctrl+A")
    reader.type(str(tmp_path / "fees.pdf"))
    reader.press("Return")
    reader.wait((tmp_path / "fees.pdf").exists)
    assert (tmp_path / "fees.pdf").read_bytes().startswith(b"%PDF-")


def test_find_words_in_the_article(reader: Reader) -> None:
    reader.press("Ctrl+F")
    assert reader.is_at == "Find in the article"
    reader.type("they pay")
    reader.wait(lambda: reader.scrolled > 500)
    reader.press_until("Tab", lambda: reader.is_at == "Close")
    reader.press("Space")
    assert not reader.program.window.pane.find_bar.isVisible()


def test_sort_the_articles_by_title(reader: Reader) -> None:
    reader.press_until("Tab", lambda: reader.is_at == "Sort the articles")
    later(lambda: reader.press("Up", "Return"))
    reader.press("Space")
    first = reader.program.window.article_list.first()
    assert first is not None
    assert first.id == "limits"


def later(act: Callable[[], None]) -> None:
    """Do something in the loop of a menu that is about to open."""
    QTimer.singleShot(0, act)
