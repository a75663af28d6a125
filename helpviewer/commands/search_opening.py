"""Opening a library together with what is searched."""

import shutil

from helpviewer.commands.library_options import Situation, open_snapshot
from helpviewer.errors import IndexUnavailableError
from helpviewer.search.index import SearchIndex
from helpviewer.search.titles import Title, TitleSearch
from helpviewer.snapshot import Snapshot


def open_index(where: Situation) -> tuple[Snapshot, SearchIndex]:
    """Bring a library up to date, and open its index; one that does not open is built anew.

    Raises:
        LibraryError: The source cannot be used.
        StoreError: The reader's copy cannot be used.
        IndexUnavailableError: The new index does not open either.
    """
    snapshot = open_snapshot(where)
    try:
        return snapshot, snapshot.open_index()
    except IndexUnavailableError:
        snapshot.store.close()
        damaged = snapshot.place.index_folder(snapshot.generation)
        shutil.rmtree(damaged, ignore_errors=True)
    snapshot = open_snapshot(where)
    return snapshot, snapshot.open_index()


def title_search(snapshot: Snapshot) -> TitleSearch:
    """Return a search over the titles alone, which needs no index."""
    return TitleSearch(
        [Title(card.key, card.title, card.category) for card in snapshot.library]
    )
