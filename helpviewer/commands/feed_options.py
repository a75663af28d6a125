"""The options by which a command is told which feed is meant."""

import argparse

from helpviewer.commands.library_options import Situation, add_library_options, situation
from helpviewer.errors import FeedError, SettingsError
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import site_folder
from helpviewer.settings import Settings
from helpviewer.snapshot import Place

_SETTING = "feed.url"


def add_feed_options(parser: argparse.ArgumentParser) -> None:
    """Add ``--feed``, ``--json``, and what says which library it is the feed of."""
    parser.add_argument(
        "--feed",
        type=_address,
        metavar="URL",
        help="the feed's address, instead of the one in the settings",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_library_options(parser)


def feed_situation(options: argparse.Namespace) -> tuple[Situation, str]:
    """Return what the options and the settings come to, and the feed's address.

    Raises:
        FeedError: No feed is named.
        SettingsError: The settings cannot be used, or the policy fixes another feed.
    """
    where = situation(options)
    chosen = where.settings.feed.url
    if options.feed and options.feed != chosen:
        if _SETTING in where.settings.locked:
            raise SettingsError(site_folder() / "policy.toml", f"it fixes {_SETTING}")
        where = situation(options, where.settings.with_value(_SETTING, options.feed))
    if where.source.feed is None:
        raise FeedError(f"none is named; set {_SETTING}, or give --feed URL")
    return where, where.source.feed.url


def place_of(where: Situation) -> Place:
    """Return where the reader's copy of the library is kept."""
    info, _ = read_library_file(where.source.folder)
    return Place.of(where.paths, info)


def _address(text: str) -> str:
    try:
        Settings().with_value(_SETTING, text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text
