"""How a feed is doing, what it brought, and what the reader can do about it."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.dialog_size import resize_dialog
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.updating.feed_buttons import FeedButtons
from helpviewer.gui.updating.feed_facts import FeedFacts
from helpviewer.gui.updating.feed_lists import HistoryList, NewsList, RefusalList
from helpviewer.gui.updating.feed_overview import FeedOverview
from helpviewer.gui.updating.feed_report import feed_report
from helpviewer.gui.updating.sentences import FeedSentences
from helpviewer.library.article import ArticleKey

_WIDTH, _HEIGHT = 720, 620  # device-independent pixels at usual size


class FeedDialog(QDialog):
    """Shows a feed, and reports what the reader wants of it.

    Args:
        sentences: What is said of it.
        can_sync: Whether a connection may ever be opened.
    """

    article_chosen = Signal(object)  # ArticleKey

    def __init__(
        self, sentences: FeedSentences, parent: QWidget | None = None, *, can_sync: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Feed"))
        self._can_sync = can_sync
        self.overview: FeedOverview | None = None
        self._facts = FeedFacts(sentences, is_offline=not can_sync)
        self.buttons = FeedButtons(can_sync=can_sync)
        self._news = NewsList(sentences)
        self._news.article_chosen.connect(self._choose)
        self._history = HistoryList(sentences)
        self._refusals = RefusalList()
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.windowTitle())
        self._tabs.addTab(self._news, self.tr("What is new"))
        self._tabs.addTab(self._history, self.tr("History"))
        self._tabs.addTab(self._refusals, self.tr("Not usable"))
        self._notice = styled(QLabel(), "muted")
        self._notice.setFont(interface_font(12))
        self._notice.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.hide()
        self._lay_out()
        resize_dialog(self, _WIDTH, _HEIGHT)

    @Slot(object)
    def show_overview(self, overview: FeedOverview) -> None:
        """Show what is known of the feed at this moment."""
        self.overview = overview
        self._facts.show_status(overview.status, datetime.now(UTC))
        self.buttons.show_status(overview.status)
        self._news.show_overview(overview)
        self._history.show_history(overview.history)
        self._refusals.show_refusals(overview.refusals)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what happened, below the lists and to screen readers."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _lay_out(self) -> None:
        copy = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        button = copy.addButton(self.tr("Copy for support"), copy.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(self._copy)
        copy.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(20, 18, 20, 16))
        column.setSpacing(scaled(10))
        column.addWidget(self._facts)
        column.addWidget(self.buttons)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._notice)
        column.addWidget(copy)

    @Slot(object)
    def _choose(self, key: ArticleKey) -> None:
        """Make way for the article."""
        self.accept()
        self.article_chosen.emit(key)

    @Slot()
    def _copy(self) -> None:
        if self.overview:
            QGuiApplication.clipboard().setText(feed_report(self.overview))
            self.tell(self.tr("Copied."))
