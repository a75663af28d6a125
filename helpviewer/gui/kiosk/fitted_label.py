"""A text that is as large as its place allows."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from helpviewer.gui.theme.fonts import interface_font

_SMALLER = 0.9  # each try, to the one before
_TRIES = 16
_NARROWER = 16  # pixels
_HIGHEST = 1 << 14
_WRAPPED = Qt.TextFlag.TextWordWrap


class FittedLabel(QLabel):
    """Wraps its text, and takes smaller letters until it has room.

    Args:
        px: How high letters are at most, in device-independent pixels while text is as large
            as usual.
        weight: How bold they are.
        parent: Where it is.
    """

    def __init__(self, px: float, weight: QFont.Weight, parent: QWidget) -> None:
        super().__init__(parent)
        self._px = px
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def fit(self, width: int, height: int, times: float) -> int:
        """Take the largest letters that have room there; return how high the text is then.

        Args:
            width: Of the room, in pixels.
            height: Of the room, in pixels.
            times: How many times larger than usual letters may be here.
        """
        for smaller in range(_TRIES):
            self.setFont(interface_font(self._px * times * _SMALLER**smaller, self._weight))
            if self._fits(width, height):
                break
        return min(self._needed(width).height(), height)

    def balanced_width(self, width: int) -> int:
        """Return the least width with no more lines, so that no word is left for the last."""
        height = self._needed(width).height()
        while self._fits(width - _NARROWER, height):
            width -= _NARROWER
        return width

    def _fits(self, width: int, height: int) -> bool:
        needed = self._needed(width)
        return width > 0 and needed.width() <= width and needed.height() <= height

    def _needed(self, width: int) -> QSize:
        """Return how large the text is with lines of at most this width, in pixels."""
        room = QRect(0, 0, width, _HIGHEST)
        return QFontMetrics(self.font()).boundingRect(room, _WRAPPED, self.text()).size()
