"""Says what of Qt is collected, in place of PyInstaller's own list, which is twice as large."""

from pathlib import Path

import PySide6
from qt_parts import plugin_files, translation_files

_PACKAGE = Path(PySide6.__file__).parent
_QT = _PACKAGE / "Qt" if (_PACKAGE / "Qt").is_dir() else _PACKAGE  # Windows has no such folder
_LANGUAGES = ("ar", "de")


def _place(file: Path) -> tuple[str, str]:
    return str(file), str(file.parent.relative_to(_PACKAGE.parent))


hiddenimports = ["shiboken6"]
binaries = [_place(file) for file in plugin_files(_QT / "plugins")]
datas = [_place(file) for file in translation_files(_QT / "translations", _LANGUAGES)]
