"""Publishing a folder: what is new in it becomes the next serial of a collection."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import NamedTuple

from helpviewer.errors import PublishError
from helpviewer.feed.digests import state_of
from helpviewer.feed.document import Document
from helpviewer.feed.head import Head, head_bytes
from helpviewer.feed.library_part import library_bytes
from helpviewer.feed.stats import stats_bytes
from helpviewer.library.problems import Problem
from helpviewer.publisher.contents import Contents, read_contents
from helpviewer.publisher.deltas import make_deltas
from helpviewer.publisher.files import File, packed_file, plain_file, write_file
from helpviewer.publisher.former import Former, read_former
from helpviewer.publisher.options import Options
from helpviewer.publisher.packs import Packs, make_packs
from helpviewer.publisher.record import Record, next_record, record_file


class Publication(NamedTuple):
    """A state of a collection, ready to be written and then signed.

    Attributes:
        head: What is to be signed.
        content: Its bytes.
        changed: It is another state than the one that was published last.
        files: What has to be there before `content` is signed, in this order.
        added: How many articles are new.
        updated: How many changed.
        removed: How many are gone.
        problems: What is left out, or was mended.
    """

    head: Head
    content: bytes
    changed: bool
    files: Sequence[File]
    added: int
    updated: int
    removed: int
    problems: Sequence[Problem]


def prepare(folder: Path, out: Path, options: Options) -> Publication:
    """Return what `folder` is as a feed, beside what was published to `out` before.

    Nothing is written. The same folder and the same former state give the same bytes; if
    nothing changed, it is the head that is published already.

    Raises:
        FolderMissingError: There is no such folder.
        FolderUnreadableError: It may not be read.
        LibraryEmptyError: Nothing in it can be published.
        PublishError: There is too much of it, or `out` holds another collection.
        FeedError: What `out` holds cannot be understood.
    """
    former = read_former(out)
    if former and former.last.head.collection != options.collection:
        raise PublishError(f"{out} holds the collection {former.last.head.collection}")
    contents = read_contents(folder, out, options)
    packs = make_packs(contents, options.collection, former.packs if former else {})
    head, files = _without_deltas(contents, packs, former, options)
    counted = _compared(former.members or {} if former else {}, contents.members)
    problems = sorted(contents.problems, key=lambda problem: (problem.path, problem.kind))
    if former and _is_same(former.last.head, head):
        last = former.last
        return Publication(last.head, last.content, False, files, *counted, problems)
    record = next_record(out, former, head, contents.members)
    head, deltas = _with_deltas(head, contents, packs, record)
    files = [*files, *deltas, record_file(record)]
    return Publication(head, head_bytes(head), True, files, *counted, problems)


def write(publication: Publication, out: Path) -> list[str]:
    """Write what is not there yet; return the paths of what was written.

    It is to be uploaded in the same order: images, packs, deltas; then what signing writes,
    `timestamp.json` last. Until that is there, readers see none of it.

    Raises:
        ExportError: A file cannot be written.
    """
    return [file.path for file in publication.files if write_file(out, file)]


def _without_deltas(
    contents: Contents, packs: Packs, former: Former | None, options: Options
) -> tuple[Head, list[File]]:
    """Return what the contents are as a head, and every file but deltas that it needs."""
    had = former.last.head if former else None
    serial = had.serial + 1 if had else 1
    library, library_file = plain_file("library", library_bytes(contents.info))
    stats, counts = packed_file("stats", stats_bytes(contents.views))
    device, device_file = plain_file("device", options.device)
    now = options.now.astimezone(UTC).replace(microsecond=0)
    head = Head(
        collection=options.collection,
        serial=serial,
        generated=max(now, had.generated) if had else now,  # readers know time by it
        min_client=options.min_client,
        count=len(contents.items),
        raw_bytes=packs.raw_size,
        state=state_of(contents.members),
        packs=packs.objects,
        stats=stats,
        library=library,
        device=device if options.device else None,
    )
    others = [device_file] if options.device else []
    files = [*contents.images, *packs.files, library_file, *others, counts, contents.shown]
    return head, files


def _with_deltas(
    head: Head, contents: Contents, packs: Packs, record: Record
) -> tuple[Head, list[File]]:
    state = Document(
        kind="delta",
        title=head.collection,
        language=contents.info.language,
        collection=head.collection,
        serial=head.serial,
        state=head.state,
    )
    deltas = list(make_deltas(contents, packs, record, state))
    made = tuple(delta for delta, _ in deltas)
    return replace(head, deltas=made), [file for _, file in deltas]


def _is_same(had: Head, head: Head) -> bool:
    """Say whether a head has nothing to tell; counts of views alone are told once a day."""
    is_same_day = had.generated.date() == head.generated.date()
    stats = had.stats if is_same_day else head.stats
    return had == replace(
        head, serial=had.serial, generated=had.generated, deltas=had.deltas, stats=stats
    )


def _compared(had: Mapping[str, str], members: Mapping[str, str]) -> tuple[int, int, int]:
    """Return how many are new, changed and gone."""
    both = had.keys() & members.keys()
    changed = sum(had[name] != members[name] for name in both)
    return len(members) - len(both), changed, len(had) - len(both)
