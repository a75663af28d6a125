"""What stands where the results would, when there are none: ways on."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.browse.entry_button import EntryButton
from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme
from helpviewer.gui.viewport import know_viewport
from helpviewer.library.library import CategoryNode
from helpviewer.search.results import Hit

_SIDE = 14  # device-independent pixels while text is as large as usual
_INDENT = 8  # as much as there is beside an entry's icon, so that headings stand above it
_MOST_CATEGORIES = 6


class NoHitsPage(QScrollArea):
    """Says that nothing was found, and how to go on; an empty category has just a sentence."""

    article_chosen = Signal(object)  # ArticleKey
    category_chosen = Signal(str)
    all_categories_asked = Signal()
    left_upwards = Signal()

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        styled(self, "no-hits")
        self._icons = icons
        self._theme = theme
        self.least_height = 0  # of an entry, in pixels at any size of text
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_listing(self, listing: Listing) -> None:
        """Show what can be done now that a listing has no articles."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(margins(_SIDE, 28, _SIDE, 24))
        column.setSpacing(0)
        if listing.text:
            self._add_ways_on(column, listing)
        else:
            column.addWidget(_title(self.tr("There are no articles here.")))
            if listing.hint:
                column.addSpacing(scaled(10))
                column.addWidget(_muted(listing.hint))
        column.addStretch()
        if self.widget() is not None:
            self.takeWidget().deleteLater()  # it may have asked for this with a click
        self.setWidget(page)
        page.setAutoFillBackground(False)  # which `setWidget` turned on
        for entry in self._entries()[:1]:
            entry.installEventFilter(self)

    def come_after(self, part: QWidget) -> None:
        """Let Tab lead here from a part of the window; else it would come here last of all."""
        for before, entry in pairwise((part, *self._entries())):
            QWidget.setTabOrder(before, entry)

    def take_focus(self) -> None:
        """Give the keyboard to the first entry, if there is one."""
        for entry in self._entries()[:1]:
            entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for entry in self.findChildren(EntryButton):
            entry.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the up key leave the first entry for what is above the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_first = watched in self._entries()[:1]
            if is_first and event.key() == Qt.Key.Key_Up:
                self.left_upwards.emit()
                return True
        return super().eventFilter(watched, event)

    def _entries(self) -> list[QAbstractButton]:
        page = self.widget()
        return page.findChildren(QAbstractButton) if page is not None else []

    def _add_ways_on(self, column: QVBoxLayout, listing: Listing) -> None:
        found = listing.ways_on
        sentence = self.tr("No article matches “{text}”.").format(text=listing.text)
        column.addWidget(_title(sentence))
        column.addSpacing(scaled(10))
        column.addLayout(_bullets(self._hints(listing)))
        if listing.in_category and found.elsewhere:
            column.addSpacing(scaled(14))
            column.addLayout(self._everywhere(found.elsewhere))
        if found.nearest:
            self._add_entries(
                column, self.tr("Titles that look like it"), map(self._article, found.nearest)
            )
        if found.categories:
            shown = found.categories[:_MOST_CATEGORIES]
            self._add_entries(column, self.tr("Categories"), map(self._category, shown))

    def _hints(self, listing: Listing) -> Iterator[str]:
        yield self.tr("Check the spelling.")
        yield self.tr("Use fewer, other or more general words.")
        if listing.in_category:
            yield self.tr("Search all categories.")

    def _everywhere(self, count: int) -> QLayout:
        button = styled(QPushButton(), "primary")
        button.setFont(interface_font(13))
        number = QLocale().toString(count)
        button.setText(self.tr("Search in all categories ({count})").format(count=number))
        results = self.tr("%Ln result(s)", "", count)
        spoken = self.tr("Search in all categories: {results}").format(results=results)
        button.setAccessibleName(spoken)
        button.clicked.connect(self.all_categories_asked)
        row = QHBoxLayout()
        row.setContentsMargins(margins(_INDENT, 0, _INDENT, 0))
        row.addWidget(button)
        row.addStretch()
        return row

    def _add_entries(
        self, column: QVBoxLayout, heading: str, entries: Iterable[EntryButton]
    ) -> None:
        label = styled(QLabel(heading), "muted")
        label.setFont(interface_font(12, QFont.Weight.DemiBold))
        label.setIndent(scaled(_INDENT))
        column.addSpacing(scaled(22))
        column.addWidget(label)
        column.addSpacing(scaled(4))
        for entry in entries:
            entry.least_height = self.least_height
            column.addWidget(entry)

    def _article(self, hit: Hit) -> EntryButton:
        entry = EntryButton(self._icons, self._theme, "file-text", hit.title.text)
        entry.clicked.connect(lambda: self.article_chosen.emit(hit.key))
        return entry

    def _category(self, node: CategoryNode) -> EntryButton:
        category = node.category
        icon = category.icon or "folder"
        entry = EntryButton(self._icons, self._theme, icon, category.name, node.count)
        entry.clicked.connect(lambda: self.category_chosen.emit(category.path))
        return entry


def _title(text: str) -> QLabel:
    label = styled(QLabel(text), "empty-title")
    label.setFont(interface_font(15, QFont.Weight.DemiBold))
    label.setTextFormat(Qt.TextFormat.PlainText)  # a reader may type what looks like HTML
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setContentsMargins(margins(_INDENT, 0, _INDENT, 0))
    return label


def _muted(text: str) -> QLabel:
    label = styled(QLabel(text), "muted")
    label.setFont(interface_font(13))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(margins(_INDENT, 0, _INDENT, 0))
    return label


def _bullets(lines: Iterable[str]) -> QGridLayout:
    """Return lines with a bullet before each, and their own lines below one another."""
    grid = QGridLayout()
    grid.setContentsMargins(margins(_INDENT, 0, _INDENT, 0))
    grid.setHorizontalSpacing(scaled(8))
    grid.setVerticalSpacing(scaled(4))
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(lines):
        for column, text in enumerate(("•", line)):
            label = styled(QLabel(text), "muted")
            label.setFont(interface_font(13))
            label.setWordWrap(bool(column))
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
    return grid
