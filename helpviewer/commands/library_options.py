"""The options by which every command is told which library is meant."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from helpviewer.commands.terminal import warn
from helpviewer.compiler.source import FeedMode, FeedSource, LibrarySource
from helpviewer.errors import CategoryNotFoundError
from helpviewer.library.article import Audience, Trust
from helpviewer.library.helppack_path import is_helppack
from helpviewer.paths import UserPaths, bundled, site_folder
from helpviewer.settings import Settings, load_settings

if TYPE_CHECKING:
    from helpviewer.library.library import Library
    from helpviewer.progress import Progress


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
        "--library",
        type=Path,
        metavar="DIR",
        help="read the articles of this folder or help pack",
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


def paths_of(options: argparse.Namespace) -> UserPaths:
    """Return the reader's folders, as ``--data`` says."""
    return UserPaths.under(options.data.absolute()) if options.data else UserPaths.default()


def situation(options: argparse.Namespace, settings: Settings | None = None) -> Situation:
    """Return what the options and the settings come to.

    Args:
        options: What `add_library_options` added.
        settings: In the place of those in the files.

    Raises:
        SettingsError: The settings cannot be used.
        HelpPackError: The library is a help pack that cannot be used, or is not trusted.
    """
    paths = paths_of(options)
    settings = settings or load_settings(paths.settings, site_folder(), warn=warn)
    chosen = os.path.expanduser(settings.library.folder)  # noqa: PTH111 - it never raises
    folder = options.library or (Path(chosen) if chosen else None)
    audience = Audience(settings.audience)
    language = options.language or settings.library.language
    if folder and is_helppack(folder.name):
        from helpviewer.sync.helppack_library import known_source  # noqa: PLC0415 - few read one

        source = known_source(folder.absolute(), paths, audience)
        return Situation(paths, settings, source, language)
    url = settings.feed.url
    feed = FeedSource(url, FeedMode(settings.feed.mode)) if url else None
    source = (
        LibrarySource(folder.absolute(), Trust.FOLDER, audience, feed)
        if folder
        else LibrarySource(bundled("articles"), Trust.BUNDLED, audience, feed)
    )
    return Situation(paths, settings, source, language)


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


def terminal_progress() -> "Progress":
    """Return a progress that shows itself on a terminal, and nowhere else."""
    from helpviewer.progress import Progress  # noqa: PLC0415 - 4 ms, not for who hands over

    if not sys.stderr or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return Progress()

    def report(done: int, total: int) -> None:
        end = "\r" if done < total else "\r\033[K"
        print(f"Preparing the articles: {done * 100 // total} %", end=end, file=sys.stderr)

    return Progress(report)
