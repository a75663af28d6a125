"""What is remembered of a feed from one sync to the next, besides what it said."""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, NamedTuple, Self, TypeVar

from helpviewer.sync.schedule import Plan
from helpviewer.sync.transport import Validators
from helpviewer.sync.trust import Known

NOTHING: Mapping[str, Any] = MappingProxyType({})
Part = TypeVar("Part")


class FeedNotes(NamedTuple):
    """What is remembered of a feed.

    Attributes:
        plan: When it is asked again.
        validators: Of the document that was received last; a plain feed's only.
        known: What its signatures said; a signed feed's only.
        checked: When it was asked last, and answered or not.
        succeeded: When it answered last.
        error: What went wrong when it was asked last, as `workers.error_message` tells it.
        stats: The digest of its counts of views.
        lacks_images: Some images were not there.
        is_clock_behind: The clock of this machine was certainly wrong.
        is_finished: It says that it will never change again.
    """

    plan: Plan = Plan()
    validators: Validators = Validators()
    known: Known = Known()
    checked: datetime | None = None
    succeeded: datetime | None = None
    error: Mapping[str, Any] = NOTHING
    stats: str = ""
    lacks_images: bool = False
    is_clock_behind: bool = False
    is_finished: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return the notes as something that JSON can have."""
        return self._asdict() | {
            "plan": _written(self.plan._asdict()),
            "validators": self.validators._asdict(),
            "known": _written(self.known._asdict()),
            "checked": _text(self.checked),
            "succeeded": _text(self.succeeded),
            "error": dict(self.error),
        }

    @classmethod
    def of_json(cls, value: Mapping[str, Any]) -> Self:
        """Return the notes that `as_json` made this of; of nothing, those of a new feed.

        An older program may have noted less, and a newer one more.
        """
        parts = {
            "plan": _known(Plan, value.get("plan", NOTHING), "next_poll", "not_before"),
            "validators": _known(Validators, value.get("validators", NOTHING)),
            "known": _known(Known, value.get("known", NOTHING), "time_floor", "verified"),
        }
        return _known(cls, {**value, **parts}, "checked", "succeeded")


def _written(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _text(value) if isinstance(value, datetime) else value
        for name, value in values.items()
    }


def _known(kind: type[Part], values: Mapping[str, Any], *dates: str) -> Part:
    """Return a part of the notes of those values that it has, some of them dates."""
    return kind(
        **{
            name: datetime.fromisoformat(value) if value and name in dates else value
            for name, value in values.items()
            if name in kind.__annotations__
        }
    )


def _text(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat() if moment else None
