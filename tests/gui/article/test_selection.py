"""What is copied from the pane, of articles rendered as in the program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.library.article import Format
from helpviewer.library.page import Source
from helpviewer.render.pane import to_rich_text
from helpviewer.render.render import render
from tests.gui.article.samples import LEFT_TO_RIGHT, RIGHT_TO_LEFT, Files, MakePane


def show_markdown(
    pane: ArticlePane, markdown: str, direction: Qt.LayoutDirection = LEFT_TO_RIGHT
) -> None:
    html = render(Source(markdown, Format.MARKDOWN, "")).html
    rich = to_rich_text(html, expanded=frozenset(range(9)))
    pane.show_article(rich, header_html="", direction=direction, images=Files())


def copied(pane: ArticlePane, first: str = "", last: str = "") -> str:
    """Return the Markdown of everything, or of what reaches from one word to another."""
    if first:
        cursor = pane.document().find(first)
        start = cursor.selectionStart()
        cursor = pane.document().find(last or first, start)
        end = cursor.selectionEnd()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
    else:
        pane.selectAll()
    return bytes(pane.createMimeDataFromSelection().data("text/markdown").data()).decode()


@pytest.mark.parametrize(
    "markdown",
    [
        "## Heading\n\nSome **bold *and italic* words**, ~~gone~~, `code`, <kbd>Esc</kbd>.",
        "- one\n- two\n  - three\n    1. four\n    2. five\n- six",
        "3. three\n4. four",
        "- [ ] open\n- [x] done",
        "> quoted\n>\n> - list",
        "> [!WARNING] My title\n> Text\n>\n> more",
        "```\ndef f():\n\n    return\n```",
        "| a | b |\n| --- | --- |\n| 1 \\| 2 | `x` |\n| **3** | *4* |",
        "<details open><summary>Summary</summary>\n\nText\n\n</details>",
        "Above\n\n---\n\nBelow",
        "one\\\ntwo",
        "[text](https://example.com/x) H<sub>2</sub>O x<sup>2</sup>",
        "- one\n\n  ```\n  code\n  ```\n\n- two\n\n  more",
    ],
)
@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def test_everything_that_is_selected_keeps_its_meaning(
    make_pane: MakePane, markdown: str, direction: Qt.LayoutDirection
) -> None:
    pane = make_pane()
    show_markdown(pane, markdown, direction)
    assert copied(pane) == markdown


def test_a_few_words_are_copied_without_what_they_stand_in(make_pane: MakePane) -> None:
    pane = make_pane()
    show_markdown(pane, "One **two three** four.\n\n```\nls -l\ncd\n```")
    assert copied(pane, "two") == "**two**"
    assert copied(pane, "ls") == "`ls`"
    assert copied(pane, "ls", "cd") == "```\nls -l\ncd\n```"


def test_a_part_of_a_list_is_a_list(make_pane: MakePane) -> None:
    pane = make_pane()
    show_markdown(pane, "Before\n\n- one\n- two\n  - three\n\nAfter")
    assert copied(pane, "two", "three") == "- two\n  - three"
    assert copied(pane, "Before", "one") == "Before\n\n- one"


def test_a_part_of_a_table_has_only_its_rows(make_pane: MakePane) -> None:
    pane = make_pane()
    show_markdown(pane, "| a | b |\n| - | - |\n| one | two |\n| three | four |")
    assert copied(pane, "three", "four") == "| three | four |\n| --- | --- |"


def test_a_column_is_copied_alone(make_pane: MakePane) -> None:
    pane = make_pane()
    show_markdown(pane, "| a | b |\n| - | - |\n| one | two |\n| three | four |")
    assert copied(pane, "a", "three") == "| a |\n| --- |\n| one |\n| three |"


def test_html_has_no_looks_of_ours(make_pane: MakePane) -> None:
    pane = make_pane()
    show_markdown(pane, "Some **words**\n\n![A picture](x.png)")
    pane.selectAll()
    html = pane.createMimeDataFromSelection().html()
    assert html.startswith("<p>Some <strong>words</strong></p>")
    assert "style" not in html
    assert "A picture" in html


def test_a_link_is_copied_as_those_outside_can_follow_it(make_pane: MakePane) -> None:
    pane = make_pane()
    show_markdown(pane, "[Fees](article:fees) and [limits](article:limits)")
    targets = {"article:fees": "https://help.example/fees"}
    pane.outside_target = lambda target: targets.get(target, "")
    assert copied(pane) == "[Fees](https://help.example/fees) and limits"


def test_nothing_of_the_marks_for_arabic_is_copied(make_pane: MakePane) -> None:
    pane = make_pane()
    show_markdown(pane, "قبل `ls -l` بعد", RIGHT_TO_LEFT)
    assert copied(pane) == "قبل `ls -l` بعد"
    assert pane.createMimeDataFromSelection().text() == "قبل ls -l بعد"
