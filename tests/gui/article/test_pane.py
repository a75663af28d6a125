import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from helpviewer.gui.article.inline import selected_link
from helpviewer.gui.article.markup import ISOLATES
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.typography import PERCENTS, Column, Typography
from helpviewer.gui.theme.fonts import SERIF
from helpviewer.gui.theme.tokens import DARK, LIGHT
from helpviewer.render.rich_text import RichText
from tests.gui.article.samples import (
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    Files,
    MakePane,
    box,
    color_at,
    colors_in,
    png,
    show,
)

LONG = "".join(
    f"<h2><a name='part-{n}'></a>Part {n}</h2>{'<p>Text</p>' * 9}" for n in range(20)
)
LINKS = '<p><a href="article:one">One</a> and <a href="https://example.com/a%20b">two</a></p>'


def column(pane: ArticlePane) -> tuple[float, float]:
    """Return the left and right edge of the text."""
    shape = pane.document().rootFrame().frameFormat()
    return shape.leftMargin(), pane.viewport().width() - shape.rightMargin()


def place_of(pane: ArticlePane, word: str) -> QPoint:
    """Return the middle of a word on the screen."""
    cursor = pane.document().find(word)
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    return pane.cursorRect(cursor).center()


def top_line(pane: ArticlePane) -> str:
    """Return the text at the top of the pane."""
    return pane.cursorForPosition(QPoint(pane.width() // 2, 4)).block().text()


def test_the_text_is_in_the_middle_and_not_too_wide_to_read(make_pane: MakePane) -> None:
    pane = make_pane(width=1400)
    show(pane, "<p>Text</p>")
    left, right = column(pane)
    assert right - left == 760
    assert left == pane.viewport().width() - right


@pytest.mark.parametrize(
    ("width", "edges"), [(840, (40, 800)), (700, (40, 660)), (320, (20, 300))]
)
def test_the_column_follows_the_width_of_the_pane(
    make_pane: MakePane, width: int, edges: tuple[float, float]
) -> None:
    pane = make_pane(width=1400)
    show(pane, "<p>Text</p>")
    pane.resize(width, 700)
    assert column(pane) == edges


def test_the_column_grows_with_the_text(make_pane: MakePane) -> None:
    pane = make_pane(width=1400)
    show(pane, "<p>Text</p>")
    pane.set_typography(Typography(150))
    left, right = column(pane)
    assert right - left == 1140


def test_a_wide_table_or_line_of_code_is_wrapped_and_never_cut(make_pane: MakePane) -> None:
    pane = make_pane(width=360)
    cells = "".join(f"<td>{'unbreakable' * 5}</td>" for _ in range(6))
    code = box(f"<pre><code>{'x' * 400}</code></pre>")
    show(pane, f"<table><tr>{cells}</tr></table>{code}", "data", "code")
    assert pane.document().size().width() <= pane.viewport().width() + 1  # Qt rounds up
    places = [placed.place for placed in pane._typesetter.scene().boxes]
    assert all(place.right() <= 341 for place in places)


def test_a_click_on_a_link_is_told_and_nothing_is_opened(
    make_pane: MakePane, qtbot: QtBot
) -> None:
    pane = make_pane()
    show(pane, LINKS)
    for word, target in (("One", "article:one"), ("two", "https://example.com/a%20b")):
        with qtbot.waitSignal(pane.link_clicked) as clicked:
            QTest.mouseClick(
                pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, word)
            )
        assert clicked.args == [target]
    assert "One" in pane.toPlainText()


def test_a_click_on_what_can_be_unfolded_tells_which(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane()
    show(pane, box('<p><a href="toggle:7">More</a></p>'), "details-closed")
    followed: list[str] = []
    pane.link_clicked.connect(followed.append)
    with qtbot.waitSignal(pane.toggle_clicked) as toggled:
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, "More"))
    assert toggled.args == [7]
    assert followed == []


@pytest.mark.qt_log_ignore("not accepted by receiving widget", extend=True)
def test_a_click_beside_the_words_unfolds_as_well(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane(width=840)
    inner = box('<p><a href="toggle:1">Inner</a></p><p>Text</p>')
    outer = box(f'<p><a href="toggle:0">Outer</a></p>{inner}')
    show(pane, outer + "<p>Below</p>", "details-open", "details-open")
    toggled: list[int] = []
    pane.toggle_clicked.connect(toggled.append)
    for word, x in (("Outer", 60), ("Inner", 600), ("Text", 600), ("Below", 600)):
        beside = QPoint(x, place_of(pane, word).y())
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert toggled == [0, 1]
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.RightButton, pos=QPoint(60, 50))
    assert toggled == [0, 1]


def test_a_link_to_nowhere_in_particular_is_told_as_it_is(
    make_pane: MakePane, qtbot: QtBot
) -> None:
    pane = make_pane()
    show(pane, '<p><a href="toggle:all">All</a></p>')
    with qtbot.waitSignal(pane.link_clicked) as clicked:
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, "All"))
    assert clicked.args == ["toggle:all"]


def test_the_link_that_has_the_keyboard_has_a_ring(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane(width=840)
    show(pane, LINKS)
    pane.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    assert LIGHT.focus not in colors_in(pane, 38)
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    assert LIGHT.focus in colors_in(pane, 38)
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    assert LIGHT.focus not in colors_in(pane, 38)


def test_text_that_is_selected_is_no_link(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, LINKS)
    assert selected_link(pane.textCursor(), pane.document()) is None
    pane.setTextCursor(pane.document().find(" and "))
    assert selected_link(pane.textCursor(), pane.document()) is None
    pane.setTextCursor(pane.document().find("One"))
    words = selected_link(pane.textCursor(), pane.document())
    assert words is not None
    assert (words.start, words.end) == (0, 3)


def test_a_screen_of_another_resolution_gets_pictures_of_its_own(make_pane: MakePane) -> None:
    pane = make_pane()
    files = Files({"a.png": png(20, 20)})
    show(pane, '<p><img src="attachment:a.png"></p>', images=files)
    QCoreApplication.sendEvent(pane, QEvent(QEvent.Type.DevicePixelRatioChange))
    pane.grab()
    assert files.asked == ["a.png", "a.png"]


def test_what_is_copied_from_arabic_text_has_no_invisible_marks(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, "<p>Run <code>--all</code></p>", direction=RIGHT_TO_LEFT)
    pane.selectAll()
    copied = pane.createMimeDataFromSelection()
    assert copied.text() == "Run --all"
    assert not set(ISOLATES) & set(copied.html())


def test_code_is_copied_line_by_line(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, box("<pre>one\n  two</pre>"), "code")
    pane.selectAll()
    assert pane.createMimeDataFromSelection().text().strip() == "one\n  two"


def test_the_target_of_a_link_is_told_while_the_pointer_is_on_it(
    make_pane: MakePane, qtbot: QtBot
) -> None:
    pane = make_pane()
    show(pane, LINKS)
    with qtbot.waitSignal(pane.link_hovered) as entered:
        QTest.mouseMove(pane.viewport(), place_of(pane, "One"))
    assert entered.args == ["article:one"]
    with qtbot.waitSignal(pane.link_hovered) as left:
        QTest.mouseMove(pane.viewport(), QPoint(3, 300))
    assert left.args == [""]


def test_links_can_be_followed_without_a_pointer(make_pane: MakePane, qtbot: QtBot) -> None:
    pane = make_pane()
    show(pane, LINKS)
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    with qtbot.waitSignal(pane.link_clicked) as followed:
        QTest.keyClick(pane, Qt.Key.Key_Return)
    assert followed.args == ["https://example.com/a%20b"]


def test_keys_scroll(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, LONG)
    pane.setFocus()
    bar = pane.verticalScrollBar()
    key = Qt.Key
    places = []
    for pressed in (key.Key_Down, key.Key_PageDown, key.Key_End, key.Key_Up, key.Key_Home):
        QTest.keyClick(pane, pressed)
        places.append(bar.value())
    down, page_down, end, up, home = places
    assert 0 < down < page_down < up < end == bar.maximum()
    assert home == 0


def test_text_can_be_selected_and_copied(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, "<p>Copy <code>this</code> text</p>")
    cursor = pane.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    pane.setTextCursor(cursor)
    assert pane.textCursor().selectedText() == "Copy this text"


def test_a_heading_that_is_gone_to_is_near_the_top(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, LONG)
    pane.scroll_to("part-7")
    assert 0 < place_of(pane, "Part 7").y() < 80


def test_an_unknown_heading_leaves_the_reader_where_they_are(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, LONG)
    pane.verticalScrollBar().setValue(300)
    pane.scroll_to("no-such-heading")
    assert pane.verticalScrollBar().value() == 300


def test_an_article_is_shown_from_its_top(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, LONG)
    pane.verticalScrollBar().setValue(500)
    show(pane, LONG)
    assert pane.verticalScrollBar().value() == 0


def test_the_reader_stays_at_the_same_paragraph_from_the_narrowest_pane_to_the_widest(
    make_pane: MakePane,
) -> None:
    listing = "".join(f"row {number} of a listing that is long\n" for number in range(90))
    pane = make_pane(width=250)
    show(pane, box(f"<pre>{listing}</pre>") + LONG, "code")
    pane.verticalScrollBar().setValue(pane.cursorRect(pane.document().find("row 20")).top())
    line = top_line(pane)
    assert line.startswith("row 20")
    for width in (1_400, 250, 758):
        pane.resize(width, 700)
        assert top_line(pane) == line


def test_the_reader_stays_at_the_same_paragraph_when_the_article_changes_its_looks(
    make_pane: MakePane,
) -> None:
    pane = make_pane()
    show(pane, LONG)
    pane.scroll_to("part-7")
    assert top_line(pane) == "Part 7"
    pane.set_theme(DARK)
    assert top_line(pane) == "Part 7"
    pane.set_typography(Typography(150))
    assert top_line(pane) == "Part 7"
    pane.resize(500, 640)
    assert top_line(pane) == "Part 7"


def test_unfolding_a_part_does_not_scroll(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, LONG)
    pane.scroll_to("part-7")
    before = pane.verticalScrollBar().value()
    pane.show_article(
        RichText(LONG + "<p>More</p>", ()),
        header_html="",
        direction=Qt.LayoutDirection.LeftToRight,
        images=Files(),
        keep_place=True,
    )
    assert pane.verticalScrollBar().value() == before


def test_a_theme_is_applied_to_what_is_shown(make_pane: MakePane) -> None:
    pane = make_pane(theme=LIGHT)
    show(pane, "<p>Text</p>", header="<h1>Title</h1>")
    assert color_at(pane, 5, 5) == LIGHT.surface
    pane.set_theme(DARK)
    assert color_at(pane, 5, 5) == DARK.surface
    assert pane.toPlainText() == "Title\nText"


def test_a_message_stands_in_the_middle(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, LONG)
    pane.show_message("Nothing <here>", "Open a folder of articles.")
    assert "Nothing <here>" in pane.toPlainText()
    assert abs(place_of(pane, "Nothing").y() - 350) < 120
    pane.resize(840, 400)
    assert abs(place_of(pane, "Nothing").y() - 200) < 120
    show(pane, "<p>Text</p>")
    assert place_of(pane, "Text").y() < 80


def test_an_arabic_article_begins_at_the_right(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, "<p>\u0634\u063a\u0644</p>", direction=RIGHT_TO_LEFT)
    block = pane.document().firstBlock()
    line = block.layout().lineAt(0)
    corner = pane.document().documentLayout().blockBoundingRect(block).topLeft()
    assert corner.x() + line.naturalTextRect().right() == pytest.approx(800, abs=1)


def test_a_screen_reader_is_told_what_the_pane_is_and_what_it_says(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, "<p>Read this out.</p>")
    told = QAccessible.queryAccessibleInterface(pane)
    assert told.text(QAccessible.Text.Name) == "Article"
    words = told.textInterface()
    assert words.text(0, words.characterCount()) == "Read this out."


@pytest.mark.parametrize("percent", PERCENTS)
def test_the_line_that_is_read_stays_in_sight_at_any_size(
    make_pane: MakePane, percent: int
) -> None:
    pane = make_pane(width=600)
    show(pane, "<p>" + " ".join(f"word{n:04}" for n in range(3_000)) + "</p>")
    pane.verticalScrollBar().setValue(2_000)
    word = word_at_top(pane)
    pane.set_typography(Typography(percent))
    assert abs(word_at_top(pane) - word) <= 12
    pane.set_typography(Typography())
    assert abs(word_at_top(pane) - word) <= 12


def word_at_top(pane: ArticlePane) -> int:
    """Return the number of the word in the middle of the top line."""
    cursor = pane.cursorForPosition(QPoint(pane.width() // 2, 8))
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    return int(cursor.selectedText().removeprefix("word"))


def test_lines_are_as_wide_as_the_reader_wants(make_pane: MakePane) -> None:
    pane = make_pane(width=1_400)
    show(pane, "<p>Text</p>")
    for wanted in Column:
        pane.set_typography(Typography(column=wanted))
        left, right = column(pane)
        assert right - left == wanted


def test_large_text_leaves_little_room_beside_it(make_pane: MakePane) -> None:
    pane = make_pane(width=640)
    show(pane, "<p>Text</p>")
    pane.set_typography(Typography(400))
    assert column(pane) == (40, 600)


def test_the_text_can_have_serifs(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, "<p>Text <code>code</code></p>")
    pane.set_typography(Typography(serif=True))
    assert pane.document().defaultFont().families() == list(SERIF)
    runs = pane.document().firstBlock().textFormats()
    families = [run.format.fontFamilies() for run in runs]
    assert {names[0] for names in families if names} == {"JetBrains Mono NL"}


def test_the_link_that_has_the_keyboard_keeps_it_when_the_article_changes_its_looks(
    make_pane: MakePane,
) -> None:
    pane = make_pane()
    show(pane, LINKS)
    for _ in range(2):
        QTest.keyClick(pane, Qt.Key.Key_Tab)
    pane.set_typography(Typography(150))
    pane.set_theme(DARK)
    assert pane.textCursor().selectedText() == "two"
    show(pane, LINKS)
    assert not pane.textCursor().hasSelection()


@pytest.mark.parametrize("body", ["<p>Text</p>", box(), "<ul><li>Text</li></ul>", ""])
def test_the_body_lies_between_header_and_footer(make_pane: MakePane, body: str) -> None:
    pane = make_pane()
    rule = box("&nbsp;")
    footer = RichText(f"{rule}<p>Asked</p><ul><li>One</li><li>Two</li></ul>", ("rule",))
    boxes = ("quote",) if body == box() else ()
    pane.show_article(
        RichText(body, boxes),
        header_html="<h1>Title</h1>",
        direction=LEFT_TO_RIGHT,
        images=Files(),
        footer=footer,
    )
    within = pane.text[pane.body.start : pane.body.end]
    assert ("Text" in within) is bool(body)
    assert "Title" not in within
    assert pane.text[pane.body.end :].startswith("Asked")
