from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.article.typography import PERCENTS, Typography


def test_text_is_made_larger_and_smaller_by_steps() -> None:
    usual = Typography()
    assert (usual.percent, usual.scale) == (100, 1.0)
    assert [usual.resized(steps).percent for steps in (-1, 1, 2, 8)] == [90, 110, 125, 400]


@given(percent=st.sampled_from(PERCENTS), steps=st.integers(-20, 20))
def test_text_never_gets_larger_or_smaller_than_it_can_be(percent: int, steps: int) -> None:
    resized = Typography(percent, serif=True).resized(steps)
    assert resized.percent in PERCENTS
    assert resized.serif
    assert (resized.percent >= percent) is (steps >= 0 or percent == PERCENTS[0])
