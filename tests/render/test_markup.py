import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.page import Heading, Link
from helpviewer.render.anchors import slug
from helpviewer.render.markup import read_page


@pytest.mark.parametrize(
    ("title", "anchor"),
    [
        ("What to do?", "what-to-do"),
        ("C# & C++", "c--c"),
        ("\u00dcber uns", "\u00fcber-uns"),
        ("snake_case - dash", "snake_case---dash"),
        ("\u0645\u0631\u062d\u0628\u0627", "\u0645\u0631\u062d\u0628\u0627"),
        ("!?", "section"),
    ],
)
def test_a_heading_is_called_as_on_github(title: str, anchor: str) -> None:
    assert slug(title) == anchor


def test_the_outline_has_every_heading_with_an_anchor_of_its_own() -> None:
    page = read_page('<h2>Steps</h2><h3 id="own">More <em>steps</em></h3><h2>Steps</h2>')
    assert page.outline == (
        Heading(2, "steps", "Steps"),
        Heading(3, "own", "More steps"),
        Heading(2, "steps-1", "Steps"),
    )
    assert '<h2 id="steps-1">Steps</h2>' in page.html


def test_anchors_that_look_numbered_already_do_not_clash() -> None:
    page = read_page("<h2>A</h2><h2>A-1</h2><h2>A</h2><h2>A</h2>")
    assert [heading.anchor for heading in page.outline] == ["a", "a-1", "a-2", "a-3"]


def test_an_anchor_of_the_author_comes_before_the_heading_of_that_name() -> None:
    page = read_page('<a id="setup"></a><h2>Setup</h2>')
    assert page.html == '<a id="setup"></a><h2 id="setup-1">Setup</h2>'


def test_an_old_kind_of_anchor_becomes_a_new_one() -> None:
    assert read_page('<a name="x">a</a><a name="x">b</a>').html == '<a id="x">a</a>b'


def test_a_heading_without_words_is_not_in_the_outline() -> None:
    assert read_page('<h2><img src="attachment:a.png"></h2>').outline == ()


def test_links_have_their_words_and_targets() -> None:
    link = '<a href="article:a">one <b>two</b></a>'
    image = '<a href="#x"><img src="attachment:i" alt="i"></a>'
    assert read_page(link + image).links == (Link("article:a", "one two"), Link("#x", "i"))


def test_the_numbers_of_footnotes_are_neither_links_nor_words() -> None:
    page = read_page('<p>word<a class="footnote-ref" href="#fn:1">1</a>.</p>')
    assert page.links == ()
    assert page.text == "word."
    assert "footnote-ref" in page.html


def test_images_are_named_once_each_by_their_path() -> None:
    html = '<img src="attachment:a%20b.png"><img src="attachment:c.png">'
    assert read_page(html * 2).images == ("a b.png", "c.png")


def test_an_image_from_elsewhere_is_a_link() -> None:
    page = read_page('<img src="https://example.com/a.png" alt="A box">')
    assert page.html == '<a href="https://example.com/a.png">A box</a>'
    assert page.links == (Link("https://example.com/a.png", "A box"),)
    assert page.images == ()


def test_an_image_from_elsewhere_in_a_link_is_its_words() -> None:
    page = read_page('<a href="#x"><img src="https://example.com/a.png" alt="A box"></a>')
    assert page.html == '<a href="#x">A box</a>'


def test_an_image_that_leads_nowhere_is_its_words() -> None:
    assert read_page('<p><img alt="A box"></p>').html == "<p>A box</p>"


def test_a_link_that_leads_nowhere_is_its_words() -> None:
    assert read_page("<p><a>here</a></p>").html == "<p>here</p>"


def test_of_a_form_only_ticks_are_left() -> None:
    html = '<li><input type="checkbox" checked="">a<input><input type="text"></li>'
    assert read_page(html).html == '<li><input type="checkbox" disabled checked>a</li>'


def test_a_cell_is_aligned_by_an_attribute() -> None:
    html = '<table><tr><td style="text-align:right">1</td><td align="left">2</td></tr></table>'
    assert '<td align="right">1</td><td align="left">2</td>' in read_page(html).html


def test_empty_paragraphs_are_left_out() -> None:
    assert read_page("<p>\n</p>\n<p>a</p>").html == "<p>a</p>"


def test_the_text_has_one_line_for_each_block() -> None:
    html = (
        "<h2>Title</h2>\n<p>One\ntwo<br>three</p>\n<ul><li>a<ul><li>b</li></ul></li></ul>"
        "<dl><dt>c</dt><dd>d</dd></dl><blockquote><p>e</p></blockquote>"
        "<details><summary>f</summary>g</details>"
    )
    assert read_page(html).text.split("\n") == (
        ["Title", "One two three", "a", "b", "c", "d", "e", "f", "g"]
    )


def test_the_cells_of_a_row_stand_in_one_line() -> None:
    html = "<table><tr><th>a</th><th>b\tb</th></tr><tr><td><p>1</p></td><td>2</td></tr></table>"
    assert read_page(html).text == "a  b b\n1  2"


def test_a_table_in_a_cell_is_part_of_its_row() -> None:
    inner = "<table><tr><td>x</td></tr><tr><td>y</td></tr></table>"
    html = f"<table><tr><td>a</td><td>{inner}</td></tr></table><p>b</p>"
    assert read_page(html).text.split() == ["a", "x", "y", "b"]
    assert read_page(html).text.count("\n") == 1


def test_code_keeps_its_lines_and_spaces() -> None:
    assert read_page("<pre><code>if a:\n    b\t1\n</code></pre>").text == "if a:\n    b\t1"
    assert read_page("<pre>a<br>b</pre>").text == "a\nb"


def test_no_direction_reaches_beyond_its_paragraph() -> None:
    page = read_page("<p>a\u2067b<em>c</em></p><p>d\u2069</p><h2>e\u2066</h2>")
    assert page.html == (
        '<p>a\u2067b<em>c</em>\u2069</p><p>d</p><h2 id="e\u2066\u2069">e\u2066\u2069</h2>'
    ).replace('id="e\u2066\u2069"', 'id="e"')
    assert page.text == "a\u2067bc\u2069\nd\ne\u2066\u2069"


@given(titles=st.lists(st.text(st.sampled_from("aA-1 ?"), max_size=4), max_size=8))
def test_anchors_are_there_only_once(titles: list[str]) -> None:
    page = read_page("".join(f"<h2>{title}</h2>" for title in titles))
    anchors = [heading.anchor for heading in page.outline]
    assert len(set(anchors)) == len(anchors)
