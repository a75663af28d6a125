"""Tell how a feed is doing, say whose signatures count, and go back to a former state."""

import argparse
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from helpviewer.commands.feed_options import add_feed_options, feed_situation, place_of
from helpviewer.commands.library_options import Situation, terminal_progress
from helpviewer.commands.output import print_json
from helpviewer.compiler.compile import compile_library
from helpviewer.errors import TrustedRootError
from helpviewer.feed.received_collection import Collection
from helpviewer.feed.received_log import SyncRecord
from helpviewer.library.characters import one_line
from helpviewer.sync.report import Outcome
from helpviewer.sync.status import FeedStatus, feed_history, feed_status
from helpviewer.sync.stepping import go_back, go_forward
from helpviewer.sync.trusting import trust_publisher
from helpviewer.workers import error_of

_ACTIONS = {
    "status": "tell how the feed is doing",
    "trust": "say whose signatures count: the file root.json that its publisher gave",
    "history": "list the syncs that brought something or failed",
    "rollback": "show the state before the present one, until you go forward",
    "forward": "show the newest state again",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text in _ACTIONS.items():
        action = actions.add_parser(name, help=text, description=f"{text.capitalize()}.")
        if name == "trust":
            action.add_argument("root", type=Path, metavar="ROOT", help="the file")
        add_feed_options(action)


def run(options: argparse.Namespace) -> int:
    """Do what the action says."""
    where, feed = feed_situation(options)
    value, text = _DONE[options.action](options, where, feed)
    if options.json:
        print_json(value)
    else:
        print(text)
    return 0


def _status(_: argparse.Namespace, where: Situation, feed: str) -> tuple[object, str]:
    status = feed_status(place_of(where).received, feed)
    value = _status_value(status)
    width = max(map(len, value))
    said = {name: one_line(str(content)) for name, content in value.items() if content}
    return value, "\n".join(f"{name:{width}}  {content}" for name, content in said.items())


def _status_value(status: FeedStatus) -> dict[str, Any]:
    shown = status.shown
    return {
        "feed": status.feed,
        "state": status.state.value,
        "error": str(status.error or ""),
        "trust": shown.trust.value if shown else "",
        "serial": shown.serial if shown else 0,
        "published": _moment(shown.generated if shown else None),
        "checked": _moment(status.checked),
        "succeeded": _moment(status.succeeded),
        "verified": _moment(status.verified),
        "next": _moment(status.plan.next_poll),
        "refused": status.refused,
        "pinned": status.is_pinned,
        "clock_behind": status.is_clock_behind,
    }


def _trust(options: argparse.Namespace, where: Situation, feed: str) -> tuple[object, str]:
    try:
        content = options.root.read_bytes()
    except OSError as error:
        raise TrustedRootError(error.strerror or error) from error
    facts = trust_publisher(where.paths, place_of(where).received, feed, content)
    text = (
        f"The feed is trusted by root {facts.version}, which {facts.threshold} of "
        f"{len(facts.keys)} keys sign.\n"
        f"Compare this with what its publisher tells you: {facts.digest}"
    )
    return facts._asdict() | {"expires": _moment(facts.expires)}, text


def _history(_: argparse.Namespace, where: Situation, feed: str) -> tuple[object, str]:
    records = feed_history(place_of(where).received, feed)
    values = [_record_value(record) for record in records]
    return values, "\n".join(map(_record_line, records)) or "There was no sync yet."


def _record_value(record: SyncRecord) -> dict[str, Any]:
    dates = {"began": _moment(record.began), "ended": _moment(record.ended)}
    error = str(error_of(record.error)) if record.error else ""
    return record._asdict() | dates | {"error": error}


def _record_line(record: SyncRecord) -> str:
    told = str(error_of(record.error)) if record.error else ""
    if record.outcome == Outcome.CHANGED:
        told = f"{record.new} new, {record.updated} updated, {record.removed} removed"
        told += f", {record.refused} cannot be used" if record.refused else ""
    return f"{_moment(record.began)}  {record.outcome}  {one_line(told)}".rstrip()


def _rollback(_: argparse.Namespace, where: Situation, feed: str) -> tuple[object, str]:
    collection = go_back(place_of(where).received, feed)
    return _shown(where, collection, "until you run: helpviewer feed forward")


def _forward(_: argparse.Namespace, where: Situation, feed: str) -> tuple[object, str]:
    return _shown(where, go_forward(place_of(where).received, feed), "which is the newest")


def _shown(where: Situation, collection: Collection, why: str) -> tuple[object, str]:
    """Compile what readers are to see now."""
    compile_library(where.source, where.paths, terminal_progress())
    received = _moment(collection.received)
    value = {"serial": collection.serial, "received": received}
    serial = f"serial {collection.serial}, " if collection.serial else ""
    return value, f"Readers see the state that was received {received} ({serial}{why})"


def _moment(moment: datetime | None) -> str:
    return moment.astimezone().isoformat(timespec="seconds") if moment else ""


_Done = Callable[[argparse.Namespace, Situation, str], tuple[object, str]]
_DONE: dict[str, _Done] = {
    "status": _status,
    "trust": _trust,
    "history": _history,
    "rollback": _rollback,
    "forward": _forward,
}
