"""How many of the found articles are in each category."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property


class CategoryCounts(Mapping[str, int]):
    """How many articles are in or below each category; ``""`` counts all.

    Counted when first asked for, which may be on another thread: the list of hits is painted
    before the numbers in the sidebar.

    Args:
        numbers: The articles.
        categories: The category's path of every article, by number.
    """

    def __init__(self, numbers: Collection[int], categories: Sequence[str]) -> None:
        self._numbers = numbers
        self._categories = categories

    def __getitem__(self, path: str) -> int:
        return self._counts[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._counts)

    def __len__(self) -> int:
        return len(self._counts)

    @cached_property
    def _counts(self) -> Mapping[str, int]:
        counts: Counter[str] = Counter()
        for path, count in Counter(map(self._categories.__getitem__, self._numbers)).items():
            for ancestor in ancestors(path):
                counts[ancestor] += count
        return dict(counts)


def ancestors(path: str) -> list[str]:
    """Return a category's path and all above it, ``""`` first."""
    names = path.split("/") if path else []
    return ["/".join(names[:depth]) for depth in range(len(names) + 1)]


def is_within(path: str, category: str) -> bool:
    """Return whether `path` is `category` or below it."""
    return not category or path == category or path.startswith(category + "/")
