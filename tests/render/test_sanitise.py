import pytest

from helpviewer.errors import RenderFailedError
from helpviewer.render.sanitise import sanitise


def test_references_are_stored_as_pages_have_them() -> None:
    made = sanitise('<a href="b.md#c">x</a><img src="../i.png">', "faq/a.md")
    assert made == '<a href="article:faq/b.md#c">x</a><img src="attachment:i.png">'


def test_of_classes_only_the_known_ones_are_left() -> None:
    made = sanitise('<div class="box callout-tip x">a</div><p class="lead">b</p>', "a.md")
    assert made == '<div class="callout-tip">a</div><p>b</p>'


def test_of_a_style_only_the_alignment_of_a_cell_is_left() -> None:
    cell = "<table><tbody><tr><td style='color: red; text-align : right ;x:y'>1</td></tr>"
    assert '<td style="text-align:right">' in sanitise(cell, "a.md")
    assert "style" not in sanitise(cell.replace("right", "url(x)"), "a.md")


def test_paragraphs_and_items_need_no_end() -> None:
    html = "<ul>" + "<li><p>x" * 1 + "<li>y" * 500 + "</ul>" + "<p>z" * 500
    assert sanitise(html, "a.md").count("<li>") == 501


@pytest.mark.parametrize("tag", ["<div>", "<b>", "<blockquote><p>"])
def test_tags_may_not_be_nested_without_end(tag: str) -> None:
    assert sanitise(tag * 90, "a.md")
    with pytest.raises(RenderFailedError, match="nested too deeply"):
        sanitise(tag * 201, "a.md")


def test_ends_of_what_never_began_do_not_count() -> None:
    assert sanitise("</div>" * 500 + "<div>x</div>" * 500, "a.md").count("<div>") == 500
