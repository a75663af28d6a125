"""Of a library that changes a little, little is indexed again; of a damaged index, all."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from helpviewer.errors import IndexUnavailableError, OperationCancelledError
from helpviewer.library.article import Audience
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.search.manifest import NAME
from helpviewer.search.results import Query
from helpviewer.snapshot import Place
from tests.compiler.conftest import Compile, OpenSnapshot, found, place_of, titles
from tests.conftest import MakeLibrary

MANY = {
    f"{number}.md": f"# Page {number}\n\nSome text of number{number}x." for number in range(8)
}
MARKED = "---\nid: {id}\n{field}\n---\n# Page {id}\n\nSome text of number{id}x."


class Indexed:
    """Tells how many articles the runs of the compiler index."""

    def __init__(self, compile_folder: Compile) -> None:
        self._compile = compile_folder

    def __call__(self, folder: Path, audience: Audience = Audience.PUBLIC) -> int:
        steps: list[tuple[int, int]] = []
        progress = Progress(lambda done, total: steps.append((done, total)))
        compiled = self._compile(folder, audience, progress).compiled
        return len(steps) - compiled


@pytest.fixture
def indexed(compile_folder: Compile) -> Indexed:
    return Indexed(compile_folder)


def test_only_what_changed_is_indexed(
    make_library: MakeLibrary, indexed: Indexed, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library(MANY)
    assert indexed(folder) == len(MANY)
    make_library({"3.md": "# Page 3\n\nNow by voice.", "new.md": "# A whistle"})
    (folder / "7.md").unlink()
    assert indexed(folder) == 2
    snapshot = open_snapshot(folder)
    assert found(snapshot, "voice") == ["3"]
    assert found(snapshot, "number3x") == found(snapshot, "number7x") == []
    assert found(snapshot, "whistle") == ["new"]
    assert found(snapshot, "number5x") == ["5"]
    with closing(snapshot.open_index()) as index:  # nor does it know what is not in the library
        assert index.search(Query("number7x")).hits == ()
        assert index.search(Query("page", complete=True)).total == len(MANY) - 1
    assert indexed(folder) == 0


@pytest.mark.parametrize(
    ("field", "query"),
    [
        ("keywords: [flamingo]", "flamingo"),
        ("title: Flamingo", "flamingo"),
        ("summary: A flamingo.", "flamingo"),
        ("tags: [flamingo]", "page tag:flamingo"),
        ("category: birds/flamingo", "page category:birds"),
        ("updated: 2031-02-03", "page updated:>2030-01-01"),
        ("published: 2031-02-03", "page updated:>2030-01-01"),
    ],
)
def test_what_changed_beside_the_text_is_found(
    make_library: MakeLibrary,
    indexed: Indexed,
    open_snapshot: OpenSnapshot,
    field: str,
    query: str,
) -> None:
    folder = make_library(MANY | {"2.md": MARKED.format(id=2, field="order: 1")})
    indexed(folder)
    assert found(open_snapshot(folder), query) != ["2"]
    make_library({"2.md": MARKED.format(id=2, field=field)})
    assert indexed(folder) == 1
    assert found(open_snapshot(folder), query) == ["2"]


@pytest.mark.parametrize("has_id", [True, False])
def test_a_file_that_is_renamed_is_not_lost(
    make_library: MakeLibrary, indexed: Indexed, open_snapshot: OpenSnapshot, has_id: bool
) -> None:
    text = MARKED.format(id="two", field="order: 1") if has_id else MANY["2.md"]
    folder = make_library(MANY | {"2.md": text})
    indexed(folder)
    (folder / "2.md").rename(folder / "zwei.md")
    assert indexed(folder) == 1
    word = "numbertwox" if has_id else "number2x"
    assert found(open_snapshot(folder), word) == ["two" if has_id else "zwei"]


def test_a_library_that_goes_back_is_found_as_it_was(
    make_library: MakeLibrary, indexed: Indexed, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library(MANY)
    indexed(folder)
    make_library({"3.md": "# Page 3\n\nNow by voice."})
    assert indexed(folder) == 1
    make_library({"3.md": MANY["3.md"]})
    assert indexed(folder) == 0  # the index of that state is still there
    assert found(open_snapshot(folder), "number3x") == ["3"]


def test_many_changes_one_after_the_other(
    make_library: MakeLibrary, indexed: Indexed, open_snapshot: OpenSnapshot, paths: UserPaths
) -> None:
    folder = make_library(MANY)
    counts = [indexed(folder)]
    for number in range(6):
        make_library({"0.md": f"# Page 0\n\nThe version{number}x."})
        counts.append(indexed(folder))
        snapshot = open_snapshot(folder)
        assert found(snapshot, f"version{number}x") == ["0"]
        assert len(found(snapshot, "page")) == len(MANY)
        snapshot.store.close()
    assert sorted(set(counts)) == [1, len(MANY)]  # now and then it is built anew
    assert len(list(place_of(paths, folder).indexes.iterdir())) == 2


def test_views_are_known_to_the_first_index(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    body = "\n---\n# Page {}\n\nThe same text."
    folder = make_library(
        {
            "a.md": "---\nviews: 1" + body.format("a"),
            "b.md": "---\nviews: 90000" + body.format("b"),
            "c.md": "---\nviews: 2" + body.format("c"),
        }
    )
    compile_folder(folder)
    assert found(open_snapshot(folder), "text")[0] == "b"


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def in_place_of(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    ("damage", "kind"),
    [
        (flip, "*.trm"),
        (flip, "*.toc"),
        (flip, "*.columns"),
        (flip, "*.phrases"),
        (flip, NAME),
        (cut, "*.toc"),
        (cut, NAME),
        (Path.unlink, "*.trm"),
        (Path.unlink, NAME),
        (in_place_of, "*.columns"),
        (in_place_of, NAME),
    ],
)
def test_any_damage_is_repaired_by_the_next_run(
    make_library: MakeLibrary,
    indexed: Indexed,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
    damage: object,
    kind: str,
) -> None:
    folder = make_library(MANY)
    indexed(folder)
    (index,) = place_of(paths, folder).indexes.iterdir()
    (file,) = index.glob(kind)
    assert callable(damage)
    damage(file)
    assert indexed(folder) == len(MANY)
    assert len(found(open_snapshot(folder), "page")) == len(MANY)
    assert indexed(folder) == 0


def test_a_damaged_index_is_not_brought_up_to_date(
    make_library: MakeLibrary, indexed: Indexed, open_snapshot: OpenSnapshot, paths: UserPaths
) -> None:
    folder = make_library(MANY)
    indexed(folder)
    (index,) = place_of(paths, folder).indexes.iterdir()
    flip(next(index.glob("*.columns")))
    make_library({"1.md": "# Page 1\n\nNow by voice."})
    assert indexed(folder) == len(MANY)
    assert found(open_snapshot(folder), "voice") == ["1"]


def test_an_index_is_not_repaired_with_another_one(
    make_library: MakeLibrary, indexed: Indexed, open_snapshot: OpenSnapshot, paths: UserPaths
) -> None:
    indexed(make_library(MANY))
    folder = make_library({"1.md": "# Page 1\n\nNow by voice."})
    assert indexed(folder) == 1
    shutil.rmtree(place_of(paths, folder).index_folder(open_snapshot(folder).generation))
    assert indexed(folder) == len(MANY)
    assert found(open_snapshot(folder), "voice") == ["1"]


def test_an_index_of_another_version_is_made_anew(
    make_library: MakeLibrary,
    indexed: Indexed,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
) -> None:
    folder = make_library(MANY)
    indexed(folder)
    (index,) = place_of(paths, folder).indexes.iterdir()
    manifest = index / NAME
    manifest.write_text(manifest.read_text().replace('"version": ', '"version": 9'))
    with pytest.raises(IndexUnavailableError, match="version"):
        open_snapshot(folder).open_index()
    make_library({"1.md": "# Page 1"})
    assert indexed(folder) == len(MANY)
    assert len(found(open_snapshot(folder), "page")) == len(MANY)


def test_an_index_that_vanishes_while_it_is_brought_up_to_date_is_made_anew(
    make_library: MakeLibrary,
    indexed: Indexed,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = make_library(MANY)
    indexed(folder)
    (index,) = place_of(paths, folder).indexes.iterdir()
    real_link = os.link

    def link(source: Path, target: Path) -> None:
        shutil.rmtree(index, ignore_errors=True)  # as a window does that cannot open it
        real_link(source, target)

    monkeypatch.setattr(os, "link", link)
    make_library({"1.md": "# Page 1"})
    assert indexed(folder) == len(MANY)
    assert len(found(open_snapshot(folder), "page")) == len(MANY)


def test_of_an_article_that_becomes_internal_nothing_stays_in_the_index(
    make_library: MakeLibrary, indexed: Indexed, paths: UserPaths
) -> None:
    folder = make_library(MANY | {"plan.md": "# Mirrorword\n\nSecret."})
    indexed(folder)
    make_library({"plan.md": "---\naudience: internal\n---\n# Mirrorword\n\nSecret."})
    assert indexed(folder) == len(MANY)
    make_library({"1.md": "# Page 1"})  # the generation before goes too
    assert indexed(folder) == 1
    files = place_of(paths, folder).indexes.rglob("*.columns")
    assert not any(b"mirror" in file.read_bytes().lower() for file in files)


def test_an_index_for_internal_readers_never_becomes_one_for_the_public(
    make_library: MakeLibrary, indexed: Indexed
) -> None:
    folder = make_library(MANY | {"plan.md": "---\naudience: internal\n---\n# Plan"})
    assert indexed(folder, Audience.INTERNAL) == len(MANY) + 1
    (folder / "plan.md").unlink()
    assert indexed(folder) == len(MANY)


def test_a_run_that_is_stopped_while_it_indexes_a_change_leaves_all_as_it_was(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
) -> None:
    folder = make_library(MANY)
    compile_folder(folder)
    make_library({"1.md": "# Page 1\n\nNow by voice."})

    def stop(done: int, total: int) -> None:
        if done == total:
            raise OperationCancelledError

    with pytest.raises(OperationCancelledError):
        compile_folder(folder, progress=Progress(stop))
    snapshot = open_snapshot(folder)
    assert (found(snapshot, "number1x"), found(snapshot, "voice")) == (["1"], [])
    compile_folder(folder)
    assert found(open_snapshot(folder), "voice") == ["1"]
    assert len(list(place_of(paths, folder).indexes.iterdir())) == 2


@contextmanager
def cache_is_a_file(place: Place) -> Iterator[None]:
    place.indexes.parent.parent.mkdir(parents=True)
    place.indexes.parent.touch()
    yield
    place.indexes.parent.unlink()


@contextmanager
def disk_is_full(_place: Place) -> Iterator[None]:
    def refuse(_file: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", refuse)  # SQLite has its own
        yield


@contextmanager
def folder_is_a_link_to_nowhere(place: Place) -> Iterator[None]:
    place.indexes.parent.mkdir(parents=True)
    place.indexes.symlink_to("/proc/helpviewer")  # where nobody can make a folder
    yield
    place.indexes.unlink()


@pytest.mark.parametrize(
    "obstacle", [cache_is_a_file, disk_is_full, folder_is_a_link_to_nowhere]
)
def test_without_an_index_the_articles_are_shown_all_the_same(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
    obstacle: object,
) -> None:
    folder = make_library({"a.md": "# A", "b.md": "# B"})
    assert callable(obstacle)
    with obstacle(place_of(paths, folder)):
        with pytest.raises(IndexUnavailableError):
            compile_folder(folder)
        snapshot = open_snapshot(folder)
        assert titles(snapshot) == ["A", "B"]
        with pytest.raises(IndexUnavailableError):
            snapshot.open_index()
        with pytest.raises(IndexUnavailableError):
            compile_folder(folder)
        assert open_snapshot(folder).generation.number == snapshot.generation.number
        make_library({"a.md": "# Changed"})
        with pytest.raises(IndexUnavailableError):
            compile_folder(folder)
        assert titles(open_snapshot(folder)) == ["B", "Changed"]
    report = compile_folder(folder)
    assert (report.compiled, report.changed) == (0, True)
    assert found(open_snapshot(folder), "changed") == ["a"]
