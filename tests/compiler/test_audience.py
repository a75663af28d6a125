"""An article for internal readers leaves no trace where only public ones are shown."""

from pathlib import Path

import pytest

from helpviewer.errors import LibraryEmptyError, OperationCancelledError, StoreError
from helpviewer.library.article import Audience
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from tests.compiler.conftest import Compile, OpenSnapshot, found, titles
from tests.conftest import MakeLibrary

PUBLIC = {"print.md": "# Print\n\nPress the button."}
INTERNAL = {
    "vaultplan.md": "---\naudience: internal\ntitle: Mirrorword\nviews: 12\ntags: [tagword]\n"
    "keywords: [searchterm]\ndate: baddate\n---\nThe bodyword. ![x](missingimage.png)"
}
TRACES = [
    "vaultplan",
    "mirrorword",
    "tagword",
    "searchterm",
    "baddate",
    "bodyword",
    "missingimage",
]


def traces(folder: Path) -> list[str]:
    """Return which words of the internal article stand anywhere in the reader's folders."""
    written = b"".join(
        file.read_bytes() for file in folder.rglob("*") if file.is_file()
    ).lower()
    names = " ".join(map(str, folder.rglob("*")))
    return [word for word in TRACES if word.encode() in written or word in names]


@pytest.fixture
def reader_folder(paths: UserPaths) -> Path:
    return paths.data.parent


def test_it_is_not_there_for_the_public(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    reader_folder: Path,
) -> None:
    folder = make_library(PUBLIC | INTERNAL)
    report = compile_folder(folder)
    assert report.articles == 1
    assert report.problems == ()
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Print"]
    assert found(snapshot, "mirrorword") == []
    assert traces(reader_folder) == []


def test_it_is_there_for_internal_readers(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    reader_folder: Path,
) -> None:
    folder = make_library(PUBLIC | INTERNAL)
    compile_folder(folder, audience=Audience.INTERNAL)
    snapshot = open_snapshot(folder)
    assert found(snapshot, "mirrorword") == ["vaultplan"]
    assert set(traces(reader_folder)) == set(TRACES)


@pytest.mark.parametrize("reading", [False, True], ids=["alone", "while a window is open"])
def test_it_is_gone_when_the_readers_become_public(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    reader_folder: Path,
    reading: bool,
) -> None:
    folder = make_library(PUBLIC | INTERNAL)
    compile_folder(folder, audience=Audience.INTERNAL)
    window = open_snapshot(folder) if reading else None
    report = compile_folder(folder)
    assert (report.articles, report.changed) == (1, True)
    assert traces(reader_folder) == []
    if window:
        window.store.close()


def test_it_is_gone_when_its_author_takes_it_back(
    make_library: MakeLibrary, compile_folder: Compile, reader_folder: Path
) -> None:
    compile_folder(make_library(PUBLIC | {"vaultplan.md": "# Mirrorword\n\nThe bodyword."}))
    assert traces(reader_folder)
    folder = make_library(INTERNAL)
    compile_folder(folder)
    make_library({"print.md": "# Print\n\nPress it twice."})  # the generation before goes too
    compile_folder(folder)
    assert traces(reader_folder) == []


@pytest.mark.parametrize("steps", [2, 3])
def test_a_stopped_compilation_for_internal_readers_shows_nothing_to_public_ones(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    reader_folder: Path,
    steps: int,
) -> None:
    folder = make_library(PUBLIC | INTERNAL)
    compile_folder(folder)
    taken: list[int] = []

    def stop(_done: int, _total: int) -> None:
        taken.append(1)
        if len(taken) == steps:
            raise OperationCancelledError

    try:
        compile_folder(folder, audience=Audience.INTERNAL, progress=Progress(stop))
    except OperationCancelledError:
        assert titles(open_snapshot(folder)) == ["Print"]
    report = compile_folder(folder)
    assert report.articles == 1
    assert titles(open_snapshot(folder)) == ["Print"]
    assert traces(reader_folder) == []


def test_nothing_is_left_if_every_article_is_internal(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    reader_folder: Path,
) -> None:
    folder = make_library(INTERNAL)
    compile_folder(folder, audience=Audience.INTERNAL)
    with pytest.raises(LibraryEmptyError):
        compile_folder(folder)
    assert traces(reader_folder) == []
    with pytest.raises(StoreError):
        open_snapshot(folder)
