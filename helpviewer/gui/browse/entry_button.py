"""A row that can be clicked: an icon, a name, and perhaps a count."""

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from helpviewer.gui.browse.mirroring import Mirror
from helpviewer.gui.plain_text import plain_tip
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.tokens import Theme

HEIGHT = 34  # all sizes: device-independent pixels while text is as large as usual
_MARGIN = 8
_ICON = 16
_GAP = 9


class EntryButton(QAbstractButton):
    """Looks like a row of the sidebar; the arrow keys lead to the next one.

    Args:
        icons: Has the icon.
        theme: The colours.
        icon: The icon's name.
        text: What it leads to; cut where it does not fit, and then told by the tool tip.
        count: How many articles there are; None for no number.

    Attributes:
        least_height: How high it is at least, in pixels at any size of text.
    """

    least_height = 0

    def __init__(
        self, icons: Icons, theme: Theme, icon: str, text: str, count: int | None = None
    ) -> None:
        super().__init__()
        self._icons = icons
        self._theme = theme
        self._icon = icon
        self._count = "" if count is None else QLocale().toString(count)
        self.setFont(interface_font(14))
        self.setText(text)
        spoken = self.tr("%Ln article(s)", "", count) if count is not None else ""
        self.setAccessibleName(
            self.tr("{name}, {articles}").format(name=text, articles=spoken) if spoken else text
        )
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a row; the width is that of the place."""
        return QSize(0, max(scaled(HEIGHT), self.least_height))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint background, icon, name and count."""
        mirror = Mirror(QRectF(self.rect()), self.layoutDirection())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_background(painter, mirror.rect)
            self._paint_label(painter, mirror)

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where it is cut."""
        if event.type() == QEvent.Type.ToolTip:
            metrics = QFontMetricsF(self.font())
            is_cut = metrics.horizontalAdvance(self.text()) > self._room
            self.setToolTip(plain_tip(self.text()) if is_cut else "")
        return super().event(event)

    @property
    def _start(self) -> float:
        return scaled(_MARGIN + _ICON + _GAP)

    @property
    def _room(self) -> float:
        """How wide the text may be."""
        width = QFontMetricsF(self._small).horizontalAdvance(self._count)
        beside = width + scaled(_GAP) if self._count else 0
        return self.width() - self._start - scaled(_MARGIN) - beside

    @property
    def _small(self) -> QFont:
        return interface_font(12)

    def _paint_background(self, painter: QPainter, row: QRectF) -> None:
        radius = scaled(8)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.hover))
            painter.drawRoundedRect(row, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), radius - 1, radius - 1)

    def _paint_label(self, painter: QPainter, mirror: Mirror) -> None:
        muted = QColor(self._theme.muted)
        ratio, size, margin = self.devicePixelRatioF(), scaled(_ICON), scaled(_MARGIN)
        picture = self._icons.pixmap(self._icon, muted, size, ratio, mirror.direction)
        painter.drawPixmap(mirror.square(margin, size), picture, QRectF(picture.rect()))
        painter.setFont(self._small)
        painter.setPen(muted)
        width = QFontMetricsF(self._small).horizontalAdvance(self._count)
        place = mirror.span(mirror.rect.width() - margin - width, width + 2)
        painter.drawText(place, mirror.middle, self._count)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.link))
        elided = QFontMetricsF(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self._room
        )
        own = QTextOption(mirror.middle)  # an English title reads from the left in any window
        own.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        own.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(mirror.span(self._start, self._room), elided, own)
