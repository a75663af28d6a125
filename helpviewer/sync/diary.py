"""Noting how a sync goes: when the feed is asked again, and what becomes of its history."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from random import Random

from helpviewer.errors import (
    FeedError,
    HelpViewerError,
    NetworkError,
    OperationCancelledError,
    StoreError,
    TrustError,
)
from helpviewer.feed.received import Received
from helpviewer.feed.received_log import SyncRecord
from helpviewer.sync import schedule
from helpviewer.sync.fetcher import Traffic
from helpviewer.sync.notes import NOTHING, FeedNotes
from helpviewer.sync.report import Outcome, SyncReport
from helpviewer.sync.schedule import Failure, Rhythm
from helpviewer.workers import error_message


class Diary:
    """What is noted of one sync.

    Attributes:
        notes: What was remembered of the feed before.
        former: The number of what was received last; None for nothing.

    Args:
        received: Where it is noted.
        feed: The feed's address.
        now: This machine's clock.
        random: So that not all machines do the same at the same time.
        rhythm: When the feed is asked.
    """

    def __init__(
        self,
        received: Received,
        feed: str,
        now: Callable[[], datetime],
        random: Random,
        rhythm: Rhythm,
    ) -> None:
        self._received = received
        self._feed = feed
        self._now = now
        self._random = random
        self._rhythm = rhythm
        self._began = now()
        self._begun = time.monotonic()
        noted = received.log.status(feed)
        self.notes = FeedNotes.of_json(noted)
        if not noted:
            self.notes = FeedNotes(schedule.new_plan(random))
        current = received.current(feed)
        self.former = current.number if current else None

    @property
    def seconds(self) -> float:
        """How long it has taken until now."""
        return time.monotonic() - self._begun

    def begin(self) -> None:
        """Note that the feed is asked: one that is killed meanwhile is not begun at once."""
        self._keep(self.notes._replace(plan=self._plan_after(Failure(is_lasting=True))))

    def succeed(self, notes: FeedNotes) -> None:
        """Note that the feed answered, and what is to be remembered of it."""
        now = self._now()
        plan = schedule.after_success(self.notes.plan, now, self._rhythm, self._random)
        if notes.is_finished:
            plan = plan._replace(next_poll=None)
        self._keep(notes._replace(plan=plan, checked=now, succeeded=now, error=NOTHING))

    def fail(self, error: HelpViewerError, traffic: Traffic | None) -> None:
        """Note what went wrong; the same thing again and again is noted once."""
        told = error_message(error)
        is_cancelled = isinstance(error, OperationCancelledError)
        with suppress(StoreError):  # what went wrong first is told
            if not is_cancelled:
                noted = FeedNotes.of_json(self._received.log.status(self._feed))
                plan = self._plan_after(_failure(error))
                self._keep(noted._replace(plan=plan, checked=self._now(), error=told))
            if dict(self.notes.error) != told:
                outcome = Outcome.CANCELLED if is_cancelled else Outcome.FAILED
                report = SyncReport(outcome, self._feed)._replace(
                    **(traffic._asdict() if traffic else {})
                )
                self._add(report, {} if is_cancelled else told)

    def end(self, report: SyncReport) -> None:
        """Note what came of it, if anything did."""
        if report.outcome is Outcome.CHANGED:
            self._add(report, {})

    def _plan_after(self, failure: Failure) -> schedule.Plan:
        return schedule.after_failure(
            self.notes.plan, self._now(), self._rhythm, self._random, failure
        )

    def _keep(self, notes: FeedNotes) -> None:
        self._received.log.keep_status(self._feed, notes.as_json())

    def _add(self, report: SyncReport, error: dict[str, object]) -> None:
        record = SyncRecord(
            began=self._began,
            ended=self._now(),
            outcome=report.outcome,
            serial=report.serial,
            new=report.new,
            updated=report.updated,
            removed=report.removed,
            refused=len(report.refused),
            requests=report.requests,
            bytes=report.bytes,
            error=error,
        )
        self._received.log.add(self._feed, record)


def _failure(error: HelpViewerError) -> Failure:
    if isinstance(error, NetworkError):
        return Failure(error.is_lasting, error.retry_after)
    return Failure(is_lasting=isinstance(error, TrustError | FeedError))
