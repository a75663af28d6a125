import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter
from PySide6.QtWidgets import QApplication

from helpviewer.gui.article.images import NoImages, Picture, Pictures
from tests.gui.article.samples import Files, png

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">'
    b'<rect width="20" height="10"/></svg>'
)


def pictures(files: Files, max_width: int = 760, ratio: float = 1.0) -> Pictures:
    return Pictures(files, max_width, ratio)


def huge_png(width: int, height: int) -> bytes:
    """Return a PNG file that promises more pixels than it holds."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    )


def chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum


def photo_turned_by_a_camera() -> bytes:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    writer.write(image)
    return bytes(buffer.data().data())


def shown(picture: Picture | None) -> tuple[int, int, int, int]:
    """Return a picture's size in the article and that of its pixels."""
    assert picture is not None
    size, image = picture.size, picture.image
    return size.width(), size.height(), image.width(), image.height()


def test_a_picture_is_found_by_its_path_in_the_library(qapp: QApplication) -> None:
    files = Files({"images/a b.png": png(20, 10)})
    assert shown(pictures(files).picture("attachment:images/a%20b.png")) == (20, 10, 20, 10)


def test_a_picture_that_is_wider_than_the_column_is_scaled_down(qapp: QApplication) -> None:
    files = Files({"a.png": png(1520, 100)})
    assert shown(pictures(files, 760).picture("attachment:a.png")) == (1520, 100, 760, 50)


def test_a_picture_is_read_once(qapp: QApplication) -> None:
    files = Files({"a.png": png(20, 10)})
    article = pictures(files)
    assert article.picture("attachment:a.png") is article.picture("attachment:a.png")
    assert files.asked == ["a.png"]


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "//host/share/a.png",
        r"\\host\share\a.png",
        "http://host/a.png",
        "https://host/a.png",
        "data:image/png;base64,AAAA",
        "qrc:/a.png",
        ":/a.png",
        "a.png",
        "ATTACHMENT:a.png",
        "",
    ],
)
def test_nothing_but_an_attachment_is_ever_asked_for(qapp: QApplication, url: str) -> None:
    files = Files({"a.png": png(20, 10)})
    assert pictures(files).picture(url) is None
    assert files.asked == []


def test_a_file_that_is_no_picture_is_refused(qapp: QApplication) -> None:
    files = Files({"a.png": b"<html>", "b.png": b""})
    assert pictures(files).picture("attachment:a.png") is None
    assert pictures(files).picture("attachment:b.png") is None
    assert pictures(files).picture("attachment:absent.png") is None


def test_a_picture_of_more_pixels_than_fit_the_memory_is_refused(qapp: QApplication) -> None:
    files = Files({"large.png": huge_png(8000, 5001), "less.png": huge_png(8000, 4999)})
    assert pictures(files).picture("attachment:large.png") is None
    assert pictures(files).picture("attachment:less.png") is not None


def test_a_picture_that_ends_too_soon_has_no_pixels(qapp: QApplication) -> None:
    files = Files({"a.png": huge_png(20, 10)})
    picture = pictures(files).picture("attachment:a.png")
    assert picture is not None
    assert picture.image.isNull()


def test_an_svg_is_drawn_only_for_a_source_that_vouches_for_it(qapp: QApplication) -> None:
    files = Files({"a.svg": SVG, "disguised.png": SVG})
    assert pictures(files).picture("attachment:a.svg") is None
    assert pictures(files).picture("attachment:disguised.png") is None
    files.trusted_svg = True
    assert shown(pictures(files).picture("attachment:a.svg")) == (20, 10, 20, 10)


def test_an_svg_is_as_sharp_as_the_screen(qapp: QApplication) -> None:
    files = Files({"a.svg": SVG}, trusted_svg=True)
    assert shown(pictures(files, ratio=2.0).picture("attachment:a.svg")) == (20, 10, 40, 20)


def test_a_photo_stands_upright(qapp: QApplication) -> None:
    files = Files({"a.jpg": photo_turned_by_a_camera()})
    assert shown(pictures(files).picture("attachment:a.jpg")) == (20, 40, 20, 40)


def test_a_message_has_no_pictures() -> None:
    assert not NoImages().trusted_svg
    assert NoImages().image_bytes("a.png") is None
