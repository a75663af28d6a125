"""Print what helps to find out why the program does not work as it should."""

import argparse

from helpviewer.commands.library_options import add_library_options, situation
from helpviewer.commands.output import print_json
from helpviewer.diagnostics.facts import Subject, diagnose
from helpviewer.diagnostics.report import as_text
from helpviewer.errors import SettingsError
from helpviewer.paths import site_folder
from helpviewer.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Print the report; settings that cannot be used are told in it."""
    try:
        where, trouble = situation(options), ""
    except SettingsError as error:
        where, trouble = situation(options, Settings()), str(error)
    report = diagnose(
        Subject(where.paths, site_folder(), where.settings, where.source, trouble)
    )
    if options.json:
        print_json(report)
    else:
        print(as_text(report), end="")
    return 0
