"""Measuring from where a line begins: the left, or in a right-to-left window the right."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt


class Mirror(NamedTuple):
    """A rectangle in which offsets count from the side where reading starts."""

    rect: QRectF
    direction: Qt.LayoutDirection

    @property
    def is_mirrored(self) -> bool:
        """Whether reading starts at the right."""
        return self.direction == Qt.LayoutDirection.RightToLeft

    @property
    def start(self) -> Qt.AlignmentFlag:
        """The alignment to where a line begins."""
        aligned = (
            Qt.AlignmentFlag.AlignRight if self.is_mirrored else Qt.AlignmentFlag.AlignLeft
        )
        return aligned | Qt.AlignmentFlag.AlignAbsolute

    @property
    def middle(self) -> Qt.AlignmentFlag:
        """The same, and vertically in the middle."""
        return self.start | Qt.AlignmentFlag.AlignVCenter

    def span(self, start: float, width: float) -> QRectF:
        """Return the full-height strip that begins at `start`."""
        left = self.rect.width() - start - width if self.is_mirrored else start
        return QRectF(self.rect.x() + left, self.rect.y(), width, self.rect.height())

    def square(self, start: float, side: float) -> QRectF:
        """Return a square that begins at `start`, vertically in the middle."""
        strip = self.span(start, side)
        return QRectF(strip.x(), strip.center().y() - side / 2, side, side)

    def box(self, start: float, top: float, width: float, height: float) -> QRectF:
        """Return a box that begins at `start`, `top` below the upper edge."""
        strip = self.span(start, width)
        return QRectF(strip.x(), self.rect.y() + top, width, height)
