"""The picture of a large view: zoomed, and moved about."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from helpviewer.gui.large.picture_levels import Levels, level_for

_STEP = 1.25  # of one press of + or one notch of the wheel
_NOTCH = 120  # what a wheel reports for one notch, in eighths of a degree
_LARGEST = 8.0  # times the picture's own size
_ENLARGED = 2.0  # at most, to fill the window at first
_MOVE = 80  # pixels, by one press of an arrow key
_PAPER = QColor("#ffffff")  # behind pictures that are see-through: they are drawn for paper
_FOCUS = QColor("#ffffff")

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class PictureCanvas(QWidget):
    """Shows a picture as large as it fits, until the reader zooms."""

    zoomed = Signal(int)  # to so many percent of the picture's own size
    clicked_beside = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._levels: Levels = ()
        self._zoom: float | None = None  # None: as large as it fits
        self._shift = QPointF()  # of the picture's middle from the canvas's
        self._pressed: QPoint | None = None
        self._dragged: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_levels(self, levels: Levels) -> None:
        """Show this picture."""
        self._levels = levels
        self.fit()

    @property
    def place(self) -> QRectF:
        """What the picture covers."""
        place = QRectF(QPointF(), self._natural * self._scale)
        place.moveCenter(QRectF(self.rect()).center() + self._shift)
        return place

    @property
    def percent(self) -> int:
        """How large it is shown."""
        return round(self._scale * 100)

    @Slot()
    def fit(self) -> None:
        """Show all of it, in the middle."""
        self._zoom = None
        self._shift = QPointF()
        self._show()

    @Slot()
    def zoom_in(self) -> None:
        """Show it larger."""
        self._zoom_by(_STEP, QRectF(self.rect()).center())

    @Slot()
    def zoom_out(self) -> None:
        """Show it smaller."""
        self._zoom_by(1 / _STEP, QRectF(self.rect()).center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move by keys; the others are for whoever holds the canvas."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.fit()
            case key if key in _ARROWS:
                self._move(_ARROWS[Qt.Key(key)] * -_MOVE)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom in or out where the pointer is."""
        self._zoom_by(_STEP ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag, or to click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture with the pointer."""
        if self._dragged is not None:
            here = event.position().toPoint()
            self._move(QPointF(here - self._dragged))
            self._dragged = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report a click that did not hit the picture."""
        here, pressed = event.position().toPoint(), self._pressed
        self._pressed = self._dragged = None
        if pressed is None:
            return
        is_click = (here - pressed).manhattanLength() < QApplication.startDragDistance()
        if is_click and not self.place.contains(QPointF(here)):
            self.clicked_beside.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting."""
        super().resizeEvent(event)
        self._move(QPointF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and a ring round it when it has the keyboard."""
        if not self._levels:
            return
        place = self.place
        image = level_for(self._levels, place.width() * self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if image.hasAlphaChannel():
                painter.fillRect(place, _PAPER)
            painter.drawImage(place, image)
            if self.hasFocus():
                painter.setPen(QPen(_FOCUS, 2))
                seen = place.intersected(QRectF(self.rect()))
                painter.drawRect(seen.adjusted(1, 1, -1, -1))

    @property
    def _natural(self) -> QSizeF:
        return QSizeF(self._levels[0].size()) if self._levels else QSizeF(1, 1)

    @property
    def _fitting(self) -> float:
        size = self._natural
        fitting = min(self.width() / size.width(), self.height() / size.height())
        return max(min(fitting, _ENLARGED), 0.01)

    @property
    def _scale(self) -> float:
        return self._fitting if self._zoom is None else self._zoom

    def _zoom_by(self, factor: float, point: QPointF) -> None:
        """Zoom so that what is at `point` stays there."""
        before = self._scale
        zoom = min(max(before * factor, min(self._fitting, 1.0)), _LARGEST)
        away = point - QRectF(self.rect()).center() - self._shift
        self._zoom = zoom
        self._move(away * (1 - zoom / before))

    def _move(self, by: QPointF) -> None:
        """Move the picture, but not out of sight: no further than to its edges."""
        size = self._natural * self._scale
        most_x = max(0.0, (size.width() - self.width()) / 2)
        most_y = max(0.0, (size.height() - self.height()) / 2)
        shift = self._shift + by
        self._shift = QPointF(
            min(max(shift.x(), -most_x), most_x), min(max(shift.y(), -most_y), most_y)
        )
        self._show()

    def _show(self) -> None:
        self.update()
        self.zoomed.emit(self.percent)
