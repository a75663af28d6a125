"""Where files wait while a sync is under way: a sync that is cut off goes on with them."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

from helpviewer.errors import DiskSpaceError, StoreError

_TIMES = 2.2  # of what is unpacked: the file, the database, and its log
_BESIDES = 64_000_000  # bytes
_MB = 1_000_000  # bytes


class Staging:
    """The files of one feed that are being fetched, named by their digests.

    Args:
        root: Where the staging of all feeds of a library is.
        feed: The feed's address.
        serial: The state of the feed that they belong to.
    """

    def __init__(self, root: Path, feed: str, serial: int) -> None:
        self._of_feed = root / hashlib.sha256(feed.encode()).hexdigest()[:16]
        self.folder = self._of_feed / str(serial)

    def prepare(self) -> None:
        """Make the folder, and delete what was fetched for another state.

        Raises:
            StoreError: The disk cannot be written.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            for other in self._of_feed.iterdir():
                if other != self.folder:
                    shutil.rmtree(other, ignore_errors=True)
        except OSError as error:
            raise StoreError(self.folder, error.strerror or error) from error

    def file(self, sha256: str) -> Path:
        """Return where the file with this digest stands."""
        return self.folder / sha256


def clear_staging(root: Path) -> None:
    """Delete what waits, also of feeds that are no longer asked.

    What cannot be deleted is, by the next sync.

    Args:
        root: Where the staging of all feeds of a library is.
    """
    shutil.rmtree(root, ignore_errors=True)


def free_space(folder: Path) -> int:
    """Return the bytes that are free on the disk of a folder that exists."""
    return shutil.disk_usage(folder).free


def require_space(
    folder: Path, raw_bytes: int, free: Callable[[Path], int] = free_space
) -> None:
    """Make sure that there is room for a change.

    Args:
        folder: On the disk in question; it exists.
        raw_bytes: The change, unpacked.
        free: How many bytes there are.

    Raises:
        DiskSpaceError: There is not.
        StoreError: The disk cannot be asked.
    """
    needed = int(raw_bytes * _TIMES) + _BESIDES
    try:
        available = free(folder)
    except OSError as error:
        raise StoreError(folder, error.strerror or error) from error
    if available < needed:
        raise DiskSpaceError(folder, -(-needed // _MB))
