"""What everything that is painted in an article goes by."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap

from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme


class Look(NamedTuple):
    """The colours, size and direction of the article that is shown.

    Attributes:
        scale: 1 for text as large as usual, 2 for twice that.
        ratio: The screen's pixels per device-independent pixel.
        direction: Which way the article reads; its boxes are mirrored accordingly.
        narrow: Whether there is little room for it.
    """

    theme: Theme
    icons: Icons
    scale: float = 1.0
    ratio: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    narrow: bool = False

    @property
    def mirrored(self) -> bool:
        """Whether the article reads from right to left."""
        return self.direction is Qt.LayoutDirection.RightToLeft

    def px(self, length: float) -> int:
        """Return `length`, given at scale 1, in whole device-independent pixels."""
        return round(length * self.scale)

    def icon(self, name: str, color: str, size: float) -> QPixmap:
        """Return an icon of the program, `size` device-independent pixels wide and high."""
        return self.icons.pixmap(name, QColor(color), size, self.ratio, self.direction)
