"""One sync of a library, from the first question to what readers see.

It has two steps, each of which happens whole or not at all: what the feed says is kept as a
collection, and a generation is compiled of it. One that is killed between them is finished by
the next, or when the library is compiled the next time.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from random import Random, SystemRandom
from typing import NamedTuple

from helpviewer.compiler.compile import compile_library
from helpviewer.errors import (
    FeedError,
    HelpViewerError,
    OfflineError,
    ServerBusyError,
    StoreError,
)
from helpviewer.feed.received import Received
from helpviewer.library.article import Audience
from helpviewer.library.library_file import read_library_file
from helpviewer.library.store.opening import is_damaged, put_aside
from helpviewer.library.store.reader import StoreReader
from helpviewer.snapshot import Place
from helpviewer.sync import schedule
from helpviewer.sync.addresses import host_of
from helpviewer.sync.diary import Diary
from helpviewer.sync.lock import locked
from helpviewer.sync.notes import FeedNotes
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.sync.plain import receive_plain
from helpviewer.sync.reaching import Way, way_to
from helpviewer.sync.report import Outcome, SyncReport
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.session import Arrival, Session
from helpviewer.sync.signed import receive_signed
from helpviewer.sync.staging import clear_staging

_BUSY = 503
_JUST_NOW = timedelta(seconds=30)


def _now() -> datetime:
    return datetime.now(UTC)


class Machine(NamedTuple):
    """What a sync has from the machine that it runs on.

    Attributes:
        now: Its clock.
        random: So that not all machines do the same at the same time.
        environment: Where secrets may be.
    """

    now: Callable[[], datetime] = _now
    random: Random = SystemRandom()
    environment: Mapping[str, str] = os.environ


def sync_library(
    request: SyncRequest, progress: SyncProgress, machine: Machine | None = None
) -> SyncReport:
    """Bring a library up to date with its feed.

    Whatever goes wrong before all is received and checked, readers keep what they have.

    Raises:
        OfflineError: The network is switched off; nothing was even tried.
        SyncBusyError: Another process is at it.
        NetworkError: The feed cannot be fetched, or asked to be left alone for a while.
        TrustError: It is not what its publisher signed.
        FeedError: It cannot be used, or there is none.
        DiskSpaceError: There is not enough room.
        StoreError: What was received cannot be kept.
        LibraryError: There is nothing to compile.
        IndexUnavailableError: The index cannot be written; readers see the articles without it.
        OperationCancelledError: `progress` was cancelled.
    """
    if request.source.feed is None:
        raise FeedError("the settings name none")
    url = request.source.feed.url
    if not (request.source.feed.has_server or request.folder):
        raise FeedError("it came in a help pack, which no server has; open a later one")
    if request.settings.offline and not request.folder:
        raise OfflineError
    info, _ = read_library_file(request.source.folder)
    place = Place.of(request.paths, info)
    with locked(place):
        try:
            return _sync(request, url, place, progress, machine or Machine())
        except StoreError as error:
            if error.values["path"] != place.received or not is_damaged(error):
                raise
        put_aside(place.received)  # all that is in it can be received again
        return _sync(request, url, place, progress, machine or Machine())


def _sync(
    request: SyncRequest, url: str, place: Place, progress: SyncProgress, machine: Machine
) -> SyncReport:
    with closing(Received.open(place.received)) as received:
        if request.source.audience is Audience.PUBLIC:
            received.forget_internal()  # what came before the settings said so
        return _Run(request, place, received, progress, machine).carry_out(url)


class _Run:
    """One sync, while nobody else syncs the same library."""

    def __init__(
        self,
        request: SyncRequest,
        place: Place,
        received: Received,
        progress: SyncProgress,
        machine: Machine,
    ) -> None:
        self._request = request
        self._place = place
        self._received = received
        self._progress = progress
        self._machine = machine
        self._staging = place.received.with_name("staging")

    def carry_out(self, url: str) -> SyncReport:
        """Sync, and note how it goes."""
        rhythm = schedule.rhythm_of(self._request.settings.feed)
        diary = Diary(self._received, url, self._machine.now, self._machine.random, rhythm)
        self._require_patience(diary, url)
        if self._was_just_done(diary.notes):
            return SyncReport(Outcome.UNCHANGED, url)
        diary.begin()
        way = None
        try:
            self._progress.step(Phase.CONNECTING, 0, 0)
            with closing(way_to(url, self._request, self._machine.environment)) as way:
                arrival = self._receive(url, way, diary)
            diary.succeed(arrival.notes)
            if not self._request.check:
                clear_staging(self._staging)  # also what a killed sync left
            report = self._report(url, arrival, diary, way)
            self._compile(url, arrival)
        except HelpViewerError as error:
            diary.fail(error, way.traffic if way else None)
            raise
        diary.end(report)
        return report._replace(seconds=round(diary.seconds, 3))

    def _require_patience(self, diary: Diary, url: str) -> None:
        """Leave the server alone for as long as it asked for, even if somebody asks."""
        now = self._machine.now()
        served = schedule.by_hand(diary.notes.plan, now)
        if now < served and not self._request.folder:
            raise ServerBusyError(host_of(url), _BUSY, (served - now).total_seconds())

    def _was_just_done(self, notes: FeedNotes) -> bool:
        """Say whether another window synced meanwhile, which was due at the same moment."""
        if self._request.by_hand or notes.succeeded is None:
            return False
        return timedelta() <= self._machine.now() - notes.succeeded < _JUST_NOW

    def _receive(self, url: str, way: Way, diary: Diary) -> Arrival:
        feed = self._request.settings.feed
        session = Session(
            url=url,
            ring=feed.ring,
            paths=self._request.paths,
            received=self._received,
            staging=self._staging,
            transport=way.transport,
            notes=diary.notes,
            now=way.valid_at(self._machine.now()),
            progress=self._progress,
            audience=self._request.source.audience,
            check=self._request.check,
        )
        return receive_signed(session) if self._request.is_signed else receive_plain(session)

    def _compile(self, url: str, arrival: Arrival) -> None:
        """Let readers see what they are to see, unless they do."""
        if self._request.check or (arrival.number is None and self._is_shown(url)):
            return
        compile_library(
            self._request.source, self._request.paths, self._progress.of(Phase.PREPARING)
        )
        self._received.drop_old(url)

    def _is_shown(self, url: str) -> bool:
        wanted = self._received.wanted(url)
        try:
            with closing(StoreReader.open(self._place.database)) as store:
                shown = store.generation
        except StoreError:  # it is made anew
            return False
        had = (shown.feed, shown.collection, shown.audience)
        return wanted is None or had == (url, wanted.number, self._request.source.audience)

    def _report(self, url: str, arrival: Arrival, diary: Diary, way: Way) -> SyncReport:
        current, wanted = self._received.current(url), self._received.wanted(url)
        report = SyncReport(
            outcome=Outcome.AVAILABLE if arrival.is_new else Outcome.UNCHANGED,
            feed=url,
            serial=current.serial if current else 0,
            refused=tuple(self._received.refusals(wanted.number)) if wanted else (),
            requests=way.traffic.requests,
            bytes=way.traffic.bytes,
            is_pinned=self._received.pinned(url) is not None,
            is_clock_behind=arrival.notes.is_clock_behind,
            is_finished=arrival.notes.is_finished,
        )
        if arrival.number is None or arrival.number == diary.former:
            is_checked = self._request.check and arrival.is_new
            return report if is_checked else report._replace(outcome=Outcome.UNCHANGED)
        audience = self._request.source.audience
        changes = self._received.changes(diary.former, arrival.number, audience)
        return report._replace(
            outcome=Outcome.CHANGED,
            new=len(changes.new),
            updated=len(changes.updated),
            removed=len(changes.removed),
        )
