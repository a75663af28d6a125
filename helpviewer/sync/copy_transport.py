"""The files of a feed from a copy of them that somebody carries about."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote

from helpviewer.errors import (
    AlteredFileError,
    AnswerTooLargeError,
    HelpViewerError,
    NotFoundError,
)
from helpviewer.progress import Progress
from helpviewer.sync.partial_file import PartialFile
from helpviewer.sync.transport import Answer, Validators

_CHUNK = 1024 * 1024  # bytes


class CopyTransport(ABC):
    """A `Transport` that opens no connection.

    Args:
        name: What the copy is called.
        base: The feed's address, of which it is a copy: up to the last ``/``.
        faults: What reading it raises when it fails.
    """

    def __init__(self, name: str, base: str, faults: tuple[type[Exception], ...]) -> None:
        self.name = name
        self._base = base
        self._faults = faults

    @abstractmethod
    def open(self, path: str) -> BinaryIO | None:
        """Open a file of the feed, by its path within it; None if the copy has none there."""

    @abstractmethod
    def unreadable(self, error: Exception) -> HelpViewerError:
        """Return what is told when reading fails."""

    def get(
        self,
        url: str,
        most: int,
        *,
        conditional: Validators | None = None,
        fresh: bool = False,
    ) -> Answer:
        """Return the file that stands for `url`; see `Transport`.

        Raises:
            HelpViewerError: The copy cannot be read.
        """
        content = b"".join(self._pieces(url, most + 1))
        if len(content) > most:
            raise AnswerTooLargeError(self.name)
        return Answer(200, content, Validators(), url)

    def download(
        self, url: str, file: Path, size: int, sha256: str, progress: Progress
    ) -> None:
        """Copy the file that stands for `url`; see `Transport`.

        Raises:
            HelpViewerError: The copy cannot be read.
        """
        part = PartialFile(file, size, sha256)
        if part.is_done():
            return
        part.write(self._pieces(url, size + 1), goes_on=False, progress=progress)
        if not part.finish():
            raise AlteredFileError(self.name, file.name)

    def _pieces(self, url: str, most: int) -> Iterator[bytes]:
        """Yield a file's first bytes; only reading them is told as the copy's fault."""
        path = unquote(url.removeprefix(self._base))
        is_ours = url.startswith(self._base) and "\0" not in path
        try:
            stream = self.open(path) if is_ours else None
            if stream is None:
                raise NotFoundError(self.name, path)
            with stream:
                while most > 0 and (piece := stream.read(min(_CHUNK, most))):
                    most -= len(piece)
                    yield piece
        except self._faults as error:
            raise self.unreadable(error) from error
