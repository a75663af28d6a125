"""The files that articles show, read from the library's folder and from nowhere else."""

from pathlib import Path

from helpviewer.library.files import real_path

MAX_SIZE = 20 * 1024 * 1024  # bytes


class FolderAttachments:
    """The images of a library that is a folder.

    Args:
        folder: The library's folder; by real path nothing outside it is ever opened.
    """

    def __init__(self, folder: Path) -> None:
        self._root = real_path(folder)

    @property
    def trusted_svg(self) -> bool:
        """Whether SVG may be shown: what the reader opened or the program brought may be."""
        return True

    def image_bytes(self, name: str) -> bytes | None:
        """Return the content of an image by its library path; None if it cannot be shown."""
        try:
            file = real_path(self._root / name)
            if not file.is_relative_to(self._root) or not file.is_file():
                return None
            return file.read_bytes() if file.stat().st_size <= MAX_SIZE else None
        except (OSError, ValueError):  # ValueError: a NUL in the name
            return None
