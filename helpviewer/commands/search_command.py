"""Print the articles that a search finds."""

import argparse
import logging
import time
from functools import partial

from helpviewer.commands.library_opening import open_snapshot
from helpviewer.commands.library_options import (
    Situation,
    add_library_options,
    category_path,
    situation,
)
from helpviewer.commands.output import print_json
from helpviewer.commands.search_opening import ask_index, title_search
from helpviewer.commands.search_output import Finding, finding_as_json, finding_as_text
from helpviewer.errors import IndexUnavailableError, PersonalDataError
from helpviewer.library.article import ArticleKey
from helpviewer.personal.searches import PastSearches
from helpviewer.search.explain import Explanation
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query, SearchResults
from helpviewer.search.titles import TitleSearch
from helpviewer.snapshot import Snapshot

logger = logging.getLogger(__name__)

_NEAREST = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what to look for")
    parser.add_argument("--category", metavar="C", help="only in this category")
    parser.add_argument("--limit", type=int, default=10, metavar="N", help="at most N (10)")
    parser.add_argument(
        "--explain", action="store_true", help="tell why each article stands where it does"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Search and print; finding nothing is no error."""
    where = situation(options)
    try:
        finding = ask_index(where, partial(_find, options))
    except IndexUnavailableError as error:
        logger.warning("Only titles are searched. %s", error)
        snapshot = open_snapshot(where)
        finding = _find(options, snapshot, title_search(snapshot))
    else:
        _note_unanswered(where, finding)
    if options.json:
        print_json(finding_as_json(finding))
    else:
        print(finding_as_text(finding))
    return 0


def _find(
    options: argparse.Namespace, snapshot: Snapshot, engine: SearchIndex | TitleSearch
) -> Finding:
    keys = snapshot.library.keys
    query = Query(
        text=" ".join(options.text),
        language=snapshot.library.language,
        category=category_path(snapshot.library, options.category),
        limit=max(options.limit, 0),
        complete=True,
    )
    started = time.perf_counter()
    results = engine.search(query, keys)
    took = (time.perf_counter() - started) * 1000
    return Finding(
        results,
        snapshot,
        took,
        nearest=() if results.total else _titles(engine).nearest(query.text, _NEAREST, keys),
        explanations=_explained(engine, results, keys) if options.explain else {},
    )


def _titles(engine: SearchIndex | TitleSearch) -> TitleSearch:
    return engine.title_search() if isinstance(engine, SearchIndex) else engine


def _explained(
    engine: SearchIndex | TitleSearch, results: SearchResults, keys: frozenset[ArticleKey]
) -> dict[ArticleKey, Explanation]:
    if not isinstance(engine, SearchIndex):
        return {}
    found = [engine.explain(results.query, hit.key, keys) for hit in results.hits]
    return {explanation.key: explanation for explanation in found if explanation}


def _note_unanswered(where: Situation, finding: Finding) -> None:
    """Keep a search that found nothing in any category, for `helpviewer unanswered`."""
    if finding.results.facets.get("") or not where.settings.search.unanswered:
        return
    query = finding.results.query
    past = PastSearches(where.paths.personal, finding.snapshot.library.info.id)
    try:
        past.note_unanswered(query.text, query.language)
    except PersonalDataError as error:  # the reader wanted an answer, not this
        logger.warning("%s", error)
