"""The reader's own copy of a library begins with what ships of it."""

import logging
import os
import shutil
from pathlib import Path

from helpviewer.compiler.indexing import make_private
from helpviewer.compiler.shipped import Shipped, find_shipped
from helpviewer.compiler.shipped_manifest import DATABASE, INDEXES
from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import StoreError
from helpviewer.library.article import Audience
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.store.copying import begin_with
from helpviewer.snapshot import Place

logger = logging.getLogger(__name__)


def begin_copy(place: Place, source: LibrarySource, info: LibraryInfo) -> None:
    """Copy what ships compiled, if the reader has nothing yet; then little is left to be made.

    What cannot be copied is made anew, so that is no error.

    Args:
        place: Where the reader's copy is to be.
        source: What is being compiled.
        info: What its folder says of the library.
    """
    if place.database.exists():
        return
    shipped = find_shipped(source, info)
    if shipped is None or not _may_be_read(shipped, source.audience) or not shipped.is_whole():
        return
    try:
        if shipped.audience is source.audience:  # else another index is made in any case
            _copy_indexes(shipped.folder / INDEXES, place.indexes)
        begin_with(shipped.folder / DATABASE, place.database)
    except (OSError, StoreError) as error:
        logger.warning("The compiled articles cannot be copied: %s", error)


def _may_be_read(shipped: Shipped, audience: Audience) -> bool:
    return shipped.audience in {Audience.PUBLIC, audience}


def _copy_indexes(shipped: Path, indexes: Path) -> None:
    """Copy the bytes of every index, but not who may write to them."""
    for folder in shipped.iterdir():
        final = indexes / folder.name
        making = final.with_name(f"{final.name}.tmp-{os.getpid()}")
        make_private(indexes)
        try:
            shutil.rmtree(making, ignore_errors=True)  # of a killed process of the same number
            making.mkdir()
            for file in folder.iterdir():
                shutil.copyfile(file, making / file.name)
            shutil.rmtree(final, ignore_errors=True)
            making.rename(final)
        finally:
            shutil.rmtree(making, ignore_errors=True)
