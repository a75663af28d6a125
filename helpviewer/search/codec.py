"""How postings are written: in Whoosh's own format, but list by list instead of one by one.

Whoosh hands on every posting as a tuple, sorts them, and packs each list in blocks of 128. Here
they are gathered by word, which needs no sorting and half the memory, and written in large
blocks: indexing takes two thirds of the time of a stock index with one field. What is written
is read by any Whoosh 2.7.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from pickle import dumps
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3PostingsWriter, W3TermInfo
from whoosh.system import pack_ushort

from helpviewer.search.bm25 import impact
from helpviewer.search.schema import FIELD

_BLOCK = 1024  # postings
_RARE = 8  # postings up to which they stand beside the word
_WORTH_COMPRESSING = 24  # postings; below, zlib costs more time than it saves bytes
_COMPRESSION = 3
_ROW = W3TermInfo._struct  # noqa: SLF001 - flags, weight, count, lengths, most, first, last
_PICKLE = 2  # the protocol that Whoosh writes

PostingList = tuple[bytes, "array[int]", "array[float]"]
"""A word, the numbers of the articles that have it, rising, and its impact in each."""


class Codec(W3Codec):  # type: ignore[misc]  # Whoosh is untyped
    """Whoosh's format on disk. Named inside every index: renaming it makes a new format."""

    length_stats = False  # lengths are in the impacts already

    def __init__(self) -> None:
        super().__init__(blocklimit=_BLOCK, compression=_COMPRESSION)

    def field_writer(self, storage: Any, segment: Any) -> "ListWriter":
        """Return what writes the words of a segment."""
        return ListWriter(self, storage, segment)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> "BlockWriter":
        """Return what writes the postings of one field."""
        return BlockWriter(
            dbfile,
            blocklimit=self._blocklimit,
            byteids=byteids,
            compression=self._compression,
            inlinelimit=self._inlinelimit,
        )


class ListWriter(W3FieldWriter):  # type: ignore[misc]  # Whoosh is untyped
    """Writes whole lists of postings."""

    def add_postings(self, schema: Any, _lengths: None, items: Iterator[PostingList]) -> None:
        """Write the lists that a `PostingPool` gathered."""
        self.start_field(FIELD, schema[FIELD])
        field = pack_ushort(self._fieldid)
        for word, numbers, impacts in items:
            if len(numbers) <= _RARE:
                self._tindex.add(field + word, _row(numbers, impacts))
                continue
            self.start_term(word)
            self._postwriter.add_list(numbers, impacts)
            self.finish_term()
        self.finish_field()


def _row(numbers: "array[int]", impacts: "array[float]") -> bytes:
    """Return the row of a rare word, with its postings; most words are rare.

    Whoosh's format foresees it, but its own writer fails on it: it calls a method by another
    name than it has. What it makes of a row in five steps takes three times as long.
    """
    head: bytes = _ROW.pack(
        1, sum(impacts), len(numbers), 0, 0, max(impacts), numbers[0], numbers[-1]
    )
    postings = tuple(numbers), tuple(impacts), (None,) * len(numbers)
    return head + dumps(postings, _PICKLE)


class BlockWriter(W3PostingsWriter):  # type: ignore[misc]  # Whoosh is untyped
    """Writes whole lists, and compresses only long ones."""

    def add_list(self, numbers: "array[int]", impacts: "array[float]") -> None:
        """Add all postings of one word."""
        for start in range(0, len(numbers), self._blocklimit):
            if len(self):
                self._write_block()
            self._ids = numbers[start : start + self._blocklimit]
            self._weights = impacts[start : start + self._blocklimit]
            self._maxweight = max(self._weights)

    def _write_block(self, last: bool = False) -> None:
        self._compression = _COMPRESSION if len(self) >= _WORTH_COMPRESSING else 0
        super()._write_block(last)


class PostingPool:
    """Gathers the postings of a segment by word.

    Attributes:
        norms: For each article what its weights are turned into impacts with; known only when
            all articles were added.
    """

    def __init__(self) -> None:
        self.norms: Sequence[float] = ()
        self._count = 0
        self._postings: dict[str, tuple[array[int], array[float]]] = {}

    def add(self, weights: Mapping[str, float]) -> None:
        """Keep the words of the next article."""
        postings, number = self._postings, self._count
        for word, weight in weights.items():
            kept = postings.get(word)
            if kept is None:
                kept = postings[word] = (array("I"), array("f"))
            kept[0].append(number)
            kept[1].append(weight)
        self._count += 1

    def iter_postings(self) -> Iterator[PostingList]:
        """Yield all lists, sorted as Whoosh wants them."""
        norms = self.norms
        stored = {word.encode("utf-8", "surrogatepass"): word for word in self._postings}
        for word in sorted(stored):
            numbers, weights = self._postings.pop(stored[word])
            impacts = [impact(w, norms[n]) for n, w in zip(numbers, weights, strict=True)]
            yield word, numbers, array("f", impacts)

    def cleanup(self) -> None:
        """Forget everything."""
        self._postings.clear()
