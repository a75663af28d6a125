"""Make a folder of articles of what a help centre's program exports as JSON.

The files are what its API answers, page by page, in any order. Images that stand beside them
become part of the library. The same export makes the same folder; a later one brings it up to
date, and what was changed there by hand stays as it is.
"""

import argparse
from collections import defaultdict
from pathlib import Path

from helpviewer.commands.library_options import terminal_progress
from helpviewer.commands.output import print_json
from helpviewer.errors import ImportingError
from helpviewer.importing.importer import (
    READERS,
    ImportOptions,
    ImportReport,
    import_help_centre,
)
from helpviewer.library.characters import one_line
from helpviewer.library.languages import language_tag


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("kind", choices=list(READERS), help="whose export it is")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a page of JSON")
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the articles go")
    parser.add_argument("--title", default="", metavar="T", help="call the library this")
    parser.add_argument(
        "--site",
        default="",
        metavar="URL",
        help="the help centre's public address, where the export does not tell it",
    )
    parser.add_argument(
        "--language", default="", metavar="L", help="the language of the library, such as de"
    )
    parser.add_argument(
        "--internal",
        action="store_true",
        help="take articles that not everybody may read, too, as internal ones",
    )
    parser.add_argument(
        "--keep", action="store_true", help="keep articles that the export no longer has"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Import and report; articles that had to be left out are no error.

    Raises:
        ImportingError: The language is none, or the files cannot be used.
        ExportError: The folder cannot be written.
    """
    language = language_tag(options.language)
    if options.language and not language:
        raise ImportingError(f"{options.language!r} is no language")
    chosen = ImportOptions(
        one_line(options.title), options.site, language, options.internal, options.keep
    )
    progress = terminal_progress()
    report = import_help_centre(options.kind, options.files, options.folder, chosen, progress)
    if options.json:
        print_json(_as_json(report))
    else:
        print(_text(report))
    return 0


def _as_json(report: ImportReport) -> dict[str, object]:
    return {
        "articles": report.articles,
        "images": report.images,
        "files": report.files._asdict(),
        "notes": [note._asdict() for note in report.notes],
    }


def _text(report: ImportReport) -> str:
    """Return the report; what is true of many articles is told once."""
    places: dict[str, list[str]] = defaultdict(list)
    for note in report.notes:
        places[note.reason].append(note.where)
    lines = [
        f"{where[0]}{f' and {len(where) - 1} more' if len(where) > 1 else ''}: {reason}"
        for reason, where in places.items()
    ]
    files = report.files
    lines.append(
        f"{report.articles} articles, {report.images} images "
        f"({files.written} files written, {files.unchanged} as before, "
        f"{files.deleted} deleted, {files.kept} kept); {len(report.notes)} notes"
    )
    return "\n".join(lines)
