"""How a fleet is doing, from the health files that somebody collected of its machines."""

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from helpviewer.kiosk.health import LARGEST, Health, read_health
from helpviewer.library.files import printable_path

_AHEAD = timedelta(minutes=10)  # that clocks may differ by
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_UNWELL = frozenset({"failed", "distrusted", "stale"})
_ASKING = frozenset({"current", "offline", "never"})  # a line may be down for an hour


class State(StrEnum):
    """How a machine is doing, in a word; the first that is true of it."""

    UNREADABLE = "unreadable"  # the file is no health file
    STALE = "stale"  # nothing was heard of it for too long, or its clock is wrong
    FAILING = "failing"  # its syncs fail, or do not happen
    BEHIND = "behind"  # visitors see an older state than elsewhere
    OK = "ok"


class Collected(NamedTuple):
    """A health file.

    Attributes:
        file: Where it is.
        health: What it says; None if it cannot be used.
        reason: Why not.
    """

    file: Path
    health: Health | None
    reason: str = ""


class Row(NamedTuple):
    """One machine.

    Attributes:
        state: How it is doing.
        reason: Why, in a few words; empty if it is well.
        file: Where its health file is.
        health: What that says; None if it cannot be used.
    """

    state: State
    reason: str
    file: Path
    health: Health | None


class Expected(NamedTuple):
    """What is expected of machines.

    Attributes:
        now: The time.
        stale: How long nothing may be heard of a machine, or of its feed.
        serial: What visitors are to see at least; None for what others of the ring see.
    """

    now: datetime
    stale: timedelta = timedelta(hours=24)
    serial: int | None = None


def collect(paths: Iterable[Path]) -> Iterator[Collected]:
    """Read health files; of a folder, every ``.json`` in it and below."""
    for path in paths:
        for file in sorted(_files(path)) if path.is_dir() else [path]:
            yield _collected(file)


def judge(machines: Iterable[Collected], expected: Expected) -> list[Row]:
    """Return how each machine is doing, the worst first, then by name."""
    all_ = list(machines)
    newest = _newest(all_)
    rows = [_row(machine, expected, newest) for machine in all_]
    order = {state: place for place, state in enumerate(State)}
    return sorted(rows, key=lambda row: (order[row.state], _name(row), str(row.file)))


def counts(rows: Sequence[Row]) -> dict[State, int]:
    """Return how many machines are in each state, those that none is in included."""
    counted = Counter(row.state for row in rows)
    return {state: counted[state] for state in State}


_Group = tuple[str, str]  # ring and library


def _newest(machines: Iterable[Collected]) -> dict[_Group, int]:
    """Return the highest serial that the machines of each ring show of each library."""
    found: dict[_Group, int] = {}
    for machine in machines:
        if health := machine.health:
            group = health.ring, health.library
            found[group] = max(found.get(group, 0), health.serial)
    return found


def _row(machine: Collected, expected: Expected, newest: dict[_Group, int]) -> Row:
    health = machine.health
    if health is None:
        return Row(State.UNREADABLE, machine.reason, machine.file, None)
    wanted = expected.serial
    if wanted is None:
        wanted = newest[health.ring, health.library]
    state, reason = _judged(health, expected, wanted)
    return Row(state, reason, machine.file, health)


def _judged(health: Health, expected: Expected, wanted: int) -> tuple[State, str]:
    reasons = {
        State.STALE: _silence(health, expected),
        State.FAILING: _failure(health, expected),
        State.BEHIND: f"serial {wanted} is out" if health.serial < wanted else "",
    }
    found = ((state, reason) for state, reason in reasons.items() if reason)
    return next(found, (State.OK, ""))


def _silence(health: Health, expected: Expected) -> str:
    if health.written > expected.now + _AHEAD:
        return "its clock is ahead"
    is_old = expected.now - health.written > expected.stale
    return "not heard of lately" if is_old else ""


def _failure(health: Health, expected: Expected) -> str:
    if health.sync_state in _UNWELL:
        return health.errors[0].kind if health.errors else health.sync_state
    latest = expected.now - expected.stale
    if health.sync_state in _ASKING and (health.last_success or _LONG_AGO) < latest:
        return "no sync lately"
    return "its articles cannot be searched" if health.index == "failed" else ""


def _name(row: Row) -> str:
    return row.health.device if row.health else ""


def _files(folder: Path) -> Iterator[Path]:
    for root, _, names in os.walk(folder):
        yield from (Path(root, name) for name in names if name.endswith(".json"))


def _collected(file: Path) -> Collected:
    try:
        return Collected(file, read_health(_content(file)))
    except ValueError as error:
        return Collected(file, None, str(error))
    except OSError as error:
        return Collected(file, None, error.strerror or str(error))


def _content(file: Path) -> bytes:
    """Return what stands in a file, as far as a health file may go on.

    Raises:
        OSError: It is missing, no file, or may not be read.
    """
    if not stat.S_ISREG(file.stat().st_mode):  # opening a named pipe would wait for ever
        raise OSError("it is not a file")
    with file.open("rb", buffering=0) as stream:
        return stream.read(LARGEST + 1)


def file_name(row: Row) -> str:
    """Return where a machine's file is, as it can be printed."""
    return printable_path(row.file)
