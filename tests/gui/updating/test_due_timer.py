"""When a feed is asked by itself."""

from datetime import UTC, datetime, timedelta
from random import Random

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from helpviewer.gui.updating.due_timer import DueTimer, next_poll
from helpviewer.settings import FeedSettings
from helpviewer.sync.schedule import Plan
from helpviewer.sync.status import FeedStatus

URL = "https://help.example/feed/"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SOON = NOW + timedelta(minutes=20)
CHANCE = Random(1)  # noqa: S311
HOURLY, BY_HAND = FeedSettings(URL), FeedSettings(URL, interval=0)


def asked(plan: Plan) -> FeedStatus:
    return FeedStatus(URL, checked=NOW - timedelta(minutes=40), plan=plan)


def test_what_was_never_asked_is_asked_at_once() -> None:
    assert next_poll(FeedStatus(URL), HOURLY, NOW, CHANCE) == NOW


def test_what_was_planned_stays_planned() -> None:
    assert next_poll(asked(Plan(next_poll=SOON)), HOURLY, NOW, CHANCE) == SOON


def test_what_was_missed_is_made_up_for_within_ten_minutes() -> None:
    missed = asked(Plan(next_poll=NOW - timedelta(days=1)))
    found = next_poll(missed, HOURLY, NOW, CHANCE)
    assert found is not None
    assert NOW < found <= NOW + timedelta(minutes=10)


def test_without_an_interval_only_the_reader_asks() -> None:
    assert next_poll(FeedStatus(URL), BY_HAND, NOW, CHANCE) is None
    assert next_poll(asked(Plan(next_poll=SOON)), BY_HAND, NOW, CHANCE) is None


def test_quiet_hours_hold_for_what_was_never_asked_too() -> None:
    local = NOW.astimezone()
    quiet = f"{local:%H:%M}-{local + timedelta(hours=1):%H:%M}"
    found = next_poll(FeedStatus(URL), FeedSettings(URL, quiet_hours=quiet), NOW, CHANCE)
    assert found == NOW + timedelta(hours=1)


def test_the_timer_tells_when_it_is_time(qtbot: QtBot) -> None:
    parent = QObject()
    timer = DueTimer(parent)
    with qtbot.waitSignal(timer.due):
        timer.plan(FeedStatus(URL), HOURLY)
    assert timer.moment is None


def test_a_timer_that_wakes_too_early_sleeps_on(qtbot: QtBot) -> None:
    parent = QObject()
    timer = DueTimer(parent)
    later = datetime.now(UTC) + timedelta(minutes=30)
    timer.plan(FeedStatus(URL, checked=later, plan=Plan(next_poll=later)), HOURLY)
    with qtbot.assertNotEmitted(timer.due):
        timer.look()
    assert timer.moment == later
    timer.stop()
    timer.look()
    assert timer.moment is None
