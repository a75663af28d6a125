"""``*.helppack``: the files of a signed feed in one file, which can be sent or carried about.

It is a ZIP file (PKWARE's APPNOTE 6.3.10, sections 4.3.7 to 4.3.16) of the simplest kind: the
entry ``mimetype`` comes first, as in EPUB, nothing is compressed (packs and images are already)
or encrypted, and nothing stands before, between or after what the format knows. So it is never
larger unpacked, and no two readers can see different files in it. Only files that a feed has
are in it. What they say is believed by their signatures alone.
"""

import re
import stat
import struct
import zipfile
from pathlib import Path
from typing import BinaryIO, Self

from helpviewer.errors import HelpPackError
from helpviewer.feed import limits

MIMETYPE = "application/vnd.helpviewer.helppack"
FIRST_ENTRY = "mimetype"
FIRST_ROOT = "metadata/1.root.json"

FAULTS = (OSError, zipfile.BadZipFile, EOFError, ValueError, struct.error, NotImplementedError)
"""What reading raises when the file is damaged, or its disk is."""

_KNOWN = re.compile(
    r"""metadata/(?:timestamp|[1-9][0-9]{0,8}\.(?:root|snapshot|targets))\.json
    | targets/[0-9a-f]{64}\.head\.json
    | (?:packs|stats)/[0-9a-f]{64}\.json\.gz
    | library/[0-9a-f]{64}\.json
    | blobs/sha256/[0-9a-f]{2}/[0-9a-f]{64}""",
    re.VERBOSE,
)
_END = struct.Struct("<4sHHHHIIH")  # end of central directory record, 4.3.16
_END_SIGNATURE = b"PK\5\6"
_ZIP64_LOCATOR = 20, b"PK\6\7"  # bytes before the end, and what they begin with, 4.3.15
_ENTRY = 46, 30  # bytes in the central directory and in front of a file, besides the name
_LONGEST_NAME = 100  # bytes


class HelpPack:
    """A help pack that is open, and is strictly what the format allows."""

    def __init__(self, path: Path, file: BinaryIO, archive: zipfile.ZipFile) -> None:
        self.path = path
        self._file = file
        self._archive = archive
        self._entries = {entry.filename: entry for entry in archive.infolist()}

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a help pack.

        Raises:
            HelpPackError: It is none, is damaged, or holds what a feed has not.
        """
        try:
            if not stat.S_ISREG(path.stat().st_mode):  # a pipe would never open
                raise ValueError("it is no help pack")
            file = path.open("rb")
        except FAULTS as error:
            raise unreadable(path, error) from error
        try:
            return cls(path, file, _checked_archive(file))
        except FAULTS as error:
            file.close()
            raise unreadable(path, error) from error

    def close(self) -> None:
        """Close the file."""
        self._archive.close()
        self._file.close()

    @property
    def names(self) -> list[str]:
        """The paths of its files within the feed."""
        return [name for name in self._entries if name != FIRST_ENTRY]

    def stream(self, name: str) -> BinaryIO | None:
        """Open one of its files; None if there is none of this path.

        What it yields may be wrong, or raise one of `FAULTS`.
        """
        entry = self._entries.get(name)
        return self._archive.open(entry) if entry else None  # type: ignore[return-value]

    def read(self, name: str) -> bytes:
        """Return the content of one of its files; none if it is not there.

        Raises:
            HelpPackError: It is damaged.
        """
        entry = self._entries.get(name)
        try:
            return self._archive.read(entry) if entry else b""
        except FAULTS as error:
            raise unreadable(self.path, error) from error


def is_known(name: str) -> bool:
    """Say whether a feed has files of this path that a help pack brings along."""
    return _KNOWN.fullmatch(name) is not None


def unreadable(path: Path, error: Exception) -> HelpPackError:
    """Return what is told when a help pack cannot be read."""
    reason = error.strerror if isinstance(error, OSError) else None
    return HelpPackError(path.name, reason or str(error) or "it is damaged")


def _checked_archive(file: BinaryIO) -> zipfile.ZipFile:
    count = _check_end(file)
    archive = zipfile.ZipFile(file)
    entries = archive.infolist()
    if len(entries) != count or not entries or entries[0].filename != FIRST_ENTRY:
        raise ValueError("it is no help pack")
    _check_entries(archive, file)
    if archive.read(entries[0]) != MIMETYPE.encode("ascii"):
        raise ValueError("it is no help pack")
    return archive


def _check_end(file: BinaryIO) -> int:
    """Return how many entries there are, if their list is where it should be, and no longer.

    Whoever reads ZIP files takes it as it is, so this comes before.
    """
    size = file.seek(0, 2)
    back, locator = _ZIP64_LOCATOR
    file.seek(max(0, size - _END.size - back))
    tail = file.read()
    if len(tail) < _END.size:
        raise ValueError("it is no help pack")
    end = _END.unpack(tail[-_END.size :])
    signature, disk, first_disk, here, entries, length, start, comment = end
    if signature != _END_SIGNATURE or tail.startswith(locator):
        raise ValueError("it is no help pack")
    is_whole = not (disk or first_disk or comment) and here == entries
    if not is_whole or start + length + _END.size != size:
        raise ValueError("it is no help pack, or was cut off")
    if length > entries * (_ENTRY[0] + _LONGEST_NAME):
        raise ValueError("its list of files is too long")
    return int(entries)


def _check_entries(archive: zipfile.ZipFile, file: BinaryIO) -> None:
    """Make sure that each entry is a feed's, and follows the one before."""
    end, names = 0, set[str]()
    for entry in archive.infolist():
        name = entry.orig_filename  # as it is written: what is shown of it may be less
        if name in names or not (is_known(name) if names else name == FIRST_ENTRY):
            raise ValueError("it holds what is no file of a feed")
        names.add(name)
        _check_entry(entry)
        if entry.header_offset != end:
            raise ValueError("its files do not follow each other")
        file.seek(end)
        if file.read(_ENTRY[1] + len(name)) != entry.FileHeader():
            raise ValueError(f"{name!r} is not what the list of files says")
        end = file.tell() + entry.file_size
    if end != archive.start_dir:
        raise ValueError("its files do not follow each other")


def _check_entry(entry: zipfile.ZipInfo) -> None:
    """Make sure that an entry is stored as it is, and no larger than a feed's files are."""
    is_plain = entry.compress_type == zipfile.ZIP_STORED
    if not is_plain or entry.flag_bits or entry.extra or entry.comment:
        raise ValueError(f"{entry.filename!r} is not stored as it should be")
    if entry.file_size != entry.compress_size or entry.file_size > limits.OBJECT_GZ:
        raise ValueError(f"{entry.filename!r} is not as large as it may be")
