"""A picture in several sizes, to be drawn at any of them quickly and without coarseness."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from helpviewer.gui.article.images import ImageSource, Pictures

_WIDEST = 4096  # pixels that are read of a picture; a wider one would fill a small memory
_DRAWING = 3.0  # how many times as large as it says an SVG is drawn
_SMALLEST = 256  # pixels: smaller levels save nothing

Levels = Sequence[QImage]
"""The same picture, each half as wide as the one before; none if it cannot be shown."""


def read_levels(source: ImageSource, url: str) -> Levels:
    """Read a picture of an article; takes long, and can be done on any thread."""
    picture = Pictures(source, _WIDEST, _DRAWING).picture(url)
    image = picture.image if picture else QImage()
    levels: list[QImage] = []
    while not image.isNull() and (not levels or image.width() >= _SMALLEST):
        levels.append(image)
        half = image.size() / 2
        image = image.scaled(
            half,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return levels


def level_for(levels: Levels, width: float) -> QImage:
    """Return the smallest level that is at least `width` pixels wide, or the largest."""
    wide_enough = [level for level in levels if level.width() >= width]
    return wide_enough[-1] if wide_enough else levels[0]
