"""Bring the articles up to date with their feed."""

import argparse
import os
import sys
from pathlib import Path

from helpviewer.commands.feed_options import add_feed_options, feed_situation
from helpviewer.commands.output import print_json
from helpviewer.library.characters import one_line
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.sync.report import Outcome, SyncReport
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.run import sync_library

_REFUSED = 3
_PHASES = {
    Phase.CONNECTING: "Asking the feed's server",
    Phase.FETCHING: "Fetching",
    Phase.CHECKING: "Checking",
    Phase.PREPARING: "Preparing the articles",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--quiet", action="store_true", help="print nothing but errors")
    parser.add_argument(
        "--check", action="store_true", help="only tell whether there is something new"
    )
    parser.add_argument(
        "--from",
        dest="copy",
        type=Path,
        metavar="COPY",
        help="take the feed's files from this folder or help pack, with the same checks",
    )
    add_feed_options(parser)


def run(options: argparse.Namespace) -> int:
    """Sync and report; items that cannot be used are told, and make the exit status 3."""
    where, _ = feed_situation(options)
    request = SyncRequest(
        where.source,
        where.paths,
        where.settings,
        by_hand=True,
        folder=options.copy.absolute() if options.copy else None,
        check=options.check,
    )
    report = sync_library(request, SyncProgress() if options.quiet else sync_progress())
    if options.json:
        print_json(report.as_message())
    elif not options.quiet:
        print(report_text(report))
    return _REFUSED if report.refused else 0


def sync_progress() -> SyncProgress:
    """Return a progress that shows itself on a terminal, and nowhere else."""
    is_seen = sys.stderr and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    return SyncProgress(_show) if is_seen else SyncProgress()


def _show(phase: Phase, done: int, total: int) -> None:
    share = f": {done * 100 // total} %" if total else ""
    print(f"\r\033[K{_PHASES[phase]}{share}\r", end="", file=sys.stderr, flush=True)


def report_text(report: SyncReport) -> str:
    """Return what a sync came to, in words for a terminal."""
    refused = [
        one_line(f"{refusal.id}: {refusal.reason}{_stays(kept=refusal.kept_previous)}")
        for refusal in report.refused
    ]
    notes = [
        note
        for note, holds in (
            (
                "Readers see a former state; helpviewer feed forward ends that.",
                report.is_pinned,
            ),
            ("The clock of this machine is wrong.", report.is_clock_behind),
            ("The feed says that it will never change again.", report.is_finished),
        )
        if holds
    ]
    return "\n".join([*refused, *notes, _sentence(report)])


def _stays(*, kept: bool) -> str:
    return " (its former version stays)" if kept else ""


def _sentence(report: SyncReport) -> str:
    match report.outcome:
        case Outcome.AVAILABLE:
            return "There is something new."
        case Outcome.CHANGED:
            return (
                f"{report.new} new, {report.updated} updated, {report.removed} removed "
                f"in {report.seconds:.1f} s ({report.bytes / 1000:.0f} kB)"
            )
        case _:
            return "Everything is up to date."
