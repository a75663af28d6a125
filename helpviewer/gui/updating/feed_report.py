"""What is known of a feed, as text for whoever helps; it is in English everywhere."""

from datetime import datetime

from helpviewer.diagnostics.report import Section, as_text, moment
from helpviewer.feed.received_collection import Collection
from helpviewer.feed.received_log import SyncRecord
from helpviewer.gui.updating.feed_overview import FeedOverview
from helpviewer.sync.status import FeedStatus
from helpviewer.workers import error_of

_SYNCS = 20  # the latest, of many


def feed_report(overview: FeedOverview) -> str:
    """Return the state of a feed, its last syncs, and what of it cannot be used."""
    return as_text(
        {
            "Feed": _state(overview.status),
            "Last syncs": {"": [_sync(record) for record in overview.history[:_SYNCS]]},
            "Not usable": {"": [f"{one.id}: {one.reason}" for one in overview.refusals]},
        }
    )


def _state(status: FeedStatus) -> Section:
    return {
        "address": status.feed,
        "state": status.state,
        "shown": _collection(status.shown),
        "former state": "yes" if status.is_pinned else "no",
        "checked": _time(status.checked),
        "answered": _time(status.succeeded),
        "verified": _time(status.verified),
        "next": _time(status.plan.next_poll),
        "failures": status.plan.failures,
        "clock": "wrong" if status.is_clock_behind else "right, as far as is known",
        "error": str(status.error or ""),
    }


def _collection(shown: Collection | None) -> str:
    if shown is None:
        return ""
    return f"{shown.trust}, serial {shown.serial}, state {shown.state[:12]}"


def _sync(record: SyncRecord) -> str:
    counts = f"+{record.new} ~{record.updated} -{record.removed} !{record.refused}"
    seconds = (record.ended - record.began).total_seconds()
    told = f"{moment(record.ended)}  {record.outcome}  {counts}  serial {record.serial}"
    sent = f"{record.requests} requests, {record.bytes} bytes, {seconds:.1f} s"
    error = f"  {error_of(record.error)}" if record.error else ""
    return f"{told}  {sent}{error}"


def _time(time: datetime | None) -> str:
    return moment(time) if time else ""
