import pytest

from helpviewer.errors import OperationCancelledError
from helpviewer.progress import Progress


def test_each_step_is_reported() -> None:
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: steps.append((done, total)))
    progress.step(1, 2)
    progress.step(2, 2)
    assert steps == [(1, 2), (2, 2)]


def test_the_step_after_cancelling_stops_the_operation() -> None:
    steps: list[int] = []
    progress = Progress(lambda done, _total: steps.append(done))
    progress.step(1, 3)
    progress.cancel()
    with pytest.raises(OperationCancelledError):
        progress.step(2, 3)
    assert steps == [1]


def test_nobody_need_listen() -> None:
    Progress().step(1, 1)
