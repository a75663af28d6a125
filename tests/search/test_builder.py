import gc
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpviewer.errors import IndexUnavailableError, OperationCancelledError
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.progress import Progress
from helpviewer.search.builder import MOST_PARTS
from helpviewer.search.index import SearchIndex
from helpviewer.search.manifest import Manifest
from helpviewer.search.results import Query
from tests.search.conftest import document, found

NAMES = ("one", "two", "three", "four", "six", "seven", "eight", "nine")
SOME = [document(f"Paper {name}") for name in NAMES]


def key(name: str) -> ArticleKey:
    return ArticleKey(ArticleId(name), "en")


def build(folder: Path) -> Path:
    SearchIndex.build(folder, SOME)
    return folder


def test_building_tells_how_far_it_is(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: steps.append((done, total)))
    SearchIndex.build(tmp_path / "index", SOME, progress)
    assert steps == [(done, len(SOME)) for done in range(1, len(SOME) + 1)]


def test_building_stops_when_it_is_cancelled(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(OperationCancelledError):
        SearchIndex.build(tmp_path, SOME, progress)
    with pytest.raises(IndexUnavailableError):
        SearchIndex.open(tmp_path)


def test_an_index_of_nothing_finds_nothing(tmp_path: Path) -> None:
    SearchIndex.build(tmp_path, [])
    assert found(SearchIndex.open(tmp_path), "paper") == []


def test_an_update_adds_changes_and_removes(tmp_path: Path) -> None:
    old = build(tmp_path / "old")
    changed = [document("Ink", id="paper one"), document("Paper five")]
    SearchIndex.update(old, tmp_path / "between", changed)
    SearchIndex.update(tmp_path / "between", tmp_path / "new", [], [key("paper four")])
    index = SearchIndex.open(tmp_path / "new")
    left = sorted(f"paper {name}" for name in (*NAMES, "five") if name not in ("one", "four"))
    assert sorted(found(index, "paper")) == left
    assert sorted(found(index, "p")) == left
    assert found(index, "ink") == ["paper one"]
    assert found(index, '"paper five"') == ["paper five"]


def test_an_update_leaves_the_old_index_as_it_was(tmp_path: Path) -> None:
    old = build(tmp_path / "old")
    before = {path.name: path.read_bytes() for path in old.iterdir()}
    reading = SearchIndex.open(old)
    SearchIndex.update(old, tmp_path / "new", [document("Ink", id="paper one")])
    assert {path.name: path.read_bytes() for path in old.iterdir()} == before
    assert "paper one" in found(reading, "paper")
    Manifest.load(old).verify(old)


def test_updates_can_follow_each_other(tmp_path: Path) -> None:
    folder = build(tmp_path / "0")
    for number in (1, 2):
        SearchIndex.update(folder, tmp_path / str(number), [document("Ink", f"number{number}")])
        shutil.rmtree(folder)
        folder = tmp_path / str(number)
    index = SearchIndex.open(folder)
    assert found(index, "number2", complete=True) == ["ink"]
    assert index.search(Query("number", complete=True)).total == 1


def test_an_update_may_only_remove(tmp_path: Path) -> None:
    SearchIndex.update(build(tmp_path / "old"), tmp_path / "new", [], [key("paper one")])
    index = SearchIndex.open(tmp_path / "new")
    assert "paper one" not in found(index, "paper")


def test_files_are_copied_where_they_cannot_be_shared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_old: Path, _new: Path) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    SearchIndex.update(build(tmp_path / "old"), tmp_path / "new", [document("Ink")])
    assert found(SearchIndex.open(tmp_path / "new"), "paper ink")[0] == "ink"


def test_an_index_is_built_anew_when_much_of_it_is_deleted(tmp_path: Path) -> None:
    gone = [key("paper one"), key("paper two"), key("paper three")]
    with pytest.raises(IndexUnavailableError, match="gone"):
        SearchIndex.update(build(tmp_path / "old"), tmp_path / "new", [], gone)


def test_an_index_is_built_anew_after_many_updates(tmp_path: Path) -> None:
    folder = build(tmp_path / "0")
    for number in range(1, MOST_PARTS):
        SearchIndex.update(folder, tmp_path / str(number), [document(f"Ink {number}")])
        folder = tmp_path / str(number)
    with pytest.raises(IndexUnavailableError, match="too often"):
        SearchIndex.update(folder, tmp_path / "last", [document("Toner")])
    assert len(found(SearchIndex.open(folder), "ink")) == MOST_PARTS - 1


# Whoosh leaves the closing of a file that it cannot read to the garbage collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("name", ["part-0.columns", "*.toc", "*.trm", "manifest.json"])
def test_an_update_of_a_damaged_index_is_refused(tmp_path: Path, name: str) -> None:
    old = build(tmp_path / "old")
    damaged = next(old.glob(name))
    damaged.write_bytes(b"\x80" * damaged.stat().st_size)
    with pytest.raises(IndexUnavailableError):
        SearchIndex.update(old, tmp_path / "new", [document("Ink")])
    gc.collect()


def test_a_build_that_is_killed_leaves_no_index(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.search.conftest import document;"
        "from helpviewer.progress import Progress;"
        "from helpviewer.search.index import SearchIndex;"
        "some = [document(f'Paper {n}', 'word ' * 200) for n in range(2000)];"
        "SearchIndex.build(Path(sys.argv[1]), some, Progress(lambda *_: print(flush=True)))"
    )
    folder = tmp_path / "index"
    command = [sys.executable, "-c", program, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as building:
        assert building.stdout is not None
        building.stdout.readline()
        building.kill()
    with pytest.raises(IndexUnavailableError):
        SearchIndex.open(folder)
    shutil.rmtree(folder)
    assert found(SearchIndex.open(build(folder)), "paper")
