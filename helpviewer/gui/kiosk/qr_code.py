"""An address as a code that a phone reads from the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4  # modules of white round a code, as ISO 18004 wants it
_SIDE = 288  # device-independent pixels, at every size of text: it is read by a camera
_LEAST_MODULE = 3  # device-independent pixels; smaller ones most phones cannot tell apart
_MOST = 420  # device-independent pixels that a code may need with the smallest modules


class QrCode(QWidget):
    """Shows the code of a text: black on white in every theme, as cameras want it.

    A text that is too long for one that a phone can read has none, and this is empty.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._modules = _modules(text)
        self._picture = QImage()
        self.setAccessibleName(self.tr("QR code of the address below"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_empty(self) -> bool:
        """Whether there is no code of this text."""
        return self._modules.isNull()

    def sizeHint(self) -> QSize:
        """Return how large the code is, the white round it included."""
        ratio = self.devicePixelRatioF()
        side = round(_side(self._modules, _SIDE, ratio) / ratio)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the screen's own pixels, each module as large as the others."""
        ratio = self.devicePixelRatioF()
        side = _side(self._modules, _SIDE, ratio)
        if self._picture.width() != side:
            self._picture = _enlarged(self._modules, side, ratio)
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._picture)


def qr_image(text: str, side_px: float, ratio: float) -> QImage:
    """Return the code of a text, empty if there is none that a phone could read.

    Args:
        text: What a phone is to read.
        side_px: How wide it may be, in device-independent pixels; a text that needs more
            modules gets more.
        ratio: The screen's own pixels to one of these.
    """
    modules = _modules(text)
    return _enlarged(modules, _side(modules, side_px, ratio), ratio)


def _modules(text: str) -> QImage:
    """Return a picture with a pixel for each module, the white round them included."""
    import segno  # noqa: PLC0415 - only with the first code

    try:
        rows = segno.make_qr(text, error="m").matrix
    except ValueError:  # it is too long, or has what is no character
        return QImage()
    side = len(rows) + 2 * _QUIET
    if side * _LEAST_MODULE > _MOST:
        return QImage()
    picture = QImage(side, side, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows, start=_QUIET):
        for x, is_black in enumerate(row, start=_QUIET):
            if is_black:
                picture.setPixelColor(x, y, Qt.GlobalColor.black)
    return picture


def _side(modules: QImage, side_px: float, ratio: float) -> int:
    """Return how many of the screen's own pixels a code is wide: whole ones for each module."""
    if modules.isNull():
        return 0
    least = round(_LEAST_MODULE * ratio)
    return modules.width() * max(least, int(side_px * ratio) // modules.width())


def _enlarged(modules: QImage, side: int, ratio: float) -> QImage:
    if modules.isNull():
        return QImage()
    picture = modules.scaled(side, side)
    picture.setDevicePixelRatio(ratio)
    return picture
