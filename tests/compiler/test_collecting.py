"""Looking for waste less often."""

import gc

import pytest

from helpviewer.compiler.collecting import rarely_collecting


@rarely_collecting()
def _fail(usual: int) -> None:
    assert gc.get_threshold()[0] > usual
    raise ValueError("broken")


def test_python_looks_for_waste_as_before_when_the_work_has_failed() -> None:
    former = gc.get_threshold()
    with pytest.raises(ValueError, match="broken"):
        _fail(former[0])
    assert gc.get_threshold() == former
