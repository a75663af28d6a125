"""``publisher.json``: what each serial changed, for deltas. Readers do not need it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from helpviewer.errors import FeedError
from helpviewer.feed.digests import sha256
from helpviewer.feed.head import Head
from helpviewer.feed.strict_json import Value, canonical, parse
from helpviewer.publisher.files import File
from helpviewer.publisher.former import Former

_FILE = "publisher.json"
_FORMAT = "helpviewer-publisher/1"
_KEPT = 112  # serials: the oldest that a delta leads on from


class Step(NamedTuple):
    """What one serial changed.

    Attributes:
        state: The collection's state since then.
        touched: The ids of the items that are new, changed or gone since the serial before;
            None if nobody knows.
    """

    state: str
    touched: frozenset[str] | None


Record = Mapping[int, Step]
"""The last steps, by their serials."""


def read_record(out: Path) -> dict[int, Step]:
    """Return what each serial changed; nothing if that is not known."""
    try:
        value = parse((out / _FILE).read_bytes())
    except (OSError, FeedError):
        return {}
    steps = value.get("steps") if isinstance(value, dict) else None
    entries = steps if isinstance(steps, dict) else {}
    return {
        int(serial): _step(entry) for serial, entry in entries.items() if serial.isdecimal()
    }


def record_file(record: Record) -> File:
    """Return the file that `read_record` makes the same of, but for what is of no use now."""
    latest = sorted(record)[-_KEPT:]
    steps: Value = {
        str(serial): {
            "state": record[serial].state,
            "touched": _sorted(record[serial].touched),
        }
        for serial in latest
    }
    content = canonical({"format": _FORMAT, "steps": steps})
    return File(_FILE, content, sha256(content))


def next_record(
    out: Path, former: Former | None, head: Head, members: Mapping[str, str]
) -> dict[int, Step]:
    """Return what each serial changed, the one of a new head included.

    What was recorded of serials that were never signed does not count.
    """
    touched = _touched(former.members, members) if former else None
    record = {head.serial: Step(head.state, touched)}
    if former is None:
        return record
    last = former.last.head
    known = read_record(out)
    is_current = last.serial in known and known[last.serial].state == last.state
    return known | record if is_current else record


def touched_since(record: Record, base: int, serial: int) -> frozenset[str] | None:
    """Return the ids of the items that may differ between two states; None if unknown."""
    touched: set[str] = set()
    for number in range(base + 1, serial + 1):
        step = record.get(number)
        if step is None or step.touched is None:
            return None
        touched |= step.touched
    return frozenset(touched)


def _touched(
    had: Mapping[str, str] | None, members: Mapping[str, str]
) -> frozenset[str] | None:
    """Return the ids of the items that differ; None if unknown, or not worth a delta."""
    if had is None:
        return None
    names = had.keys() | members.keys()
    touched = frozenset(name for name in names if had.get(name) != members.get(name))
    return touched if len(touched) <= len(names) // 2 else None


def _step(entry: Value) -> Step:
    values = entry if isinstance(entry, dict) else {}
    state, touched = values.get("state"), values.get("touched")
    ids = (
        [name for name in touched if isinstance(name, str)]
        if isinstance(touched, list)
        else None
    )
    return Step(
        state if isinstance(state, str) else "", None if ids is None else frozenset(ids)
    )


def _sorted(ids: Iterable[str] | None) -> Value:
    return None if ids is None else list[Value](sorted(ids))
