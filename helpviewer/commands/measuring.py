"""What the search does with queries, for those who ask them."""

from collections.abc import Sequence
from typing import NamedTuple

from helpviewer.library.library import Library
from helpviewer.search.evaluate import DEPTH, Evaluation, Judged, evaluate
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query


class Task(NamedTuple):
    """What is to be measured.

    Attributes:
        queries: What is asked.
        library: The articles, as those see them who ask.
        complete: The last word of each query is finished.
    """

    queries: Sequence[Judged]
    library: Library
    complete: bool = True


def measured(index: SearchIndex, task: Task) -> Evaluation:
    """Return what `index` does with the queries of a task."""
    language, keys = task.library.language, task.library.keys

    def search(text: str) -> list[str]:
        query = Query(text, language, limit=DEPTH, complete=task.complete)
        return [hit.key.id for hit in index.search(query, keys).hits]

    return evaluate(search, task.queries)
