"""How a row of a short list looks: an icon that says what it is, and one line of text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from helpviewer.gui.browse.bold_line import set_line
from helpviewer.gui.browse.mirroring import Mirror
from helpviewer.gui.browse.row_background import paint_row_background, row_state
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.tokens import Theme
from helpviewer.search.results import Passage

ROW_HEIGHT = 36  # all sizes: device-independent pixels while text is as large as usual
_ICON = 16
_RADIUS = 7
_GAP = 10

TEXT_START = _ICON + _GAP
"""Where the text begins, from the side where rows begin."""

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints a row in the colours of a theme, mirrored in a right-to-left window.

    What is common to all rows stands here; a subclass paints the words.

    Args:
        view: The list.
        icons: Where the icons are.
        theme: The colours.
        margin: The room beside icon and text within the rounded row.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        icons: Icons,
        theme: Theme,
        *,
        margin: int,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._icons = icons
        self._margin = margin
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on, and in the size of the moment."""
        self.theme = theme
        self.px = Scale.now().px
        self.font = interface_font(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of every row; the width is the list's."""
        return QSize(0, self.px(ROW_HEIGHT))

    def paint_frame(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, icon: str
    ) -> Mirror:
        """Paint background and icon; return where the row's words may stand beside it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect).adjusted(0, 1, 0, -1)
        state = row_state(self._view, option, index)
        paint_row_background(painter, state, row, self.theme, radius=_RADIUS)
        margin = self.px(self._margin)
        inside = Mirror(row.adjusted(margin, 0, -margin, 0), option.direction)
        self._paint_icon(painter, inside, icon)
        return inside

    def paint_line(
        self, painter: QPainter, place: QRectF, passage: Passage, font: QFont, inside: Mirror
    ) -> None:
        """Paint one line, elided, with its marked words bold, in the painter's colour."""
        line = set_line(passage, font, place.width(), inside.direction)
        above = (place.height() - line.boundingRect().height()) / 2
        line.draw(painter, place.topLeft() + QPointF(0, above))

    def _paint_icon(self, painter: QPainter, inside: Mirror, name: str) -> None:
        color = QColor(self.theme.muted)
        ratio, size = painter.device().devicePixelRatioF(), self.px(_ICON)
        picture = self._icons.pixmap(name, color, size, ratio, inside.direction)
        painter.drawPixmap(inside.square(0, size), picture, QRectF(picture.rect()))
