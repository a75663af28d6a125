"""Tell how collected kiosks are doing, by their health files."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from helpviewer.commands.output import print_json
from helpviewer.kiosk.fleet_table import (
    Expected,
    Row,
    collect,
    counts,
    file_name,
    judge,
)
from helpviewer.library.characters import one_line

_STALE = 24.0  # hours
_TITLES = ("DEVICE", "RING", "VERSION", "SERIAL", "LAST SYNC", "STATE", "WHY")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    text = "print one table of many health files"
    report = actions.add_parser("report", help=text, description=f"{text.capitalize()}.")
    report.add_argument(
        "files",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="a health file, or a folder of them (every .json in it and below)",
    )
    report.add_argument(
        "--behind",
        type=int,
        metavar="SERIAL",
        help="what machines are to show at least (else: what others of their ring show)",
    )
    report.add_argument(
        "--stale",
        type=_hours,
        default=_STALE,
        metavar="HOURS",
        help="how long nothing may be heard of a machine (24)",
    )
    report.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Print the table."""
    expected = Expected(datetime.now(UTC), timedelta(hours=options.stale), options.behind)
    rows = judge(collect(options.files), expected)
    if options.json:
        print_json({"counts": counts(rows), "machines": list(map(_value, rows))})
    else:
        print(_text(rows))
    return 0


def _hours(text: str) -> float:
    hours = float(text)
    if not 0 < hours <= 24 * 3660:
        raise argparse.ArgumentTypeError("hours are more than 0")
    return hours


def _value(row: Row) -> dict[str, Any]:
    health = row.health
    return {
        "state": row.state.value,
        "reason": row.reason,
        "file": file_name(row),
        "device": health.device if health else "",
        "ring": health.ring if health else "",
        "library": health.library if health else "",
        "version": health.version if health else "",
        "serial": health.serial if health else 0,
        "last_sync": _moment(health.last_sync) if health else "",
        "written": _moment(health.written) if health else "",
    }


def _text(rows: Sequence[Row]) -> str:
    cells = [_TITLES, *map(_cells, rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(_TITLES) - 1)]
    lines = ["  ".join([*map(str.ljust, row[:-1], widths), row[-1]]).rstrip() for row in cells]
    told = ", ".join(f"{number} {state}" for state, number in counts(rows).items())
    return "\n".join([*(lines if rows else []), f"{len(rows)} machines: {told}"])


def _cells(row: Row) -> tuple[str, ...]:
    health = row.health
    if health is None:
        return (one_line(file_name(row)), "", "", "", "", row.state.value, one_line(row.reason))
    name = health.device or file_name(row)
    texts = (name, health.ring, health.version, str(health.serial or ""))
    last = _moment(health.last_sync)
    return (*map(one_line, texts), last, row.state.value, one_line(row.reason))


def _moment(moment: datetime | None) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%MZ") if moment else ""
