"""How a feed is doing, for those who look without asking it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from helpviewer.errors import (
    ExpiredSignaturesError,
    HelpViewerError,
    NetworkError,
    OfflineError,
    TrustError,
)
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import Changes, Collection, Refusal
from helpviewer.feed.received_database import ReceivedDatabase
from helpviewer.feed.received_log import SyncRecord
from helpviewer.sync.notes import FeedNotes
from helpviewer.sync.schedule import Plan
from helpviewer.sync.stepping import former_state
from helpviewer.workers import error_of


class FeedState(StrEnum):
    """How a feed is doing, in a word."""

    NEVER = "never"  # it was never asked
    CURRENT = "current"  # when it was asked last, it answered
    OFFLINE = "offline"  # it could not be reached
    STALE = "stale"  # nobody vouched for it lately
    DISTRUSTED = "distrusted"  # what it sent is not what its publisher signed
    FAILED = "failed"  # something else went wrong
    FINISHED = "finished"  # it says that it will never change again


class FeedStatus(NamedTuple):
    """How a feed is doing.

    Attributes:
        feed: Its address.
        state: In a word.
        shown: What readers see of it; None if nothing was received.
        refused: How many items of that cannot be used.
        is_pinned: That is a former state, as somebody went back to it.
        can_go_back: There is a state before that.
        checked: When it was asked last.
        succeeded: When it answered last.
        verified: When its signatures were valid last.
        is_clock_behind: The clock of this machine is certainly wrong.
        plan: When it is asked again.
        error: What went wrong when it was asked last.
    """

    feed: str
    state: FeedState = FeedState.NEVER
    shown: Collection | None = None
    refused: int = 0
    is_pinned: bool = False
    can_go_back: bool = False
    checked: datetime | None = None
    succeeded: datetime | None = None
    verified: datetime | None = None
    is_clock_behind: bool = False
    plan: Plan = Plan()
    error: HelpViewerError | None = None


def feed_status(database: Path, feed: str) -> FeedStatus:
    """Return how a feed is doing.

    Args:
        database: What was received (`Place.received`); it need not exist.
        feed: The feed's address.

    Raises:
        StoreError: The database is damaged.
    """
    with _looking_into(database) as received:
        return status_of(received, feed) if received else FeedStatus(feed)


def status_of(received: Received, feed: str) -> FeedStatus:
    """Return how a feed is doing.

    Raises:
        StoreError: The database is damaged.
    """
    notes = FeedNotes.of_json(received.log.status(feed))
    shown = received.wanted(feed)
    error = error_of(notes.error) if notes.error else None
    return FeedStatus(
        feed=feed,
        state=_state(notes, error),
        shown=shown,
        refused=len(received.refusals(shown.number)) if shown else 0,
        is_pinned=received.pinned(feed) is not None,
        can_go_back=former_state(received, feed) is not None,
        checked=notes.checked,
        succeeded=notes.succeeded,
        verified=notes.known.verified,
        is_clock_behind=notes.is_clock_behind,
        plan=notes.plan,
        error=error,
    )


def feed_news(database: Path, feed: str) -> Changes:
    """Return what readers see of a feed that the state before had not.

    Raises:
        StoreError: The database is damaged.
    """
    with _looking_into(database) as received:
        shown = received.wanted(feed) if received else None
        if received is None or shown is None:
            return Changes((), (), ())
        former = former_state(received, feed)
        return received.changes(former.number if former else None, shown.number)


def feed_refusals(database: Path, feed: str) -> list[Refusal]:
    """Return which items of what readers see cannot be used, and why.

    Raises:
        StoreError: The database is damaged.
    """
    with _looking_into(database) as received:
        shown = received.wanted(feed) if received else None
        return received.refusals(shown.number) if received and shown else []


def feed_history(database: Path, feed: str) -> list[SyncRecord]:
    """Return the syncs of a feed that brought something or failed, the latest first.

    Raises:
        StoreError: The database is damaged.
    """
    with _looking_into(database) as received:
        return received.log.history(feed) if received else []


def _state(notes: FeedNotes, error: HelpViewerError | None) -> FeedState:
    match error:
        case NetworkError() | OfflineError():
            return FeedState.OFFLINE
        case ExpiredSignaturesError():
            return FeedState.STALE
        case TrustError():
            return FeedState.DISTRUSTED
        case HelpViewerError():
            return FeedState.FAILED
    if notes.is_finished:
        return FeedState.FINISHED
    return FeedState.CURRENT if notes.succeeded else FeedState.NEVER


@contextmanager
def _looking_into(database: Path) -> Iterator[Received | None]:
    """Open what was received, without making or changing anything."""
    if not database.exists():
        yield None
        return
    opened = ReceivedDatabase.look_into(database)
    try:
        yield Received(opened)
    finally:
        opened.close()
