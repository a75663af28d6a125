from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.workspace.arrangement import (
    LEAST_ARTICLE,
    LEAST_CARDS,
    LEAST_SIDEBAR,
    Panes,
    arrange,
)

widths = st.floats(min_value=1, max_value=10_000)


def test_the_usual_window_has_all_parts_as_wide_as_they_get() -> None:
    assert arrange(1320) == (Panes.THREE, 284, 386)
    assert arrange(3840) == arrange(1320)


def test_the_sidebar_is_folded_first_and_then_the_list() -> None:
    assert arrange(1024).panes is Panes.THREE
    assert arrange(800).panes is Panes.TWO
    assert arrange(480).panes is Panes.ONE


@given(widths, widths)
def test_a_wider_window_never_shows_fewer_parts(one: float, other: float) -> None:
    narrow, wide = sorted((one, other))
    assert arrange(narrow).panes <= arrange(wide).panes


@given(widths, widths)
def test_no_part_shrinks_when_a_window_that_shows_the_same_grows(
    one: float, other: float
) -> None:
    narrow, wide = (arrange(width) for width in sorted((one, other)))
    if narrow.panes is wide.panes:
        assert narrow.sidebar <= wide.sidebar
        assert narrow.cards <= wide.cards


@given(widths)
def test_parts_beside_each_other_leave_the_article_enough(width: float) -> None:
    panes, sidebar, cards = arrange(width)
    assert width - sidebar - cards >= (LEAST_ARTICLE if panes > Panes.ONE else 0)
    assert cards >= LEAST_CARDS or panes is Panes.ONE
    assert sidebar >= LEAST_SIDEBAR or panes < Panes.THREE
