"""Articles that keep themselves current: builds what shows it, and connects it."""

from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.browse.category_model import Collection
from helpviewer.gui.collecting import Collecting
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.messages import error_sentence
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.updating.feed_dialog import FeedDialog
from helpviewer.gui.updating.feed_foot import FeedFoot
from helpviewer.gui.updating.feed_overview import FeedOverview, read_overview
from helpviewer.gui.updating.sentences import FeedSentences
from helpviewer.gui.updating.sync_actions import SyncActions
from helpviewer.gui.updating.sync_controller import SyncController
from helpviewer.library.article import ArticleKey
from helpviewer.sync.phases import Phase
from helpviewer.sync.report import SyncReport

_MINUTE = 60_000  # milliseconds; "4 minutes ago" is no longer true then


class Around(NamedTuple):
    """What updates have to do with.

    Attributes:
        collecting: What lists the collections; None where none are kept.
    """

    window: DesktopWindow
    library: LibraryController
    navigator: Navigator
    tasks: TaskRunner
    collecting: Collecting | None


class Updating(QObject):
    """Shows at the sidebar's foot and in a dialog how the feed of the library is doing.

    It is made after the first article, and only for who has a feed.
    """

    told = Signal(str)  # what who cannot see it should hear

    def __init__(self, around: Around, sync: SyncController, icons: Icons) -> None:
        super().__init__(around.window)
        self._around = around
        self._sync = sync
        self._sentences = FeedSentences()
        self._dialog: FeedDialog | None = None
        self.actions = SyncActions(around.window, icons, can_sync=sync.can_sync)
        self._foot = FeedFoot()
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self._show_status)
        around.window.sidebar.add_to_foot(self._foot)
        around.window.top_bar.add_feed_actions(self.actions.all)
        self._connect()
        sync.look()

    def _connect(self) -> None:
        sync, foot = self._sync, self._foot
        sync.feed_changed.connect(self._offer)
        sync.status_changed.connect(self._show_status)
        sync.began.connect(self._begin)
        sync.progressed.connect(self._show_phase)
        sync.brought.connect(self._show_news)
        sync.ended.connect(self._end)
        sync.failed.connect(self._report)
        foot.cancelling_asked.connect(sync.cancel)
        foot.feed_asked.connect(self._open_dialog)
        foot.news_asked.connect(self._list_news)
        self.actions.syncing_asked.connect(sync.sync)
        self.actions.feed_asked.connect(self._open_dialog)
        self._around.window.closed.connect(sync.cancel)

    @Slot(bool)
    def _offer(self, has_feed: bool) -> None:
        """Offer all this for a library that has a feed."""
        self._foot.setVisible(has_feed)
        self._foot.show_news("")
        for action in self.actions.all:
            action.setVisible(has_feed)
        self.actions.syncing.setEnabled(has_feed and self._sync.can_sync)

    @Slot()
    def _show_status(self) -> None:
        if self._sync.status:
            now, is_offline = datetime.now(UTC), not self._sync.can_sync
            told = self._sentences.status(self._sync.status, now, is_offline=is_offline)
            self._foot.show_status(told)
            self._clock.start()
            self._read_overview()

    @Slot()
    def _begin(self) -> None:
        self._foot.show_news("")
        self._foot.show_trouble("")
        if self._dialog:
            self._dialog.tell("")
        self._show_phase(Phase.CONNECTING, 0, 0)

    @Slot(object, int, int)
    def _show_phase(self, phase: Phase, done: int, total: int) -> None:
        if not self._sync.is_running:  # it ended before its last words came
            return
        sentence = self._sentences.phase(phase)
        self._foot.show_phase(sentence, done, total)
        if self._dialog:
            self._dialog.buttons.show_phase(sentence, done, total)

    @Slot(object)
    def _show_news(self, report: SyncReport) -> None:
        """Say quietly what came; while a former state is shown it is not to be seen."""
        news = self._sentences.brought(report)
        if not report.is_pinned:
            self._foot.show_news(news)
        if news or self._sync.is_by_hand:
            self.told.emit(news or self.tr("Nothing new"))

    @Slot()
    def _end(self) -> None:
        self._foot.end()
        if self._dialog:
            self._dialog.buttons.end()

    @Slot(object)
    def _report(self, error: HelpViewerError) -> None:
        sentence = error_sentence(error)
        self._foot.show_trouble(sentence)
        if self._dialog:
            self._dialog.tell(sentence)
        else:
            self.told.emit(sentence)

    @Slot()
    def _list_news(self) -> None:
        """List what is new since the last visit; without such a list tell of the last sync."""
        if self._around.collecting:
            self._around.collecting.choose(Collection.UPDATED)
            self._foot.show_news("")
        else:
            self._open_dialog()

    @Slot()
    def _open_dialog(self) -> None:
        sync, window = self._sync, self._around.window
        if self._dialog or not sync.url:
            return
        self._dialog = dialog = FeedDialog(self._sentences, window, can_sync=sync.can_sync)
        dialog.article_chosen.connect(self._open_article)
        dialog.buttons.syncing_asked.connect(sync.sync)
        dialog.buttons.cancelling_asked.connect(sync.cancel)
        dialog.buttons.going_back_asked.connect(sync.go_back)
        dialog.buttons.going_forward_asked.connect(sync.go_forward)
        dialog.finished.connect(self._forget_dialog)
        if sync.is_running:
            self._show_phase(Phase.CONNECTING, 0, 0)
        self._read_overview()
        dialog.open()

    @Slot(object)
    def _open_article(self, key: ArticleKey) -> None:
        """Go to an article, unless it left in the meantime."""
        snapshot = self._around.library.snapshot
        if snapshot and key in snapshot.library:
            self._around.navigator.open(key)

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    def _read_overview(self) -> None:
        if self._dialog:
            sync = self._sync
            work = partial(read_overview, sync.database, sync.url, sync.audience)
            task = self._around.tasks.start(work)
            task.succeeded.connect(self._show_overview)
            task.failed.connect(self._report)

    @Slot(object)
    def _show_overview(self, overview: FeedOverview) -> None:
        if self._dialog:
            self._dialog.show_overview(overview)
