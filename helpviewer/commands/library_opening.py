"""Opening the library that the options of a command mean."""

import logging

from helpviewer.commands.library_options import Situation, terminal_progress
from helpviewer.compiler.stored import open_as_shipped, open_stored
from helpviewer.errors import IndexUnavailableError, StoreError
from helpviewer.library.library_file import read_library_file
from helpviewer.snapshot import Place, Snapshot

logger = logging.getLogger(__name__)


def open_snapshot(where: Situation, *, as_shipped: bool = True) -> Snapshot:
    """Bring the library up to date with its source, and open it.

    Where its index cannot be written, the articles are there all the same; where nothing can
    be, those that were compiled before are.

    Args:
        where: Which library.
        as_shipped: What ships compiled may be used as it is.

    Raises:
        LibraryError: The source cannot be used.
        StoreError: The reader's copy cannot be used.
    """
    shipped = as_shipped and open_as_shipped(where.source, where.paths, where.language)
    return shipped or _open_own(where)


def _open_own(where: Situation) -> Snapshot:
    from helpviewer.compiler.compile import compile_library  # noqa: PLC0415 - not as shipped

    info, _ = read_library_file(where.source.folder)
    place = Place.of(where.paths, info)
    try:
        report = compile_library(where.source, where.paths, terminal_progress())
        generation = report.generation
    except IndexUnavailableError as error:
        logger.info("%s", error)  # who searches tells it
        generation = None
    except StoreError as error:
        if place.is_writable:
            raise
        return _open_as_it_is(where, error)
    return Snapshot.open(place, where.language, generation)


def _open_as_it_is(where: Situation, error: StoreError) -> Snapshot:
    """Open what was compiled before in a folder that nobody may write to."""
    try:
        snapshot = open_stored(where.source, where.paths, where.language)
    except StoreError:  # there is nothing of use
        raise error from None
    logger.warning("The articles are as they were before: %s", error.values["reason"])
    return snapshot
