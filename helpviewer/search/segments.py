"""The Whoosh index on disk: the postings of every word.

Reading touches private parts of Whoosh 2.7.4, because its public matcher spends a microsecond
and more on each posting. Whatever is not as expected there is read by the public way; a test
fails when the two differ.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, Protocol
from zlib import decompress

from whoosh.compat import loads
from whoosh.index import create_in, open_dir
from whoosh.matching.wrappers import FilterMatcher
from whoosh.reading import TermNotFound

from helpviewer.search.codec import Codec, PostingPool
from helpviewer.search.schema import FIELD, schema
from helpviewer.search.storage import MappedStorage

Postings = tuple["array[int]", "array[float]"]
"""Numbers of articles, rising, and the impact that the word has in each."""


class _Reader(Protocol):
    """The part of Whoosh's reader of one segment that is used here."""

    def postings(self, fieldname: str, text: str) -> Any: ...
    def doc_count_all(self) -> int: ...
    def has_deletions(self) -> bool: ...
    def is_deleted(self, docnum: int) -> bool: ...
    def close(self) -> None: ...


class Segments:
    """All segments of one index, opened for reading."""

    def __init__(self, folder: Path) -> None:
        index = MappedStorage(str(folder), readonly=True).open_index(schema=schema())
        self._reader = index.reader()
        self._leaves: list[tuple[_Reader, int]] = list(self._reader.leaf_readers())

    @property
    def count(self) -> int:
        """How many articles there are, deleted ones included."""
        return sum(leaf.doc_count_all() for leaf, _offset in self._leaves)

    def deleted(self) -> list[int]:
        """Return the numbers of the articles that are there no more."""
        return [
            number + offset
            for leaf, offset in self._leaves
            if leaf.has_deletions()
            for number in range(leaf.doc_count_all())
            if leaf.is_deleted(number)
        ]

    def postings(self, word: str) -> Postings:
        """Return where `word` occurs; deleted articles may be among them."""
        numbers, weights = array("I"), array("f")
        for leaf, offset in self._leaves:
            try:
                matcher = leaf.postings(FIELD, word)
            except TermNotFound:
                continue
            if isinstance(matcher, FilterMatcher):  # hides deleted articles, one by one
                matcher = matcher.child
            found, weighed = read_blocks(matcher) or read_publicly(matcher)
            numbers.extend([number + offset for number in found] if offset else found)
            weights.extend(weighed)
        return numbers, weights

    def close(self) -> None:
        """Close the files."""
        self._reader.close()


def read_publicly(matcher: Any) -> Postings:
    """Return what `matcher` finds, by Whoosh's public interface."""
    numbers, weights = array("I"), array("f")
    while matcher.is_active():
        numbers.append(matcher.id())
        weights.append(matcher.weight())
        matcher.next()
    return numbers, weights


def read_blocks(matcher: Any) -> Postings | None:
    """Return the same by whole blocks; None if this Whoosh keeps them in another way."""
    numbers, weights = array("I"), array("f")
    try:
        while matcher.is_active():
            steps, weighed, _values = _block(matcher)
            numbers.extend(accumulate(steps))
            weights.extend(_weights(weighed, len(steps)))
            matcher._next_block()  # noqa: SLF001 - see the module's docstring
    except (AttributeError, TypeError, ValueError):
        matcher.reset()
        return None
    return numbers, weights


def _block(matcher: Any) -> tuple[tuple[int, ...], Any, Any]:
    start, end = matcher._dataoffset, matcher._nextoffset  # noqa: SLF001
    stored = matcher._postfile.get(start, end - start)  # noqa: SLF001
    if matcher._compression:  # noqa: SLF001
        stored = decompress(stored)
    steps, weighed, values = loads(stored)
    return steps, weighed, values


def _weights(weighed: float | tuple[float, ...] | None, count: int) -> Iterable[float]:
    if isinstance(weighed, tuple):
        return weighed
    return [1.0 if weighed is None else weighed] * count


class SegmentWriter:
    """Adds one segment to the index in a folder, and deletes articles from older ones.

    Args:
        folder: Where the index is, or shall be.
        create: There is no index yet.
    """

    def __init__(self, folder: Path, *, create: bool) -> None:
        if create:
            index = create_in(str(folder), schema())
        else:
            index = open_dir(str(folder), schema=schema())
        self._writer = index.writer(codec=Codec(), compound=False)
        self._pool = self._writer.pool = PostingPool()

    def add(self, weights: Mapping[str, float]) -> None:
        """Add one article's words; its number is one higher than the last one's."""
        self._pool.add(weights)
        self._writer.add_document()  # counts it

    def delete(self, numbers: Iterable[int]) -> None:
        """Delete the articles with these numbers."""
        for number in numbers:
            self._writer.delete_document(number)

    def commit(self, norms: Sequence[float] = ()) -> None:
        """Write everything; older segments stay as they are.

        Args:
            norms: The `norm` of each added article.
        """
        self._pool.norms = norms
        self._writer.commit(merge=False)

    def cancel(self) -> None:
        """Write nothing."""
        self._writer.cancel()
