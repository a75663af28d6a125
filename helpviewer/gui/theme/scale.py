"""Lengths that grow with the text of the window."""

from typing import NamedTuple, Self

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.fonts import USUAL


class Scale(NamedTuple):
    """How many times as large as usual the text of the window is.

    All lengths in the program are written as they are at usual size, in device-independent
    pixels.
    """

    factor: float = 1.0

    @classmethod
    def now(cls) -> Self:
        """Return the scale of the application's font, on the screen of the moment."""
        inch = QApplication.primaryScreen().logicalDotsPerInchY()
        return cls(QApplication.font().pointSizeF() * inch / 72 / USUAL)

    def px(self, length: float) -> int:
        """Return a length of the usual size in whole pixels of the moment."""
        return round(length * self.factor)

    def back(self, pixels: float) -> float:
        """Return how long a number of pixels would be at usual size."""
        return pixels / self.factor


def margins(left: float, top: float, right: float, bottom: float) -> QMargins:
    """Return the room that a layout leaves round its parts."""
    px = Scale.now().px
    return QMargins(px(left), px(top), px(right), px(bottom))


def square(side: float) -> QSize:
    """Return the size of an icon."""
    return QSize(scaled(side), scaled(side))


def scaled(length: float) -> int:
    """Return a length of the usual size in pixels of the moment."""
    return Scale.now().px(length)
