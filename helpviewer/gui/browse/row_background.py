"""What lies under a row that is chosen, under the pointer, or has the keyboard."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.tokens import Theme


class RowState(NamedTuple):
    """What is the case with a row."""

    is_chosen: bool
    is_under_pointer: bool
    has_keyboard: bool


def row_state(
    view: QAbstractItemView,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
) -> RowState:
    """Return the state of a row.

    The option has it all, but as a flag of `QStyle`, of whose enums Python makes 550 names.
    A start can do without them: then there is no pointer yet.
    """
    return RowState(
        is_chosen=view.selectionModel().isSelected(index),
        is_under_pointer=view.underMouse() and _is_under_pointer(option),
        has_keyboard=view.hasFocus() and view.currentIndex() == index,
    )


def paint_row_background(
    painter: QPainter, state: RowState, row: QRectF, theme: Theme, radius: int
) -> None:
    """Paint the rounded background of a row in its state, and the ring of the keyboard."""
    radius = scaled(radius)
    if state.is_chosen or state.is_under_pointer:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selected if state.is_chosen else theme.hover))
        painter.drawRoundedRect(row, radius, radius)
    if state.has_keyboard:
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def _is_under_pointer(option: QStyleOptionViewItem) -> bool:
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - not at start

    return bool(option.state & QStyle.StateFlag.State_MouseOver)
