"""A library and its index at one moment."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self

from helpviewer.feed.library_attachments import LibraryAttachments
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.store.reader import Generation, StoreReader
from helpviewer.paths import UserPaths

if TYPE_CHECKING:
    from helpviewer.search.index import SearchIndex


class Built(Protocol):
    """What an index is built from: the articles of a state, as one renderer shows them."""

    @property
    def state(self) -> str:
        """What tells the articles from any others."""

    @property
    def renderer(self) -> int:
        """The version of the renderer."""


class Place(NamedTuple):
    """Where one library is kept.

    Attributes:
        database: Its articles; cannot be made again without their source.
        indexes: A folder with an index for each state that readers may hold.
        received: What its feed said; cannot be made again without the network.
        is_shipped: Articles and index are a part of the program, which nobody changes.
    """

    database: Path
    indexes: Path
    received: Path
    is_shipped: bool = False

    @classmethod
    def of(cls, paths: UserPaths, info: LibraryInfo) -> Self:
        """Return where this reader's copy of a library is kept."""
        return cls(paths.database(info.id), paths.indexes(info.id), paths.feed(info.id))

    @property
    def is_writable(self) -> bool:
        """Whether this reader's copy of the library can be begun or changed."""
        folders = (folder for folder in self.database.parents if os.path.isdir(folder))  # noqa: PTH112 - it never raises
        return not self.is_shipped and os.access(next(folders, "."), os.W_OK)

    def index_folder(self, of: Built) -> Path:
        """Return the folder of the index that was built from this; it need not exist."""
        return self.indexes / f"{of.state[:16]}-{of.renderer}"

    def open_store(self, number: int | None = None) -> StoreReader:
        """Open a generation: the current one, or that of a number.

        Raises:
            StoreError: It is not there, or the database is damaged.
        """
        return StoreReader.open(self.database, number, immutable=self.is_shipped)

    def forget_index(self, of: Built) -> None:
        """Delete an index that is of no use; what belongs to the program stays."""
        if not self.is_shipped:
            shutil.rmtree(self.index_folder(of), ignore_errors=True)

    def forget_indexes(self, kept: Iterable[Built]) -> None:
        """Delete all indexes but those; what is still open stays."""
        folders = {self.index_folder(of) for of in kept}
        for folder in self._folders():
            if folder not in folders:
                shutil.rmtree(folder, ignore_errors=True)

    def _folders(self) -> Iterator[Path]:
        with suppress(OSError):  # there is none, or this reader may not look into it
            yield from self.indexes.iterdir()


class Snapshot(NamedTuple):
    """Articles and the index that was built from exactly them.

    Immutable: an update makes another snapshot, and the program swaps one reference.

    Attributes:
        place: Where it is kept.
        generation: Which state of the library it is.
        library: The articles, in the reader's language.
        store: Their pages; used on the thread that opened the snapshot.
    """

    place: Place
    generation: Generation
    library: Library
    store: StoreReader

    @classmethod
    def open(cls, place: Place, language: str = "", number: int | None = None) -> Self:
        """Open a generation of a library that was compiled before.

        Args:
            place: Where it is kept.
            language: The reader's language; empty for the library's own.
            number: Which generation; None for the current one.

        Raises:
            StoreError: There is none, or its database is damaged.
        """
        store = place.open_store(number)
        library = Library(store.generation.info, store.cards(), language)
        return cls(place, store.generation, library, store)

    def attachments(self, folder: Path) -> LibraryAttachments:
        """Return the images that its articles show.

        Args:
            folder: Where the articles are that do not come from a feed.
        """
        return LibraryAttachments(self.store, folder, self.place.received)

    def open_store(self) -> StoreReader:
        """Open the same generation once more, for another thread.

        Raises:
            StoreError: It is no longer there.
        """
        return self.place.open_store(self.generation.number)

    def open_index(self) -> "SearchIndex":
        """Open the index with the library's synonyms; called on the thread that searches it.

        Raises:
            IndexUnavailableError: It is missing, damaged or of another version.
        """
        from helpviewer.search.index import SearchIndex  # noqa: PLC0415 - not before the first paint
        from helpviewer.search.synonyms import parse_synonyms  # noqa: PLC0415

        synonyms = parse_synonyms(self.generation.info.synonyms).synonyms
        return SearchIndex.open(self.place.index_folder(self.generation), synonyms)
