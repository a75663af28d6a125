"""Publishing tiny libraries in tests, and reading what came of it."""

import struct
import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from helpviewer.feed.digests import item_digest, sha256, state_of
from helpviewer.feed.document import Document
from helpviewer.feed.head import Head, Object
from helpviewer.feed.item_id import item_id
from helpviewer.publisher.former import read_pack
from helpviewer.publisher.options import Options
from helpviewer.publisher.publication import Publication, prepare, write

FIRST_DAY = datetime(2026, 11, 12, 8, 30, tzinfo=UTC)


def png(width: int = 1, height: int = 1) -> bytes:
    """Return what begins like an image of some size; nobody looks at more of it here."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    end = struct.pack(">I", zlib.crc32(chunk))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + end


def publish(folder: Path, out: Path, day: int = 0, **options: Any) -> Publication:
    """Publish a folder; what signing would write besides the head is not needed here."""
    now = FIRST_DAY + timedelta(days=day)
    publication = prepare(folder, out, Options(now, **options))
    write(publication, out)
    sign(out, publication.content)
    return publication


def sign(out: Path, head: bytes, name: str = "head") -> str:
    """Put a head where signing puts it; return its digest."""
    digest = sha256(head)
    target = out / "targets" / f"{digest}.{name}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(head)
    return digest


def items_of(out: Path, head: Head) -> dict[str, Any]:
    """Return the items in a head's packs, by their ids."""
    documents = [read_pack(out, pack) for pack in head.packs]
    return {item_id(item): item for document in documents for item in document.items}


def members_of(out: Path, head: Head) -> dict[str, str]:
    """Return the digests of the items in a head's packs."""
    return {name: item_digest(item) for name, item in items_of(out, head).items()}


def applied(members: dict[str, str], delta: Document) -> str:
    """Return the state that a delta leads to, as a reader would come to it."""
    changed = members | {item_id(item): item_digest(item) for item in delta.items}
    return state_of({name: changed[name] for name in changed if name not in delta.deleted})


def tree(out: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }


def object_file(out: Path, named: Object) -> bytes:
    """Return a file that a head names, and make sure that it is what the head says."""
    content = (out / named.path).read_bytes()
    assert (sha256(content), len(content)) == (named.sha256, named.size)
    return content
