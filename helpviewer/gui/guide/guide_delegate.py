"""How a row of the guide looks: a line of text, indented, with a bar where the reader is."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from helpviewer.gui.browse.mirroring import Mirror
from helpviewer.gui.guide.guide_model import GuideEntry, GuideRole
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.tokens import Theme

ROW_HEIGHT = 30  # all sizes: device-independent pixels while text is as large as usual
_BAR = 3
_PADDING = 11
_INDENT = 14
_DEEPEST = 4  # levels that are told apart; the panel is not wide
_ICON = 14
_GAP = 7


class GuideDelegate(QStyledItemDelegate):
    """Paints a row in the colours of a theme, mirrored in a right-to-left window."""

    def __init__(self, view: QListView, icons: Icons, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._icons = icons
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on, and in the size of the moment."""
        self._theme = theme
        self._px = Scale.now().px
        self._font = interface_font(13)
        self._bold = interface_font(13, QFont.Weight.DemiBold)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of every row; the width is the panel's."""
        return QSize(0, self._px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint background, bar, icon and text."""
        entry = cast("GuideEntry", index.data(GuideRole.ENTRY))
        is_here = bool(index.data(GuideRole.HERE))
        mirror = Mirror(QRectF(option.rect).adjusted(1, 1, -1, -1), option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, option, mirror, is_here=is_here)
        self._paint_text(painter, mirror, entry, is_here=is_here)
        painter.restore()

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, mirror: Mirror, *, is_here: bool
    ) -> None:
        theme, px = self._theme, self._px
        radius = px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_here or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.selected if is_here else theme.hover))
            painter.drawRoundedRect(mirror.rect, radius, radius)
        if is_here:
            painter.setBrush(QColor(theme.accent))
            height = mirror.rect.height() - px(10)
            bar = mirror.box(0, px(5), px(_BAR), height)
            painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(mirror.rect, radius, radius)

    def _paint_text(
        self, painter: QPainter, mirror: Mirror, entry: GuideEntry, *, is_here: bool
    ) -> None:
        theme, px = self._theme, self._px
        start = px(_PADDING) + min(entry.level, _DEEPEST) * px(_INDENT)
        if entry.icon:
            ratio = painter.device().devicePixelRatioF()
            color = QColor(theme.muted)
            size = px(_ICON)
            icon = self._icons.pixmap(entry.icon, color, size, ratio, mirror.direction)
            painter.drawPixmap(mirror.square(start, size), icon, QRectF(icon.rect()))
            start += size + px(_GAP)
        font = self._bold if is_here else self._font
        usual = theme.muted if entry.level else theme.text
        painter.setFont(font)
        painter.setPen(QColor(theme.selected_text if is_here else usual))
        room = mirror.rect.width() - start - px(_PADDING)
        text = QFontMetricsF(font).elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(mirror.span(start, room), mirror.middle, text)
