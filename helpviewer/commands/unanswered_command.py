"""Print the searches that found nothing on this machine."""

import argparse

from helpviewer.commands.library_options import add_library_options, situation
from helpviewer.commands.output import print_json
from helpviewer.library.files import real_folder
from helpviewer.library.library_file import read_library_file
from helpviewer.personal.searches import PastSearches, UnansweredSearch


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--forget", action="store_true", help="forget them once printed")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Print the searches, the most frequent first; forget them if that is asked."""
    where = situation(options)
    real_folder(where.source.folder)
    info, _ = read_library_file(where.source.folder)
    past = PastSearches(where.paths.personal, info.id)
    searches = past.unanswered()
    if options.json:
        print_json([_as_json(search) for search in searches])
    elif searches:
        print("\n".join(map(_line, searches)))
    else:
        print("No search is kept that found nothing.")
    if options.forget:
        past.forget_unanswered()
    return 0


def _as_json(search: UnansweredSearch) -> dict[str, object]:
    return {**search._asdict(), "last": search.last.isoformat(timespec="seconds")}


def _line(search: UnansweredSearch) -> str:
    return f"{search.times:>5}  {search.last:%Y-%m-%d}  {search.language:<7}  {search.text}"
