import pytest

from helpviewer.errors import HostTimeoutError, TooSlowError
from helpviewer.sync.pace import Pace, Patience


def arriving(*pieces: tuple[float, int]) -> Pace:
    """Return a pace after pieces of so many bytes, each at so many seconds."""
    times = iter([0.0, *(seconds for seconds, _ in pieces)])
    pace = Pace("example.com", Patience(), lambda: next(times))
    for _, size in pieces:
        pace.note(size)
    return pace


def test_a_thousand_bytes_a_second_are_enough() -> None:
    arriving(*((seconds, 20_000) for seconds in range(20, 880, 20)))


def test_less_over_a_minute_is_too_slow() -> None:
    with pytest.raises(TooSlowError):
        arriving((20, 20_000), (40, 20_000), (60, 19_000))


def test_a_fast_beginning_does_not_make_up_for_a_slow_end() -> None:
    with pytest.raises(TooSlowError):
        arriving((60, 10_000_000), (90, 1), (120, 1))


def test_a_pause_within_a_minute_is_nothing() -> None:
    arriving((1, 60_000), (29, 1), (58, 1), (60, 1))


def test_a_quarter_of_an_hour_is_the_end() -> None:
    with pytest.raises(HostTimeoutError):
        arriving((900.5, 10**9))
