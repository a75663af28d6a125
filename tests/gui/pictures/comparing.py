"""How much two pictures differ."""

from PySide6.QtGui import QImage, QPainter

_NOTICED = 24  # a difference that counts; font engines differ by less
_TABLE = bytes(int(value > _NOTICED) for value in range(256))
_CHANNELS = 4


def difference(one: QImage, other: QImage) -> QImage:
    """Return, for each pixel, by how much its colours differ; both have the same size."""
    result = one.convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(result) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, other)
    return result


def share_noticed(differences: QImage) -> float:
    """Return which share of the pixels differs so much that it counts."""
    noticed = bytes(differences.constBits()).translate(_TABLE)
    parts = [int.from_bytes(noticed[part::_CHANNELS], "big") for part in range(3)]
    count = (parts[0] | parts[1] | parts[2]).bit_count()
    return count / (differences.width() * differences.height())
