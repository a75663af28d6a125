"""Making the search index of a generation."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from helpviewer.errors import IndexUnavailableError
from helpviewer.library.article import Article
from helpviewer.library.page import Page
from helpviewer.library.store.reader import Generation, StoreReader
from helpviewer.progress import Progress
from helpviewer.search.document import Document
from helpviewer.search.index import SearchIndex
from helpviewer.snapshot import Built, Place


def has_index(place: Place, of: Built) -> bool:
    """Say whether an index is there, with every byte as it was written."""
    try:
        SearchIndex.verify(place.index_folder(of))
    except IndexUnavailableError:
        return False
    return True


def make_index(
    place: Place,
    number: int,
    bases: Iterable[Generation],
    progress: Progress | None = None,
    *,
    forgetting: bool = False,
) -> None:
    """Index a generation; nobody sees a half-made index.

    Args:
        place: Where the library is kept.
        number: The generation.
        bases: Generations whose index may be brought up to date for it, the best first; where
            that cannot be, all articles are indexed.
        progress: Told of every article that is indexed.
        forgetting: Nothing may stay of articles that are gone; in an index that is brought up
            to date their words stand until it is built anew.

    Raises:
        IndexUnavailableError: It cannot be written.
        OperationCancelledError: `progress` was cancelled; nothing was changed.
        StoreError: The generation cannot be read.
    """
    with closing(StoreReader.open(place.database, number)) as store:
        final = place.index_folder(store.generation)
        making = final.with_name(f"{final.name}.tmp-{os.getpid()}")
        try:
            make_private(place.indexes)
            shutil.rmtree(making, ignore_errors=True)  # of a killed process of the same number
            base = _base(place, store, bases, forgetting=forgetting)
            if base is None or not _update(place, base, store, making, progress):
                SearchIndex.build(making, list(_documents(store)), progress)
            shutil.rmtree(final, ignore_errors=True)
            making.rename(final)
        except OSError as error:
            raise IndexUnavailableError(final, error.strerror or error) from error
        finally:
            shutil.rmtree(making, ignore_errors=True)


def _base(
    place: Place, store: StoreReader, bases: Iterable[Generation], *, forgetting: bool
) -> Generation | None:
    """Return the first generation with an index that may be brought up to date."""
    for base in bases:
        if has_index(place, base) and not (forgetting and store.gone_since(base.number)):
            return base
    return None


def _update(
    place: Place, base: Generation, store: StoreReader, making: Path, progress: Progress | None
) -> bool:
    """Index only what is not as it is in `base`; say whether that was possible."""
    old = place.index_folder(base)
    changed = list(_documents(store, base.number))
    try:
        SearchIndex.update(old, making, changed, store.gone_since(base.number), progress)
    except (IndexUnavailableError, FileNotFoundError):  # or the window deleted it just now
        shutil.rmtree(making, ignore_errors=True)
        return False
    return True


def _documents(store: StoreReader, since: int | None = None) -> Iterator[Document]:
    return (_document(article, page) for article, page in store.everything(since))


def _document(article: Article, page: Page) -> Document:
    return Document(
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


def make_private(folder: Path) -> None:
    """Make a folder that only this user can write to: an index is read with pickle."""
    folder.mkdir(parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)
