"""How a kiosk is doing, as a file for whoever looks after many; its format is documented.

``docs/kiosk.md`` has the table of its fields. There is nothing of visitors in it but their
number, and of errors only the kind: their words might quote what somebody typed.
"""

import json
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any, NamedTuple

from helpviewer.errors import FeedError
from helpviewer.feed import strict_fields
from helpviewer.feed.strict_fields import Fields
from helpviewer.feed.strict_json import objection, parse

FORMAT = "helpviewer-health/1"
LARGEST = 64 * 1024  # bytes
MOST_ERRORS = 20
_LONGEST = 200  # characters of a text
_MOST = 2**53 - 1
_DEPTH = 3


class LastError(NamedTuple):
    """Something that went wrong.

    Attributes:
        kind: The class of the error.
        at: When.
    """

    kind: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How a kiosk was doing at a moment.

    Attributes:
        written: That moment.
        version: Of the program.
        started: When the program was started.
        device: What the machine is called; may be empty.
        ring: Which machines it belongs to; empty for none.
        library: The id of the library that is shown; empty before the first.
        serial: The publisher's number of what is shown; 0 if it has none.
        state: The digest of what is shown.
        index: Whether everything can be searched: ``ready``, ``building`` or ``failed``.
        sync_state: How the feed is doing: ``current``, ``offline``, ``stale``, ``distrusted``,
            ``failed``, ``finished``, ``never``; empty without a feed.
        last_sync: When the feed was asked last.
        last_success: When it answered last.
        errors: What went wrong last, the latest first.
        visits: Since the program was started.
        missed_heartbeats: How many were not accepted since the last one that was.
        uptime: Seconds since the program was started.
        memory: Bytes that the program has of the machine's; 0 if unknown.
        free_disk: Bytes that are left on the disk of its data; 0 if unknown.
    """

    written: datetime
    version: str
    started: datetime
    device: str = ""
    ring: str = ""
    library: str = ""
    serial: int = 0
    state: str = ""
    index: str = "ready"
    sync_state: str = ""
    last_sync: datetime | None = None
    last_success: datetime | None = None
    errors: tuple[LastError, ...] = ()
    visits: int = 0
    missed_heartbeats: int = 0
    uptime: int = 0
    memory: int = 0
    free_disk: int = 0

    def to_json(self) -> bytes:
        """Return the file that `read_health` makes the same of, to the second."""
        said: dict[str, Any] = {field.name: getattr(self, field.name) for field in fields(self)}
        said |= {name: _text(said[name]) for name in _MOMENTS}
        said["errors"] = [{"kind": kind, "at": _text(at)} for kind, at in self.errors]
        return json.dumps({"format": FORMAT, **said}, indent=1).encode() + b"\n"


_MOMENTS = ("written", "started", "last_sync", "last_success")
_TEXTS = ("version", "device", "ring", "library", "state", "index", "sync_state")
_NUMBERS = ("serial", "visits", "missed_heartbeats", "uptime", "memory", "free_disk")


def read_health(content: bytes) -> Health:
    """Return what a health file says; fields that a later program adds are ignored.

    Raises:
        ValueError: It is none, or something in it is missing or odd; its text says what.
    """
    if len(content) > LARGEST:
        raise ValueError("it is too large")
    try:
        return _read(content)
    except FeedError as error:
        raise ValueError(str(error.values["reason"])) from error


def _read(content: bytes) -> Health:
    value = parse(content)
    if reason := objection(value, _DEPTH):
        raise FeedError(reason)
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise FeedError("it is no health file of this version")
    plain: dict[str, Any] = {name: _short(value, name) for name in _TEXTS}
    plain |= {name: strict_fields.number(value, name, _MOST) for name in _NUMBERS}
    errors = strict_fields.tables(value, "errors", MOST_ERRORS)
    return Health(
        **plain,
        written=strict_fields.moment(value, "written"),
        started=strict_fields.moment(value, "started"),
        last_sync=_optional(value, "last_sync"),
        last_success=_optional(value, "last_success"),
        errors=tuple(
            LastError(_short(e, "kind"), strict_fields.moment(e, "at")) for e in errors
        ),
    )


def _short(fields: Fields, name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > _LONGEST or not value.isprintable():
        raise FeedError(f"what it says of {name} cannot be used")
    return value


def _optional(fields: Fields, name: str) -> datetime | None:
    return None if fields.get(name) == "" else strict_fields.moment(fields, name)


def _text(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else ""
