"""The bundled articles answer what people ask: a ranking never breaks silently."""

from pathlib import Path

from helpviewer.commands.labelled_queries import expected_by_authors
from helpviewer.commands.measuring import Task, measured
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.library.article import Trust
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths, bundled
from helpviewer.search.evaluate import Evaluation
from helpviewer.snapshot import Place, Snapshot

LEAST_FIRST, LEAST_AMONG_FIVE = 0.9, 0.98  # just below what was seen on 2026-11-22


def test_the_queries_of_the_bundled_articles_find_their_answers(paths: UserPaths) -> None:
    evaluation = asked(bundled("articles"), paths)
    assert len(evaluation.outcomes) >= 60
    metrics = evaluation.metrics()
    misses = "\n".join(
        f"{outcome.query.text!r} found {', '.join(outcome.found[:3])}"
        for outcome in evaluation.outcomes
        if not outcome.hit(1)
    )
    assert metrics["hit@1"] >= LEAST_FIRST, misses
    assert metrics["hit@5"] >= LEAST_AMONG_FIVE, misses


def asked(folder: Path, paths: UserPaths) -> Evaluation:
    """Return what the search does with all queries of a library's own list."""
    compile_library(LibrarySource(folder, Trust.BUNDLED), paths)
    snapshot = Snapshot.open(Place.of(paths, read_library_file(folder)[0]))
    index = snapshot.open_index()
    outcomes = [
        outcome
        for language, queries in expected_by_authors(folder).items()
        for outcome in measured(
            index, Task(queries, snapshot.library.in_language(language))
        ).outcomes
    ]
    index.close()
    snapshot.store.close()
    return Evaluation(tuple(outcomes))
