"""The bundled articles as they were compiled and indexed when the program was built.

They are a part of the program. A reader without a copy of the library reads them where they
stand; the first write begins a copy with them.
"""

import logging
from pathlib import Path
from typing import NamedTuple

from helpviewer.compiler.shipped_manifest import (
    DATABASE,
    INDEXES,
    ShippedManifest,
    versions,
)
from helpviewer.compiler.source import LibrarySource
from helpviewer.library.article import Audience, Trust
from helpviewer.library.library_file import LibraryInfo
from helpviewer.paths import bundled, compiled_articles
from helpviewer.snapshot import Place

logger = logging.getLogger(__name__)


class Shipped(NamedTuple):
    """A library that ships compiled, for this very program.

    Attributes:
        folder: Where it is.
        manifest: What is in it.
    """

    folder: Path
    manifest: ShippedManifest

    @property
    def audience(self) -> Audience:
        """Whose articles are in it."""
        return self.manifest.audience

    def place(self, received: Path) -> Place:
        """Return where it is read.

        Args:
            received: Where the reader keeps what feeds said.
        """
        folder = self.folder
        return Place(folder / DATABASE, folder / INDEXES, received, is_shipped=True)

    def is_whole(self) -> bool:
        """Say whether every byte is as it was made; takes a second per 500 MB."""
        whole = self.manifest.has_digests(self.folder)
        if not whole:
            logger.warning("The compiled articles in %s are damaged", self.folder)
        return whole


def find_shipped(source: LibrarySource, info: LibraryInfo) -> Shipped | None:
    """Return what ships of a source; None if nothing does, or not for this program.

    Every file is looked for, but none is read: that is for `Shipped.is_whole`.

    Args:
        source: What is to be read.
        info: What its folder says of the library.
    """
    if source.trust is not Trust.BUNDLED or source.folder != bundled("articles"):
        return None
    folder = compiled_articles()
    try:
        manifest = ShippedManifest.load(folder)
    except FileNotFoundError:
        return None  # this is a checkout
    except (OSError, ValueError) as error:
        logger.warning("The compiled articles in %s cannot be used: %s", folder, error)
        return None
    if (manifest.versions, manifest.library) != (versions(), info.id):
        logger.warning("The compiled articles in %s are for another program", folder)
        return None
    if not manifest.has_sizes(folder):
        logger.warning("The compiled articles in %s are damaged", folder)
        return None
    return Shipped(folder, manifest)
