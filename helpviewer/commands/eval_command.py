"""Measure how good the search is, by queries with known answers."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path

from helpviewer.commands.eval_output import (
    evaluation_as_json,
    evaluation_as_text,
    right_answers,
)
from helpviewer.commands.labelled_queries import (
    QUERIES_FILE,
    documents,
    expected_by_authors,
    labelled_set,
)
from helpviewer.commands.library_options import add_library_options, situation
from helpviewer.commands.measuring import Task, measured
from helpviewer.commands.output import print_json
from helpviewer.commands.search_opening import open_index
from helpviewer.errors import QueriesError
from helpviewer.search.evaluate import Evaluation, Judged
from helpviewer.search.known_items import Memory, known_items
from helpviewer.snapshot import Snapshot

_USAGE = 2  # the exit status for wrong options
_WORST = 5  # misses that are told
_MOST_TYPOS = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.description = (
        f"{parser.description} Without --queries or --known-item those of the "
        f"library's own {QUERIES_FILE} are asked."
    )
    labelled = parser.add_argument_group("a labelled set, in BEIR's layout")
    labelled.add_argument("--queries", type=Path, metavar="FILE", help="queries, as JSON lines")
    labelled.add_argument(
        "--qrels", type=Path, metavar="FILE", help="their answers, as a table"
    )
    items = parser.add_argument_group("known items: rare words of the library's own titles")
    items.add_argument("--known-item", action="store_true", help="ask for known items")
    items.add_argument(
        "--typos",
        type=int,
        choices=range(_MOST_TYPOS + 1),
        default=0,
        help="words mistyped (0)",
    )
    items.add_argument("--prefix", action="store_true", help="the last word is half typed")
    items.add_argument("--inflect", action="store_true", help="words have another form")
    parser.add_argument(
        "--worst", type=int, default=_WORST, metavar="N", help=f"tell N misses ({_WORST})"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Ask all queries, and print how good the answers are."""
    if objection := _objection(options):
        print(f"helpviewer: {objection}", file=sys.stderr)
        return _USAGE
    where = situation(options)
    queries = {} if options.known_item else _queries(options, where.source.folder)
    snapshot, index = open_index(where)
    tasks = _known_items(options, snapshot) if options.known_item else _asked(queries, snapshot)
    evaluation = Evaluation(
        tuple(chain.from_iterable(measured(index, task).outcomes for task in tasks))
    )
    if not evaluation.outcomes:
        raise QueriesError("none of them has an answer")
    _tell_missing(tasks)
    worst = [o for o in evaluation.worst(max(options.worst, 0)) if o.ndcg < 1]
    if options.json:
        print_json(evaluation_as_json(evaluation, worst))
    else:
        print(evaluation_as_text(evaluation, worst))
    return 0


def _queries(options: argparse.Namespace, folder: Path) -> dict[str, list[Judged]]:
    """Return the queries by the language of those who ask; empty for the usual one."""
    if options.queries:
        return {"": labelled_set(options.queries, options.qrels)}
    return expected_by_authors(folder)


def _asked(queries: Mapping[str, Sequence[Judged]], snapshot: Snapshot) -> list[Task]:
    usual = snapshot.library
    return [
        Task(asked, usual.in_language(language) if language else usual)
        for language, asked in queries.items()
    ]


def _known_items(options: argparse.Namespace, snapshot: Snapshot) -> list[Task]:
    memory = Memory(typos=options.typos, prefix=options.prefix, inflect=options.inflect)
    queries = known_items(documents(snapshot), memory)
    return [Task(queries, snapshot.library, complete=not options.prefix)]


def _objection(options: argparse.Namespace) -> str:
    """Return why the options do not go together; an empty text if they do."""
    if bool(options.queries) != bool(options.qrels):
        return "--queries and --qrels belong together"
    if options.queries and options.known_item:
        return "either --queries or --known-item is asked"
    if not options.known_item and (options.typos or options.prefix or options.inflect):
        return "--typos, --prefix and --inflect belong to --known-item"
    return ""


def _tell_missing(tasks: Sequence[Task]) -> None:
    """Say how many answers cannot be found, for there are no such articles."""
    wanted = {name for task in tasks for query in task.queries for name in right_answers(query)}
    missing = wanted - {card.id for task in tasks for card in task.library}
    if missing:
        count = f"{len(missing):,} of {len(wanted):,}"
        print(
            f"helpviewer: the library lacks {count} articles that are answers", file=sys.stderr
        )
