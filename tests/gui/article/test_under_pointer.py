from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from helpviewer.gui.article.copy_button import CopyButton
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.theme.icons import Icons
from tests.gui.article.samples import MakePane
from tests.gui.article.test_selection import show_markdown
from tests.gui.conftest import the

ARTICLE = "Intro\n\n## One\n\nFirst\n\n```\nls -l\n\ncd\n```\n\n### Two\n\n> [!NOTE]\n> Second"


def place_of(pane: ArticlePane, word: str) -> QPoint:
    return pane.cursorRect(pane.document().find(word)).center()


def button_of(pane: ArticlePane) -> QToolButton:
    return the(QToolButton, pane.viewport())


def test_each_place_is_in_the_section_of_the_heading_above(make_pane: MakePane) -> None:
    pane = make_pane()
    show_markdown(pane, ARTICLE)
    words = ("Intro", "One", "ls", "Second")
    anchors = [pane.section_at(place_of(pane, word)) for word in words]
    assert anchors == ["", "one", "one", "two"]


def test_code_is_found_where_it_stands_however_far_the_pane_is_scrolled(
    make_pane: MakePane,
) -> None:
    pane = make_pane(height=200)
    show_markdown(pane, ARTICLE + "\n\nText" * 30)
    for scroll in (0, 60):
        pane.verticalScrollBar().setValue(scroll)
        code = pane.code_at(place_of(pane, "ls"))
        assert code is not None
        assert code.text == "ls -l\n\ncd"
        assert code.place.contains(place_of(pane, "cd"))
    assert pane.code_at(place_of(pane, "First")) is None


def test_the_button_comes_with_the_pointer_and_copies(
    qtbot: QtBot, make_pane: MakePane, icons: Icons
) -> None:
    pane = make_pane()
    show_markdown(pane, ARTICLE)
    copier = CopyButton(pane, icons)
    button = button_of(pane)
    assert button.isHidden()
    QTest.mouseMove(pane.viewport(), place_of(pane, "ls"))
    assert button.isVisible()
    with qtbot.waitSignal(copier.code_copied) as heard:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.args == ["ls -l\n\ncd"]
    QTest.mouseMove(pane.viewport(), place_of(pane, "First"))
    assert button.isHidden()


def test_the_button_goes_when_the_article_moves(make_pane: MakePane, icons: Icons) -> None:
    pane = make_pane(height=300)
    show_markdown(pane, ARTICLE + "\n\nText" * 30)
    CopyButton(pane, icons)
    QTest.mouseMove(pane.viewport(), place_of(pane, "ls"))
    assert button_of(pane).isVisible()
    pane.verticalScrollBar().setValue(20)
    assert button_of(pane).isHidden()


def test_the_menu_key_asks_at_the_link_that_has_the_keyboard(
    qtbot: QtBot, make_pane: MakePane
) -> None:
    pane = make_pane()
    show_markdown(pane, "Text\n\nText\n\n[Fees](article:fees)")
    with qtbot.waitSignal(pane.menu_asked) as at_top:
        ask_for_menu(pane, QContextMenuEvent.Reason.Keyboard)
    assert pane.anchorAt(at_top.args[0]) == ""
    pane.setTextCursor(pane.document().find("Fees"))
    with qtbot.waitSignal(pane.menu_asked) as at_link:
        ask_for_menu(pane, QContextMenuEvent.Reason.Keyboard)
    assert at_link.args == [pane.cursorRect().center()]
    with qtbot.waitSignal(pane.menu_asked) as clicked:
        ask_for_menu(pane, QContextMenuEvent.Reason.Mouse)
    assert clicked.args == [QPoint(7, 9)]


def ask_for_menu(pane: ArticlePane, reason: QContextMenuEvent.Reason) -> None:
    view, place = pane.viewport(), QPoint(7, 9)
    QApplication.sendEvent(view, QContextMenuEvent(reason, place, view.mapToGlobal(place)))
