"""``head.json``: the one signed file. It names every other by its digest and its size."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from helpviewer.errors import FeedError
from helpviewer.feed import limits, strict_fields
from helpviewer.feed.strict_fields import Fields
from helpviewer.feed.strict_json import canonical, objection, parse

FORMAT = "helpviewer-head/1"
_PACKED = re.compile(r"(?:packs|deltas|stats)/[0-9a-f]{64}\.json\.gz")
_PLAIN = re.compile(r"(?:library|device)/[0-9a-f]{64}\.json")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
_MIN_CLIENT = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,3}")


class Object(NamedTuple):
    """One file that a head names.

    Attributes:
        path: Where it stands, relative to the feed; it contains the digest.
        sha256: The digest of the file as it is transferred.
        size: Its bytes.
        raw_size: The bytes of what it holds, unpacked.
    """

    path: str
    sha256: str
    size: int
    raw_size: int


class Delta(NamedTuple):
    """What leads from an earlier state to this one.

    Attributes:
        base: The serial that it leads on from.
        changed: How many items are new, changed or deleted.
        object: The file.
    """

    base: int
    changed: int
    object: Object


@dataclass(frozen=True, slots=True)
class Head:
    """A state of a collection.

    Attributes:
        collection: Which of a publisher's collections it is.
        serial: Its number; a later state has a greater one.
        generated: When it was published.
        min_client: The lowest version of the program that can read it.
        count: How many items there are.
        raw_bytes: All packs, unpacked.
        state: The digest of all items (`digests.state_of`).
        packs: All items.
        deltas: Ways from earlier states.
        stats: How often each article was read.
        library: What the collection says of itself.
        device: What kiosks are set up with.
    """

    collection: str
    serial: int
    generated: datetime
    min_client: str
    count: int
    raw_bytes: int
    state: str
    packs: tuple[Object, ...] = ()
    deltas: tuple[Delta, ...] = ()
    stats: Object | None = None
    library: Object | None = None
    device: Object | None = None

    @property
    def objects(self) -> tuple[Object, ...]:
        """Every file that it names."""
        others = (self.stats, self.library, self.device)
        deltas = (delta.object for delta in self.deltas)
        return (*self.packs, *deltas, *(other for other in others if other))


def read_head(content: bytes) -> Head:
    """Return what a head says; nothing in it may be missing or odd.

    Raises:
        FeedError: It is no head, or breaks a limit.
    """
    if len(content) > limits.HEAD:
        raise FeedError("its head is too large")
    value = parse(content)
    reason = objection(value)
    if reason or not isinstance(value, dict):
        raise FeedError(f"its head cannot be used ({reason or 'it is no object'})")
    if value.get("format") != FORMAT:
        raise FeedError("its head is of another version")
    return Head(
        collection=strict_fields.text(value, "collection", _NAME),
        serial=strict_fields.number(value, "serial", limits.INTEGER),
        generated=strict_fields.moment(value, "generated"),
        min_client=strict_fields.text(value, "min_client", _MIN_CLIENT),
        count=strict_fields.number(value, "count", limits.ARTICLES),
        raw_bytes=strict_fields.number(value, "raw_bytes", limits.COLLECTION_RAW),
        state=strict_fields.text(value, "state", _DIGEST),
        packs=tuple(
            _object(pack, "packs")
            for pack in strict_fields.tables(value, "packs", limits.PACKS)
        ),
        deltas=tuple(map(_delta, strict_fields.tables(value, "deltas", limits.DELTAS))),
        stats=_optional(value, "stats"),
        library=_optional(value, "library"),
        device=_optional(value, "device"),
    )


def head_bytes(head: Head) -> bytes:
    """Return the file that `read_head` makes the same head of."""
    value: dict[str, Any] = {
        "format": FORMAT,
        "collection": head.collection,
        "serial": head.serial,
        "generated": head.generated.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "min_client": head.min_client,
        "count": head.count,
        "raw_bytes": head.raw_bytes,
        "state": head.state,
        "packs": [pack._asdict() for pack in head.packs],
        "deltas": [
            {"from": delta.base, "changed": delta.changed, **delta.object._asdict()}
            for delta in head.deltas
        ],
    }
    others = {"stats": head.stats, "library": head.library, "device": head.device}
    value |= {name: other._asdict() for name, other in others.items() if other}
    return canonical(value)


def _object(fields: Fields, folder: str) -> Object:
    is_plain = folder in {"library", "device"}
    path = strict_fields.text(fields, "path", _PLAIN if is_plain else _PACKED)
    sha256 = strict_fields.text(fields, "sha256", _DIGEST)
    if not path.startswith(f"{folder}/{sha256}."):
        raise FeedError(f"its head names {path} where that cannot be")
    most, raw = (
        (limits.LIBRARY, limits.LIBRARY) if is_plain else (limits.OBJECT_GZ, limits.OBJECT_RAW)
    )
    return Object(
        path,
        sha256,
        strict_fields.number(fields, "size", most),
        strict_fields.number(fields, "raw_size", raw),
    )


def _delta(fields: Fields) -> Delta:
    base = strict_fields.number(fields, "from", limits.INTEGER)
    changed = strict_fields.number(fields, "changed", 2 * limits.ARTICLES)
    return Delta(base, changed, _object(fields, "deltas"))


def _optional(fields: Fields, name: str) -> Object | None:
    named = strict_fields.table(fields, name)
    return None if named is None else _object(named, name)
