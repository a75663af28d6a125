"""Make a folder of articles ready to ship with the program, compiled and indexed."""

import argparse
from pathlib import Path

from helpviewer.commands.library_options import terminal_progress
from helpviewer.compiler.bundle import bundle_library
from helpviewer.library.article import Audience
from helpviewer.library.characters import one_line
from helpviewer.paths import bundled


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument(
        "out", type=Path, metavar="OUT", help="an empty folder; both folders made in it ship"
    )
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="the articles (those of this program)"
    )
    parser.add_argument(
        "--audience",
        choices=[audience.value for audience in Audience],
        default=Audience.PUBLIC.value,
        help="whose articles ship (public)",
    )


def run(options: argparse.Namespace) -> int:
    """Write what ships; problems with single articles are told, and are no error."""
    folder = (options.library or bundled("articles")).absolute()
    audience = Audience(options.audience)
    report = bundle_library(folder, options.out, audience, terminal_progress())
    for problem in report.problems:
        print(one_line(f"{problem.path}: {problem.reason}"))
    print(f"{report.articles} articles ship, with {len(report.problems)} problems")
    return 0
