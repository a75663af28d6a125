"""Icons that take the colours of the theme, at any size and resolution."""

import logging
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

logger = logging.getLogger(__name__)

_NAME = re.compile("[a-z0-9-]+")
_DIRECTED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "list",
        "list-checks",
        "panel-left",
        "panel-left-close",
    }
)
"""Icons that point or read one way, and so turn round in a right-to-left window."""


_MOST = 300  # pictures; a window shows about 100, each size of text and each theme others


class _Look(NamedTuple):
    """What one rendered picture of an icon depends on.

    Attributes:
        name: Which icon.
        color: As ``#aarrggbb``.
        pixels: Its width, in the screen's own.
        mirrored: It points the other way.
    """

    name: str
    color: str
    pixels: int
    mirrored: bool


class Icons:
    """The icons of a folder of SVG files that draw in ``currentColor``.

    An icon that is missing is blank: a forgotten picture must not take the window with it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._picture = lru_cache(_MOST)(self._rendered)

    @property
    def kept(self) -> int:
        """How many pictures are kept for the next time."""
        return self._picture.cache_info().currsize

    def icon(
        self, name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText
    ) -> QIcon:
        """Return an icon that follows the application's palette, even when that changes."""
        return QIcon(_PaletteIcon(self, name, role))

    def pixmap(
        self,
        name: str,
        color: QColor,
        size: float,
        ratio: float = 1.0,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> QPixmap:
        """Return the icon in `color`, `size` device-independent pixels wide and high.

        A screen has `ratio` of its own pixels to one of these; the text beside the icon
        reads in `direction`.
        """
        mirrored = name in _DIRECTED and direction is Qt.LayoutDirection.RightToLeft
        name_of_color = color.name(QColor.NameFormat.HexArgb)
        look = _Look(name, name_of_color, max(1, round(size * ratio)), mirrored)
        picture = QPixmap(self._picture(look))
        picture.setDevicePixelRatio(look.pixels / size if size else ratio)
        return picture

    def _rendered(self, look: _Look) -> QPixmap:
        color = QColor(look.color)
        picture = QPixmap(look.pixels, look.pixels)
        picture.fill(Qt.GlobalColor.transparent)
        source = self._source(look.name)
        if not source:
            return picture
        svg = source.replace("currentColor", color.name())
        painter = QPainter(picture)
        painter.setOpacity(color.alphaF())
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(picture.rect()))
        painter.end()
        return picture.transformed(QTransform.fromScale(-1, 1)) if look.mirrored else picture

    def _source(self, name: str) -> str:
        if name not in self._sources:
            try:
                self._sources[name] = self._read(name)
            except OSError as error:
                logger.warning("There is no icon %r: %s", name, error)
                self._sources[name] = ""
        return self._sources[name]

    def _read(self, name: str) -> str:
        """Return the SVG of an icon; a library names icons, but never other files.

        Raises:
            OSError: There is none of that name.
        """
        if not _NAME.fullmatch(name):
            raise OSError("it is not the name of an icon")
        return (self._folder / f"{name}.svg").read_text("utf-8")


class _PaletteIcon(QIconEngine):
    """Draws one icon in a colour of the palette of the moment."""

    def __init__(self, icons: Icons, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        """Return an engine for a copy of the icon."""
        return _PaletteIcon(self._icons, self._name, self._role)

    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State
    ) -> None:
        """Draw the icon as large as `rect` allows, in its middle."""
        side = min(rect.width(), rect.height())
        ratio = painter.deviceTransform().m11()
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(rect).center())
        picture = self._picture(side, ratio, mode)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the icon as a picture of `size` of the screen's pixels."""
        picture = self._picture(min(size.width(), size.height()), 1.0, mode)
        picture.setDevicePixelRatio(scale)
        return picture

    def _picture(self, side: float, ratio: float, mode: QIcon.Mode) -> QPixmap:
        direction = QGuiApplication.layoutDirection()
        return self._icons.pixmap(self._name, self._color(mode), side, ratio, direction)

    def _color(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode is QIcon.Mode.Selected:
            return palette.color(QPalette.ColorRole.HighlightedText)
        group = QPalette.ColorGroup
        disabled = mode is QIcon.Mode.Disabled
        return palette.color(group.Disabled if disabled else group.Active, self._role)
