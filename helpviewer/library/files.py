"""Reading files that somebody else wrote, and that may be anything."""

import os
import stat
from pathlib import Path

from helpviewer.errors import FolderMissingError, FolderUnreadableError


def real_folder(folder: Path) -> Path:
    """Return where a folder really stands.

    Raises:
        FolderMissingError: There is no such folder.
        FolderUnreadableError: It is not a folder, or may not be read.
    """
    try:
        os.scandir(folder).close()
    except FileNotFoundError as error:
        raise FolderMissingError(folder) from error
    except OSError as error:
        raise FolderUnreadableError(folder, error.strerror) from error
    except ValueError as error:  # there is a NUL in its name
        raise FolderMissingError(folder) from error
    return real_path(folder)


def read_file(path: Path, root: Path, limit: int) -> bytes:
    """Return the content of a file of at most `limit` bytes that stands under `root`.

    Args:
        path: The file, perhaps a link.
        root: A real path; a link that leads out of it is not followed.
        limit: In bytes.

    Raises:
        OSError: It is missing, no file, outside, too large, or may not be read.
    """
    if not real_path(path).is_relative_to(root):
        raise OSError("it is a link that leads out of the library")
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):  # opening a named pipe would wait for ever
        raise OSError("it is not a file")
    if status.st_size > limit:
        raise OSError(f"it is larger than {limit // 1024:,} kB")
    return path.read_bytes()


def real_path(path: Path) -> Path:
    """Return where a path really leads; unlike `Path.resolve` it does not mind a loop."""
    return Path(os.path.realpath(path))


def printable_path(path: Path) -> str:
    """Return a path as text, with ``/``; bytes in it that are no UTF-8 are written out."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")
