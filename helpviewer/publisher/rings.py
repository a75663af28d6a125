"""Trying a state out on the machines of a ring, before everybody gets it or nobody does."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from helpviewer.errors import PublishError
from helpviewer.feed.head import Head, head_bytes, read_head
from helpviewer.feed.rings import EVERYBODY, head_name
from helpviewer.publisher.files import write_file
from helpviewer.publisher.former import published_heads
from helpviewer.publisher.record import Record, Step, read_record, record_file, touched_since
from helpviewer.publisher.repository import Repository


class Moved(NamedTuple):
    """What became of a ring.

    Attributes:
        head: What it, or everybody, gets now.
        files: What was written, in the order in which it is to be uploaded.
    """

    head: Head
    files: list[str]


def promote(repository: Repository, ring: str) -> Moved:
    """Give everybody what a ring has.

    Raises:
        PublishError: The ring has nothing else than everybody, or a key is missing.
        ExportError: A file cannot be written.
    """
    heads = repository.heads()
    content = _of_ring(heads, ring)
    return Moved(read_head(content), repository.publish({**heads, EVERYBODY: content}))


def halt(repository: Repository, out: Path, ring: str, now: datetime) -> Moved:
    """Give a ring what everybody has, as a new serial, since no reader takes an older one.

    Its machines fetch all packs once.

    Raises:
        PublishError: The ring has nothing else than everybody, or a key is missing.
        ExportError: A file cannot be written.
    """
    heads = repository.heads()
    tried, good = read_head(_of_ring(heads, ring)), read_head(heads[EVERYBODY])
    if (tried.state, tried.library, tried.device) == (good.state, good.library, good.device):
        raise PublishError(f"the ring {ring} has the same articles as everybody")
    last = published_heads(out)[0].head
    now = now.astimezone(UTC).replace(microsecond=0)
    head = replace(good, serial=last.serial + 1, generated=max(now, last.generated), deltas=())
    record = read_record(out)
    write_file(out, record_file({**record, head.serial: _step_back(record, good, head)}))
    return Moved(head, repository.publish({**heads, head_name(ring): head_bytes(head)}))


def _of_ring(heads: dict[str, bytes], ring: str) -> bytes:
    content = heads.get(head_name(ring))
    if content is None:
        raise PublishError(f"the ring {ring} gets what everybody gets")
    return content


def _step_back(record: Record, good: Head, head: Head) -> Step:
    """Return what a serial changes that undoes all since `good`, for later deltas."""
    return Step(head.state, touched_since(record, good.serial, head.serial - 1))
