"""Take the articles of a help pack, once its publisher is trusted."""

import argparse
import sys
from pathlib import Path

from helpviewer.commands.library_options import add_library_options, paths_of
from helpviewer.commands.output import print_json
from helpviewer.commands.sync_command import report_text, sync_progress
from helpviewer.commands.terminal import warn
from helpviewer.errors import HelpPackUntrustedError
from helpviewer.library.article import Audience
from helpviewer.library.characters import one_line, spaced
from helpviewer.paths import site_folder
from helpviewer.settings import load_settings
from helpviewer.sync.helppack_request import HelpPackFacts, HelpPackRequest, OpenedHelpPack
from helpviewer.sync.helppacks import open_helppack

_REFUSED = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the help pack")
    parser.add_argument(
        "--yes", action="store_true", help="trust its publisher from now on, without asking"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Tell what it is, ask whether its publisher is trusted, and take its articles."""
    paths, file = paths_of(options), options.file.absolute()
    settings = load_settings(paths.settings, site_folder(), warn=warn)
    request = HelpPackRequest(file, paths, settings, Audience(settings.audience))
    opened = open_helppack(request, sync_progress())
    if opened.report is None:
        if not options.json:
            print(_text(opened.facts))
        if not (options.yes or _agrees()):
            raise HelpPackUntrustedError(file.name)
        agreed = request._replace(trusted=opened.facts.fingerprint)
        opened = open_helppack(agreed, sync_progress())
    _print(opened, file, as_json=options.json)
    return _REFUSED if opened.report and opened.report.refused else 0


def _print(opened: OpenedHelpPack, file: Path, *, as_json: bool) -> None:
    assert opened.report  # noqa: S101 - it was agreed to
    if as_json:
        print_json(opened.as_message())
    else:
        print(report_text(opened.report))
        print(f"Read it with: helpviewer {file}")


def _text(facts: HelpPackFacts) -> str:
    return "\n".join(
        (
            f"{one_line(facts.name)}: {facts.title}",
            f"{facts.articles} articles, published {facts.published:%Y-%m-%d}",
            f"signed by its publisher, of whose {facts.keys} keys {facts.threshold} must agree",
            "Compare this with what the publisher tells you:",
            spaced(facts.fingerprint),
        )
    )


def _agrees() -> bool:
    """Ask whoever sits at the terminal; nobody there agrees to nothing."""
    if not sys.stdin or not sys.stdin.isatty():
        return False
    return input("Trust this publisher? [y/N] ").strip().lower() in {"y", "yes"}
