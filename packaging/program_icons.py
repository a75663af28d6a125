"""Makes the program's icons for every system of its one drawing.

Run it as ``.venv/bin/python packaging/program_icons.py`` when
``resources/icons/helpviewer.svg`` has changed; what it writes to ``packaging/icons`` is
committed. With two arguments it is another drawing, and another folder: an organisation's.
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_ROOT = Path(__file__).resolve().parent.parent
DRAWING = _ROOT / "resources" / "icons" / "helpviewer.svg"
FOLDER = _ROOT / "packaging" / "icons"

LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
MACOS: Mapping[str, int] = {
    "icp4": 16,
    "icp5": 32,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic11": 32,  # from here on for screens of double density
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
    "ic10": 1024,
}
_MACOS_SHARE = 824 / 1024  # of the square; the rest is for the shadow, as in Apple's template


def png(size: int, share: float = 1.0, drawing: Path = DRAWING) -> bytes:
    """Return a drawing as a square PNG of so many pixels, of which it fills a share."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size * (1 - share) / 2, size * (1 - share) / 2)
    painter.scale(share, share)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon file of Windows with these PNGs, by their size in pixels."""
    offset = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in sorted(pictures.items()):
        side = size % 256  # 256 is written as 0
        place = offset + len(body)
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        body += picture
    return head + body


def icns(pictures: Mapping[str, bytes]) -> bytes:
    """Return an icon file of macOS with these PNGs, by the kind that says their size."""
    body = b"".join(
        kind.encode() + struct.pack(">I", 8 + len(picture)) + picture
        for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_icons(drawing: Path, folder: Path) -> None:
    """Write the icons of all systems into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in LINUX:
        (folder / f"helpviewer-{size}.png").write_bytes(png(size, drawing=drawing))
    on_windows = {size: png(size, drawing=drawing) for size in WINDOWS}
    (folder / "helpviewer.ico").write_bytes(ico(on_windows))
    on_macos = {kind: png(size, _MACOS_SHARE, drawing) for kind, size in MACOS.items()}
    (folder / "helpviewer.icns").write_bytes(icns(on_macos))


def main() -> int:
    """Write all of them; return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv[:1])
    drawing, folder = map(Path, sys.argv[1:] or (DRAWING, FOLDER))
    if not QSvgRenderer(str(drawing)).isValid():
        print(f"{drawing} is no SVG", file=sys.stderr)
        return 1
    write_icons(drawing, folder)
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
