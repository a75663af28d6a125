"""Files of a feed: named by their digests where that is possible, and always whole."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NamedTuple

from helpviewer.errors import ExportError
from helpviewer.feed.compression import packed
from helpviewer.feed.digests import sha256
from helpviewer.feed.head import Object

_READABLE = 0o644  # by the web server


class File(NamedTuple):
    """One file to be published.

    Attributes:
        path: Relative to the feed, with ``/``.
        content: Its bytes, or where they are now.
        sha256: Their digest.
    """

    path: str
    content: bytes | Path
    sha256: str


def packed_file(folder: str, content: bytes) -> tuple[Object, File]:
    """Return a file of a feed that is packed, and how a head names it."""
    file = packed(content)
    digest = sha256(file)
    path = f"{folder}/{digest}.json.gz"
    return Object(path, digest, len(file), len(content)), File(path, file, digest)


def plain_file(folder: str, content: bytes) -> tuple[Object, File]:
    """Return a file of a feed that is not packed, and how a head names it."""
    digest = sha256(content)
    path = f"{folder}/{digest}.json"
    return Object(path, digest, len(content), len(content)), File(path, content, digest)


def write_file(out: Path, file: File) -> bool:
    """Write a file unless it is there as it should be; return whether that was needed.

    Raises:
        ExportError: It cannot be written, or what it is a copy of has just changed.
    """
    target = out / file.path
    try:
        if target.is_file() and sha256(target.read_bytes()) == file.sha256:
            return False
        content = file.content
        content = content.read_bytes() if isinstance(content, Path) else content
        if sha256(content) != file.sha256:
            raise ExportError(target, "the file changed while it was being published")
        _replace(target, content)
    except OSError as error:
        raise ExportError(target, error.strerror or error) from error
    return True


def delete_file(path: Path) -> None:
    """Delete a file of a feed.

    Raises:
        ExportError: It cannot be deleted.
    """
    try:
        path.unlink()
    except OSError as error:
        raise ExportError(path, error.strerror or error) from error


def _replace(target: Path, content: bytes) -> None:
    """Write a file so that a web server sees the former one, or all of the new one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, prefix=".", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            temporary.chmod(_READABLE)
            temporary.replace(target)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
