"""What an organisation that built a package of its own calls the program."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QGuiApplication


def use_product_name(app: QGuiApplication, file: Path) -> None:
    """Have the desktop call the program as the file says; without one nothing changes.

    Qt appends the name to titles of windows, unless they end with it: with the library's own
    title nothing is said twice.
    """
    with suppress(OSError, UnicodeError):
        app.setApplicationDisplayName(file.read_text("utf-8").strip())
