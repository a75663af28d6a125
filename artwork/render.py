"""Draws the articles' figures: `artwork/*.svg` becomes `articles/images/*.png`.

Run it as `.venv/bin/python artwork/render.py`; with `--all` it draws also what is up to date.
"""

import os
import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_ROOT = Path(__file__).resolve().parent.parent
_WIDTH = 1520  # pixels: twice the text column, for screens of double density
_MAX_SIZE = 200_000  # bytes; a larger picture is reduced to 256 colours


def paint(svg: Path) -> QImage:
    """Return the figure `svg`, transparent where it paints nothing; ValueError if Qt cannot."""
    renderer = QSvgRenderer(str(svg))
    size = renderer.viewBoxF().size()
    if not renderer.isValid() or size.isEmpty():
        raise ValueError(f"{svg.name}: not an SVG with a view box that Qt can read")
    height = round(_WIDTH * size.height() / size.width())
    image = QImage(_WIDTH, height, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """Return `image` as the smallest PNG that Qt writes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setCompression(100)  # the most
    writer.write(image)
    return bytes(buffer.data().data())


def in_fewer_colours(image: QImage) -> QImage:
    """Return `image` in its 256 commonest colours; Qt alone would take a fixed colour cube."""
    colours = Counter(memoryview(image.constBits()).cast("I"))
    commonest = [colour for colour, _ in colours.most_common(256)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, commonest)


def main() -> None:
    """Draw the figures that are newer than their picture; say which cannot be drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    for font in (_ROOT / "resources" / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    errors = []
    for svg in sorted((_ROOT / "artwork").glob("*.svg")):
        target = _ROOT / "articles" / "images" / f"{svg.stem}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.exists() and target.stat().st_mtime >= svg.stat().st_mtime
        if fresh and "--all" not in sys.argv:
            continue
        try:
            content = png(image := paint(svg))
            if len(content) > _MAX_SIZE:
                content = png(in_fewer_colours(image))
            target.write_bytes(content)
            sys.stdout.write(f"{target.name}: {image.height()} px high, {len(content)} bytes\n")
        except ValueError as error:
            errors.append(str(error))
    application.quit()
    sys.exit("\n".join(errors) or 0)


if __name__ == "__main__":
    main()
