"""Bringing a folder up to date with an import, without touching what others wrote in it.

A hidden file tells what the last import wrote there. What was changed by hand since stays as it
is, and so does every file that no import wrote.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NamedTuple

from helpviewer.errors import ExportError
from helpviewer.feed.places import is_place
from helpviewer.importing.notes import Notes
from helpviewer.library.files import read_file, real_path

_LARGEST = 64 * 1024 * 1024  # bytes
_READABLE = 0o644


class OutFile(NamedTuple):
    """One file to be written.

    Attributes:
        path: Relative to the folder, with ``/``.
        content: Its bytes.
    """

    path: str
    content: bytes


class Written(NamedTuple):
    """What became of the folder, in numbers of files."""

    written: int
    unchanged: int
    deleted: int
    kept: int


class ImportFolder:
    """A folder that imports are written to.

    Args:
        root: The folder; it need not exist.
        kind: Whose imports: several help centres may share a folder.
        notes: Where it is told which files are kept as they are.
    """

    def __init__(self, root: Path, kind: str, notes: Notes) -> None:
        self._root = real_path(root)
        self._record = self._root / f".helpviewer-import-{kind}.json"
        self._notes = notes

    def update(self, files: Mapping[str, OutFile], *, keep: bool) -> Written:
        """Write `files`, and delete what the last import wrote beside them.

        Args:
            files: By names that stay the same when a file moves, such as an article's id.
            keep: Delete nothing but files that have moved.

        Raises:
            ExportError: The folder cannot be written.
        """
        former = self._read_record()
        record: dict[str, tuple[str, str]] = {}
        counts = {"written": 0, "unchanged": 0, "deleted": 0, "kept": 0}
        try:
            for name, file in files.items():
                outcome = self._put(file, former.get(name))
                record[name] = (file.path, _digest(file.content))
                if outcome == "kept":
                    record[name] = former.get(name, record[name])
                counts[outcome] += 1
            here = {path for path, _ in record.values()}
            for name, (path, digest) in former.items():
                if name not in files and keep:
                    record[name] = (path, digest)
                elif path not in here:
                    counts["deleted"] += self._delete(path, digest)
            self._write(self._record, _as_json(record))
        except OSError as error:
            place = Path(error.filename) if error.filename else self._root
            raise ExportError(place, error.strerror or error) from error
        return Written(**counts)

    def _put(self, file: OutFile, former: tuple[str, str] | None) -> str:
        """Write a file unless somebody has changed it; return what was done."""
        if former and former[0] != file.path and self._digest_at(former[0]) not in {
            "", former[1]
        }:  # fmt: skip
            return self._keep(former[0])
        there = self._digest_at(file.path)
        if there == _digest(file.content):
            return "unchanged"
        if there and (former is None or former != (file.path, there)):
            return self._keep(file.path)
        self._write(self._root / file.path, file.content)
        return "written"

    def _keep(self, path: str) -> str:
        self._notes.add(
            path, "kept as it is: it was not written by an import, or changed since"
        )
        return "kept"

    def _delete(self, path: str, digest: str) -> bool:
        there = self._digest_at(path)
        if there == digest:
            place = self._root / path
            place.unlink()
            with suppress(OSError):  # a folder that is not empty stays
                for folder in place.relative_to(self._root).parents[:-1]:
                    (self._root / folder).rmdir()
            return True
        if there:
            reason = "kept: the export has it no more, but it was changed by hand"
            self._notes.add(path, reason)
        return False

    def _digest_at(self, path: str) -> str:
        """Return the digest of the file at `path`; empty if there is none."""
        try:
            return _digest(read_file(self._root / path, self._root, _LARGEST))
        except (FileNotFoundError, NotADirectoryError):
            return ""
        except OSError:
            return "unreadable"

    def _read_record(self) -> dict[str, tuple[str, str]]:
        """Return the path and the digest of what the last import wrote, by names."""
        try:
            found = json.loads(read_file(self._record, self._root, _LARGEST))["files"]
            told = {
                str(name): (str(path), str(digest)) for name, (path, digest) in found.items()
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {}
        return {name: entry for name, entry in told.items() if is_place(entry[0])}

    def _write(self, place: Path, content: bytes) -> None:
        """Write a file so that it is the former one, or all of the new one."""
        place.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=place.parent, prefix=".", delete=False) as file:
            try:
                file.write(content)
                file.close()
                Path(file.name).chmod(_READABLE)
                os.replace(file.name, place)  # noqa: PTH105 - its error names the place
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _as_json(record: Mapping[str, tuple[str, str]]) -> bytes:
    text = json.dumps({"files": record}, indent=1, sort_keys=True, ensure_ascii=False)
    return f"{text}\n".encode("utf-8", "replace")
