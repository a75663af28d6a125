import subprocess
import sys

import pytest

from helpviewer.render.markdown import to_html
from helpviewer.render.normalise import normalise


def html(text: str) -> str:
    return to_html(normalise(text))


def test_one_text_leaves_nothing_behind_for_the_next() -> None:
    html("[^1] and [x]\n\n[^1]: Note\n\n[x]: y.md\n\n*[CPU]: processor")
    assert html("[^1] and [x] and CPU") == "<p>[^1] and [x] and CPU</p>"


def test_tables_have_their_columns_aligned_by_attributes() -> None:
    made = html("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |")
    assert '<td align="center">2</td>' in made
    assert "style" not in made


def test_a_bar_in_the_code_of_a_cell_needs_its_backslash_only_in_the_source() -> None:
    made = html("| a |\n|---|\n| `x \\| y` and \\| |")
    assert "<code>x | y</code> and |" in made
    assert "<code>x \\| y</code>" in html("`x \\| y`")


def test_a_table_may_have_a_header_alone() -> None:
    assert html("| a |\n|---|").count("<tr>") == 1
    assert html("| a |\n|---|\n|   |").count("<tr>") == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("~~gone~~ and ~one~", "<del>gone</del> and ~one~"),
        ("snake_case_word and __both__", "snake_case_word and <strong>both</strong>"),
        ("one\\\ntwo", "one<br>\ntwo"),
        ("one  \ntwo", "one<br>\ntwo"),
        ('\\<port> and \\" and \\~', '&lt;port&gt; and " and ~'),
        ("`a\\b`", "<code>a\\b</code>"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("Press <KBD class='x'>F5</KBD><br/>", "Press <KBD class='x'>F5</KBD><br/>"),
        ("COM<port> <a.b> <port/>", "COM&lt;port&gt; &lt;a.b&gt; &lt;port/&gt;"),
        ("<port>", "&lt;port&gt;"),
        ("<b", "&lt;b"),
    ],
)
def test_what_commonmark_authors_expect_within_a_line(text: str, expected: str) -> None:
    assert html(text) == f"<p>{expected}</p>"


def test_an_address_is_a_link_without_any_marks() -> None:
    assert '<a href="https://example.com/a">https://example.com/a</a>.' in html(
        "See https://example.com/a."
    )


def test_task_lists_have_boxes() -> None:
    made = html("- [x] done\n- [ ] open")
    assert made.count("checkbox") == 2
    assert made.count("checked") == 1


def test_footnotes_definitions_and_abbreviations() -> None:
    made = html("Term\n:   Text[^1] of HTML\n\n[^1]: Note\n\n*[HTML]: a markup language")
    assert "<dt>Term</dt>" in made
    assert 'href="#fn:1"' in made
    assert '<abbr title="a markup language">HTML</abbr>' in made


def test_numbers_start_where_the_author_starts() -> None:
    assert '<ol start="3">' in html("3. c\n4. d")


def test_a_heading_may_have_an_anchor_of_its_own() -> None:
    assert html("## Title {#own}") == '<h2 id="own">Title</h2>'


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("NOTE", "note"),
        ("tip", "tip"),
        ("IMPORTANT", "important"),
        ("WARNING", "warning"),
        ("CAUTION", "caution"),
        ("danger", "caution"),
        ("info", "note"),
    ],
)
def test_a_callout_is_of_one_of_five_kinds(name: str, kind: str) -> None:
    made = html(f"> [!{name}]\n> Text")
    assert made == f'<div class="callout-{kind}">\n<p>Text</p>\n</div>'


def test_a_callout_keeps_the_title_that_its_author_gave_it() -> None:
    for text in ("> [!TIP] Mind *this*\n> Text", '!!! tip "Mind *this*"\n    Text'):
        title = '<p class="callout-title">Mind <em>this</em></p>'
        assert html(text) == f'<div class="callout-tip">\n{title}\n<p>Text</p>\n</div>'


def test_a_callout_of_an_unknown_kind_is_a_note_and_says_what_it_is() -> None:
    made = html("> [!FAQ]\n> Text")
    assert made.startswith('<div class="callout-note">\n<p class="callout-title">Faq</p>')


def test_a_callout_may_have_no_title_at_all() -> None:
    assert html('!!! tip ""\n    Text') == '<div class="callout-tip">\n<p>Text</p>\n</div>'


def test_admonitions_may_fold() -> None:
    made = html('???+ note "More"\n    Text')
    assert made.replace("\n", "") == (
        '<details class="note" open><summary>More</summary><p>Text</p></details>'
    )


@pytest.mark.parametrize("caption", ["*A **box***", "_A **box**_"])
@pytest.mark.parametrize("line_end", ["\n", "  \n"])
def test_a_line_in_italics_below_an_image_is_its_caption(caption: str, line_end: str) -> None:
    made = html(f"![alt](a.png){line_end}{caption}")
    assert '<figure><img alt="alt" src="a.png">' in made
    assert "<figcaption>A <strong>box</strong></figcaption>" in made
    assert "<p>" not in made
    assert "<br>" not in made


@pytest.mark.parametrize(
    "text",
    [
        "Look: ![alt](a.png)\n*A box*",
        "![alt](a.png)\n*A box* and more",
        "![alt](a.png) *A box*",
        "![alt](a.png)\n\n*A box*",
        "![alt](a.png)\nA box",
        "![alt](a.png) is\n*a box*",
    ],
)
def test_anything_else_beside_an_image_is_no_caption(text: str) -> None:
    assert "<figure>" not in html(text)


def test_making_the_converter_looks_for_no_plug_ins() -> None:
    code = (
        "import sys\n"
        "before = set(sys.modules)\n"
        "from helpviewer.render.markdown import to_html\n"
        "to_html('```nosuchlanguage\\nx\\n```\\n\\n```python\\nx\\n```')\n"
        "sys.exit('importlib.metadata' in set(sys.modules) - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)
    assert done.returncode == 0
