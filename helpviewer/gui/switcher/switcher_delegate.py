"""How a row of the quick switcher looks: what it leads to, and its kind at the end."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from helpviewer.gui.browse.mirroring import Mirror
from helpviewer.gui.browse.row_delegate import TEXT_START, Index, RowDelegate
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

_MARGIN = 10  # device-independent pixels
_GAP = 10  # before the kind
_MOST_OF_KIND = 0.45  # of the row


class SwitcherDelegate(RowDelegate):
    """Paints titles with their found words bold, and what kind of thing each leads to."""

    def __init__(self, view: QAbstractItemView, icons: Icons, theme: Theme) -> None:
        super().__init__(view, icons, theme, margin=_MARGIN)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on, and in the size of the moment."""
        super().set_theme(theme)
        self._quiet = interface_font(12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a title, and its kind at the end of the row."""
        there = cast("Destination", index.data(SwitcherRole.DESTINATION))
        painter.save()
        inside = self.paint_frame(painter, option, index, _icon(there))
        room = self._paint_kind(painter, inside, cast("str", index.data(SwitcherRole.KIND)))
        start = self.px(TEXT_START)
        place = inside.span(start, max(room - start, 0))
        painter.setPen(QColor(self.theme.text))
        self.paint_line(painter, place, there.title, self.font, inside)
        painter.restore()

    def _paint_kind(self, painter: QPainter, inside: Mirror, kind: str) -> float:
        """Paint the kind; return how much of the row is left."""
        whole = inside.rect.width()
        metrics = QFontMetricsF(self._quiet, painter.device())
        width = min(metrics.horizontalAdvance(kind) + 1, whole * _MOST_OF_KIND)
        shown = metrics.elidedText(kind, Qt.TextElideMode.ElideRight, width)
        painter.setFont(self._quiet)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(inside.span(whole - width, width), inside.middle, shown)
        return whole - width - self.px(_GAP)


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
