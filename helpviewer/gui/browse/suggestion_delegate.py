"""How a suggestion looks: an icon that says what it is, and one line of text."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from helpviewer.gui.browse.bold_line import set_line
from helpviewer.gui.browse.mirroring import Mirror
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

ROW_HEIGHT = 36  # all sizes: device-independent pixels
_MARGIN = 6  # within the rounded row; so text stands below the text in the box
_ICON = 16
_GAP = 10


class SuggestionDelegate(QStyledItemDelegate):
    """Paints a row in the colours of a theme, mirrored in a right-to-left window."""

    def __init__(self, view: QAbstractItemView, icons: Icons, theme: Theme) -> None:
        super().__init__(view)
        self._icons = icons
        self._theme = theme
        self._font = interface_font(14)
        self._quiet = interface_font(13)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of every row; the width is the list's."""
        return QSize(0, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint background, icon and text."""
        suggestion = cast("Suggestion", index.data(SuggestionRole.SUGGESTION))
        row = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, option, row)
        inside = Mirror(row.adjusted(_MARGIN, 0, -_MARGIN, 0), option.direction)
        self._paint_icon(painter, inside, suggestion)
        text = cast("str", index.data(Qt.ItemDataRole.DisplayRole))
        self._paint_text(painter, inside, suggestion, text)
        painter.restore()

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRectF
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selected if chosen else self._theme.hover))
            painter.drawRoundedRect(row, 7, 7)
        if option.state & QStyle.StateFlag.State_HasFocus and option.widget.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_icon(self, painter: QPainter, inside: Mirror, suggestion: Suggestion) -> None:
        color = QColor(self._theme.muted)
        ratio = painter.device().devicePixelRatioF()
        name = _icon(suggestion)
        picture = self._icons.pixmap(name, color, _ICON, ratio, inside.direction)
        painter.drawPixmap(inside.square(0, _ICON), picture, QRectF(picture.rect()))

    def _paint_text(
        self, painter: QPainter, inside: Mirror, suggestion: Suggestion, text: str
    ) -> None:
        quiet = isinstance(suggestion, ForgetRecent)
        passage = suggestion.title if isinstance(suggestion, SuggestedTitle) else Passage(text)
        start = _ICON + _GAP
        place = inside.span(start, inside.rect.width() - start)
        font: QFont = self._quiet if quiet else self._font
        line = set_line(passage, font, place.width(), inside.direction)
        above = (place.height() - line.boundingRect().height()) / 2
        painter.setPen(QColor(self._theme.muted if quiet else self._theme.text))
        line.draw(painter, place.topLeft() + QPointF(0, above))


def _icon(suggestion: Suggestion) -> str:
    match suggestion:
        case RecentSearch():
            return "history"
        case SuggestedTitle():
            return "file-text"
        case ForgetRecent():
            return "x"
