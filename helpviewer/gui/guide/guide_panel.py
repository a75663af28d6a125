"""The panel at an article's end: what is on this page, and what it leads to.

Qt tells a screen reader neither of the headings nor of the links in a text, so these lists are
also how one is gone through by ear.
"""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from helpviewer.gui.guide.contents import Contents
from helpviewer.gui.guide.guide_list import GuideList
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme

_ICON = 16  # all sizes: device-independent pixels while text is as large as usual
_MARGIN = 16
_ROW = 30


class _Section(NamedTuple):
    title: QLabel
    entries: GuideList


class GuidePanel(QWidget):
    """Shows lists of what is in the article, and reports what is chosen from them."""

    heading_chosen = Signal(str)  # its anchor; empty for the top
    link_chosen = Signal(str)  # its target
    picture_chosen = Signal(str)  # its address
    table_chosen = Signal(str)  # its number
    shown = Signal()
    closed = Signal()

    def __init__(self, icons: Icons, theme: Theme, key: str) -> None:
        super().__init__()
        self._icons = icons
        self._theme = theme
        self.setAccessibleName(self.tr("Contents of the article"))
        self._headings = self._section(self.tr("On this page"))
        self._links = self._section(self.tr("Links in this article"))
        self._pictures = self._section(self.tr("Pictures in this article"))
        self._tables = self._section(self.tr("Wide tables in this article"))
        for section, chosen in (
            (self._headings, self.heading_chosen),
            (self._links, self.link_chosen),
            (self._pictures, self.picture_chosen),
            (self._tables, self.table_chosen),
        ):
            section.entries.entry_chosen.connect(chosen)
        self._lay_out(self._close_button(key))
        self.show_contents(Contents())

    def show_contents(self, contents: Contents) -> None:
        """Show what is in another article; a list of nothing is not there."""
        for section, entries in zip(self._sections, contents, strict=True):
            section.entries.show_entries(entries)
            section.title.setVisible(bool(entries))
            section.entries.setVisible(bool(entries))

    def show_here(self, row: int) -> None:
        """Mark the heading that the reader is at."""
        self._headings.entries.show_here(row)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for section in self._sections:
            section.entries.set_theme(theme)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the first list; with a focus proxy Tab would miss the button."""
        super().focusInEvent(event)
        for section in self._sections:
            if not section.entries.isHidden():
                section.entries.setFocus(event.reason())
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and a line towards the article."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self._theme.surface))
            edge = self.width() - 1 if self.isRightToLeft() else 0
            painter.fillRect(edge, 0, 1, self.height(), QColor(self._theme.border))

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the lists can be seen now."""
        super().showEvent(event)
        self.shown.emit()

    @property
    def _sections(self) -> tuple[_Section, ...]:
        return self._headings, self._links, self._pictures, self._tables

    def _section(self, name: str) -> _Section:
        title = styled(QLabel(name), "muted")
        title.setFont(interface_font(12, QFont.Weight.DemiBold))
        title.setFixedHeight(scaled(_ROW))
        entries = GuideList(name, self._icons, self._theme)
        title.setBuddy(entries)
        return _Section(title, entries)

    def _close_button(self, key: str) -> QToolButton:
        button = styled(QToolButton(), "action")
        button.setIcon(self._icons.icon("x"))
        button.setIconSize(square(_ICON))
        button.setAccessibleName(self.tr("Close"))
        button.setToolTip(self.tr("Close ({key})").format(key=key))
        button.clicked.connect(self.closed)
        return button

    def _lay_out(self, close: QToolButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(_MARGIN, 10, _MARGIN, _MARGIN))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._headings.title, 1)
        head.addWidget(close)
        column.addLayout(head)
        column.addWidget(self._headings.entries)
        for section in self._sections[1:]:
            column.addSpacing(scaled(8))
            column.addWidget(section.title)
            column.addWidget(section.entries)
        column.addStretch(1)
