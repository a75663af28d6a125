"""What ships compiled is read where it stands; the first write begins a copy with it."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.report import Report
from helpviewer.compiler.source import FeedSource, LibrarySource
from helpviewer.compiler.stored import (
    is_as_shipped,
    is_for_reading_only,
    open_as_shipped,
    open_stored,
    stored_place,
)
from helpviewer.errors import IndexUnavailableError, StoreError
from helpviewer.feed.received import Received
from helpviewer.library.article import Audience, Trust
from helpviewer.paths import UserPaths, compiled_articles
from helpviewer.progress import Progress
from helpviewer.snapshot import Snapshot
from tests.compiler.conftest import found, place_of, titles
from tests.compiler.test_audience import INTERNAL, TRACES, traces
from tests.conftest import MakeLibrary
from tests.installed import install, run_from

ARTICLES = {
    "print.md": "# Print a page\n\nPress the green button.",
    "fax.md": "# Send a fax\n\nListen for the whistle.",
    "scan.md": "# Scan a page\n\nOpen the lid.",
    "toner.md": "# Buy toner\n\nAsk at the desk.",
    "paper.md": "# Buy paper\n\nAsk at the door.",
}
ALL = ["Buy paper", "Buy toner", "Print a page", "Scan a page", "Send a fax"]
Open = Callable[..., Snapshot]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the program with five articles, once; tests take a copy."""
    return install(tmp_path_factory.mktemp("installed"), ARTICLES)


@pytest.fixture
def source(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LibrarySource:
    copy = tmp_path / "program" / "helpviewer"
    return run_from(shutil.copytree(package, copy, symlinks=True), monkeypatch)


@pytest.fixture
def open_it(paths: UserPaths) -> Iterator[Open]:
    """Open what is stored, as ``open_it(source)``."""
    opened: list[Snapshot] = []

    def make(source: LibrarySource) -> Snapshot:
        opened.append(open_stored(source, paths))
        return opened[-1]

    yield make
    for snapshot in opened:
        snapshot.store.close()


def compiled(source: LibrarySource, paths: UserPaths) -> tuple[Report, int]:
    """Compile; return also how many articles had to be indexed."""
    steps: list[tuple[int, int]] = []
    report = compile_library(source, paths, Progress(lambda *step: steps.append(step)))
    return report, len(steps) - report.compiled


def test_a_reader_without_a_copy_reads_and_searches_what_ships_and_nothing_is_written(
    source: LibrarySource, paths: UserPaths, open_it: Open
) -> None:
    snapshot = open_it(source)
    assert titles(snapshot) == ALL
    assert found(snapshot, "whistle") == ["fax"]
    with closing(snapshot.open_store()) as store:
        assert "lid" in store.text(
            next(key for key in snapshot.library.keys if key.id == "scan")
        )
    assert is_as_shipped(snapshot, source, paths)
    assert not paths.data.parent.exists()


def test_a_program_that_was_moved_ships_the_same(
    source: LibrarySource, paths: UserPaths, monkeypatch: pytest.MonkeyPatch, open_it: Open
) -> None:
    program = source.folder.parents[1]
    moved = program.rename(program.with_name("Programme für Hilfe"))
    source = run_from(moved / "helpviewer", monkeypatch)
    assert is_as_shipped(open_it(source), source, paths)


def test_the_first_write_copies_what_ships_and_makes_nothing_again(
    source: LibrarySource, paths: UserPaths, open_it: Open
) -> None:
    report, indexed = compiled(source, paths)
    assert (report.articles, report.compiled, indexed, report.changed) == (5, 0, 0, False)
    own = open_it(source)
    assert own.place == place_of(paths, source.folder)
    assert found(own, "whistle") == ["fax"]
    assert not is_as_shipped(own, source, paths)
    assert own.place.indexes.stat().st_mode & 0o777 == 0o700
    assert not list(paths.data.parent.rglob("*.tmp*"))


def test_of_articles_that_an_update_brought_only_what_changed_is_made(
    source: LibrarySource, paths: UserPaths, open_it: Open
) -> None:
    held = open_it(source)
    (source.folder / "fax.md").write_text("# Send a fax\n\nListen for the trumpet.", "utf-8")
    report, indexed = compiled(source, paths)
    assert (report.compiled, report.reused, indexed, report.changed) == (1, 4, 1, True)
    own = open_it(source)
    assert found(own, "trumpet") == ["fax"]
    assert found(own, "whistle") == []
    assert found(held, "whistle") == ["fax"]  # the window goes on with what it shows


def test_a_copy_is_read_in_the_place_of_what_ships(
    source: LibrarySource, paths: UserPaths, open_it: Open
) -> None:
    compiled(source, paths)
    shutil.rmtree(compiled_articles())
    assert titles(open_it(source)) == ALL


def test_what_a_feed_said_is_not_passed_over(
    source: LibrarySource, paths: UserPaths, open_it: Open
) -> None:
    source = source._replace(feed=FeedSource("https://acme.example/help/"))
    snapshot = open_it(source)
    assert is_as_shipped(snapshot, source, paths)  # nothing was received yet
    Received.open(snapshot.place.received).close()
    assert not is_as_shipped(snapshot, source, paths)
    assert open_as_shipped(source, paths) is None
    assert compiled(source, paths)[0].compiled == 0


def test_internal_readers_do_not_get_what_ships_for_the_public(
    source: LibrarySource, paths: UserPaths
) -> None:
    internal = source._replace(audience=Audience.INTERNAL)
    for path, text in INTERNAL.items():
        (source.folder / path).write_text(text, "utf-8")
    with pytest.raises(StoreError):
        open_stored(internal, paths)
    report, _ = compiled(internal, paths)
    assert (report.articles, report.compiled) == (6, 1)  # the pages of the others are there


def test_the_public_gets_nothing_of_what_ships_for_internal_readers(
    tmp_path: Path, paths: UserPaths, monkeypatch: pytest.MonkeyPatch, open_it: Open
) -> None:
    package = install(tmp_path, ARTICLES | INTERNAL, Audience.INTERNAL)
    public = run_from(package, monkeypatch)
    assert not stored_place(public, paths).is_shipped
    with pytest.raises(StoreError):
        open_stored(public, paths)
    assert compiled(public, paths)[0].compiled == 5
    assert traces(paths.data.parent) == []
    shutil.rmtree(paths.data.parent)
    internal = public._replace(audience=Audience.INTERNAL)
    assert is_as_shipped(open_it(internal), internal, paths)
    assert compiled(internal, paths)[0].compiled == 0
    assert traces(paths.data.parent) == TRACES


def test_nothing_is_opened_but_what_is_part_of_the_program(
    source: LibrarySource, make_library: MakeLibrary, paths: UserPaths
) -> None:
    elsewhere = make_library(ARTICLES | {"library.toml": 'id = "acme"'})
    shutil.copytree(compiled_articles(), elsewhere / "compiled")
    for given in (
        LibrarySource(elsewhere),
        LibrarySource(elsewhere, Trust.BUNDLED),
        LibrarySource(source.folder),
    ):
        assert not stored_place(given, paths).is_shipped


def remove(file: Path) -> None:
    file.unlink()


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize("damage", [remove, cut])
@pytest.mark.parametrize("name", ["library.db", "index/*/*.trm", "index/*/manifest.json"])
def test_what_is_not_there_as_it_was_made_is_not_used(
    source: LibrarySource,
    paths: UserPaths,
    caplog: pytest.LogCaptureFixture,
    damage: Callable[[Path], None],
    name: str,
) -> None:
    damage(next(compiled_articles().glob(name)))
    assert open_as_shipped(source, paths) is None
    assert compiled(source, paths)[0].compiled == 5
    assert "are damaged" in caplog.text


@pytest.mark.parametrize("name", ["library.db", "index/*/*.trm", "index/*/*.columns"])
def test_a_flipped_bit_is_found_before_a_copy_is_made_of_it(
    source: LibrarySource,
    paths: UserPaths,
    open_it: Open,
    caplog: pytest.LogCaptureFixture,
    name: str,
) -> None:
    snapshot = open_it(source)
    flip(next(compiled_articles().glob(name)))
    assert not is_as_shipped(snapshot, source, paths)
    assert "are damaged" in caplog.text
    assert compiled(source, paths)[0].compiled == 5
    assert found(open_it(source), "whistle") == ["fax"]


@pytest.mark.parametrize("manifest", ["", "[]", "{}", '{"audience": "everybody"}'])
def test_a_manifest_that_says_nothing_is_told_in_the_log(
    source: LibrarySource, paths: UserPaths, caplog: pytest.LogCaptureFixture, manifest: str
) -> None:
    (compiled_articles() / "manifest.json").write_text(manifest, "utf-8")
    assert not stored_place(source, paths).is_shipped
    assert "cannot be used" in caplog.text


@pytest.mark.parametrize("version", ["program", "tables", "renderer", "index"])
def test_what_another_version_made_is_not_used(
    source: LibrarySource, paths: UserPaths, caplog: pytest.LogCaptureFixture, version: str
) -> None:
    file = compiled_articles() / "manifest.json"
    values = json.loads(file.read_text("utf-8"))
    values["versions"][version] = "0"
    file.write_text(json.dumps(values), "utf-8")
    assert not stored_place(source, paths).is_shipped
    assert "for another program" in caplog.text


def test_a_checkout_ships_nothing_compiled_and_says_nothing_of_it(
    source: LibrarySource, paths: UserPaths, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.rmtree(compiled_articles())
    assert not stored_place(source, paths).is_shipped
    assert compiled(source, paths)[0].compiled == 5
    assert caplog.text == ""


def test_what_cannot_be_copied_is_made_anew(
    source: LibrarySource, paths: UserPaths, caplog: pytest.LogCaptureFixture
) -> None:
    place = place_of(paths, source.folder)
    place.indexes.parent.mkdir(parents=True)
    place.indexes.touch()  # a file, where the folder of indexes is to be
    with pytest.raises(IndexUnavailableError):
        compiled(source, paths)
    assert "cannot be copied" in caplog.text


def test_what_a_killed_copy_left_is_no_obstacle(
    source: LibrarySource, paths: UserPaths
) -> None:
    place = place_of(paths, source.folder)
    place.database.parent.mkdir(parents=True)
    place.database.with_name("library.db.tmp").write_bytes(b"half of it")
    assert compiled(source, paths)[0].compiled == 0
    assert not place.database.with_name("library.db.tmp").exists()


def test_a_program_folder_is_never_deleted_from(source: LibrarySource, open_it: Open) -> None:
    snapshot = open_it(source)
    snapshot.place.forget_index(snapshot.generation)
    assert found(snapshot, "whistle") == ["fax"]


def test_what_can_be_searched_where_nothing_can_be_written_is_as_good_as_it_gets(
    source: LibrarySource, paths: UserPaths, open_it: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled(source, paths)
    snapshot = open_it(source)
    assert not is_for_reading_only(snapshot, paths)
    monkeypatch.setattr("os.access", lambda *_: False)
    assert is_for_reading_only(snapshot, paths)
    snapshot.place.forget_index(snapshot.generation)
    assert not is_for_reading_only(snapshot, paths)


def test_commands_open_what_ships_as_it_is(source: LibrarySource, paths: UserPaths) -> None:
    snapshot = open_as_shipped(source, paths)
    assert snapshot
    assert titles(snapshot) == ALL
    snapshot.store.close()
    part = next(compiled_articles().glob("index/*/*.columns"))
    flip(part)
    assert open_as_shipped(source, paths) is None


def test_a_copy_for_other_readers_is_not_opened(
    source: LibrarySource, paths: UserPaths
) -> None:
    compiled(source, paths)
    with pytest.raises(StoreError, match="it was made of other articles"):
        open_stored(source._replace(audience=Audience.INTERNAL), paths)
