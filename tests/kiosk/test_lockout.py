from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.kiosk.lockout import Lockout, read_lockout, write_lockout

NOON = 1_800_000_000.25  # by the clock on the wall


def failed(times: int, now: float = 0.0) -> Lockout:
    lockout = Lockout()
    for _ in range(times):
        lockout = lockout.fail(now)
    return lockout


def test_two_mistakes_cost_nothing_and_each_further_one_twice_as_much() -> None:
    assert [failed(times).remaining(0) for times in range(13)] == [
        *(0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600)
    ]
    assert failed(2000).remaining(0) == 3600


def test_the_wait_is_told_in_whole_seconds_until_it_is_over() -> None:
    lockout = failed(3, now=5.5)
    assert [lockout.remaining(now) for now in (5.5, 5.6, 14.6, 15.5, 99)] == [10, 10, 1, 0, 0]


def test_a_restart_forgets_neither_the_mistakes_nor_the_rest_of_the_wait(
    tmp_path: Path,
) -> None:
    file = tmp_path / "state" / "pin.json"
    write_lockout(file, failed(4, now=1000), now=1005, wall=NOON)
    again = read_lockout(file, now=3, wall=NOON + 7)  # another start counts from its own zero
    assert again.failures == 4
    assert again.remaining(3) in {8, 9}  # of 20 s, 12 are over; the file has whole seconds
    assert again.fail(50).remaining(50) == 40


def test_a_clock_that_was_set_back_locks_no_longer_than_a_wrong_pin(tmp_path: Path) -> None:
    file = tmp_path / "pin.json"
    write_lockout(file, failed(3), now=0, wall=NOON)
    assert read_lockout(file, now=0, wall=0).remaining(0) == 10
    assert read_lockout(file, now=0, wall=NOON - 5).remaining(0) == 10
    assert read_lockout(file, now=0, wall=NOON + 11).remaining(0) == 0


def test_nothing_is_locked_before_the_first_mistake(tmp_path: Path) -> None:
    assert read_lockout(tmp_path / "pin.json", now=5, wall=NOON) == Lockout()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "3",
        "null",
        "{}",
        '{"failures": 3}',
        '{"failures": "3", "until": 0}',
        '{"failures": true, "until": 0}',
        '{"failures": -1, "until": 0}',
        '{"failures": 3, "until": NaN}',
        '{"failures": 3, "until": 1e999}',
        "[" * 100_000,
        "\xff",
    ],
)
def test_a_damaged_file_locks_for_a_moment_and_is_told(
    tmp_path: Path, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "pin.json"
    file.write_text(content, encoding="latin-1")
    lockout = read_lockout(file, now=100, wall=NOON)
    assert lockout == failed(3, now=100)
    assert lockout.remaining(100) == 10
    assert "is damaged" in caplog.text


def test_a_file_that_cannot_be_read_locks_for_a_moment(tmp_path: Path) -> None:
    assert read_lockout(tmp_path, now=0, wall=NOON).remaining(0) == 10


def test_where_nothing_can_be_written_it_is_told_and_all_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    write_lockout(tmp_path / "file" / "pin.json", failed(3), now=0, wall=NOON)
    assert "cannot be written" in caplog.text


@given(
    failures=st.integers(0, 10**6),
    kept=st.integers(-(10**30), 10**30),
    wall=st.floats(0, 1e12),
    now=st.floats(0, 1e9),
)
def test_whatever_the_clocks_say_nobody_is_locked_out_for_ever(
    tmp_path_factory: pytest.TempPathFactory,
    failures: int,
    kept: int,
    wall: float,
    now: float,
) -> None:
    file = tmp_path_factory.getbasetemp() / "pin.json"
    file.write_text(f'{{"failures": {failures}, "until": {kept}}}')
    lockout = read_lockout(file, now, wall)
    assert lockout.failures == failures
    assert 0 <= lockout.remaining(now) <= 3601  # a sum of floats may be a little more
    assert lockout.remaining(now + 3601) == 0
