import re

from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.article.markup import (
    ISOLATES,
    hang_tick_boxes,
    mirror,
    space_out_code,
    without_isolates,
)

TAG = re.compile(r"</?span[^>]*>")

cells = st.text(alphabet="abc &;", max_size=4)
rows = st.lists(cells, min_size=1, max_size=4)


def table(*rows: list[str]) -> str:
    inner = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>{inner}</table>"


def test_the_letters_beside_code_are_spaced_out() -> None:
    gap = '<span style="letter-spacing:6px">{}</span>'
    spaced = space_out_code("<p>Run <code>ls</code>.</p>", scale=2.0)
    assert spaced == f"<p>Run{gap.format(' ')}<code>l{gap.format('s')}</code>.</p>"


def test_an_entity_is_one_letter() -> None:
    assert "<span" in space_out_code("<code>a&lt;</code>", 1)
    assert ">&lt;</span>" in space_out_code("<code>a&lt;</code>", 1)


def test_code_at_the_start_of_a_paragraph_has_nothing_before_it_to_space_out() -> None:
    assert space_out_code("<p><code>x</code></p>", 1).startswith("<p><code>")


def test_a_listing_is_left_as_it_is() -> None:
    listing = "<pre><code>a <b>b</b></code></pre>"
    assert space_out_code(f"{listing}<code>x</code>", 1).startswith(listing)


@given(text=st.text(alphabet="ab<>/&;code pre=\n", max_size=60))
def test_spacing_out_never_loses_a_letter(text: str) -> None:
    html = f"<p>{text}<code>x</code></p>"
    assert TAG.sub("", space_out_code(html, 1)) == TAG.sub("", html)


def test_the_first_cell_of_a_mirrored_row_comes_last() -> None:
    assert mirror(table(["a", "b", "c"], ["d"])) == table(["c", "b", "a"], ["d"])


def test_a_table_within_a_cell_is_mirrored_as_well() -> None:
    inner = mirror(table(["x", table(["a", "b"])]))
    assert inner == table([table(["b", "a"]), "x"])


def test_text_round_a_table_stays_where_it_is() -> None:
    html = f"<p>Before</p>\n{table(['a', 'b'])}<p>After</p>"
    assert mirror(html) == f"<p>Before</p>\n{table(['b', 'a'])}<p>After</p>"


@given(rows=st.lists(rows, max_size=3))
def test_mirroring_twice_changes_nothing(rows: list[list[str]]) -> None:
    assert mirror(mirror(table(*rows))) == table(*rows)


@given(parts=st.lists(st.sampled_from(["<tr>", "</tr>", "<td>", "</td>", "x", "</th>"])))
def test_tags_that_do_not_match_lose_no_text(parts: list[str]) -> None:
    html = "".join(parts)
    assert sorted(mirror(html)) == sorted(html)


def test_code_in_arabic_text_is_kept_apart_from_it() -> None:
    start, end = ISOLATES[0], ISOLATES[1]
    html = '<p><code>--id "x"</code> <kbd class="k">F5</kbd></p>'
    marked = mirror(html)
    assert f'<code>{start}--id "x"{end}</code>' in marked
    assert f'<kbd class="k">{start}F5{end}</kbd>' in marked
    assert without_isolates(marked) == html


def test_no_space_follows_a_tick_box() -> None:
    tick = '<img src="icon:task-open">'
    assert hang_tick_boxes(f"<li>{tick} \n&nbsp;A task</li>") == f"<li>{tick}A task</li>"
    assert hang_tick_boxes("<li> A task</li>") == "<li> A task</li>"
