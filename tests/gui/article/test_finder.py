"""Marking and finding in an article, as a reader does it."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.article.find_bar import FindBar
from helpviewer.gui.article.finder import ArticleFinder
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.reading import Reading
from helpviewer.gui.article.typography import Typography
from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import DARK, LIGHT, THEMES, Theme
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.render.pane import TITLES
from tests.gui.article.samples import RIGHT_TO_LEFT, MakePane, box, colors_in, show
from tests.gui.conftest import OpenLibrary

HEADER = "<p class='breadcrumbs'>Fees</p><h1>Fees</h1>"
FAR = (
    f"<p>Fees first.</p>{'<p>Text</p>' * 60}<p>A fee at last, and fees.</p>{'<p>Text</p>' * 30}"
)
FOLDED = (
    "---\nid: fees\ntitle: Fees\n---\nA fee.\n\n<details><summary>More</summary>\n\n"
    "Two fees.\n\n<details><summary>Inner</summary>\n\nHidden fees.\n\n</details>\n\n"
    "</details>\n\n" + "Text.\n\n" * 40 + "Last fee."
)


def reading(html: str = "") -> Reading:
    return Reading(html, "en", frozenset(), TITLES)


def opened(pane: ArticlePane, html: str, *boxes: str, words: str = "") -> ArticleFinder:
    """Show an article with these words marked."""
    finder = ArticleFinder(pane, pane)
    show(pane, html, *boxes, header=HEADER)
    if words:
        finder.mark(tuple(words.split()))
    finder.read(reading())
    return finder


def bar_of(pane: ArticlePane) -> FindBar:
    bar = pane.findChild(FindBar)
    assert bar is not None
    return bar


def told(pane: ArticlePane) -> str:
    """Return what the bar says; nothing if there is none."""
    bar = pane.findChild(FindBar)
    return bar._count.text() if bar and bar.isVisible() else ""


def marked(pane: ArticlePane) -> list[str]:
    return [selection.cursor.selectedText() for selection in pane.extraSelections()]


def here(pane: ArticlePane, finder: ArticleFinder) -> int:
    """Return how far below the pane's top the current mark is."""
    mark = finder._marks.current_mark
    assert mark is not None
    cursor = QTextCursor(pane.document())
    cursor.setPosition(mark.start)
    return pane.cursorRect(cursor).top()


def press(pane: ArticlePane, keys: str) -> None:
    QTest.keySequence(pane.window(), keys)


@pytest.fixture
def pane(make_pane: MakePane, qtbot: QtBot) -> ArticlePane:
    """Return a pane that has the keyboard."""
    pane = make_pane()
    pane.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    return pane


def typed(pane: ArticlePane, text: str, qtbot: QtBot) -> None:
    """Type into the bar, and wait until the article has been looked through."""
    bar = bar_of(pane)
    before = bar._count.text()
    QTest.keyClicks(bar.field, text)
    qtbot.waitUntil(lambda: bar._count.text() != before)


def test_the_words_of_a_search_are_marked_in_the_body_and_counted(pane: ArticlePane) -> None:
    opened(pane, "<p>One fee, two fees.</p><p>Free.</p>", words="fee")
    assert marked(pane) == ["fee", "fees"]
    assert told(pane) == "2 matches"
    assert pane.hasFocus()


def test_one_match_is_told_as_one(pane: ArticlePane) -> None:
    opened(pane, "<p>One fee.</p>", words="fee")
    assert told(pane) == "1 match"


def test_an_article_without_the_words_has_no_bar(pane: ArticlePane) -> None:
    opened(pane, "<p>Nothing.</p>", words="fee")
    assert told(pane) == ""
    press(pane, "F3")
    assert pane.findChild(FindBar) is None


def test_marks_follow_what_is_typed_in_the_search(pane: ArticlePane, qtbot: QtBot) -> None:
    finder = opened(pane, "<p>One fee, two limits.</p>", words="fee")
    press(pane, "F3")
    finder.mark(("limit",))
    assert marked(pane) == ["fee"]  # the keystroke is painted first
    qtbot.waitUntil(lambda: marked(pane) == ["limits"])
    assert told(pane) == "1 match"
    finder.mark(())
    qtbot.waitUntil(lambda: told(pane) == "")
    assert marked(pane) == []


def test_the_latest_words_win(pane: ArticlePane, qtbot: QtBot) -> None:
    finder = opened(pane, "<p>One fee, two limits.</p>")
    finder.mark(("fee",))
    finder.mark(("limit",))
    press(pane, "F3")  # without waiting
    assert told(pane) == "1 of 1"
    assert marked(pane) == ["limits"]


def test_the_keys_go_round_all_marks_and_scroll_only_where_they_must(pane: ArticlePane) -> None:
    finder = opened(pane, FAR, words="fee")
    bar = pane.verticalScrollBar()
    assert bar.value() == 0
    press(pane, "F3")
    assert (told(pane), bar.value()) == ("1 of 3", 0)
    press(pane, "Ctrl+G")
    assert told(pane) == "2 of 3"
    assert here(pane, finder) == pytest.approx(pane.viewport().height() / 3, abs=40)
    seen_at = bar.value()
    press(pane, "F3")
    assert (told(pane), bar.value()) == ("3 of 3", seen_at)
    press(pane, "F3")
    assert told(pane) == "1 of 3"
    assert bar.value() < 100
    press(pane, "Shift+F3")
    press(pane, "Ctrl+Shift+G")
    assert told(pane) == "2 of 3"


def test_what_is_in_comfortable_sight_is_not_scrolled_to(pane: ArticlePane) -> None:
    finder = opened(pane, f"{'<p>Text</p>' * 10}<p>Fee</p>{'<p>Text</p>' * 40}", words="fee")
    press(pane, "F3")
    assert told(pane) == "1 of 1"
    assert pane.verticalScrollBar().value() == 0
    assert here(pane, finder) > 400


def test_the_first_step_begins_where_the_reader_is(pane: ArticlePane) -> None:
    opened(pane, FAR, words="fee")
    pane.verticalScrollBar().setValue(600)
    press(pane, "F3")
    assert told(pane) == "2 of 3"


def test_the_buttons_of_the_bar_do_what_the_keys_do(pane: ArticlePane) -> None:
    opened(pane, FAR, words="fee")
    buttons = {
        button.accessibleName(): button for button in bar_of(pane).findChildren(QToolButton)
    }
    buttons["Next match"].click()
    assert told(pane) == "1 of 3"
    buttons["Previous match"].click()
    assert told(pane) == "3 of 3"
    buttons["Close"].click()
    assert (told(pane), marked(pane)) == ("", [])


def test_escape_takes_the_marks_away_until_the_next_article_or_search(
    pane: ArticlePane, qtbot: QtBot
) -> None:
    finder = opened(pane, FAR, words="fee")
    press(pane, "Esc")
    assert (told(pane), marked(pane)) == ("", [])
    finder.read(reading(), again=True)
    assert told(pane) == ""
    press(pane, "F3")
    assert told(pane) == "1 of 3"
    press(pane, "Esc")
    finder.read(reading())
    assert told(pane) == "3 matches"
    press(pane, "Esc")
    finder.mark(("text",))
    qtbot.waitUntil(lambda: told(pane) == "90 matches")


def test_a_message_has_no_marks(pane: ArticlePane) -> None:
    finder = opened(pane, FAR, words="fee")
    pane.show_message("No fees", "There is nothing that could be read here.")
    assert not any(LIGHT.mark in colors_in(pane, x) for x in range(0, 900, 4))
    finder.read(None)
    assert (told(pane), marked(pane)) == ("", [])
    press(pane, "Ctrl+F")
    assert not bar_of(pane).isVisible()


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_marked_words_can_be_read_in_every_theme(theme: Theme) -> None:
    def luminance(name: str) -> float:
        color = QColor(name)
        parts = (color.redF(), color.greenF(), color.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(theme.mark), luminance(theme.on_mark)))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_a_marked_word_has_its_colours_also_as_link_or_code(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    html = "<p><a href='a'>llllllll</a></p><p><code>llllllll</code></p>" + box(
        "<pre><span class='c'>llllllll</span></pre>"
    )
    finder = opened(pane, html, "code")
    finder.mark(("llllllll",))
    finder.look()
    for selection in pane.extraSelections():
        assert selection.format.foreground().color() == QColor(LIGHT.on_mark)
        place = pane.cursorRect(selection.cursor)
        seen = colors_in(pane, place.left() - 20, place.top(), place.bottom())
        assert LIGHT.mark in seen
    assert len(pane.extraSelections()) == 3


def test_the_current_mark_has_a_line_round_it(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    finder = opened(pane, "<p>One</p><p>iiii</p>", words="iiii")
    word = pane.cursorRect(pane.document().find("iiii"))

    def has_line() -> bool:
        beside = range(word.right() + 1, word.right() + 4)
        rows = (word.top(), word.bottom())
        return any(LIGHT.on_mark in colors_in(pane, x, *rows) for x in beside)

    assert not has_line()
    finder.go_to_next()
    assert has_line()


def test_marks_stay_right_when_the_article_is_set_anew(pane: ArticlePane) -> None:
    opened(pane, FAR, words="fee")
    press(pane, "F3")
    for change in (
        partial(pane.set_theme, DARK),
        partial(pane.set_typography, Typography(150)),
        partial(pane.resize, 400, 500),
        partial(pane.resize, 900, 600),
    ):
        change()
        assert marked(pane) == ["Fees", "fee", "fees"]
        assert told(pane) == "1 of 3"
        selections = pane.extraSelections()
        place = pane.cursorRect(selections[0].cursor)  # at the end of the word
        rows = (place.top(), place.bottom())
        assert DARK.mark in colors_in(pane, place.left() - 4, *rows)
        assert DARK.mark not in colors_in(pane, place.left() + 8, *rows)
    for selection in pane.extraSelections():
        assert selection.format.foreground().color() == QColor(DARK.on_mark)


def test_the_bar_stands_in_the_corner_where_lines_end(
    make_pane: MakePane, qapp: QApplication
) -> None:
    pane = make_pane(width=840)
    opened(pane, FAR, words="fee")
    bar = bar_of(pane)
    assert bar.geometry().right() > pane.viewport().geometry().right() - 20
    pane.resize(600, 500)
    assert bar.geometry().right() > pane.viewport().geometry().right() - 20
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.resize(620, 500)
    assert bar.geometry().left() < pane.viewport().geometry().left() + 20


def test_in_a_right_to_left_window_the_text_to_find_begins_at_the_right(
    make_pane: MakePane,
) -> None:
    pane = make_pane()
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened(pane, FAR).find()
    assert bar_of(pane).field.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("width", [262, 300, 340, 900])
def test_the_bar_fits_into_the_narrowest_pane(make_pane: MakePane, width: int) -> None:
    pane = make_pane(width=width)
    finder = opened(pane, FAR)
    finder.find()
    assert pane.rect().contains(bar_of(pane).geometry())


def test_words_in_arabic_articles_are_marked_where_they_stand(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    finder = ArticleFinder(pane, pane)
    show(pane, "<p>رسوم السحب</p>", direction=RIGHT_TO_LEFT)
    finder.mark(("سحب",))
    finder.read(Reading("", "ar", frozenset(), {}))
    assert marked(pane) == ["السحب"]
    places = list(pane._typesetter.marked.within(pane.viewport().rect().toRectF()))
    assert len(places) == 1
    place = places[0][0]
    assert place.right() < 780
    assert place.height() < 26


def test_find_marks_all_that_can_be_seen_while_it_is_typed(
    pane: ArticlePane, qtbot: QtBot
) -> None:
    opened(pane, "<p>A fee, two FÉES.</p>", words="fee")
    press(pane, "Ctrl+F")
    assert bar_of(pane).field.hasFocus()
    assert told(pane) == ""
    typed(pane, "fee", qtbot)
    assert marked(pane) == ["Fee", "Fee", "fee", "FÉE"]  # with the header
    assert told(pane) == "1 of 4"
    typed(pane, "x", qtbot)
    assert (told(pane), marked(pane)) == ("Not found", [])


def test_enter_goes_on_and_shift_enter_back(pane: ArticlePane, qtbot: QtBot) -> None:
    opened(pane, FAR)
    press(pane, "Ctrl+F")
    field = bar_of(pane).field
    QTest.keyClicks(field, "fee")
    QTest.keyClick(field, Qt.Key.Key_Return)  # before the article was looked through
    assert told(pane) == "1 of 5"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told(pane) == "2 of 5"
    QTest.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert told(pane) == "1 of 5"
    assert field.hasFocus()


def test_more_letters_keep_the_reader_at_the_match(pane: ArticlePane, qtbot: QtBot) -> None:
    opened(pane, FAR)
    press(pane, "Ctrl+F")
    typed(pane, "fe", qtbot)
    for _ in range(3):
        press(pane, "F3")
    assert told(pane) == "4 of 5"
    typed(pane, "e at", qtbot)
    assert told(pane) == "1 of 1"
    assert pane.verticalScrollBar().value() > 600


def test_capitals_are_told_apart_on_request(pane: ArticlePane, qtbot: QtBot) -> None:
    opened(pane, "<p>FEE Fee fee</p>")
    press(pane, "Ctrl+F")
    typed(pane, "FEE", qtbot)
    assert told(pane) == "1 of 5"
    press(pane, "Alt+C")
    qtbot.waitUntil(lambda: told(pane) == "1 of 1")
    press(pane, "Alt+C")
    qtbot.waitUntil(lambda: told(pane).endswith("of 5"))


def test_escape_gives_the_keyboard_back_to_the_pane(pane: ArticlePane, qtbot: QtBot) -> None:
    opened(pane, FAR)
    press(pane, "Ctrl+F")
    typed(pane, "fee", qtbot)
    press(pane, "Esc")
    qtbot.waitUntil(pane.hasFocus)
    assert (told(pane), marked(pane)) == ("", [])


def test_what_is_selected_is_found_at_once(pane: ArticlePane) -> None:
    opened(pane, FAR)
    pane.setTextCursor(pane.document().find("last"))
    press(pane, "Ctrl+F")
    assert bar_of(pane).field.text() == "last"
    assert told(pane) == "1 of 1"
    pane.selectAll()
    press(pane, "Ctrl+F")
    assert bar_of(pane).field.text() == "last"


def test_the_text_to_find_is_kept_for_the_next_time_and_the_next_article(
    pane: ArticlePane, qtbot: QtBot
) -> None:
    finder = opened(pane, FAR)
    press(pane, "Ctrl+F")
    typed(pane, "fee", qtbot)
    show(pane, "<p>No fee.</p>")
    finder.read(reading())
    assert told(pane) == "1 match"
    press(pane, "Esc")
    press(pane, "Ctrl+F")
    assert told(pane) == "1 match"


def test_next_without_anything_to_look_for_asks_what_to_find(pane: ArticlePane) -> None:
    opened(pane, FAR)
    press(pane, "F3")
    assert bar_of(pane).field.hasFocus()


def test_a_search_does_not_disturb_what_is_being_found(pane: ArticlePane, qtbot: QtBot) -> None:
    finder = opened(pane, FAR)
    press(pane, "Ctrl+F")
    typed(pane, "last", qtbot)
    finder.mark(("fee",))
    assert told(pane) == "1 of 1"
    press(pane, "Esc")
    press(pane, "Shift+F3")
    assert told(pane) == "1 of 3"


def test_very_many_matches_are_told_as_more(pane: ArticlePane) -> None:
    opened(pane, f"<p>{'fee ' * 1_001}</p>", words="fee")
    assert told(pane) == "1,000+ matches"
    press(pane, "F3")
    assert told(pane) == "1 of 1,000+"


def test_everything_in_the_bar_has_a_name_and_tells_its_key(pane: ArticlePane) -> None:
    opened(pane, FAR).find()
    bar = bar_of(pane)
    assert bar.field.accessibleName() == "Find in the article"
    for button in bar.findChildren(QToolButton):
        assert button.accessibleName()
        assert button.toolTip().startswith(f"{button.accessibleName()} (")


def test_going_to_a_match_in_a_folded_part_unfolds_it(
    make_pane: MakePane, open_library: OpenLibrary, tmp_path: Path
) -> None:
    pane = make_pane()
    snapshot = open_library({"fees.md": FOLDED})
    navigator = Navigator(pane.verticalScrollBar().value)
    controller = ArticleController(pane, navigator)
    controller.use(snapshot, snapshot.attachments(tmp_path))
    controller.mark(("fee",))
    navigator.open(ArticleKey(ArticleId("fees"), snapshot.library.language))
    assert told(pane) == "4 matches"
    assert marked(pane) == ["fee", "fee"]
    finder = controller._finder
    for step in ("1 of 4", "2 of 4", "3 of 4"):
        finder.go_to_next()
        assert told(pane) == step
    assert "Hidden fees." in pane.toPlainText()
    assert marked(pane) == ["fee", "fees", "fees", "fee"]
    assert 0 < here(pane, finder) < pane.viewport().height()
    pane.toggle_clicked.emit(0)
    assert told(pane) == "3 of 4"
    assert marked(pane) == ["fee", "fee"]
    finder.go_to_next()
    assert told(pane) == "4 of 4"
    finder.go_to_previous()
    assert "Hidden fees." in pane.toPlainText()
    finder.go_to_next()
    for part in (1, 0):
        pane.toggle_clicked.emit(part)
    finder.go_to_previous()  # both have to be unfolded
    assert told(pane) == "3 of 4"
    assert pane.textCursor().block().text() == "Hidden fees."
    controller.clear()
    assert told(pane) == ""


def test_a_part_that_cannot_be_unfolded_is_gone_to_all_the_same(pane: ArticlePane) -> None:
    finder = ArticleFinder(pane, pane)
    show(pane, box('<p><a href="toggle:0">More</a></p>'), "details-closed")
    finder.mark(("fee",))
    finder.read(reading("<details><summary>More</summary>fee</details>"))
    finder.go_to_next()
    assert told(pane) == "1 of 1"
    assert pane.viewport().rect().contains(QPoint(5, here(pane, finder)))


def test_the_keys_work_wherever_the_keyboard_is(qtbot: QtBot, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    search_box, pane = QLineEdit(), ArticlePane(icons, LIGHT)
    column.addWidget(search_box)
    column.addWidget(pane)
    window.show()
    window.activateWindow()
    search_box.setFocus()
    qtbot.waitUntil(search_box.hasFocus)
    opened(pane, FAR, words="fee")
    QTest.keySequence(search_box, "F3")
    assert told(pane) == "1 of 3"
    assert search_box.hasFocus()
    QTest.keySequence(search_box, "Esc")
    assert told(pane) == "1 of 3"
