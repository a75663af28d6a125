"""When a feed is asked again, so that a hundred thousand machines never ask at once.

Nothing here looks at a clock: what is known, the time and a source of chance go in, what is
known next comes out. ``benchmarks/fleet.py`` simulates a fleet with this very code.
"""

from datetime import UTC, datetime, timedelta, tzinfo
from random import Random
from typing import NamedTuple

from helpviewer.settings import FeedSettings
from helpviewer.sync.quiet_hours import QuietHours
from helpviewer.sync.retry_after import LONGEST, SHORTEST

_HOUR = 3600.0  # seconds
_FIRST_RETRY = 30.0  # seconds, at most
_LONGEST_RETRY = _HOUR
_AFTER_START = 600.0  # seconds, over which machines that are switched on together spread
_MOST_DOUBLINGS = 20  # far beyond the longest retry


class Rhythm(NamedTuple):
    """What the settings say.

    Attributes:
        interval: Between two polls; zero for none but those somebody asks for.
        quiet: When there are none either.
        zone: Where the quiet hours are; None for this machine's.
    """

    interval: timedelta = timedelta(hours=1)
    quiet: QuietHours | None = None
    zone: tzinfo | None = None


def rhythm_of(settings: FeedSettings) -> Rhythm:
    """Return what the settings say, in this machine's time zone."""
    quiet = QuietHours.parse(settings.quiet_hours) if settings.quiet_hours else None
    return Rhythm(timedelta(minutes=settings.interval), quiet)


class Plan(NamedTuple):
    """What is known of one feed's polls; it is kept from one to the next.

    Attributes:
        phase: From 0 to 1, by chance and for good: this installation's place among all.
        failures: In a row.
        next_poll: None if it has to be asked for.
        not_before: Until then the server wants to be left alone, even by somebody who asks.
    """

    phase: float = 0
    failures: int = 0
    next_poll: datetime | None = None
    not_before: datetime | None = None


class Failure(NamedTuple):
    """Why a poll brought nothing.

    Attributes:
        is_lasting: Asking again soon would not help.
        retry_after: Seconds that the server wants to be left alone; 0 if it did not say.
    """

    is_lasting: bool = False
    retry_after: float = 0


def new_plan(random: Random) -> Plan:
    """Return the plan of an installation that never asked."""
    return Plan(phase=random.random())


def after_start(plan: Plan, now: datetime, rhythm: Rhythm, random: Random) -> Plan:
    """Return what to do when the machine is switched on, or the settings have changed."""
    plan = _heeded(plan, now)
    latest = now + 1.1 * max(rhythm.interval, timedelta(seconds=LONGEST))
    if rhythm.interval and plan.next_poll and now < plan.next_poll <= latest:
        return plan._replace(next_poll=_awake(plan, plan.next_poll, rhythm))
    return _in(random.uniform(0, _AFTER_START), plan, now, rhythm)


def after_success(plan: Plan, now: datetime, rhythm: Rhythm, random: Random) -> Plan:
    """Return when to ask next, after an answer: that nothing changed is one, too."""
    seconds = rhythm.interval.total_seconds() * random.uniform(0.9, 1.1)
    return _in(seconds, plan._replace(failures=0, not_before=None), now, rhythm)


def after_failure(
    plan: Plan, now: datetime, rhythm: Rhythm, random: Random, failure: Failure
) -> Plan:
    """Return when to try again: later each time, and at a moment of chance."""
    if failure.is_lasting:
        hourly = max(rhythm.interval.total_seconds(), _HOUR)
        seconds = hourly * random.uniform(0.9, 1.1)
    else:
        doubled = _FIRST_RETRY * 2 ** min(plan.failures, _MOST_DOUBLINGS)
        seconds = random.uniform(0, min(_LONGEST_RETRY, doubled))
    not_before = None
    if failure.retry_after:
        asked = min(max(failure.retry_after, SHORTEST), LONGEST)
        not_before = now + timedelta(seconds=asked)
        seconds = max(seconds, asked * random.uniform(1, 1.1))
    known = plan._replace(failures=plan.failures + 1, not_before=not_before)
    return _in(max(seconds, SHORTEST), known, now, rhythm)


def by_hand(plan: Plan, now: datetime) -> datetime:
    """Return when somebody who asks is served: now, unless the server asked for patience."""
    return max(_heeded(plan, now).not_before or now, now)


def _heeded(plan: Plan, now: datetime) -> Plan:
    """Return a plan without a wish that no server can have had: the clock was wrong then."""
    latest = now + timedelta(seconds=LONGEST)
    is_odd = plan.not_before is not None and plan.not_before > latest
    return plan._replace(not_before=None) if is_odd else plan


def _in(seconds: float, plan: Plan, now: datetime, rhythm: Rhythm) -> Plan:
    if not rhythm.interval:
        return plan._replace(next_poll=None)
    moment = now.astimezone(UTC) + timedelta(seconds=seconds)
    moment = max(moment, plan.not_before or moment)
    return plan._replace(next_poll=_awake(plan, moment, rhythm))


def _awake(plan: Plan, moment: datetime, rhythm: Rhythm) -> datetime:
    """Return `moment`, or one after the quiet hours, which end for all machines at once."""
    quiet, zone = rhythm.quiet, rhythm.zone
    if quiet is None or not quiet.include(moment, zone):
        return moment
    end = quiet.end_after(moment, zone)
    spread = end + plan.phase * min(rhythm.interval, quiet.rest_of_day)
    return end if quiet.include(spread, zone) else spread
