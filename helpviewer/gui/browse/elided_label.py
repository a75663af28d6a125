"""A line of text that gives way where it does not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from helpviewer.gui.plain_text import plain_tip


class ElidedLabel(QLabel):
    """Cuts its text with an ellipsis, and then tells all of it when the pointer rests on it.

    A plain label would keep everything round it as wide as its text.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)  # what it tells was written by anybody

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line, and no width at all."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        text, room = self.text(), self.contentsRect()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tip(text) if shown != text else "")
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        with QPainter(self) as painter:
            painter.drawText(room, side, shown)
