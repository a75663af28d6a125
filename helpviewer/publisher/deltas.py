"""Deltas: what leads from an earlier state to the present one, if that is little."""

from collections.abc import Iterator

from helpviewer.feed.document import Document, document_bytes
from helpviewer.feed.head import Delta
from helpviewer.publisher.contents import Contents
from helpviewer.publisher.files import File, packed_file
from helpviewer.publisher.packs import Packs
from helpviewer.publisher.record import Record, touched_since

_STEPS = (*range(1, 15), 28, 56, 112)  # serials back
_LARGEST = 0.3  # of all packs; whoever needs more takes the packs


def make_deltas(
    contents: Contents, packs: Packs, record: Record, state: Document
) -> Iterator[tuple[Delta, File]]:
    """Yield the ways from earlier states, the shortest first.

    Args:
        contents: The items of the present state.
        packs: The same, packed.
        record: What each serial changed, the present one included.
        state: Which collection, serial and state it is.
    """
    for step in _STEPS:
        base = state.serial - step
        touched = touched_since(record, base, state.serial) if base > 0 else None
        if touched is None:
            return
        texts = [contents.items[name].json for name in sorted(touched & contents.items.keys())]
        gone = sorted(touched - contents.items.keys())
        if sum(map(len, texts)) > _LARGEST * packs.raw_size:
            return  # an earlier one would be larger still
        document = state._replace(kind="delta", base=base, deleted=tuple(gone))
        made, file = packed_file("deltas", document_bytes(document, texts))
        yield Delta(base, len(touched), made), file
