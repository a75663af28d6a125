"""Building the search index of a generation."""

import os
import shutil
from pathlib import Path

from helpviewer.errors import IndexUnavailableError
from helpviewer.library.store.reader import StoreReader
from helpviewer.progress import Progress
from helpviewer.search.document import Document
from helpviewer.search.index import SearchIndex
from helpviewer.search.manifest import Manifest
from helpviewer.snapshot import Built, Place


def has_index(place: Place, of: Built) -> bool:
    """Say whether an index is there, with every byte as it was written."""
    folder = place.index_folder(of)
    try:
        Manifest.load(folder).verify(folder)
    except IndexUnavailableError:
        return False
    return True


def build_index(place: Place, number: int, progress: Progress | None = None) -> None:
    """Index a generation; nobody sees a half-built index.

    Raises:
        IndexUnavailableError: It cannot be written.
        OperationCancelledError: `progress` was cancelled; nothing was changed.
        StoreError: The generation cannot be read.
    """
    store = StoreReader.open(place.database, number)
    final = place.index_folder(store.generation)
    making = final.with_name(f"{final.name}.tmp-{os.getpid()}")
    try:
        _make_private(place.indexes)
        shutil.rmtree(making, ignore_errors=True)  # of a killed process with the same number
        SearchIndex.build(making, _documents(store), progress)
        shutil.rmtree(final, ignore_errors=True)
        making.rename(final)
    except OSError as error:
        raise IndexUnavailableError(final, error.strerror or error) from error
    finally:
        store.close()
        shutil.rmtree(making, ignore_errors=True)


def _documents(store: StoreReader) -> list[Document]:
    return [
        Document(
            key=article.key,
            title=article.title,
            category=article.category,
            headings=tuple(heading.title for heading in page.outline),
            summary=article.summary,
            text=page.text,
            keywords=article.keywords,
            tags=article.tags,
            updated=article.updated or article.published,
            views=article.views,
        )
        for article, page in store.everything()
    ]


def _make_private(folder: Path) -> None:
    """Make a folder that only this user can write to: an index is read with pickle."""
    folder.mkdir(parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)
