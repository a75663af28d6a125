"""The pictures of an article: fetched, checked and scaled here, so that Qt opens nothing."""

from collections.abc import Callable
from functools import cached_property
from typing import Protocol
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

MAX_PIXELS = 40_000_000
SLOW = 600_000  # pixels whose reading takes longer than a frame of 16 ms
MAX_MEGABYTES = 192  # 40 million pixels of four bytes, and some room to scale them

_RASTER = frozenset({b"png", b"jpeg", b"gif", b"webp", b"bmp"})
_VECTOR = frozenset({b"svg", b"svgz"})


class ImageSource(Protocol):
    """Whoever holds the files of the article that is shown."""

    @property
    def trusted_svg(self) -> bool:
        """Whether SVG files may be drawn, if they name no other file."""

    def image_bytes(self, name: str) -> bytes | None:
        """Return the file at `name`, a path in the library; None if it is not there."""


class NoImages:
    """A source that has no file."""

    trusted_svg = False

    def image_bytes(self, name: str) -> bytes | None:
        """Return None."""
        return None


class Picture:
    """A picture whose size is known; its pixels are read when it is first drawn.

    Args:
        data: The file.
        stored: The size of its pixels, before the turn that a camera may have noted.
        width: How many pixels wide it is to be read, at most; for an SVG exactly.
    """

    def __init__(self, data: bytes, stored: QSize, width: int, *, turned: bool) -> None:
        self.size = stored.transposed() if turned else stored
        self.is_slow = stored.width() * stored.height() > SLOW
        self._data = data
        self._scaled = stored * (width / self.size.width())

    @cached_property
    def image(self) -> QImage:
        """The picture itself; a null image if the file is broken."""
        return self.read()

    @property
    def is_read(self) -> bool:
        """Whether the image is there already."""
        return "image" in self.__dict__

    def read(self) -> QImage:
        """Return the picture; this can be done on any thread, as it changes nothing."""
        buffer = _opened(self._data)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        if self._scaled != reader.size():
            reader.setScaledSize(self._scaled)
        return reader.read()


class Pictures:
    """The pictures of one article, for a column of `max_width` of the screen's pixels.

    An SVG is drawn `ratio` times as large as it says it is, to be as sharp as the screen.

    Args:
        read_later: Has a picture read on another thread; None to read each when it is drawn.
        before: The same pictures for another width or theme; they stand in for those that are
            being read.
    """

    def __init__(
        self,
        source: ImageSource,
        max_width: int,
        ratio: float,
        read_later: Callable[[Picture], None] | None = None,
        before: "Pictures | None" = None,
    ) -> None:
        self._source = source
        self._read_later = read_later
        self._asked: set[str] = set()
        self._before = before.images() if before else {}
        self._max_width = max_width
        self._ratio = ratio
        self._pictures: dict[str, Picture | None] = {}

    def picture(self, url: str) -> Picture | None:
        """Return the picture at ``attachment:PATH``; None if it cannot or must not be shown."""
        if url not in self._pictures:
            self._pictures[url] = self._fetched(url)
        return self._pictures[url]

    def images(self) -> dict[str, QImage]:
        """Return what has been read of large pictures, by address."""
        pictures = self._pictures.items()
        return {url: one.image for url, one in pictures if one and one.is_slow and one.is_read}

    def image(self, url: str) -> QImage | None:
        """Return what to draw of a picture; None while nothing of it can be drawn.

        A large one is read on another thread, and is to be drawn again when that is done.
        """
        picture = self.picture(url)
        if picture is None:
            return QImage()
        if self._read_later is None or picture.is_read or not picture.is_slow:
            self._before.pop(url, None)
            return picture.image
        if url not in self._asked:
            self._asked.add(url)
            self._read_later(picture)
        return self._before.get(url)

    def _fetched(self, url: str) -> Picture | None:
        scheme, _, name = url.partition(":")
        data = self._source.image_bytes(unquote(name)) if scheme == "attachment" else None
        return self._checked(data) if data else None

    def _checked(self, data: bytes) -> Picture | None:
        """Return the picture in a file, unless it is of another kind or too large to be drawn.

        Only the head of the file is read, so a small file cannot fill the memory.
        """
        QImageReader.setAllocationLimit(MAX_MEGABYTES)
        buffer = _opened(data)
        reader = QImageReader(buffer)
        kind = bytes(reader.format().data())
        is_vector = kind in _VECTOR
        if kind not in _RASTER and not (is_vector and self._can_be_drawn(data)):
            return None
        stored = reader.size()  # for which Qt reads all of an SVG, and what it names
        if stored.isEmpty() or stored.width() * stored.height() > MAX_PIXELS:
            return None
        quarter = QImageIOHandler.Transformation.TransformationRotate90
        turned = bool(reader.transformation() & quarter)
        natural = stored.height() if turned else stored.width()
        drawn = round(natural * self._ratio) if is_vector else natural
        return Picture(data, stored, min(drawn, self._max_width), turned=turned)

    def _can_be_drawn(self, svg: bytes) -> bool:
        """Say whether Qt can draw an SVG without opening anything else."""
        from helpviewer.render.svg import is_self_contained  # noqa: PLC0415 - few articles have

        return self._source.trusted_svg and is_self_contained(svg)


def _opened(data: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer
