"""What everything that is painted in an article goes by."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPixmap

from helpviewer.gui.article.typography import Typography
from helpviewer.gui.theme.fonts import sans_font, serif_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme


class Look(NamedTuple):
    """The colours, size and direction of the article that is shown.

    Attributes:
        typography: Size, typeface and width of the text.
        ratio: The screen's pixels per device-independent pixel.
        direction: Which way the article reads; its boxes are mirrored accordingly.
        narrow: Whether there is little room for it.
        table_width: Of a table that is shown alone, in device-independent pixels; else 0.
        page: How high a page is on which it is printed; 0 on the screen.
        magnification: How many times as large as usual the window's text is: of that, the
            article's has its percents.
    """

    theme: Theme
    icons: Icons
    typography: Typography = Typography()
    ratio: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    narrow: bool = False
    table_width: int = 0
    page: float = 0.0
    magnification: float = 1.0

    @property
    def scale(self) -> float:
        """1 for text as large as usual, 2 for twice that."""
        return self.typography.scale * self.magnification

    @property
    def column(self) -> int:
        """How wide the widest line of text is, in device-independent pixels."""
        return self.table_width or self.px(self.typography.column)

    @property
    def mirrored(self) -> bool:
        """Whether the article reads from right to left."""
        return self.direction is Qt.LayoutDirection.RightToLeft

    def px(self, length: float) -> int:
        """Return `length`, given at scale 1, in whole device-independent pixels."""
        return round(length * self.scale)

    def font(self, px: float) -> QFont:
        """Return the font of text that is `px` device-independent pixels high."""
        return serif_font(px) if self.typography.serif else sans_font(px)

    def icon(self, name: str, color: str, size: float) -> QPixmap:
        """Return an icon of the program, `size` device-independent pixels wide and high."""
        return self.icons.pixmap(name, QColor(color), size, self.ratio, self.direction)
