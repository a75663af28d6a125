"""What is said of a feed, in the reader's language."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject

from helpviewer.feed.received_collection import Collection
from helpviewer.feed.received_log import SyncRecord
from helpviewer.gui.messages import error_sentence
from helpviewer.gui.updating.ages import Ages, day_of
from helpviewer.gui.updating.feed_overview import ChangeKind, FeedOverview
from helpviewer.library.article import Trust
from helpviewer.sync.phases import Phase
from helpviewer.sync.report import Outcome, SyncReport
from helpviewer.sync.status import FeedState, FeedStatus
from helpviewer.workers import error_of


class FeedSentences(QObject):
    """Puts what happened to a feed into words.

    It is a QObject because `make translations` finds a plural only in the `tr` of one.
    """

    def __init__(self) -> None:
        super().__init__()
        self._ages = Ages()

    def status(self, status: FeedStatus, now: datetime, *, is_offline: bool) -> str:
        """Return how a feed is doing, in one short sentence a line."""
        return "\n".join(self._status(status, now, is_offline=is_offline))

    def phase(self, phase: Phase) -> str:
        """Return what a sync is at."""
        match phase:
            case Phase.CONNECTING:
                return self.tr("Asking what is new…")
            case Phase.FETCHING:
                return self.tr("Fetching articles…")
            case Phase.CHECKING:
                return self.tr("Checking articles…")
            case Phase.PREPARING:
                return self.tr("Preparing articles…")

    def brought(self, report: SyncReport | SyncRecord) -> str:
        """Return what a sync brought: ``5 new, 3 updated``; nothing if that is nothing."""
        return QLocale().createSeparatedList(list(self._counts(report)))

    def change(self, kind: ChangeKind) -> str:
        """Return what happened to an article."""
        match kind:
            case ChangeKind.NEW:
                return self.tr("New")
            case ChangeKind.UPDATED:
                return self.tr("Updated")
            case ChangeKind.REMOVED:
                return self.tr("Removed")

    def trust(self, trust: Trust) -> str:
        """Return how far a feed is trusted."""
        if trust is Trust.SIGNED:
            return self.tr("Signed by its publisher")
        return self.tr("Not signed: only its server vouches for it")

    def news_of(self, overview: FeedOverview) -> str:
        """Return what is to be said above the list of what is new; empty if nothing is."""
        more = overview.change_count - len(overview.changes)
        if overview.status.shown is None:
            return self.tr("Nothing was received yet.")
        if not overview.status.can_go_back:
            return self.tr("This is the first state that was received: all of it is new.")
        if not overview.change_count:
            return self.tr("No article changed since the state before.")
        if more == 1:
            return self.tr("%Ln more article changed.", "", 1)
        return self.tr("%Ln more articles changed.", "", more) if more else ""

    def moment(self, moment: datetime) -> str:
        """Return day and time, as short as it can be."""
        local = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()))
        return QLocale().toString(local, QLocale.FormatType.ShortFormat)

    def outcome(self, record: SyncRecord) -> str:
        """Return how a sync ended."""
        if record.error:
            return error_sentence(error_of(record.error))
        match record.outcome:
            case Outcome.CHANGED:
                return self.brought(record) or self.tr("New articles")
            case Outcome.CANCELLED:
                return self.tr("Cancelled")
            case _:
                return self.tr("Nothing new")

    def _status(self, status: FeedStatus, now: datetime, *, is_offline: bool) -> Iterator[str]:
        yield self._offline(status) if is_offline else self._state(status, now)
        if status.shown and status.is_pinned:
            day = self._content_day(status.shown)
            yield self.tr("A former state is shown, that of {day}").format(day=day)
        if status.refused == 1:
            yield self.tr("%Ln article could not be used", "", 1)
        elif status.refused:
            yield self.tr("%Ln articles could not be used", "", status.refused)
        if status.shown and status.shown.trust is not Trust.SIGNED:
            yield self.tr("Not signed")
        if status.is_clock_behind:
            yield self.tr("The clock of this computer is wrong")

    def _state(self, status: FeedStatus, now: datetime) -> str:
        match status.state:
            case FeedState.NEVER:
                return self.tr("Not checked for new articles yet")
            case FeedState.CURRENT if status.succeeded:
                ago = self._ages.ago(status.succeeded, now)
                return self.tr("Up to date, checked {ago}").format(ago=ago)
            case FeedState.OFFLINE:
                return self._offline(status)
            case FeedState.STALE if status.verified:
                day = day_of(status.verified)
                return self.tr("Not verified since {day}").format(day=day)
            case FeedState.FINISHED:
                return self.tr("Complete: there will be no new articles")
        return error_sentence(status.error) if status.error else self.tr("Up to date")

    def _offline(self, status: FeedStatus) -> str:
        if status.shown is None:
            return self.tr("Offline, nothing was received yet")
        day = self._content_day(status.shown)
        return self.tr("Offline, content of {day}").format(day=day)

    def _content_day(self, shown: Collection) -> str:
        return day_of(shown.generated or shown.received)

    def _counts(self, report: SyncReport | SyncRecord) -> Iterator[str]:
        if report.new:
            yield self.tr("%Ln new", "", report.new)
        if report.updated:
            yield self.tr("%Ln updated", "", report.updated)
        if report.removed:
            yield self.tr("%Ln removed", "", report.removed)
