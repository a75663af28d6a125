"""Make all pictures anew."""

import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from tests.gui.pictures.scenes import FOLDER, SCENES, take

_SMALLEST = 0  # what Qt calls the quality of a PNG is how little it is packed


def main() -> None:
    """Take them, and pack them as small as they get."""
    with tempfile.TemporaryDirectory() as data:
        for scene in SCENES:
            file = FOLDER / f"{scene.name}.png"
            take(scene, Path(data), file)
            picture = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
            picture.save(str(file), quality=_SMALLEST)
            print(f"{file.name}: {file.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
