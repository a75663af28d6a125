"""What ships of a library beside its articles: the same, compiled and indexed."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from helpviewer import __version__
from helpviewer.library.article import Audience
from helpviewer.library.store import schema
from helpviewer.render.page import RENDERER_VERSION
from helpviewer.search.manifest import INDEX_VERSION, NAME, digest

DATABASE, INDEXES = "library.db", "index"


def versions() -> dict[str, str]:
    """Return the versions that what is compiled depends on."""
    return {
        "program": __version__,
        "tables": str(schema.VERSION),
        "renderer": str(RENDERER_VERSION),
        "index": str(INDEX_VERSION),
    }


@dataclass(frozen=True, slots=True)
class ShippedManifest:
    """The files of a library that ships compiled; written last, so that it tells of all.

    Attributes:
        versions: Of what made them.
        library: The library's id.
        state: Which state of the library they are.
        audience: Whose articles are in them.
        sizes: The size of each file in bytes, by its path, with ``/``.
        digests: The SHA-256 of each file, in hexadecimal.
    """

    versions: Mapping[str, str]
    library: str
    state: str
    audience: Audience
    sizes: Mapping[str, int]
    digests: Mapping[str, str]

    @classmethod
    def of(cls, folder: Path, library: str, state: str, audience: Audience) -> Self:
        """Describe the files that are in `folder`."""
        files = {
            path.relative_to(folder).as_posix(): path
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
        return cls(
            versions(),
            library,
            state,
            audience,
            {name: path.stat().st_size for name, path in files.items()},
            {name: digest(path) for name, path in files.items()},
        )

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the manifest of a folder.

        Raises:
            OSError: There is none.
            ValueError: It is damaged.
        """
        try:
            values = json.loads((folder / NAME).read_bytes())
            return cls(**{**values, "audience": Audience(values["audience"])})
        except (TypeError, KeyError) as error:
            raise ValueError(error) from error

    def save(self, folder: Path) -> None:
        """Write the manifest into the folder that it tells of."""
        text = json.dumps(asdict(self), indent=1, sort_keys=True)
        (folder / NAME).write_text(f"{text}\n", encoding="utf-8")

    def has_sizes(self, folder: Path) -> bool:
        """Say whether every file is there with the size that it was made with."""
        try:
            return all((folder / name).stat().st_size == n for name, n in self.sizes.items())
        except OSError:
            return False

    def has_digests(self, folder: Path) -> bool:
        """Say whether every byte of every file is as it was made."""
        try:
            return all(digest(folder / name) == made for name, made in self.digests.items())
        except OSError:
            return False
