"""How a row of the quick switcher looks: an icon, what it leads to, and its kind."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from helpviewer.gui.browse.bold_line import set_line
from helpviewer.gui.browse.mirroring import Mirror
from helpviewer.gui.switcher.destinations import (
    Destination,
    ToArticle,
    ToCategory,
    ToCommand,
    ToHeading,
    ToSearch,
)
from helpviewer.gui.switcher.switcher_model import SwitcherRole
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme
from helpviewer.search.results import Passage

ROW_HEIGHT = 36  # all sizes: device-independent pixels
_MARGIN = 10  # within the rounded row
_ICON = 16
_GAP = 10
_MOST_OF_KIND = 0.45  # of the row


class SwitcherDelegate(QStyledItemDelegate):
    """Paints a row in the colours of a theme, mirrored in a right-to-left window."""

    def __init__(self, view: QAbstractItemView, icons: Icons, theme: Theme) -> None:
        super().__init__(view)
        self._icons = icons
        self._theme = theme
        self._font = interface_font(14)
        self._quiet = interface_font(12)

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
        """Paint background, icon, title and kind."""
        there = cast("Destination", index.data(SwitcherRole.DESTINATION))
        kind = cast("str", index.data(SwitcherRole.KIND))
        row = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, option, row)
        inside = Mirror(row.adjusted(_MARGIN, 0, -_MARGIN, 0), option.direction)
        self._paint_icon(painter, inside, there)
        room = self._paint_kind(painter, inside, kind)
        self._paint_title(painter, inside, there.title, room)
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

    def _paint_icon(self, painter: QPainter, inside: Mirror, there: Destination) -> None:
        color = QColor(self._theme.muted)
        ratio = painter.device().devicePixelRatioF()
        picture = self._icons.pixmap(_icon(there), color, _ICON, ratio, inside.direction)
        painter.drawPixmap(inside.square(0, _ICON), picture, QRectF(picture.rect()))

    def _paint_kind(self, painter: QPainter, inside: Mirror, kind: str) -> float:
        """Paint the kind at the end of the row; return how much of the row is left."""
        whole = inside.rect.width()
        metrics = QFontMetricsF(self._quiet, painter.device())
        width = min(metrics.horizontalAdvance(kind) + 1, whole * _MOST_OF_KIND)
        shown = metrics.elidedText(kind, Qt.TextElideMode.ElideRight, width)
        painter.setFont(self._quiet)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(inside.span(whole - width, width), inside.middle, shown)
        return whole - width - _GAP

    def _paint_title(
        self, painter: QPainter, inside: Mirror, title: Passage, room: float
    ) -> None:
        start = _ICON + _GAP
        place = inside.span(start, max(room - start, 0))
        line = set_line(title, self._font, place.width(), inside.direction)
        above = (place.height() - line.boundingRect().height()) / 2
        painter.setPen(QColor(self._theme.text))
        line.draw(painter, place.topLeft() + QPointF(0, above))


def _icon(there: Destination) -> str:
    match there.target:
        case ToArticle():
            return "file-text"
        case ToHeading():
            return "list"
        case ToCategory():
            return "folder"
        case ToSearch():
            return "history"
        case ToCommand():
            return "sparkles"
