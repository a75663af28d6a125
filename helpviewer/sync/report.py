"""What a sync came to."""

from enum import StrEnum
from typing import Any, NamedTuple, Self

from helpviewer.feed.received_collection import Refusal


class Outcome(StrEnum):
    """How a sync ended."""

    CHANGED = "changed"  # there was something new
    UNCHANGED = "unchanged"  # there was not
    AVAILABLE = "available"  # there is, and it was only asked whether
    CANCELLED = "cancelled"
    FAILED = "failed"


class SyncReport(NamedTuple):
    """What a sync came to, if it came to its end.

    Attributes:
        outcome: Whether there was something new.
        feed: The feed's address.
        serial: The publisher's number of what the feed says; 0 if it has none.
        new: How many items appeared.
        updated: How many items changed.
        removed: How many items went.
        refused: The items of the feed that cannot be used.
        requests: How many were sent.
        bytes: How many arrived.
        seconds: How long it took.
        is_pinned: Readers see a former state, as somebody went back to it.
        is_clock_behind: This machine's clock is certainly wrong.
        is_finished: The feed says that it will never change again.
    """

    outcome: Outcome
    feed: str
    serial: int = 0
    new: int = 0
    updated: int = 0
    removed: int = 0
    refused: tuple[Refusal, ...] = ()
    requests: int = 0
    bytes: int = 0
    seconds: float = 0
    is_pinned: bool = False
    is_clock_behind: bool = False
    is_finished: bool = False

    def as_message(self) -> dict[str, Any]:
        """Return the report as a worker sends it, and as ``--json`` prints it."""
        refused = [refusal._asdict() for refusal in self.refused]
        return self._asdict() | {"refused": refused}

    @classmethod
    def of_message(cls, message: dict[str, Any]) -> Self:
        """Return the report that `as_message` made a message of."""
        refused = tuple(Refusal(**refusal) for refusal in message["refused"])
        outcome = Outcome(message["outcome"])
        return cls(**{**message, "refused": refused, "outcome": outcome})
