"""Tiny articles, and a look at what is painted of them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.render.rich_text import RichText

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft

MakePane = Callable[..., ArticlePane]


@dataclass
class Files:
    """A source of images that remembers what it was asked for."""

    files: dict[str, bytes] = field(default_factory=dict)
    trusted_svg: bool = False
    asked: list[str] = field(default_factory=list)

    def image_bytes(self, name: str) -> bytes | None:
        self.asked.append(name)
        return self.files.get(name)


def show(
    pane: ArticlePane,
    html: str,
    *boxes: str,
    header: str = "",
    direction: Qt.LayoutDirection = LEFT_TO_RIGHT,
    images: Files | None = None,
) -> None:
    """Show an article with these boxes."""
    pane.show_article(
        RichText(html, boxes), header_html=header, direction=direction, images=images or Files()
    )


def box(html: str = "<p>Text</p>") -> str:
    """Return the HTML of a box with one cell."""
    return f'<table width="100%"><tr><td>{html}</td></tr></table>'


def png(width: int, height: int, color: str = "#ff0000") -> bytes:
    """Return the file of a picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return encoded(image, b"png")


def encoded(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, kind).write(image)
    return bytes(buffer.data().data())


def color_at(pane: ArticlePane, x: int, y: int) -> str:
    """Return what is painted at a place of the pane."""
    return pane.grab().toImage().pixelColor(QPoint(x, y)).name()


def colors_in(pane: ArticlePane, x: int, top: int = 0, bottom: int = 700) -> set[str]:
    """Return every colour in a column of pixels."""
    image = pane.grab().toImage()
    bottom = min(bottom, image.height())
    return {image.pixelColor(x, y).name() for y in range(top, bottom)}
