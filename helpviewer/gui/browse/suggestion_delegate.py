"""How a suggestion looks; the row that clears the recent searches is a quiet one."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from helpviewer.gui.browse.row_delegate import TEXT_START, Index, RowDelegate
from helpviewer.gui.browse.suggestion_model import (
    ForgetRecent,
    RecentSearch,
    SuggestedTitle,
    Suggestion,
    SuggestionRole,
)
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme
from helpviewer.search.results import Passage

_MARGIN = 6  # device-independent pixels; so text stands below the text in the box


class SuggestionDelegate(RowDelegate):
    """Paints recent searches, titles with their found words bold, and the row that clears."""

    def __init__(self, view: QAbstractItemView, icons: Icons, theme: Theme) -> None:
        super().__init__(view, icons, theme, margin=_MARGIN)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on, and in the size of the moment."""
        super().set_theme(theme)
        self._quiet = interface_font(13)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a suggestion."""
        suggestion = cast("Suggestion", index.data(SuggestionRole.SUGGESTION))
        painter.save()
        inside = self.paint_frame(painter, option, index, _icon(suggestion))
        quiet = isinstance(suggestion, ForgetRecent)
        text = cast("str", index.data(Qt.ItemDataRole.DisplayRole))
        passage = suggestion.title if isinstance(suggestion, SuggestedTitle) else Passage(text)
        start = self.px(TEXT_START)
        place = inside.span(start, inside.rect.width() - start)
        painter.setPen(QColor(self.theme.muted if quiet else self.theme.text))
        self.paint_line(painter, place, passage, self._quiet if quiet else self.font, inside)
        painter.restore()


def _icon(suggestion: Suggestion) -> str:
    match suggestion:
        case RecentSearch():
            return "history"
        case SuggestedTitle():
            return "file-text"
        case ForgetRecent():
            return "x"
