"""Deleting what no reader can ask for any more."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from helpviewer.publisher.files import delete_file
from helpviewer.publisher.former import PublishedHead, image_paths, published_heads

_KEPT = 3  # heads: the present one and the two before it
_KEPT_FOR = timedelta(days=30)  # after another head took its place
_FOLDERS = ("blobs", "packs", "deltas", "stats", "library", "device", "targets")


def prune(out: Path, signed: Collection[str], now: datetime) -> list[str]:
    """Delete heads that nobody can be on their way to, and their files; return the paths.

    Args:
        out: The feed.
        signed: The digests of the heads that are targets now, of every ring; they stay.
        now: Heads that were replaced in the 30 days before it stay too.

    Raises:
        ExportError: A file cannot be deleted.
        FeedError: A pack that stays is missing or damaged: nothing is deleted.
    """
    kept = {path for head in _kept_heads(out, signed, now) for path in _paths(out, head)}
    removed = sorted(path for path in _all_paths(out) if path not in kept)
    for path in removed:
        delete_file(out / path)
    return removed


def _kept_heads(out: Path, signed: Collection[str], now: datetime) -> Iterator[PublishedHead]:
    replaced: datetime | None = None
    for number, published in enumerate(published_heads(out)):
        is_recent = replaced is None or now - replaced < _KEPT_FOR
        is_signed = any(digest in published.path for digest in signed)
        if number < _KEPT or is_recent or is_signed:
            yield published
        replaced = published.head.generated


def _paths(out: Path, published: PublishedHead) -> Iterator[str]:
    yield published.path
    for named in published.head.objects:
        yield named.path
    for pack in published.head.packs:
        yield from image_paths(out, pack)


def _all_paths(out: Path) -> Iterator[str]:
    for folder in _FOLDERS:
        for path in (out / folder).rglob("*"):
            is_head = folder != "targets" or ".head" in path.name
            if path.is_file() and is_head:
                yield path.relative_to(out).as_posix()
