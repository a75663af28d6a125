"""How good the search and its peers are: ``python -m benchmarks.search_relevance``.

Prints nDCG@10 and hit@1 on the labelled sets, and hit@1/hit@5 of known items.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.search_corpora import help_centre, labelled, recombined
from benchmarks.search_engines import (
    Engine,
    Fts5,
    OneFieldWhoosh,
    Ours,
    StockWhoosh,
    Tantivy,
    available,
)
from helpviewer.search.document import Document
from helpviewer.search.evaluate import Evaluation, Judged, evaluate
from helpviewer.search.known_items import Memory, known_items

MEMORIES = {
    "clean": Memory(),
    "1 typo": Memory(typos=1),
    "2 typos": Memory(typos=2),
    "3 letters": Memory(prefix=True),
    "inflected": Memory(inflect=True),
}


def main() -> None:
    """Print the tables."""
    for name in ("stackfaq", "cranfield"):
        documents, queries = labelled(name)
        for engine in _engines():
            print(f"{name:12} {engine.name:20} {_quality(engine, documents, queries)}")
    for name, documents in (("help centre", help_centre()), ("20,000", recombined(20_000))):
        for engine in _engines():
            print(f"{name:12} {engine.name:20} {_known_items(engine, documents)}")


def _engines() -> list[Engine]:
    return available([Ours(), Fts5(), Fts5(" OR "), Tantivy(), StockWhoosh(), OneFieldWhoosh()])


def _quality(engine: Engine, documents: Sequence[Document], queries: Sequence[Judged]) -> str:
    metrics = evaluated(engine, documents, [(queries, True)])[0].metrics()
    return f"nDCG@10 {100 * metrics['ndcg@10']:.1f}  hit@1 {100 * metrics['hit@1']:.1f}"


def _known_items(engine: Engine, documents: Sequence[Document]) -> str:
    tasks = [
        (known_items(documents, memory), not memory.prefix) for memory in MEMORIES.values()
    ]
    found = [evaluation.metrics() for evaluation in evaluated(engine, documents, tasks)]
    return "  ".join(
        f"{name} {100 * metrics['hit@1']:.0f}/{100 * metrics['hit@5']:.0f}"
        for name, metrics in zip(MEMORIES, found, strict=True)
    )


def evaluated(
    engine: Engine,
    documents: Sequence[Document],
    tasks: Sequence[tuple[Sequence[Judged], bool]],
) -> list[Evaluation]:
    with TemporaryDirectory() as folder:
        engine.build(Path(folder), documents)
        engine.open(Path(folder))
        return [
            evaluate(lambda text, c=complete: engine.search(text, 10, complete=c), queries)  # type: ignore[misc]
            for queries, complete in tasks
        ]


if __name__ == "__main__":
    main()
