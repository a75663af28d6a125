"""Opening a library together with what is searched."""

from collections.abc import Callable
from typing import TypeVar

from helpviewer.commands.library_opening import open_snapshot
from helpviewer.commands.library_options import Situation
from helpviewer.errors import IndexUnavailableError
from helpviewer.search.index import SearchIndex
from helpviewer.search.titles import Title, TitleSearch
from helpviewer.snapshot import Snapshot

_Answer = TypeVar("_Answer")


def open_index(where: Situation) -> tuple[Snapshot, SearchIndex]:
    """Bring a library up to date, and open its index; one that does not open is built anew.

    Raises:
        LibraryError: The source cannot be used.
        StoreError: The reader's copy cannot be used.
        IndexUnavailableError: The new index does not open either.
    """
    return ask_index(where, lambda snapshot, index: (snapshot, index))


def ask_index(where: Situation, ask: Callable[[Snapshot, SearchIndex], _Answer]) -> _Answer:
    """Return what `ask` makes of a library and its index; a damaged one is built anew, once.

    Some damage shows only when an index is asked.

    Raises:
        LibraryError: The source cannot be used.
        StoreError: The reader's copy cannot be used.
        IndexUnavailableError: The new index cannot be used either.
    """
    snapshot = open_snapshot(where)
    try:
        return _asked(snapshot, ask)
    except IndexUnavailableError:
        snapshot.store.close()
        snapshot.place.forget_index(snapshot.generation)
    return _asked(open_snapshot(where, as_shipped=False), ask)


def _asked(snapshot: Snapshot, ask: Callable[[Snapshot, SearchIndex], _Answer]) -> _Answer:
    index = snapshot.open_index()
    try:
        return ask(snapshot, index)
    except IndexUnavailableError:
        index.close()  # Windows deletes no open file
        raise


def title_search(snapshot: Snapshot) -> TitleSearch:
    """Return a search over the titles alone, which needs no index."""
    return TitleSearch(
        [Title(card.key, card.title, card.category) for card in snapshot.library]
    )
