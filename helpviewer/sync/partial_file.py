"""A file that is complete or not there, however often its transfer is cut off."""

import errno
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from helpviewer.errors import DiskSpaceError, StoreError
from helpviewer.progress import Progress

_MB = 1_000_000  # bytes


class PartialFile:
    """A file whose content is known by its digest, and what has come of it so far.

    Args:
        file: Where it stands when it is complete.
        size: In bytes.
        sha256: In lower-case hex.
    """

    def __init__(self, file: Path, size: int, sha256: str) -> None:
        self.size = size
        self._file = file
        self._sha256 = sha256
        self._part = file.with_name(file.name + ".part")

    @property
    def length(self) -> int:
        """Return how many bytes have come."""
        with self._told():
            return self._part.stat().st_size if self._part.exists() else 0

    def is_done(self) -> bool:
        """Say whether the file is there, and right."""
        with self._told():
            return self._file.exists() and self._is_right(self._file)

    def write(self, pieces: Iterable[bytes], *, goes_on: bool, progress: Progress) -> None:
        """Write what comes, after what is there or instead of it; more than all is dropped.

        Raises:
            DiskSpaceError: The disk is full.
            StoreError: The file cannot be written.
            OperationCancelledError: `progress` was cancelled; what came is kept.
        """
        length = self.length if goes_on else 0
        progress.step(length, self.size)
        with self._told(), self._part.open("ab" if goes_on else "wb") as file:
            for piece in pieces:
                file.write(piece)
                length += len(piece)
                if length > self.size:
                    return
                progress.step(length, self.size)

    def finish(self) -> bool:
        """Put the file in its place and say so; or delete what came, if it is not right."""
        with self._told():
            is_right = self._part.exists() and self._is_right(self._part)
            if is_right:
                self._part.replace(self._file)
        if not is_right:
            self.discard()
        return is_right

    def discard(self) -> None:
        """Delete what came."""
        with self._told():
            self._part.unlink(missing_ok=True)

    def _is_right(self, file: Path) -> bool:
        if file.stat().st_size != self.size:
            return False
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == self._sha256

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in {errno.ENOSPC, errno.EDQUOT}:
                needed = self.size // _MB + 1
                raise DiskSpaceError(self._file.parent, needed) from error
            raise StoreError(self._file, error.strerror or error) from error
