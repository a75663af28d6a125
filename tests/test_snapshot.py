from pathlib import Path

import pytest

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import IndexUnavailableError, StoreError
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.search.results import Query
from helpviewer.snapshot import Place, Snapshot
from tests.conftest import MakeLibrary


@pytest.fixture
def place(make_library: MakeLibrary, paths: UserPaths) -> Place:
    return Place.of(paths, read_library_file(make_library({}))[0])


def compiled(folder: Path, paths: UserPaths) -> int:
    return compile_library(LibrarySource(folder), paths).generation


def test_a_snapshot_stays_whole_while_the_library_is_updated(
    make_library: MakeLibrary, paths: UserPaths, place: Place
) -> None:
    first = compiled(make_library({"a.md": "# Old\n\nThe former text."}), paths)
    held = Snapshot.open(place)
    second = compiled(make_library({"a.md": "# New\n\nThe present text."}), paths)
    assert [card.title for card in held.library] == ["Old"]
    index = held.open_index()
    assert len(index.search(Query("former"), held.library.keys).hits) == 1
    index.close()
    store = held.open_store()
    assert store.text(ArticleKey(ArticleId("a"), "en")) == "The former text."
    store.close()
    assert [card.title for card in Snapshot.open(place).library] == ["New"]
    assert [card.title for card in Snapshot.open(place, number=first).library] == ["Old"]
    assert held.store.newest() == second
    compiled(make_library({"a.md": "# Newer"}), paths)
    with pytest.raises(StoreError):
        held.open_store()
    with pytest.raises(IndexUnavailableError):
        held.open_index()


def test_before_it_was_compiled_there_is_no_snapshot(place: Place) -> None:
    with pytest.raises(StoreError):
        Snapshot.open(place)


def test_indexes_that_nobody_can_hold_are_deleted(
    make_library: MakeLibrary, paths: UserPaths, place: Place
) -> None:
    place.forget_indexes(())
    compiled(make_library({"a.md": "# A"}), paths)
    snapshot = Snapshot.open(place, "de")
    (place.indexes / "0123456789abcdef-1").mkdir()
    place.forget_indexes([snapshot.generation])
    assert list(place.indexes.iterdir()) == [place.index_folder(snapshot.generation)]


def test_only_this_reader_may_write_to_an_index(
    make_library: MakeLibrary, paths: UserPaths, place: Place
) -> None:
    compiled(make_library({"a.md": "# A"}), paths)
    assert place.indexes.stat().st_mode & 0o777 == 0o700
