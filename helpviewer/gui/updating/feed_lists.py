"""The lists in the dialog of a feed: what is new, its syncs, and what cannot be used."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from helpviewer.feed.received_collection import Refusal
from helpviewer.feed.received_log import SyncRecord
from helpviewer.gui.plain_text import plain_tip
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.updating.feed_overview import Change, ChangeKind, FeedOverview
from helpviewer.gui.updating.sentences import FeedSentences
from helpviewer.library.article import ArticleKey

_AIR = 16  # device-independent pixels beside a text, at usual size
_ARTICLE = Qt.ItemDataRole.UserRole


class FeedList(QWidget):
    """A table, with a sentence above it; the sentence alone while the table is empty."""

    def __init__(self, name: str, headers: Sequence[str]) -> None:
        super().__init__()
        self._told = styled(QLabel(), "muted")
        self._told.setFont(interface_font(12))
        self._told.setWordWrap(True)
        self.table = table = QTreeWidget()
        table.setAccessibleName(name)
        table.setHeaderLabels(list(headers))
        table.setRootIsDecorated(False)
        table.setAlternatingRowColors(True)
        table.setUniformRowHeights(True)
        header = table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(10, 10, 10, 10))
        column.setSpacing(scaled(8))
        column.addWidget(self._told)
        column.addWidget(table, 1)
        column.addStretch(0)

    def fill(self, sentence: str, rows: Sequence[QTreeWidgetItem]) -> None:
        """Show these rows, and a sentence, which may be empty, above them."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self.table.clear()
        for row in rows:
            self._make_room(row)
        self.table.addTopLevelItems(rows)
        self.table.setVisible(bool(rows))

    def _make_room(self, row: QTreeWidgetItem) -> None:
        """Leave some air round the texts of a row."""
        metrics = self.table.fontMetrics()
        for column in range(row.columnCount()):
            width = metrics.horizontalAdvance(row.text(column))
            height = metrics.height() + scaled(_AIR // 2)
            row.setSizeHint(column, QSize(width + scaled(_AIR), height))

    def stretch(self, section: int) -> None:
        """Give a column all the room that the others leave."""
        self.table.header().setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)


class NewsList(FeedList):
    """What the shown state has that the one before it had not; reports what is chosen of it."""

    article_chosen = Signal(object)  # ArticleKey

    def __init__(self, sentences: FeedSentences) -> None:
        super().__init__(self.tr("What is new"), [self.tr("Article"), self.tr("Change")])
        self._sentences = sentences
        self.stretch(0)
        self.table.itemClicked.connect(self._choose)
        self.table.itemActivated.connect(self._choose)

    def show_overview(self, overview: FeedOverview) -> None:
        """Show what is new in what readers see."""
        rows = [self._row(change) for change in overview.changes]
        self.fill(self._sentences.news_of(overview), rows)

    def _row(self, change: Change) -> QTreeWidgetItem:
        row = _row([change.title, self._sentences.change(change.kind)])
        if change.kind is not ChangeKind.REMOVED:
            row.setData(0, _ARTICLE, change.key)
            row.setForeground(0, self.palette().brush(QPalette.ColorRole.Link))
        return row

    @Slot(QTreeWidgetItem)
    def _choose(self, row: QTreeWidgetItem) -> None:
        key = row.data(0, _ARTICLE)
        if key is not None and self.isVisible():  # else a second click comes late
            self.article_chosen.emit(ArticleKey(*key))  # Qt gives a list


class HistoryList(FeedList):
    """The syncs that came to an end."""

    def __init__(self, sentences: FeedSentences) -> None:
        super().__init__(self.tr("History"), [self.tr("When"), self.tr("Outcome")])
        self._sentences = sentences
        self.stretch(1)

    def show_history(self, history: Sequence[SyncRecord]) -> None:
        """Show these syncs."""
        empty = "" if history else self.tr("The feed was never asked yet.")
        self.fill(empty, [self._row(record) for record in history])

    def _row(self, record: SyncRecord) -> QTreeWidgetItem:
        return _row([self._sentences.moment(record.ended), self._sentences.outcome(record)])


class RefusalList(FeedList):
    """The items of the feed that cannot be used, for whoever publishes it."""

    def __init__(self) -> None:
        headers = [self.tr("Item"), self.tr("Reason"), self.tr("Shown instead")]
        super().__init__(self.tr("Not usable"), headers)
        self.stretch(1)

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        """Show these items."""
        empty = "" if refusals else self.tr("Everything in the feed can be used.")
        self.fill(empty, [self._row(refusal) for refusal in refusals])

    def _row(self, refusal: Refusal) -> QTreeWidgetItem:
        kept, nothing = self.tr("Its former version"), self.tr("Nothing")
        return _row([refusal.id, refusal.reason, kept if refusal.kept_previous else nothing])


def _row(texts: Sequence[str]) -> QTreeWidgetItem:
    row = QTreeWidgetItem([_kept_apart(text) for text in texts])
    for column, text in enumerate(texts):
        row.setToolTip(column, plain_tip(text))
    return row


def _kept_apart(text: str) -> str:
    """Return a text that reads as it should between lines that run from right to left."""
    if not QGuiApplication.isRightToLeft():
        return text
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
