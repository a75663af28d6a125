"""The options by which every command is told which library is meant."""

import argparse
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from helpviewer.compiler.source import FeedMode, FeedSource, LibrarySource
from helpviewer.errors import CategoryNotFoundError, IndexUnavailableError, StoreError
from helpviewer.library.article import Audience, Trust
from helpviewer.paths import UserPaths, bundled, site_folder
from helpviewer.progress import Progress
from helpviewer.settings import Settings, load_settings

if TYPE_CHECKING:
    from helpviewer.library.library import Library
    from helpviewer.snapshot import Snapshot

logger = logging.getLogger(__name__)


class Situation(NamedTuple):
    """What a command works with.

    Attributes:
        paths: The reader's folders.
        settings: What was chosen, in all layers.
        source: The library.
        language: The reader's language; empty for the library's own.
    """

    paths: UserPaths
    settings: Settings
    source: LibrarySource
    language: str


def add_library_options(parser: argparse.ArgumentParser) -> None:
    """Add ``--library``, ``--data`` and ``--language``."""
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="read the articles of this folder"
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="keep everything the program writes in this folder",
    )
    parser.add_argument(
        "--language",
        default="",
        metavar="L",
        help="prefer articles in this language, such as de",
    )


def situation(options: argparse.Namespace, settings: Settings | None = None) -> Situation:
    """Return what the options and the settings come to.

    Args:
        options: What `add_library_options` added.
        settings: In the place of those in the files.

    Raises:
        SettingsError: The settings cannot be used.
    """
    paths = UserPaths.under(options.data.absolute()) if options.data else UserPaths.default()
    settings = settings or load_settings(paths.settings, site_folder())
    chosen = os.path.expanduser(settings.library.folder)  # noqa: PTH111 - it never raises
    folder = options.library or (Path(chosen) if chosen else None)
    audience = Audience(settings.audience)
    url = settings.feed.url
    feed = FeedSource(url, FeedMode(settings.feed.mode)) if url else None
    source = (
        LibrarySource(folder.absolute(), Trust.FOLDER, audience, feed)
        if folder
        else LibrarySource(bundled("articles"), Trust.BUNDLED, audience, feed)
    )
    language = options.language or settings.library.language
    return Situation(paths, settings, source, language)


def open_snapshot(where: Situation, *, as_shipped: bool = True) -> "Snapshot":
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
    from helpviewer.compiler.stored import open_as_shipped  # noqa: PLC0415 - 20 ms, as below

    shipped = as_shipped and open_as_shipped(where.source, where.paths, where.language)
    return shipped or _open_own(where)


def _open_own(where: Situation) -> "Snapshot":
    from helpviewer.compiler.compile import compile_library  # noqa: PLC0415 - not for the window
    from helpviewer.library.library_file import read_library_file  # noqa: PLC0415 - as above
    from helpviewer.snapshot import Place, Snapshot  # noqa: PLC0415 - as above

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


def _open_as_it_is(where: Situation, error: StoreError) -> "Snapshot":
    """Open what was compiled before in a folder that nobody may write to."""
    from helpviewer.compiler.stored import open_stored  # noqa: PLC0415 - a start may hand over

    try:
        snapshot = open_stored(where.source, where.paths, where.language)
    except StoreError:  # there is nothing of use
        raise error from None
    logger.warning("The articles are as they were before: %s", error.values["reason"])
    return snapshot


def category_path(library: "Library", name: str | None) -> str | None:
    """Return the path of the category that a person named; None if none was named.

    Raises:
        CategoryNotFoundError: There is no such category.
    """
    if not name:
        return None
    path = library.find_category(name)
    if path is None:
        raise CategoryNotFoundError(name)
    return path


def terminal_progress() -> Progress:
    """Return a progress that shows itself on a terminal, and nowhere else."""
    if not sys.stderr or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return Progress()

    def report(done: int, total: int) -> None:
        end = "\r" if done < total else "\r\033[K"
        print(f"Preparing the articles: {done * 100 // total} %", end=end, file=sys.stderr)

    return Progress(report)
