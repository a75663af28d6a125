from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.sync.quiet_hours import QuietHours

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = QuietHours(time(22), time(6))
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
quiet_hours = st.builds(QuietHours, minutes, minutes).filter(lambda q: q.begin != q.end)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=UTC)
)
zones = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Beirut"]
).map(ZoneInfo)


def test_quiet_hours_are_written_as_two_times() -> None:
    assert QuietHours.parse("22:00-06:30") == QuietHours(time(22), time(6, 30))
    assert QuietHours.parse("9:00 - 17:00".replace("9", "09")) == (time(9), time(17))


@pytest.mark.parametrize(
    "text", ["", "22-6", "22:00-22:00", "24:00-06:00", "22:60-06:00", "22:00-06:00 daily"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not like"):
        QuietHours.parse(text)


@pytest.mark.parametrize(
    ("clock", "is_quiet"),
    [("21:59", False), ("22:00", True), ("00:00", True), ("05:59", True), ("06:00", False)],
)
def test_a_night_goes_over_midnight(clock: str, is_quiet: bool) -> None:
    moment = datetime.combine(datetime(2026, 7, 1), time.fromisoformat(clock), BERLIN)  # noqa: DTZ001
    assert NIGHT.include(moment, BERLIN) == is_quiet


def test_a_day_does_not() -> None:
    day = QuietHours(time(9), time(17))
    assert day.include(datetime(2026, 7, 1, 12, tzinfo=UTC), UTC)
    assert not day.include(datetime(2026, 7, 1, 18, tzinfo=UTC), UTC)
    assert day.rest_of_day == timedelta(hours=16)
    assert NIGHT.rest_of_day == timedelta(hours=16)


@pytest.mark.parametrize(
    ("date", "hours"),
    [("2026-07-01", 8), ("2026-03-28", 7), ("2026-10-24", 9)],  # an ordinary night, DST
)
def test_a_night_ends_by_the_clock_on_the_wall(date: str, hours: int) -> None:
    begin = datetime.fromisoformat(f"{date}T22:00").replace(tzinfo=BERLIN).astimezone(UTC)
    end = NIGHT.end_after(begin, BERLIN)
    assert end - begin == timedelta(hours=hours)
    assert end.astimezone(BERLIN).time() == time(6)


def test_a_time_that_the_clock_shows_twice_ends_the_night_twice() -> None:
    quiet = QuietHours(time(1), time(2, 30))
    second = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)  # 02:10 in Berlin, after 02:59
    assert quiet.include(second, BERLIN)
    assert quiet.end_after(second, BERLIN) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_an_end_that_the_clock_skips_is_waited_for_until_the_next_day() -> None:
    quiet = QuietHours(time(0, 30), time(0))
    santiago = ZoneInfo("America/Santiago")
    noon = datetime(2026, 9, 5, 12, tzinfo=santiago)  # midnight is followed by 1:00
    end = quiet.end_after(noon, santiago)
    assert end == datetime(2026, 9, 7, tzinfo=santiago)


def test_the_machines_own_clock_counts_where_no_zone_is_named() -> None:
    moment = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert not NIGHT.include(NIGHT.end_after(moment, None), None)


@given(quiet_hours, moments, zones)
def test_when_they_are_over_it_is_not_quiet_and_not_earlier(
    quiet: QuietHours, moment: datetime, zone: ZoneInfo
) -> None:
    end = quiet.end_after(moment, zone)
    assert not quiet.include(end, zone)
    assert moment <= end <= moment + timedelta(hours=26)
