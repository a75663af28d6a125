"""The files of a feed from a folder, such as a USB stick that somebody carries about."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from helpviewer.errors import (
    AlteredFileError,
    AnswerTooLargeError,
    FolderUnreadableError,
    NotFoundError,
)
from helpviewer.progress import Progress
from helpviewer.sync.partial_file import PartialFile
from helpviewer.sync.transport import Answer, Validators

_CHUNK = 1024 * 1024  # bytes


class FolderTransport:
    """A `Transport` that reads a copy of a feed's files; it opens no connection.

    Args:
        folder: Where the copy is.
        base: The feed's address, of which that is a copy: up to the last ``/``.
    """

    def __init__(self, folder: Path, base: str) -> None:
        self._folder = folder
        self._base = base

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
            FolderUnreadableError: The disk fails.
        """
        try:
            with self._file(url).open("rb") as stream:
                content = stream.read(most + 1)
        except OSError as error:
            raise self._unreadable(error) from error
        if len(content) > most:
            raise AnswerTooLargeError(self._folder.name)
        return Answer(200, content, Validators(), url)

    def download(
        self, url: str, file: Path, size: int, sha256: str, progress: Progress
    ) -> None:
        """Copy the file that stands for `url`; see `Transport`.

        Raises:
            FolderUnreadableError: The disk fails.
        """
        part = PartialFile(file, size, sha256)
        if part.is_done():
            return
        part.write(self._pieces(url), goes_on=False, progress=progress)
        if not part.finish():
            raise AlteredFileError(self._folder.name, file.name)

    def _pieces(self, url: str) -> Iterator[bytes]:
        """Yield a file's content; only reading it is told as the stick's fault."""
        source = self._file(url)
        try:
            with source.open("rb") as stream:
                while piece := stream.read(_CHUNK):
                    yield piece
        except OSError as error:
            raise self._unreadable(error) from error

    def _file(self, url: str) -> Path:
        """Return the file that stands for an address; by its real path it is in the folder."""
        path = unquote(url.removeprefix(self._base))
        missing = NotFoundError(self._folder.name, path)
        if not url.startswith(self._base) or "\0" in path:
            raise missing
        try:
            root = self._folder.resolve(strict=True)
            file = (root / path).resolve()
            if file.is_relative_to(root) and file.is_file():
                return file
        except OSError as error:
            raise self._unreadable(error) from error
        except RuntimeError:  # links that lead to each other
            raise missing from None
        raise missing

    def _unreadable(self, error: OSError) -> FolderUnreadableError:
        return FolderUnreadableError(self._folder, error.strerror or error)
