import subprocess
import sys

import pytest

from helpviewer.render.pane import TITLES, to_rich_text
from tests.conftest import UNMEASURED


def boxed(kind: str, html: str) -> str:
    return f'<table class="{kind}" width="100%"><tr><td class="{kind}">{html}</td></tr></table>'


@pytest.mark.parametrize("kind", ["note", "tip", "important", "warning", "caution"])
def test_a_callout_is_a_box_with_a_title(kind: str) -> None:
    rich = to_rich_text(f'<div class="callout-{kind}"><p>Text</p></div>')
    title = f'<p class="{kind}-title">{TITLES[kind]}</p>'
    assert rich.html == boxed("callout", f"{title}<p>Text</p>")
    assert rich.boxes == (f"callout-{kind}",)


def test_a_callout_may_have_its_own_title_or_one_in_another_language() -> None:
    own = '<div class="callout-tip"><p class="callout-title">A <b>b</b></p>c</div>'
    assert to_rich_text(own).html == boxed("callout", '<p class="tip-title">A <b>b</b></p>c')
    german = dict(TITLES) | {"tip": "Tipp & Trick"}
    plain = '<div class="callout-tip">c</div>'
    assert to_rich_text(plain, titles=german).html == (
        boxed("callout", '<p class="tip-title">Tipp &amp; Trick</p>c')
    )


def test_an_empty_callout_has_its_title_still() -> None:
    assert "Note" in to_rich_text('<div class="callout-note"></div>').html


def test_code_is_a_box_of_marked_words_without_a_last_line_end() -> None:
    html = '<pre><code class="language-sh"><span class="k">if</span> a\n<b>\n</code></pre>'
    rich = to_rich_text(html.replace("<b>", "&lt;b&gt;"))
    assert rich.html == boxed("code", '<pre><span class="k">if</span> a\n&lt;b&gt;</pre>')
    assert rich.boxes == ("code",)


def test_a_line_end_that_is_marked_is_none_either() -> None:
    html = '<pre><code>a<span class="w">\n</span></code></pre>'
    assert to_rich_text(html).html == boxed("code", '<pre>a<span class="w"></span></pre>')


def test_code_within_a_line_stays() -> None:
    html = "<p>Press <kbd>F5</kbd> or <code>run</code>.</p>"
    assert to_rich_text(html).html == html


def test_a_quote_and_a_line_across_are_boxes() -> None:
    rich = to_rich_text("<blockquote><p>a</p></blockquote><hr>")
    assert rich.html == boxed("quote", "<p>a</p>") + boxed("rule", "&nbsp;")
    assert rich.boxes == ("quote", "rule")


def test_a_table_of_data_keeps_its_cells_as_they_are() -> None:
    html = (
        "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        '<td align="right" colspan="2"><p>1</p></td>\n</tr>\n</tbody>\n</table>'
    )
    assert to_rich_text(html).html == (
        '<table class="data" width="100%"><thead><tr><th class="data">a</th></tr></thead>'
        '<tbody><tr><td class="data" align="right" colspan="2">1</td></tr></tbody></table>'
    )
    assert to_rich_text(html).boxes == ("data",)


def test_a_table_without_a_cell_is_none() -> None:
    for html in ("<table></table>", "<table><tbody><tr></tr></tbody></table>"):
        assert to_rich_text(f"a{html}b") == ("ab", ())


def test_a_row_without_a_cell_is_none() -> None:
    html = "<table><tr></tr><tr><td>a</td></tr><tr></tr></table>"
    assert to_rich_text(html).html.count("<tr>") == 1


def test_captions_stand_above_tables_and_below_images() -> None:
    caption = '<p class="caption">c</p>'
    table = "<table><caption>c</caption><tr><td>a</td></tr></table>"
    assert to_rich_text(table).html.startswith(f'{caption}<table class="data"')
    image = '<img alt="i" src="attachment:i.png">'
    figure = f"<figure>{image}\n<figcaption><p>c</p></figcaption></figure>"
    assert to_rich_text(figure).html == (
        f'<p><img src="attachment:i.png" alt="i"></p>{caption}'
    )


def test_an_image_keeps_what_the_window_needs() -> None:
    html = '<p><img title="t" height="9" width="20" alt="" src="attachment:a%20b.png"></p>'
    assert (
        to_rich_text(html).html == '<p><img src="attachment:a%20b.png" alt="" width="20"></p>'
    )


def test_boxes_are_told_in_the_order_in_which_they_begin() -> None:
    html = (
        '<div class="callout-note"><pre>a</pre><table><tr><td><blockquote>b</blockquote></td>'
        "</tr></table></div><hr>"
    )
    assert to_rich_text(html).boxes == ("callout-note", "code", "data", "quote", "rule")


def test_details_are_a_box_that_a_link_folds() -> None:
    html = "<details><summary>More <b>about</b> <a href='#x'>it</a></summary><p>a</p></details>"
    closed, opened = to_rich_text(html), to_rich_text(html, expanded=frozenset({0}))
    link = '<p><a class="summary" href="toggle:0">More <b>about</b> it</a></p>'
    assert closed == (boxed("details", link), ("details-closed",))
    assert opened == (boxed("details", f"{link}<p>a</p>"), ("details-open",))


def test_each_of_several_details_has_its_own_number() -> None:
    inner = "<details><summary>b</summary>c</details>"
    html = f"<details><summary>a</summary>{inner}</details><details>d</details>"
    assert to_rich_text(html).boxes == ("details-closed",) * 2
    assert "toggle:2" in to_rich_text(html).html
    assert to_rich_text(html, expanded=frozenset({0, 2})).boxes == (
        ("details-open", "details-closed", "details-open")
    )


def test_a_block_in_a_summary_is_only_its_words() -> None:
    html = "<details><summary><h3>a</h3><hr><details>b</details></summary>c</details>"
    rich = to_rich_text(html, expanded=frozenset({0}))
    summary = '<p><a class="summary" href="toggle:0">aDetails</a></p>'
    assert rich.html == boxed("details", f"{summary}c")


def test_a_summary_that_summarises_nothing_is_a_paragraph() -> None:
    assert to_rich_text("<summary>a</summary>").html == "<p>a</p>"


def test_tasks_have_icons() -> None:
    done = '<li><input type="checkbox" disabled checked> a</li>'
    html = done + '<li><input type="checkbox" disabled> b</li>'
    assert to_rich_text(html).html == (
        '<li><img src="icon:task-done"> a</li><li><img src="icon:task-open"> b</li>'
    )


def test_an_item_begins_without_a_paragraph() -> None:
    html = "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul><dl><dd><p>c</p></dd></dl>"
    made = to_rich_text(html).html.replace("\n", "")
    assert made == "<ul><li>a<p>b</p></li></ul><dl><dd>c</dd></dl>"


def test_a_list_in_an_item_has_no_room_below_it() -> None:
    html = '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>'
    assert to_rich_text(html).html == html.replace("<ul>", '<ul style="margin-bottom:0">')


def test_an_anchor_is_at_the_first_word() -> None:
    html = (
        '<h2 id="a">A</h2><a id="b"></a>\n<ul id="c">\n<li><em>B</em></li></ul><p id="d"></p>'
    )
    assert to_rich_text(html).html == (
        '<h2><a name="a"></a>A</h2><ul><li><em><a name="b"></a><a name="c"></a>B</em></li></ul>'
        "<p></p>"
    )


def test_footnotes_can_be_told_from_the_text() -> None:
    html = '<div class="footnotes"><ol><li id="fn:1"><p>a</p></li></ol></div>'
    assert to_rich_text(html).html == (
        '<div class="footnotes"><ol><li><a name="fn:1"></a>a</li></ol></div>'
    )


def test_what_qt_does_not_know_is_only_its_words() -> None:
    html = '<p><abbr title="t">a</abbr> <q>b</q> <a id="x">c</a></p>'
    assert to_rich_text(html).html == '<p>a \u201cb\u201d <a name="x"></a>c</p>'


def test_space_between_words_stays_and_between_blocks_it_goes() -> None:
    html = "<p><em>a</em> <em>b</em>\nc</p>\n\n<p>\n d</p>"
    assert to_rich_text(html).html == "<p><em>a</em> <em>b</em>\nc</p><p>\n d</p>"


def test_characters_that_mean_something_stay_escaped() -> None:
    html = "<p>a &lt;b&gt; &amp;amp; \xa0</p>"
    assert to_rich_text(html).html == html


def test_no_colour_and_no_size_is_in_it() -> None:
    html = '<div class="callout-note"><pre>a</pre></div><ul><li>a<ul><li>b</li></ul></li></ul>'
    made = to_rich_text(html).html
    assert "px" not in made
    assert "color" not in made


def test_it_is_quick_to_import() -> None:
    heavy = {"markdown", "pymdownx", "pygments", "nh3", "PySide6", "dataclasses"}
    code = (
        "import sys\n"
        "before = set(sys.modules)\n"
        "import helpviewer.render.pane\n"
        f"sys.exit(sorted({heavy} & (set(sys.modules) - before)) or 0)"
    )
    command = [sys.executable, "-c", code]
    assert subprocess.run(command, check=False, env=UNMEASURED).returncode == 0


def test_what_changed_is_a_box_or_marked_words() -> None:
    title = '<p class="added-title">New</p>'
    rich = to_rich_text(f'<div class="change-added">{title}<p>a</p></div>')
    assert rich.html == boxed("change", f"{title}<p>a</p>")
    assert rich.boxes == ("change-added",)
    words = '<p>a<del class="change">b</del><ins class="change"><b>c</b></ins></p>'
    assert to_rich_text(words).html == words


def test_words_that_changed_are_marked_in_code_and_in_a_summary() -> None:
    code = '<pre><code>a<ins class="change"><code>b</code></ins></code></pre>'
    assert '<pre>a<ins class="change">b</ins></pre>' in to_rich_text(code).html
    folded = "<details><summary>a<ins>b</ins></summary>c</details>"
    assert "a<ins>b</ins></a>" in to_rich_text(folded).html
