"""What lies under a row that is chosen, under the pointer, or has the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.tokens import Theme


def paint_row_background(
    painter: QPainter, option: QStyleOptionViewItem, row: QRectF, theme: Theme, radius: int
) -> None:
    """Paint the rounded background of a row in its state, and the ring of the keyboard."""
    radius = scaled(radius)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selected if chosen else theme.hover))
        painter.drawRoundedRect(row, radius, radius)
    if option.state & QStyle.StateFlag.State_HasFocus and option.widget.hasFocus():
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
