from datetime import UTC, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.sync import schedule
from helpviewer.sync.quiet_hours import QuietHours
from helpviewer.sync.schedule import Failure, Plan, Rhythm, by_hand

NOW = datetime(2026, 11, 12, 8, 30, tzinfo=UTC)
NIGHT = QuietHours(time(22), time(6))
HOURLY = Rhythm()


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - it has to be the same in each run


randoms = st.integers(0, 10**9).map(chance)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=UTC)
)
rhythms = st.builds(
    Rhythm,
    st.integers(1, 10_000).map(lambda minutes: timedelta(minutes=minutes)),
    st.sampled_from([None, NIGHT, QuietHours(time(9), time(17)), QuietHours(time(6), time(5))]),
    st.sampled_from([UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("Australia/Lord_Howe")]),
)
failures = st.builds(Failure, st.booleans(), st.sampled_from([0, 0.1, 120, 86400, 10**7]))
plans = st.builds(
    Plan,
    phase=st.floats(0, 1, exclude_max=True),
    failures=st.integers(0, 10_000),
    next_poll=st.none() | moments,
    not_before=st.none() | moments,
)


def seconds_until(moment: datetime | None) -> float:
    assert moment is not None
    return (moment - NOW).total_seconds()


def delays(plan: Plan, failure: Failure, count: int = 300) -> list[float]:
    """Return the seconds to the next try, for many installations."""
    return [
        seconds_until(
            schedule.after_failure(plan, NOW, HOURLY, chance(seed), failure).next_poll
        )
        for seed in range(count)
    ]


def test_each_installation_has_a_place_of_its_own() -> None:
    phases = [schedule.new_plan(chance(seed)).phase for seed in range(100)]
    assert len(set(phases)) == 100
    assert all(0 <= phase < 1 for phase in phases)


def test_the_next_poll_is_about_an_interval_away() -> None:
    plan = Plan(failures=3, not_before=NOW)
    after = [schedule.after_success(plan, NOW, HOURLY, chance(seed)) for seed in range(300)]
    waits = [seconds_until(plan.next_poll) for plan in after]
    assert 3240 <= min(waits) < 3300
    assert 3900 < max(waits) <= 3960
    assert (after[0].failures, after[0].not_before) == (0, None)


@pytest.mark.parametrize(
    ("former_failures", "most"), [(0, 30), (1, 60), (3, 240), (7, 3600), (5000, 3600)]
)
def test_retries_spread_over_twice_the_time_after_each_failure(
    former_failures: int, most: int
) -> None:
    waits = delays(Plan(failures=former_failures), Failure())
    assert 1 <= min(waits) < 0.1 * most
    assert 0.9 * most < max(waits) <= most


def test_failures_are_counted() -> None:
    plan = schedule.after_failure(Plan(failures=2), NOW, HOURLY, chance(1), Failure())
    assert plan.failures == 3


def test_a_lasting_failure_is_looked_at_hourly() -> None:
    waits = delays(Plan(), Failure(is_lasting=True))
    assert min(waits) >= 3240
    assert max(waits) <= 3960


def test_what_the_server_asks_for_is_the_least_and_not_the_same_for_all() -> None:
    waits = delays(Plan(), Failure(retry_after=1000))
    assert min(waits) >= 1000
    assert max(waits) <= 1100
    assert len(set(waits)) > 250


def test_somebody_who_asks_waits_for_nothing_but_the_servers_wish() -> None:
    failed = schedule.after_failure(Plan(failures=9), NOW, HOURLY, chance(1), Failure())
    assert by_hand(failed, NOW) == NOW
    busy = Failure(retry_after=120)
    failed = schedule.after_failure(Plan(), NOW, HOURLY, chance(1), busy)
    assert by_hand(failed, NOW) == NOW + timedelta(seconds=120)
    assert by_hand(failed, NOW + timedelta(hours=1)) == NOW + timedelta(hours=1)


def test_machines_that_are_switched_on_together_spread_over_ten_minutes() -> None:
    overdue = Plan(next_poll=NOW - timedelta(hours=9))
    for plan in (Plan(), overdue):
        after = [schedule.after_start(plan, NOW, HOURLY, chance(seed)) for seed in range(300)]
        waits = [seconds_until(plan.next_poll) for plan in after]
        assert 0 <= min(waits) < 60
        assert 540 < max(waits) <= 600


def test_a_machine_that_is_switched_on_remembers_what_the_server_asked_for() -> None:
    later = NOW + timedelta(hours=5)
    plan = Plan(next_poll=NOW - timedelta(hours=1), not_before=later)
    assert schedule.after_start(plan, NOW, HOURLY, chance(1)).next_poll == later


def test_a_poll_that_is_due_later_stays_due_then() -> None:
    plan = Plan(next_poll=NOW + timedelta(minutes=50), failures=4)
    assert schedule.after_start(plan, NOW, HOURLY, chance(1)) == plan


def test_a_clock_that_was_wrong_does_not_put_off_polls_for_years() -> None:
    later = NOW + timedelta(days=3650)
    plan = Plan(next_poll=later, not_before=later)
    started = schedule.after_start(plan, NOW, HOURLY, chance(1))
    assert seconds_until(started.next_poll) <= 600
    assert by_hand(started, NOW) == NOW
    assert by_hand(plan, NOW) == NOW


def test_without_an_interval_there_are_no_polls_but_by_hand() -> None:
    never = Rhythm(timedelta())
    plan = Plan(next_poll=NOW)
    assert schedule.after_start(plan, NOW, never, chance(1)).next_poll is None
    assert schedule.after_success(plan, NOW, never, chance(1)).next_poll is None
    assert schedule.after_failure(plan, NOW, never, chance(1), Failure()).next_poll is None


def test_machines_do_not_all_wake_up_when_the_night_ends() -> None:
    evening = datetime(2026, 11, 12, 21, 50, tzinfo=UTC)
    rhythm = Rhythm(quiet=NIGHT, zone=UTC)
    morning = datetime(2026, 11, 13, 6, tzinfo=UTC)
    for phase in (0, 0.25, 0.75):
        plan = schedule.after_success(Plan(phase), evening, rhythm, chance(1))
        assert plan.next_poll == morning + timedelta(hours=phase)


def test_an_hour_that_the_clock_skips_leaves_no_time_to_spread_over() -> None:
    almost_always = QuietHours(time(3), time(1, 30))
    daily = Rhythm(timedelta(days=1), almost_always, ZoneInfo("Europe/Berlin"))
    noon = datetime(2026, 3, 27, 12, tzinfo=UTC)  # the next night goes from 2:00 to 3:00
    plan = schedule.after_success(Plan(phase=0.9), noon, daily, chance(3))
    assert plan.next_poll == datetime(2026, 3, 29, 0, 30, tzinfo=UTC)


@given(plans, moments, rhythms, randoms, failures)
def test_a_poll_is_never_in_quiet_hours_nor_in_the_past_nor_too_early(
    plan: Plan, now: datetime, rhythm: Rhythm, random: Random, failure: Failure
) -> None:
    for after in (
        schedule.after_start(plan, now, rhythm, random),
        schedule.after_success(plan, now, rhythm, random),
        schedule.after_failure(plan, now, rhythm, random, failure),
    ):
        assert after.next_poll is not None
        assert after.next_poll >= max(now, after.not_before or now)
        assert rhythm.quiet is None or not rhythm.quiet.include(after.next_poll, rhythm.zone)
        longest = max(timedelta(days=1), rhythm.interval) * 1.1 + timedelta(days=3)
        assert after.next_poll <= now + longest


@given(plans, moments, rhythms, randoms, failures)
def test_a_failure_is_never_followed_by_a_tight_loop(
    plan: Plan, now: datetime, rhythm: Rhythm, random: Random, failure: Failure
) -> None:
    after = schedule.after_failure(plan, now, rhythm, random, failure)
    assert after.next_poll is not None
    assert after.next_poll >= now + timedelta(seconds=max(1, min(failure.retry_after, 86400)))
