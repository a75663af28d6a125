"""The files of a feed from a folder, such as a USB stick that somebody carries about."""

from pathlib import Path
from typing import BinaryIO

from helpviewer.errors import FolderUnreadableError
from helpviewer.sync.copy_transport import CopyTransport


class FolderTransport(CopyTransport):
    """Reads a copy of a feed's files in a folder.

    Args:
        folder: Where the copy is.
        base: The feed's address, of which that is a copy: up to the last ``/``.
    """

    def __init__(self, folder: Path, base: str) -> None:
        super().__init__(folder.name, base, (OSError,))
        self._folder = folder

    def open(self, path: str) -> BinaryIO | None:
        """Open a file that by its real path is in the folder.

        Raises:
            OSError: The disk fails, or the folder is gone.
        """
        root = self._folder.resolve(strict=True)
        try:
            file = (root / path).resolve()
        except RuntimeError:  # links that lead to each other
            return None
        is_there = file.is_relative_to(root) and file.is_file()
        return file.open("rb") if is_there else None

    def unreadable(self, error: Exception) -> FolderUnreadableError:
        """Return that the disk fails."""
        reason = error.strerror if isinstance(error, OSError) else None
        return FolderUnreadableError(self._folder, reason or error)
