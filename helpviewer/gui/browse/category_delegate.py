"""How a category looks in the sidebar: an icon, its name, and how many articles it has."""

from typing import cast

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from helpviewer.gui.browse.category_model import CategoryRole, Entry
from helpviewer.gui.browse.mirroring import Mirror
from helpviewer.gui.browse.row_background import paint_row_background, row_state
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.tokens import Theme

ROW_HEIGHT = 36  # all sizes: device-independent pixels while text is as large as usual
_MARGIN = 8  # beside the rounded row
_CHEVRON = 14
_ICON = 18
_GAP = 9
_RADIUS = 8
_INDENT = 14
_DIMMED = 0.45  # of an icon's opacity; a dimmed name stays as readable as any muted text


class CategoryDelegate(QStyledItemDelegate):
    """Paints a row in the colours of a theme, mirrored in a right-to-left window."""

    def __init__(self, tree: QTreeView, icons: Icons, theme: Theme) -> None:
        super().__init__(tree)
        self._tree = tree
        self._icons = icons
        self.least_height = 0  # of a row, in pixels at any size of text
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on, and in the size of the moment."""
        self._theme = theme
        self._px = Scale.now().px
        self._font = interface_font(14)
        self._bold = interface_font(14, QFont.Weight.DemiBold)
        self._small = interface_font(12)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of every row; the width is the sidebar's."""
        return QSize(0, max(self._px(ROW_HEIGHT), self.least_height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint background, chevron, icon, name and count."""
        entry = cast("Entry", index.data(CategoryRole.ENTRY))
        state = row_state(self._tree, option, index)
        margin = self._px(_MARGIN)
        row = QRectF(option.rect).adjusted(margin, 1, -margin, -1)
        mirror = Mirror(row, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_background(painter, state, row, self._theme, radius=_RADIUS)
        if entry.children:
            expanded = self._tree.isExpanded(index)
            self._paint_chevron(painter, mirror, expanded=expanded)
        self._paint_label(painter, mirror, entry, chosen=state.is_chosen)
        painter.restore()

    def _paint_chevron(self, painter: QPainter, mirror: Mirror, *, expanded: bool) -> None:
        name = "chevron-down" if expanded else "chevron-right"
        ratio, size = painter.deviceTransform().m11(), self._px(_CHEVRON)
        place = mirror.square(self._px(4), size)
        color = QColor(self._theme.muted)
        picture = self._icons.pixmap(name, color, size, ratio, mirror.direction)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def _paint_label(
        self, painter: QPainter, mirror: Mirror, entry: Entry, *, chosen: bool
    ) -> None:
        theme, row, px = self._theme, mirror.rect, self._px
        size, gap, beside = px(_ICON), px(_GAP), px(10)
        start = px(3 + _CHEVRON + 3) + px(_INDENT) * entry.depth
        if entry.icon:
            ratio = painter.deviceTransform().m11()
            color = QColor(theme.selected_text if chosen else theme.muted)
            picture = self._icons.pixmap(entry.icon, color, size, ratio, mirror.direction)
            painter.setOpacity(_DIMMED if entry.is_without_match else 1)
            painter.drawPixmap(mirror.square(start, size), picture, QRectF(picture.rect()))
            painter.setOpacity(1)
        start += size + gap if entry.icon or entry.depth else 0
        is_counted = entry.count if entry.is_collection else not entry.is_without_match
        count = QLocale().toString(entry.shown_count) if is_counted else ""
        painter.setFont(self._small)
        painter.setPen(QColor(theme.selected_text if chosen else theme.muted))
        width = QFontMetricsF(self._small).horizontalAdvance(count)
        place = mirror.span(row.width() - beside - width, width + 2)
        painter.drawText(place, mirror.middle, count)
        font = self._bold if chosen else self._font
        painter.setFont(font)
        usual = theme.muted if entry.is_without_match else theme.text
        painter.setPen(QColor(theme.selected_text if chosen else usual))
        room = row.width() - start - width - beside - gap
        name = QFontMetricsF(font).elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(mirror.span(start, room), mirror.middle, name)
