"""The part of the attract screen that shows one article after another."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget

from helpviewer.gui.kiosk.attract_slides import Slide
from helpviewer.gui.kiosk.fitted_label import FittedLabel
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.stylesheet import styled

_BADGE, _TITLE, _LINE = 18, 52, 26  # device-independent pixels at usual size of text
_DOT, _LONG_DOT = 10, 32
_GAP = 22


class SlidePane(QWidget):
    """Shows the title of an article and what it is about, and how many more there are."""

    def __init__(self, slides: tuple[Slide, ...], parent: QWidget) -> None:
        super().__init__(parent)
        styled(self, "attract-slide")
        self._slides = slides
        self._at = 0
        self._dots = QRectF()
        self._badge = styled(QLabel(self), "attract-badge")
        self._title = styled(FittedLabel(_TITLE, QFont.Weight.Bold, self), "empty-title")
        self._line = styled(FittedLabel(_LINE, QFont.Weight.Normal, self), "muted")
        flag = Qt.AlignmentFlag
        side = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        for label in (self._title, self._line):  # one edge, whatever their languages are
            label.setAlignment(side | flag.AlignAbsolute | flag.AlignTop)

    def show_next(self) -> None:
        """Show the next slide, after the last one the first; `place` must follow."""
        self._at = (self._at + 1) % len(self._slides)

    def place(self, room: QRect, shift: QPoint, times: float) -> None:
        """Take a place, with all on it a little aside, and letters `times` as large."""
        self.setGeometry(room)
        slide = self._slides[self._at]
        self._badge.setText(self.tr("News") if slide.is_news else self.tr("Often read"))
        self._title.setText(slide.title)
        self._line.setText(slide.line)
        side = min(room.width(), room.height()) // 8
        inside = self.rect().adjusted(side, side, -side, -side).translated(shift)
        self._place_dots(inside, times)
        self._place_texts(inside, times)
        self.update()

    def _place_texts(self, room: QRect, times: float) -> None:
        """Put badge, title and line under one another, in the middle of the height."""
        gap = round(_GAP * times)
        self._badge.setFont(interface_font(_BADGE * times, QFont.Weight.DemiBold))
        self._badge.adjustSize()
        badge = self._badge.size()
        free = room.height() - badge.height() - 3 * gap - round(2 * _DOT * times)
        title = self._title.fit(room.width(), free * 2 // 3, times)
        line = self._line.fit(room.width(), free - title, times)
        top = room.top() + (free + gap - title - line) // 2
        is_mirrored = self.isRightToLeft()
        left = room.right() - badge.width() if is_mirrored else room.left()
        self._badge.move(left, top)
        top += badge.height() + gap
        self._title.setGeometry(room.left(), top, room.width(), title)
        self._line.setGeometry(room.left(), top + title + gap, room.width(), line)

    def _place_dots(self, room: QRect, times: float) -> None:
        height = _DOT * times
        self._dots = QRectF(room.left(), room.bottom() - height, room.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground that the style sheet says, and a dot for each slide."""
        option = QStyleOption()
        option.initFrom(self)
        with QPainter(self) as painter:
            element = QStyle.PrimitiveElement.PE_Widget
            self.style().drawPrimitive(element, option, painter, self)
            if len(self._slides) > 1:
                self._paint_dots(painter)

    def _paint_dots(self, painter: QPainter) -> None:
        """Paint the dots, of which that of the present slide is longer."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side, along = self._dots.height(), 0.0
        for number in range(len(self._slides)):
            is_present = number == self._at
            width = side * _LONG_DOT / _DOT if is_present else side
            dot = QRectF(self._dots.left() + along, self._dots.top(), width, side)
            if self.isRightToLeft():
                dot.moveRight(self._dots.right() - along)
            role = QPalette.ColorRole.Highlight if is_present else QPalette.ColorRole.Dark
            painter.setBrush(self.palette().color(role))
            painter.drawRoundedRect(dot, side / 2, side / 2)
            along += width + side
