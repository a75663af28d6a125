"""What is stored of a library: the reader's own copy, or what shipped with the program."""

import os
from contextlib import suppress
from pathlib import Path

from helpviewer.compiler.shipped import find_shipped
from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import StoreError
from helpviewer.library.library_file import read_library_file
from helpviewer.library.store.reader import Generation
from helpviewer.paths import UserPaths
from helpviewer.render.page import RENDERER_VERSION
from helpviewer.snapshot import Place, Snapshot


def stored_place(source: LibrarySource, paths: UserPaths) -> Place:
    """Return where a library is read: where it ships, until the reader has an own copy.

    Nothing but the program's own folder is ever read in place of the reader's.
    """
    info, _ = read_library_file(source.folder)
    own = Place.of(paths, info)
    if _exists(own.database):
        return own
    shipped = find_shipped(source, info)
    if shipped is None or shipped.audience is not source.audience:
        return own
    return shipped.place(own.received)


def open_stored(source: LibrarySource, paths: UserPaths, language: str = "") -> Snapshot:
    """Open what is stored of a library, though perhaps of an older state of its source.

    Args:
        source: What it was made of.
        paths: The reader's folders.
        language: The reader's language; empty for the library's own.

    Raises:
        StoreError: Nothing is, it was made of something else, or it is damaged.
    """
    place = stored_place(source, paths)
    snapshot = Snapshot.open(place, language)
    if not _is_of(snapshot.generation, source):
        snapshot.store.close()
        raise StoreError(place.database, "it was made of other articles")
    return snapshot


def open_as_shipped(
    source: LibrarySource, paths: UserPaths, language: str = ""
) -> Snapshot | None:
    """Open what ships of a library, if readers are to see that and nothing else."""
    if not stored_place(source, paths).is_shipped:
        return None
    with suppress(StoreError):
        snapshot = open_stored(source, paths, language)
        if is_as_shipped(snapshot, source, paths):
            return snapshot
        snapshot.store.close()
    return None


def is_as_shipped(snapshot: Snapshot, source: LibrarySource, paths: UserPaths) -> bool:
    """Say whether a snapshot is of what ships, and there is nothing else to be compiled.

    Then the source need not be read: it is a part of the program, as the snapshot is. Every
    byte of what ships is compared with what was made.
    """
    if not snapshot.place.is_shipped or stored_place(source, paths) != snapshot.place:
        return False
    if source.feed and _exists(snapshot.place.received):  # some of it may have to be shown
        return False
    shipped = find_shipped(source, snapshot.generation.info)
    return shipped is not None and shipped.is_whole()


def is_for_reading_only(snapshot: Snapshot, paths: UserPaths) -> bool:
    """Say whether a snapshot can be read and searched, but nothing newer can be kept."""
    own = Place.of(paths, snapshot.generation.info)
    index = snapshot.place.index_folder(snapshot.generation)
    return not own.is_writable and _exists(index)


def _is_of(generation: Generation, source: LibrarySource) -> bool:
    had = (generation.origin, generation.audience, generation.renderer)
    feeds = {"", source.feed.url if source.feed else ""}  # or nothing was received yet
    return had == (source.origin, source.audience, RENDERER_VERSION) and (
        generation.feed in feeds
    )


def _exists(path: Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110 - it never raises
