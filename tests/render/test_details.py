import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.render.details import details_around, fold, open_details


def details(content: str, summary: str = "S", attributes: str = "") -> str:
    return f"<details{attributes}><summary>{summary}</summary>{content}</details>"


def test_of_what_is_folded_only_the_summary_is_left() -> None:
    folded = fold(f"a{details('hidden')}b", frozenset(), "Details")
    assert folded == 'a<details number="0"><summary>S</summary></details>b'


def test_what_is_not_folded_has_everything() -> None:
    unfolded = fold(details("shown"), frozenset({0}), "Details")
    assert unfolded == '<details number="0" open><summary>S</summary>shown</details>'


def test_what_its_author_unfolded_may_be_folded() -> None:
    assert "hidden" not in fold(details("hidden", attributes=" open"), frozenset(), "Details")


def test_numbers_stay_the_same_whatever_is_folded() -> None:
    html = details(f"x{details('inner', 'B')}y", "A") + details("last", "C")
    assert "last" in fold(html, frozenset({2}), "Details")
    assert fold(html, frozenset({1}), "Details").count("<details") == 2
    assert "inner" in fold(html, frozenset({0, 1}), "Details")
    assert "inner" not in fold(html, frozenset({0, 2}), "Details")


@pytest.mark.parametrize("expanded", [frozenset(), frozenset({0})])
def test_details_without_a_summary_get_one(expanded: frozenset[int]) -> None:
    folded = fold("<details>\n<p>a</p></details>", expanded, "More & more")
    assert "<summary>More &amp; more</summary>" in folded
    assert ("<p>a</p>" in folded) is bool(expanded)


def test_an_anchor_of_details_stays() -> None:
    assert fold(details("x", attributes=' id="a" open'), frozenset(), "D").startswith(
        '<details number="0" id="a">'
    )


def test_details_that_are_to_be_unfolded_at_first() -> None:
    assert open_details(details("a") + details("b", attributes=" open")) == frozenset({1})


_pages = st.recursive(
    st.just("x"), lambda inner: st.lists(inner.map(details), max_size=3).map("".join)
)


@given(html=_pages, expanded=st.frozensets(st.integers(0, 6)))
def test_what_is_left_is_whole(html: str, expanded: frozenset[int]) -> None:
    folded = fold(html, expanded, "Details")
    assert folded.count("<details") == folded.count("</details>") == folded.count("<summary>")
    everything = fold(html, frozenset(range(99)), "Details")
    assert everything.count("x") == html.count("x")


@pytest.mark.parametrize(
    ("anchor", "around"),
    [("a", set()), ("b", {0}), ("c", {0, 1}), ("d", {2}), ("e", set()), ("x &amp; y", set())],
)
def test_what_has_to_be_unfolded_to_see_an_anchor(anchor: str, around: set[int]) -> None:
    html = (
        '<h2 id="a">A</h2><details><summary>1</summary><h2 id="b">B</h2><details open>'
        '<h2 id="c">C</h2></details></details><details><h3 id="d">D</h3></details></details>'
        '<h2 id="e">E</h2>'
    )
    assert details_around(html, anchor) == around
