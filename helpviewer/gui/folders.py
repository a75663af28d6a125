"""Showing folders in the system's file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> bool:
    """Show a folder, or the nearest one above it that is there; say whether that went well."""
    nearest = next(place for place in (folder, *folder.parents) if place.is_dir())
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(nearest)))
