"""What changed in an article, in the whole window as a reader asks for it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.article.header import SHOW_ARTICLE, SHOW_CHANGES
from helpviewer.gui.changes_controller import _changes, _labels
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.paths import UserPaths
from helpviewer.personal.former_pages import FormerPages
from tests.gui.conftest import MakeProgram, write_articles
from tests.gui.test_collecting import close, end_visit_long_ago, open_article, ready, settle

LIBRARY = 'id = "bank"\ntitle = "Bank"\n'
FEES = (
    "---\nid: fees\ntitle: Fees\n---\nMakers pay less than takers.\n\nGone.\n\n"
    + "\n\n".join(f"Paragraph {number}." for number in range(6))
)
LIMITS = "---\nid: limits\ntitle: Limits\n---\nTen a day."
ARTICLES = {"library.toml": LIBRARY, "fees.md": FEES, "limits.md": LIMITS}
CHANGED = ARTICLES | {
    "fees.md": FEES.replace("less", "more").replace("Gone.\n\n", "") + "\n\nA new one."
}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return UserPaths.under(tmp_path / "data").personal


def text(program: DesktopProgram) -> str:
    return program.window.pane.toPlainText()


def offers(program: DesktopProgram) -> bool:
    return "Show what changed" in text(program)


def come_back(qtbot: QtBot, make_program: MakeProgram, database: Path) -> DesktopProgram:
    """Read the articles, and come back when one has changed."""
    close(ready(qtbot, make_program(ARTICLES)))
    end_visit_long_ago(database)
    return ready(qtbot, make_program(CHANGED))


def show_changes(qtbot: QtBot, program: DesktopProgram) -> None:
    program.articles.links.follow(SHOW_CHANGES)
    qtbot.waitUntil(lambda: "Show the article" in text(program), timeout=20_000)


def test_a_changed_article_shows_what_changed_and_then_itself_again(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    program = come_back(qtbot, make_program, database)
    assert "Changed since your last visit" in text(program)
    before = text(program)
    show_changes(qtbot, program)
    shown = text(program)
    assert "Makers pay less more than takers." in shown
    assert "Removed\nGone." in shown
    assert "Added\nA new one." in shown
    assert "4 unchanged paragraphs" in shown
    assert "Paragraph 2." not in shown
    program.window.pane.toggle_clicked.emit(0)
    assert "Paragraph 2." in text(program)
    program.articles.links.follow(SHOW_ARTICLE)
    assert text(program) == before


def test_the_offer_is_a_link_that_the_keyboard_reaches(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    program = come_back(qtbot, make_program, database)
    pane = program.window.pane
    pane.setFocus()
    for _ in range(5):
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
        if pane.textCursor().charFormat().anchorHref() == SHOW_CHANGES:
            break
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Show the article" in text(program), timeout=20_000)


def test_an_article_that_did_not_change_or_is_new_offers_nothing(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    close(ready(qtbot, make_program(ARTICLES)))
    end_visit_long_ago(database)
    more = {"more.md": "---\nid: more\ntitle: More\n---\nNews."}
    program = ready(qtbot, make_program(CHANGED | more))
    assert offers(program)
    for name in ("limits", "more"):
        open_article(program, name)
        assert not offers(program)


def test_the_offer_is_there_after_a_restart_and_gone_with_the_next_visit(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    close(come_back(qtbot, make_program, database))
    again = ready(qtbot, make_program(CHANGED))
    assert offers(again)
    show_changes(qtbot, again)
    close(again)
    end_visit_long_ago(database)
    assert not offers(ready(qtbot, make_program(CHANGED)))
    assert FormerPages(database, "bank").keys() == frozenset()


def test_what_changes_twice_is_compared_with_what_the_reader_knew(
    qtbot: QtBot, make_program: MakeProgram, database: Path, tmp_path: Path
) -> None:
    program = come_back(qtbot, make_program, database)
    show_changes(qtbot, program)
    qtbot.waitUntil(lambda: not program.library._running, timeout=30_000)
    write_articles(tmp_path / "library", {"fees.md": FEES.replace("less", "nothing")})
    with qtbot.waitSignal(program.library.snapshot_opened, timeout=30_000):
        program.library.refresh()
    settle(qtbot, program)
    assert offers(program)  # the changes that were shown are no longer all
    show_changes(qtbot, program)
    assert "pay less nothing than" in text(program)


def test_changes_of_another_article_than_the_one_in_the_pane_are_not_shown(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    program = come_back(qtbot, make_program, database)
    program.articles.links.follow(SHOW_CHANGES)
    open_article(program, "limits")
    settle(qtbot, program)
    assert "Ten a day." in text(program)
    open_article(program, "fees")
    assert offers(program)


def test_what_only_looks_changed_in_its_front_matter_offers_nothing(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    close(ready(qtbot, make_program(ARTICLES)))
    end_visit_long_ago(database)
    tagged = ARTICLES | {"fees.md": FEES.replace("title:", "tags: [a]\ntitle:")}
    program = ready(qtbot, make_program(tagged))
    assert not offers(program)
    assert FormerPages(database, "bank").keys() == frozenset()


def test_labels_keep_their_direction_in_an_arabic_article() -> None:
    arabic = Card(ArticleKey(ArticleId("fees"), "ar"), "fees.md", "رسوم", "")
    paragraphs = "".join(f"<p>{number}</p>" for number in range(9))
    html = _changes(lambda: f"<p>a</p>{paragraphs}", paragraphs, _labels(arabic))
    assert "\u2066Removed\u2069" in html
    assert "\u20668 unchanged paragraphs\u2069" in html


def test_a_page_that_looks_as_it_did_is_shown_as_it_is() -> None:
    card = Card(ArticleKey(ArticleId("fees"), "en"), "fees.md", "Fees", "")
    assert _changes(lambda: "<p>a</p>", "<p>a</p>", _labels(card)) == "<p>a</p>"


def test_that_a_former_page_cannot_be_read_is_told(
    qtbot: QtBot, make_program: MakeProgram, database: Path
) -> None:
    program = come_back(qtbot, make_program, database)
    for leftover in database.parent.glob(f"{database.name}*"):
        leftover.unlink()
    database.mkdir()
    program.articles.links.follow(SHOW_CHANGES)
    labels = program.window.sidebar.findChildren(QLabel)
    qtbot.waitUntil(
        lambda: any("remembers" in label.text() for label in labels), timeout=20_000
    )
    assert offers(program)
