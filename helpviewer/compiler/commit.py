"""Making a draft what readers see, together with the index that finds its articles."""

from collections.abc import Sequence

from helpviewer.compiler.indexing import has_index, make_index
from helpviewer.errors import IndexUnavailableError
from helpviewer.library.store.draft import Draft
from helpviewer.library.store.reader import Generation
from helpviewer.library.store.writer import StoreWriter
from helpviewer.progress import Progress
from helpviewer.snapshot import Place

_INDEXED = 2  # generations: the current one, and the one before, which windows may still show


def commit(
    place: Place, store: StoreWriter, draft: Draft, progress: Progress
) -> tuple[int, bool]:
    """Make the draft what readers see; return its number, and whether they see anything new.

    Raises:
        IndexUnavailableError: The index cannot be written; readers see the articles without it.
        OperationCancelledError: `progress` was cancelled; what readers see is as it was.
        StoreError: The database cannot be written.
    """
    bases = _bases(store.generations(), draft)
    number, is_new = _write(store, draft)
    is_indexed = has_index(place, draft)
    try:
        if is_new and not is_indexed:
            make_index(place, number, bases, progress, forgetting=draft.withholds)
        elif not is_indexed:  # what is to be repaired trusts no other index
            make_index(place, number, (), progress)
    except IndexUnavailableError:
        _show(place, store, draft, number if is_new else None)
        raise
    _show(place, store, draft, number if is_new else None)
    return number, is_new or not is_indexed


def _write(store: StoreWriter, draft: Draft) -> tuple[int, bool]:
    """Keep the draft as a generation, unless the current one is no other."""
    current = store.current
    if current and _describes(current, draft):
        store.replace_problems(current.number, draft)
        return current.number, False
    with store.transaction():
        return store.write(draft), True


def _describes(generation: Generation, draft: Draft) -> bool:
    had = (generation.state, generation.origin, generation.audience, generation.info)
    of = (generation.renderer, (generation.feed, generation.collection))
    return had == (draft.state, draft.origin, draft.audience, draft.info) and (
        of == (draft.renderer, draft.collection)
    )


def _bases(former: Sequence[Generation], draft: Draft) -> list[Generation]:
    """Return whose index may become that of the draft, the newest first."""
    like = (draft.audience, draft.renderer)
    return [base for base in reversed(former) if (base.audience, base.renderer) == like]


def _show(place: Place, store: StoreWriter, draft: Draft, number: int | None) -> None:
    """Switch to a new generation, if there is one; delete what nobody can see any more."""
    if number is not None:
        store.switch_to(number, draft)
    store.drop_unused()
    place.forget_indexes(store.generations()[-_INDEXED:])
