"""Write what the program keeps of you to a file, or take it from one."""

import argparse
from pathlib import Path

from helpviewer.commands.library_options import add_library_options, situation
from helpviewer.personal.exchange import export_personal, import_personal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("direction", choices=("export", "import"), help="which way")
    parser.add_argument("file", type=Path, metavar="FILE", help="a file of JSON")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Export or import what is kept in all libraries; say how much that is."""
    database = situation(options).paths.personal
    if options.direction == "export":
        count, done = export_personal(database, options.file), "exported to"
    else:
        count, done = import_personal(database, options.file), "imported from"
    print(f"{count} {'entry' if count == 1 else 'entries'} {done} {options.file}")
    return 0
