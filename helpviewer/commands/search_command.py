"""Print the articles that a search finds."""

import argparse
import time
from collections.abc import Callable

from helpviewer.commands.library_options import (
    add_library_options,
    category_path,
    open_snapshot,
    situation,
)
from helpviewer.commands.output import print_json
from helpviewer.library.article import ArticleKey, Card
from helpviewer.search.results import Query, SearchResults
from helpviewer.snapshot import Snapshot

Excerpt = Callable[[ArticleKey], str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what to look for")
    parser.add_argument("--category", metavar="C", help="only in this category")
    parser.add_argument("--limit", type=int, default=10, metavar="N", help="at most N (10)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Search and print; finding nothing is no error."""
    where = situation(options)
    snapshot = open_snapshot(where)
    index = snapshot.open_index()
    query = Query(
        text=" ".join(options.text),
        language=snapshot.library.language,
        category=category_path(snapshot.library, options.category),
        limit=max(options.limit, 0),
        complete=True,
    )
    started = time.perf_counter()
    results = index.search(query, snapshot.library.keys)
    took = (time.perf_counter() - started) * 1000

    def excerpt(key: ArticleKey) -> str:
        return index.excerpt(snapshot.store.text(key), results, key.language).text

    if options.json:
        print_json(_as_json(results, took, snapshot, excerpt))
    else:
        print(_as_text(results, snapshot, excerpt))
    return 0


def _as_json(
    results: SearchResults, took: float, snapshot: Snapshot, excerpt: Excerpt
) -> dict[str, object]:
    relaxation = results.relaxation
    return {
        "query": results.query.text,
        "total": results.total,
        "took_ms": round(took, 3),
        "hits": [
            {
                "id": hit.key.id,
                "language": hit.key.language,
                "title": hit.title.text,
                "category": snapshot.library[hit.key].category,
                "score": hit.score,
                "excerpt": excerpt(hit.key),
                **_facts(snapshot.library[hit.key]),
            }
            for hit in results.hits
        ],
        "corrections": [{"typed": c.typed, "used": c.used} for c in results.corrections],
        "relaxation": relaxation and {"words": relaxation.words, "matched": relaxation.matched},
        "facets": dict(results.facets),
    }


def _facts(card: Card) -> dict[str, object]:
    return {
        "published": card.published and card.published.isoformat(),
        "updated": card.updated and card.updated.isoformat(),
        "views": card.views,
    }


def _as_text(results: SearchResults, snapshot: Snapshot, excerpt: Excerpt) -> str:
    lines = [
        f"Showing results for {correction.used!r} instead of {correction.typed!r}."
        for correction in results.corrections
    ]
    if results.relaxation:
        words, matched = results.relaxation.words, results.relaxation.matched
        lines.append(f"No article has all {words} words; these have {matched}.")
    for hit in results.hits:
        lines += ["", f"{hit.title.text}  [{hit.key.id}]", f"    {excerpt(hit.key)}"]
    shown, total = len(results.hits), results.total
    lines += ["", f"{shown} of {total} articles" if total else "No article was found."]
    return "\n".join(lines).strip()
