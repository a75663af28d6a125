"""What an index consists of: written last, so that a folder without it was never finished."""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from helpviewer.errors import IndexUnavailableError

INDEX_VERSION = 2
"""Goes up with every change of analysis, weights or format: older indexes are built anew."""

NAME = "manifest.json"
_IGNORED = frozenset({NAME, "MAIN_WRITELOCK"})


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of one index.

    Attributes:
        version: The `INDEX_VERSION` that wrote it.
        parts: How many parts it has.
        sizes: The size of each file, in bytes, by name.
        digests: The SHA-256 of each file, in hexadecimal, by name.
    """

    version: int
    parts: int
    sizes: Mapping[str, int]
    digests: Mapping[str, str]

    @classmethod
    def of(cls, folder: Path, parts: int, known: Mapping[str, str] | None = None) -> Self:
        """Describe the files that are in `folder`.

        Args:
            folder: Where the index is.
            parts: How many parts it has.
            known: Digests that need not be computed again.
        """
        known = known or {}
        paths = sorted(path for path in folder.iterdir() if path.name not in _IGNORED)
        return cls(
            INDEX_VERSION,
            parts,
            {path.name: path.stat().st_size for path in paths},
            {path.name: known.get(path.name) or digest(path) for path in paths},
        )

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the manifest of `folder` and compare the sizes of its files.

        Raises:
            IndexUnavailableError: It is missing, of another version, or a file is damaged.
        """
        try:
            manifest = cls(**json.loads((folder / NAME).read_bytes()))
            if manifest.version != INDEX_VERSION:
                raise IndexUnavailableError(folder, f"it is of version {manifest.version}")
            for name, size in manifest.sizes.items():
                if (folder / name).stat().st_size != size:
                    raise IndexUnavailableError(folder, f"{name} is damaged")
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise IndexUnavailableError(folder, error) from error
        return manifest

    def verify(self, folder: Path) -> None:
        """Compare every byte; takes about a second per 500 MB, so not before the first search.

        Raises:
            IndexUnavailableError: A file is damaged.
        """
        for name, expected in self.digests.items():
            try:
                actual = digest(folder / name)
            except OSError as error:
                raise IndexUnavailableError(folder, error) from error
            if actual != expected:
                raise IndexUnavailableError(folder, f"{name} is damaged")

    def save(self, folder: Path) -> None:
        """Write it to `folder`, whose files are on the disk before it is."""
        for name in self.sizes:
            _flush(folder / name)
        path = folder / NAME
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")
        _flush(path)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
