"""Print what was said on this machine about articles: whether they helped."""

import argparse

from helpviewer.commands.library_options import add_library_options, situation
from helpviewer.commands.output import print_json_line
from helpviewer.library.files import real_folder
from helpviewer.library.library_file import read_library_file
from helpviewer.personal.feedback import Feedback, GivenFeedback


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--json", action="store_true", help="print a line of JSON for each")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Print the answers, the oldest first."""
    where = situation(options)
    real_folder(where.source.folder)
    info, _ = read_library_file(where.source.folder)
    answers = GivenFeedback(where.paths.personal, info.id).all()
    for answer in answers:
        if options.json:
            print_json_line(_as_json(answer, info.id))
        else:
            print(_line(answer))
    if not answers and not options.json:
        print("Nobody has said yet whether an article helped.")
    return 0


def _as_json(answer: Feedback, library_id: str) -> dict[str, object]:
    updated = answer.edition.updated
    return {
        "library": library_id,
        "id": answer.edition.id,
        "language": answer.edition.language,
        "updated": updated.isoformat() if updated else None,
        "helpful": answer.helpful,
        "when": answer.given.isoformat(timespec="seconds"),
    }


def _line(answer: Feedback) -> str:
    said = "yes" if answer.helpful else "no"
    edition = answer.edition
    return f"{answer.given:%Y-%m-%d}  {said:<3}  {edition.language:<7}  {edition.id}"
