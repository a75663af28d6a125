"""The files of a Whoosh index are mapped into memory, not read into it.

Whoosh maps a segment, then copies all of it: 21 MB and 40 ms for 20,000 articles.
"""

from io import BytesIO
from mmap import ACCESS_READ, mmap
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile


class MappedStorage(FileStorage):  # type: ignore[misc]  # Whoosh is untyped
    """A folder whose files are opened as memory maps."""

    def open_file(self, name: str, **options: Any) -> "MappedFile":
        """Return a file, opened for reading."""
        with super().open_file(name, **options) as opened:
            file = opened.raw_file()
            empty = not file.seek(0, 2)
            return MappedFile(
                BytesIO() if empty else mmap(file.fileno(), 0, access=ACCESS_READ), name
            )


class MappedFile(BufferFile):  # type: ignore[misc]  # Whoosh is untyped
    """One mapped file, behind the interface of Whoosh's buffers."""

    def __init__(self, content: mmap | BytesIO, name: str) -> None:
        super().__init__(b"", name=name)
        self.file = content
        self._buf = content if isinstance(content, mmap) else b""
