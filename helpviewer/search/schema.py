"""What stands in the Whoosh index: one field of weighted words, as compact as Whoosh can.

An article's words are weighed before Whoosh sees them (BM25F: the weights of title, headings
and body are summed, then saturated), so one list of postings per word is all it stores; and
what it stores is the finished impact, which reads three times as fast as it can be computed.
The classes here are named inside every index on disk: renaming one makes a new format.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3PostingsWriter
from whoosh.fields import FieldType, Schema
from whoosh.formats import Existence

from helpviewer.search.bm25 import impact

FIELD = "words"

_BLOCK = 1024  # postings a block; Whoosh's own 128 costs a pickle for every 128
_WORTH_COMPRESSING = 24  # postings; below, zlib costs more time than it saves bytes
_COMPRESSION = 3
_RARE = 8  # postings up to which they stand beside the word

Posting = tuple[str, bytes, int, float, bytes]


class WeightedWords(FieldType):  # type: ignore[misc]  # Whoosh is untyped
    """A field whose value is already analysed: the weight of each word."""

    def __init__(self) -> None:
        super().__init__(format=Existence(), analyzer=None)

    def index(
        self, value: Mapping[str, float], **_options: object
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield what Whoosh stores of one article."""
        for word, weight in value.items():
            yield word.encode("utf-8", "surrogatepass"), 1, weight, b""

    def from_bytes(self, stored: bytes) -> str:
        """Return the word that `stored` stands for."""
        return stored.decode("utf-8", "surrogatepass")

    def to_bytes(self, value: str | bytes) -> bytes:
        """Return how a word is stored."""
        return value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")


class PostingsWriter(W3PostingsWriter):  # type: ignore[misc]  # Whoosh is untyped
    """Writes the postings of rare words beside the word, and compresses only long lists.

    Whoosh's format foresees the first, but its own writer fails on it (it calls a method that
    is called differently).
    """

    _terminfo: Any

    def finish_postings(self) -> Any:
        """Return where the postings of one word are."""
        if self.written() or len(self) > _RARE:
            return super().finish_postings()
        info = self._terminfo
        info.add_block(self)
        info.set_inlined(self._ids, self._weights, self._values)
        self._terminfo = None
        return info

    def _write_block(self, last: bool = False) -> None:
        self._compression = _COMPRESSION if len(self._ids) >= _WORTH_COMPRESSING else 0
        super()._write_block(last)


class Codec(W3Codec):  # type: ignore[misc]  # Whoosh is untyped
    """Whoosh's own format on disk; lengths are kept in the catalogue, not in the postings."""

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=_BLOCK, compression=_COMPRESSION)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> PostingsWriter:
        """Return what writes the postings of one field."""
        return PostingsWriter(
            dbfile,
            blocklimit=self._blocklimit,
            byteids=byteids,
            compression=self._compression,
            inlinelimit=self._inlinelimit,
        )


class PostingPool:
    """Gathers postings by word: half the memory of Whoosh's list of tuples, and no sorting.

    Attributes:
        norms: For each article what its weights are turned into impacts with; known only when
            all articles were added.
    """

    def __init__(self) -> None:
        self.norms: Sequence[float] = ()
        self._postings: dict[bytes, tuple[array[int], array[float]]] = {}

    def add(self, posting: Posting) -> None:
        """Keep one posting; articles come in the order of their numbers."""
        _field, word, number, weight, _value = posting
        kept = self._postings.get(word)
        if kept is None:
            kept = self._postings[word] = (array("I"), array("f"))
        kept[0].append(number)
        kept[1].append(weight)

    def iter_postings(self) -> Iterator[Posting]:
        """Yield all postings, sorted by word, then by number."""
        for word in sorted(self._postings):
            for number, weight in zip(*self._postings.pop(word), strict=True):
                yield FIELD, word, number, impact(weight, self.norms[number]), b""

    def cleanup(self) -> None:
        """Forget everything."""
        self._postings.clear()


def schema() -> Schema:
    """Return the schema of every index."""
    return Schema(**{FIELD: WeightedWords()})
