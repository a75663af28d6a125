"""An index is built once, and then brought up to date by adding parts to a copy of it."""

import os
import shutil
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import closing
from itertools import chain
from pathlib import Path

from helpviewer.errors import IndexUnavailableError
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.progress import Progress
from helpviewer.search.bm25 import average_lengths, norm
from helpviewer.search.document import Document
from helpviewer.search.manifest import Manifest
from helpviewer.search.opening import opened
from helpviewer.search.part import Part
from helpviewer.search.part_builder import PartBuilder
from helpviewer.search.paths import part_path, phrase_path
from helpviewer.search.phrase import PhraseWriter
from helpviewer.search.segments import Segments, SegmentWriter
from helpviewer.search.stemming import primary
from helpviewer.search.weighing import Weigher

MOST_PARTS = 8
"""An index of more parts answers slower; it is built anew instead."""

MOST_DELETED = 0.25
"""The share of deleted articles from which an index is built anew: they still cost time."""


def build(
    folder: Path, documents: Sequence[Document], progress: Progress | None = None
) -> None:
    """Index `documents` into an empty or missing folder.

    Raises:
        OperationCancelledError: `progress` was cancelled; the folder is of no use.
    """
    folder.mkdir(parents=True, exist_ok=True)
    writer = SegmentWriter(folder, create=True)
    _write(folder, writer, documents, (), progress or Progress())
    Manifest.of(folder, 1).save(folder)


def update(
    old: Path,
    new: Path,
    changed: Sequence[Document],
    removed: Collection[ArticleKey] = (),
    progress: Progress | None = None,
) -> None:
    """Write the index of `old` to the missing folder `new`, with some articles changed.

    The files of `old` are shared, not changed: who reads it goes on reading.

    Raises:
        IndexUnavailableError: `old` cannot be used, or so much has changed since it was built
            that building anew is better.
        OperationCancelledError: `progress` was cancelled; `new` is of no use.
    """
    manifest = Manifest.load(old)
    parts = _load_parts(old, manifest)
    gone = _numbers(old, parts, {*removed, *(document.key for document in changed)})
    _share(old, new, manifest)
    writer = SegmentWriter(new, create=False)
    writer.delete(gone)
    if changed:
        _write(new, writer, changed, parts, progress or Progress())
    else:
        writer.commit()
    Manifest.of(new, len(parts) + bool(changed), manifest.digests).save(new)


def _write(
    folder: Path,
    writer: SegmentWriter,
    documents: Sequence[Document],
    older: Sequence[Part],
    progress: Progress,
) -> None:
    """Write `documents` as one more part after the `older` ones."""
    phrases = PhraseWriter(phrase_path(folder, len(older)))
    columns = PartBuilder()
    weigher = Weigher(_stems(documents, older))
    try:
        for done, document in enumerate(documents, start=1):
            weighed = weigher.weigh(document)
            writer.add(weighed.weights)
            phrases.add(weighed.spoken)
            columns.add(document, weighed.length, weighed.forms)
            progress.step(done, len(documents))
    except BaseException:
        writer.cancel()
        raise
    finally:
        phrases.close()
    part = columns.finish(phrases.ends)
    writer.commit(_norms(part, older))
    part.save(part_path(folder, len(older)))


def _stems(
    documents: Sequence[Document], older: Sequence[Part]
) -> Mapping[str, Mapping[str, str]]:
    """Return the stems that `older` parts know of the words of the languages of `documents`."""
    languages = {primary(document.key.language) for document in documents}
    known: dict[str, dict[str, str]] = {language: {} for language in languages}
    for language, stems in known.items():
        for part in older:
            stems.update(part.all_stems(language))
    return known


def _norms(part: Part, older: Sequence[Part]) -> Sequence[float]:
    known = [*older, part]
    languages = list(chain.from_iterable(some.languages for some in known))
    lengths = list(chain.from_iterable(some.lengths for some in known))
    averages = average_lengths(languages, lengths)
    return [
        norm(length, averages[primary(language)])
        for language, length in zip(part.languages, part.lengths, strict=True)
    ]


def _load_parts(folder: Path, manifest: Manifest) -> Sequence[Part]:
    """Return the parts of an index.

    Raises:
        IndexUnavailableError: There are too many, or they are damaged.
    """
    if manifest.parts >= MOST_PARTS:
        raise IndexUnavailableError(folder, "it was updated too often")
    paths = [part_path(folder, number) for number in range(manifest.parts)]
    return opened(folder, lambda: list(map(Part.load, paths)))


def _numbers(folder: Path, parts: Sequence[Part], keys: Collection[ArticleKey]) -> list[int]:
    """Return the numbers of the living articles with these keys.

    Raises:
        IndexUnavailableError: Whoosh's files are damaged, or too much is deleted.
    """
    ids = list(map(ArticleId, chain.from_iterable(part.ids for part in parts)))
    languages = list(chain.from_iterable(part.languages for part in parts))
    deleted = _deleted(folder)
    names = {key.id for key in keys}
    found = [
        n
        for n, name in enumerate(ids)
        if name in names and ArticleKey(name, languages[n]) in keys and n not in deleted
    ]
    if len(deleted) + len(found) > MOST_DELETED * len(ids):
        raise IndexUnavailableError(folder, "too many of its articles are gone")
    return found


def _deleted(folder: Path) -> AbstractSet[int]:
    with closing(opened(folder, lambda: Segments(folder))) as segments:
        return frozenset(segments.deleted())


def _share(old: Path, new: Path, manifest: Manifest) -> None:
    """Let `new` have the files of `old` too."""
    new.mkdir(parents=True)
    for name in manifest.sizes:
        try:
            os.link(old / name, new / name)
        except OSError:  # another disk, or one without links
            shutil.copyfile(old / name, new / name)
