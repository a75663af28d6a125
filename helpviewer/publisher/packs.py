"""Packs: all items of a collection in a few files, so that one change alters one of them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from helpviewer.errors import PublishError
from helpviewer.feed import limits
from helpviewer.feed.digests import sha256, state_of
from helpviewer.feed.document import Document, document_bytes
from helpviewer.feed.head import Object
from helpviewer.publisher.contents import Content, Contents
from helpviewer.publisher.files import File, packed_file

_USUAL = 1_500  # items of one pack on average, at most
_LARGEST = 4 * limits.MIB  # bytes of one pack, if there can be enough of them
_MOST = 128  # packs; a power of two, so that twice as many halve each

Known = Mapping[str, Object]
"""Packs that are published already, by what `pack_key` says of them."""


class Packs(NamedTuple):
    """All items of a collection.

    Attributes:
        objects: Every pack.
        files: Those that are not published yet.
    """

    objects: tuple[Object, ...]
    files: tuple[File, ...]

    @property
    def raw_size(self) -> int:
        """The bytes of all packs, unpacked."""
        return sum(pack.raw_size for pack in self.objects)


def make_packs(contents: Contents, collection: str, known: Known) -> Packs:
    """Return a collection's packs; those that are `known` are not made again.

    An item stands in a pack by the digest of its id, so that it stays where it is.

    Raises:
        PublishError: There is more of it than readers take.
    """
    if len(contents.items) > limits.ARTICLES:
        raise PublishError(f"there are more than {limits.ARTICLES:,} articles")
    number = 1
    while number * _USUAL < len(contents.items):
        number *= 2
    packs = _make(contents, collection, known, number)
    while number < _MOST and any(pack.size > _LARGEST for pack in packs.objects):
        number *= 2
        packs = _make(contents, collection, known, number)
    if packs.raw_size > limits.COLLECTION_RAW:
        raise PublishError(f"it is larger than {limits.COLLECTION_RAW:,} bytes")
    return packs


def pack_key(members: Mapping[str, str], language: str) -> str:
    """Return what tells a pack from every other before it is made."""
    return f"{language} {state_of(members)}"


def _make(contents: Contents, collection: str, known: Known, number: int) -> Packs:
    objects, files = [], []
    language = contents.info.language
    for items in _spread(contents.items, number):
        members = {name: item.digest for name, item in items.items()}
        pack = known.get(pack_key(members, language))
        if pack is None:
            document = Document("pack", collection, language=language, collection=collection)
            texts = (item.json for item in items.values())
            pack, file = packed_file("packs", document_bytes(document, texts))
            files.append(file)
        objects.append(pack)
    return Packs(tuple(objects), tuple(files))


def _spread(items: Mapping[str, Content], number: int) -> Iterator[dict[str, Content]]:
    """Yield each pack's items, in the order of their ids; a pack may be empty."""
    packs: list[dict[str, Content]] = [{} for _ in range(number)]
    for name in sorted(items):
        packs[int(sha256(name.encode())[:8], 16) % number][name] = items[name]
    yield from packs
