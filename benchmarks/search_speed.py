"""How quick the search and its peers are: ``python -m benchmarks.search_speed [ARTICLES]``.

All times are of the process's CPU. What counts are the ratios within one run: the same machine
differs by a factor of two from one hour to the next.
"""

import gc
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.search_corpora import help_centre, labelled, recombined
from benchmarks.search_engines import Engine, Fts5, OneFieldWhoosh, Ours, Tantivy, available
from helpviewer.search.document import Document
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query

_TYPED = 30  # letters of a query, at most
_LIMIT = 20  # hits
_ROUNDS = 3


def main() -> None:
    """Print the tables."""
    count = int(sys.argv[1]) if sys.argv[1:] else 20_000
    documents, queries = recombined(count), typed_queries()
    with TemporaryDirectory() as folder:
        engines = available([Ours(), Fts5(), Tantivy(), OneFieldWhoosh()])
        for engine in engines:
            place = Path(folder) / engine.name
            place.mkdir()
            seconds = cpu(lambda e=engine, p=place: e.build(p, documents))  # type: ignore[misc]
            size = sum(path.stat().st_size for path in place.iterdir()) / 1e6
            print(f"build {engine.name:20} {seconds:6.1f} s CPU {size:6.1f} MB")
        _print_updates(Path(folder) / Ours.name, Path(folder), documents)
        _print_opening(Path(folder) / Ours.name)
        built = str(Path(folder) / Ours.name)
        memory = [sys.executable, "-m", "benchmarks.search_memory", built]
        subprocess.run(memory, check=True)
        _print_typing(
            [e for e in engines if not isinstance(e, OneFieldWhoosh)], folder, queries
        )


def typed_queries() -> list[str]:
    """Return 100 queries of up to four words: from titles, and as people ask."""
    chance = random.Random(7)  # noqa: S311 - no secret
    titles = [document.title for document in help_centre()]
    questions = [query.text.rstrip(".?") for query in labelled("stackfaq")[1]]
    chosen = [*chance.sample(titles, 50), *chance.sample(questions, 50)]
    return [_some_words(text.split(), chance)[:_TYPED] for text in chosen]


def _some_words(words: Sequence[str], chance: random.Random) -> str:
    start = chance.randint(0, max(0, len(words) - 4))
    return " ".join(words[start : start + 4])


def cpu(work: Callable[[], object]) -> float:
    """Return the seconds of this process's CPU that `work` takes."""
    started = time.process_time()
    work()
    return time.process_time() - started


def _print_typing(engines: Sequence[Engine], folder: str, queries: Sequence[str]) -> None:
    for engine in engines:
        engine.open(Path(folder) / engine.name)
    gc.collect()
    gc.freeze()  # as the program does when it has started
    for turn in range(_ROUNDS):
        for engine in engines:
            typing = sorted(
                1000 * cpu(lambda e=engine, t=query[:end]: e.search(t, _LIMIT, complete=False))  # type: ignore[misc]
                for query in queries
                for end in range(1, len(query) + 1)
            )
            p50, p95, p99 = (typing[int(len(typing) * share)] for share in (0.5, 0.95, 0.99))
            print(
                f"type {turn} {engine.name:20} p50 {p50:5.2f}  p95 {p95:5.2f}  p99 {p99:5.2f}"
            )


def _print_opening(place: Path) -> None:
    seconds = [cpu(lambda: SearchIndex.open(place)) for _ in range(_ROUNDS)]
    print(f"open {1000 * median(seconds):.0f} ms CPU")
    index = SearchIndex.open(place)
    titles = [cpu(lambda: index.title_search().search(Query("wifi"))) for _ in range(_ROUNDS)]
    print(f"first answer from titles {1000 * median(titles):.0f} ms CPU")


def _print_updates(place: Path, folder: Path, documents: Sequence[Document]) -> None:
    gc.collect()
    gc.freeze()  # who updates has only the changed articles in memory
    for count in (1, 10, 100):
        seconds = []
        for turn in range(_ROUNDS):
            changed = [
                replace(document, text=f"{document.text} changed")
                for document in documents[turn * count : (turn + 1) * count]
            ]
            new = folder / f"update-{count}-{turn}"
            seconds.append(cpu(lambda n=new, c=changed: SearchIndex.update(place, n, c)))  # type: ignore[misc]
        print(f"update {count:3} {1000 * median(seconds):5.0f} ms CPU")


if __name__ == "__main__":
    main()
