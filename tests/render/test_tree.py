from xml.etree.ElementTree import tostring

import pytest

from helpviewer.render.tree import parse_page, section_of

PAGE = parse_page(
    '<p>Before</p><h2 id="a">A</h2><p>One<br>two</p><h3 id="b">B</h3><p>Three</p>'
    '<h2 id="c">C</h2><blockquote><h3 id="d">D</h3><p>Four</p></blockquote><p>Five</p>'
)


@pytest.mark.parametrize(
    ("anchor", "text"),
    [
        ("", "Before"),
        ("gone", "Before"),
        ("a", "AOnetwoBThree"),
        ("b", "BThree"),
        ("c", "CDFourFive"),
        ("d", "DFour"),
    ],
)
def test_a_section_reaches_to_the_next_heading_that_is_as_high(anchor: str, text: str) -> None:
    assert "".join(section_of(PAGE, anchor).itertext()) == text


def test_a_page_is_read_whole() -> None:
    html = '<p>a &amp; b<br>c <img alt="x" src="attachment:x.png"></p>'
    assert tostring(parse_page(html), encoding="unicode", method="html") == (
        f"<article>{html}</article>"
    )
