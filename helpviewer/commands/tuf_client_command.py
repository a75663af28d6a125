"""Verify any repository of The Update Framework, by what feeds are verified with.

The arguments are those of the client in the framework's public conformance suite.
"""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.exceptions import DownloadError, RepositoryError

from helpviewer.errors import ExportError, HelpViewerError, TrustError
from helpviewer.sync.connections import Network
from helpviewer.sync.fetcher import Fetcher
from helpviewer.sync.tuf_updater import FeedUpdater, TransportFetcher, told

_LARGEST = 64 * 1024 * 1024  # bytes of one target
_FAILED = 1  # whatever the reason, as the suite wants it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--metadata-url", metavar="URL", help="where the signed files are")
    parser.add_argument(
        "--metadata-dir",
        type=Path,
        required=True,
        metavar="DIR",
        help="where verified ones are kept",
    )
    parser.add_argument("--target-name", metavar="NAME", help="the file to download")
    parser.add_argument("--target-base-url", metavar="URL", help="where such files are")
    parser.add_argument("--target-dir", type=Path, metavar="DIR", help="where to put it")
    parser.add_argument("action", choices=("init", "refresh", "download"), help="what to do")
    parser.add_argument("root", nargs="?", type=Path, help="whose signatures count (for init)")


def run(options: argparse.Namespace) -> int:
    """Do one step; say on the standard error what was wrong."""
    try:
        match options.action:
            case "init":
                _init(options)
            case _:
                _refresh(options)
    except HelpViewerError as error:
        print(f"helpviewer: {error}", file=sys.stderr)
        return _FAILED
    return 0


def _init(options: argparse.Namespace) -> None:
    folder: Path = options.metadata_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "root.json").write_bytes(options.root.read_bytes())
    except OSError as error:
        raise ExportError(folder, error.strerror or error) from error


def _refresh(options: argparse.Namespace) -> None:
    """Verify what the repository says now, and download a file if one is named."""
    url: str = options.metadata_url
    fetcher = TransportFetcher(Fetcher(Network()), _LARGEST)
    try:
        now = datetime.now(UTC)
        updater = FeedUpdater(options.metadata_dir, url, fetcher, None, now)
        updater.refresh()
        if options.action == "download":
            _download(updater, options)
    except (RepositoryError, DownloadError) as error:
        raise told(error, url, fetcher.name) from error
    except OSError as error:
        raise ExportError(options.metadata_dir, error.strerror or error) from error


def _download(updater: FeedUpdater, options: argparse.Namespace) -> None:
    updater.target_dir = str(options.target_dir)
    target = updater.get_targetinfo(options.target_name)
    if target is None:
        raise TrustError(reason=f"nobody has signed {options.target_name}")
    if not updater.find_cached_target(target):
        updater.download_target(target, target_base_url=options.target_base_url)
