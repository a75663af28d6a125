"""What was published before, as the files of the feed themselves say."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from helpviewer.errors import FeedError
from helpviewer.feed.attachment import blob_path
from helpviewer.feed.compression import unpacked
from helpviewer.feed.digests import item_digest, sha256
from helpviewer.feed.document import Document, read_document
from helpviewer.feed.head import Head, Object, read_head
from helpviewer.feed.item_id import item_id
from helpviewer.publisher.packs import pack_key

_DIGEST = re.compile(rb'"sha256":"([0-9a-f]{64})"')
_HEAD_FILE = re.compile(r"([0-9a-f]{64})\.head(?:-[a-z0-9-]+)?\.json")


class PublishedHead(NamedTuple):
    """One head that was published.

    Attributes:
        head: What it says.
        content: Its bytes.
        path: Where it stands, relative to the feed.
    """

    head: Head
    content: bytes
    path: str


class Former(NamedTuple):
    """The state that was published last.

    Attributes:
        last: Its head.
        members: The digest of each item; None if a pack is missing or damaged.
        packs: Its packs, by what `pack_key` says of them.
    """

    last: PublishedHead
    members: Mapping[str, str] | None
    packs: Mapping[str, Object]


def read_former(out: Path) -> Former | None:
    """Return the state that was published last, in whatever ring; None if there is none."""
    heads = published_heads(out)
    if not heads:
        return None
    members: dict[str, str] = {}
    packs: dict[str, Object] = {}
    whole = True
    for pack in heads[0].head.packs:
        try:
            document = read_pack(out, pack)
        except FeedError:
            whole = False
            continue
        own = {item_id(item): item_digest(item) for item in document.items}
        packs[pack_key(own, document.language)] = pack
        members |= own
    return Former(heads[0], members if whole else None, packs)


def published_heads(out: Path) -> list[PublishedHead]:
    """Return every head that was published, the latest first."""
    return sorted(_heads(out / "targets"), key=_age, reverse=True)


def read_pack(out: Path, pack: Object) -> Document:
    """Return what a published pack or delta says.

    Raises:
        FeedError: It is missing, or not what the head says of it.
    """
    try:
        content = (out / pack.path).read_bytes()
    except OSError as error:
        raise FeedError(f"{pack.path} is missing") from error
    if sha256(content) != pack.sha256:
        raise FeedError(f"{pack.path} is damaged")
    return read_document(unpacked(content, pack.raw_size))


def image_paths(out: Path, pack: Object) -> set[str]:
    """Return where the images are that a pack's items show, relative to the feed.

    Raises:
        FeedError: The pack is missing or damaged.
    """
    try:
        content = unpacked(out / pack.path, pack.raw_size)
    except OSError as error:
        raise FeedError(f"{pack.path} is missing") from error
    return {blob_path(digest.decode()) for digest in _DIGEST.findall(content)}


def _heads(targets: Path) -> Iterator[PublishedHead]:
    for path in sorted(targets.glob("*.json")):
        found = _HEAD_FILE.fullmatch(path.name)
        content = path.read_bytes() if found else b""
        if found and found[1] == sha256(content):
            yield PublishedHead(read_head(content), content, f"targets/{path.name}")


def _age(published: PublishedHead) -> tuple[int, str]:
    return published.head.serial, published.path
