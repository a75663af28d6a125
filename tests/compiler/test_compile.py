import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock

from helpviewer.errors import (
    FolderMissingError,
    FolderUnreadableError,
    IndexUnavailableError,
    LibraryEmptyError,
    OperationCancelledError,
    StoreError,
)
from helpviewer.library.article import ArticleId, Audience
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from tests.compiler.conftest import Compile, OpenSnapshot, found, place_of, titles
from tests.conftest import MakeLibrary

TWO = {
    "print.md": "# Print a page\n\nPress the green button beside the tray.",
    "faq/fax.md": "# Send a fax\n\nDial the number and wait for the whistle.",
}


def test_a_folder_becomes_a_library_that_can_be_shown_and_searched(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library(TWO)
    report = compile_folder(folder)
    assert (report.articles, report.compiled, report.reused, report.problems) == (2, 2, 0, ())
    assert report.changed
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Print a page", "Send a fax"]
    assert found(snapshot, "whistle") == ["faq/fax"]
    card = snapshot.library.get(ArticleId("print"))
    assert card
    assert card.summary == "Press the green button beside the tray."
    assert (
        snapshot.store.page(card.key).html == "<p>Press the green button beside the tray.</p>"
    )


def test_a_second_run_makes_nothing_again(
    make_library: MakeLibrary, compile_folder: Compile
) -> None:
    folder = make_library(TWO)
    first = compile_folder(folder)
    second = compile_folder(folder)
    assert (second.compiled, second.reused, second.changed) == (0, 2, False)
    assert second.generation == first.generation


def test_a_second_run_writes_nothing(
    make_library: MakeLibrary, compile_folder: Compile, paths: UserPaths
) -> None:
    folder = make_library(TWO | {"bad.md": b"\xff", "bad2.md": "---\nviews: 3\ndate: x\n---\n"})
    compile_folder(folder)
    watcher = sqlite3.connect(place_of(paths, folder).database)
    version = watcher.execute("PRAGMA data_version").fetchone()
    compile_folder(folder)
    assert watcher.execute("PRAGMA data_version").fetchone() == version
    watcher.close()


def test_only_what_changed_is_compiled(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    compile_folder(make_library(TWO))
    folder = make_library(
        {"print.md": "# Print\n\nNow by voice.", "scan.md": "# Scan\n\nSlowly."}
    )
    (folder / "faq" / "fax.md").unlink()
    report = compile_folder(folder)
    assert (report.articles, report.compiled, report.changed) == (2, 2, True)
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Print", "Scan"]
    assert found(snapshot, "whistle") == []
    assert found(snapshot, "voice") == ["print"]


def test_a_changed_view_count_compiles_nothing(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    first = compile_folder(
        make_library({"a.md": "---\nviews: 7\n---\n# A", "b.md": "---\nviews: 8\n---\n"})
    )
    folder = make_library(
        {"a.md": "---\nviews: 11,570\n---\n# A", "b.md": "---\nviews:\n---\n"}
    )
    second = compile_folder(folder)
    assert (second.compiled, second.changed, second.generation) == (0, False, first.generation)
    assert {card.id: card.views for card in open_snapshot(folder).library} == {
        "a": 11570,
        "b": None,
    }
    assert compile_folder(folder).compiled == 0


def test_a_changed_library_file_makes_a_generation_and_renders_nothing(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    make_library(TWO | {"library.toml": "id = 'help'\ntitle = 'Help'"})
    first = compile_folder(make_library({}))
    folder = make_library({"library.toml": "id = 'help'\ntitle = 'Better help'"})
    second = compile_folder(folder)
    assert (second.compiled, second.changed) == (0, True)
    assert second.generation > first.generation
    assert open_snapshot(folder).library.title() == "Better help"


def test_a_librarys_colours_come_with_its_articles(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library(
        TWO | {"library.toml": "[brand]\ncolor = '#0A5C36'\ncolor_dark = 'mint'"}
    )
    report = compile_folder(folder)
    info = open_snapshot(folder).library.info
    assert (info.color, info.color_dark) == ("#0a5c36", "")
    assert [problem.reason for problem in report.problems] == [
        "partly ignored: color_dark is not a colour such as #0a5c36"
    ]


def test_a_new_renderer_makes_every_page_and_the_index_again(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = make_library(TWO)
    compile_folder(folder)
    former = open_snapshot(folder)
    monkeypatch.setattr("helpviewer.compiler.compile.RENDERER_VERSION", 1_000)
    report = compile_folder(folder)
    assert (report.compiled, report.changed) == (2, True)
    assert found(open_snapshot(folder), "whistle") == found(former, "whistle") == ["faq/fax"]
    assert len(list(place_of(paths, folder).indexes.iterdir())) == 2


def test_the_librarys_language_is_part_of_its_articles(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library(TWO)
    compile_folder(folder)
    make_library({"library.toml": f"id = '{folder.resolve()}'\nlanguage = 'de'"})
    assert compile_folder(folder).compiled == 2
    assert {card.language for card in open_snapshot(folder).library} == {"de"}


def test_of_two_articles_with_one_identity_the_first_by_path_counts(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library({"a.md": "---\nid: x\n---\n# A", "b.md": "---\nid: x\n---\n# B"})
    for _ in range(2):
        report = compile_folder(folder)
        assert [(p.path, p.reason) for p in report.problems] == [
            ("b.md", "left out: a.md already has the id x in en")
        ]
        assert titles(open_snapshot(folder)) == ["A"]
    (folder / "a.md").unlink()
    assert compile_folder(folder).problems == ()
    assert titles(open_snapshot(folder)) == ["B"]


def test_translations_are_one_article(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library({"a.md": "# Print", "a.de.md": "# Drucken", "a.ar.md": "# اطبع"})
    assert compile_folder(folder).articles == 3
    assert titles(open_snapshot(folder, "de-AT")) == ["Drucken"]
    assert titles(open_snapshot(folder, "fr")) == ["Print"]


def test_two_folders_with_one_id_are_one_library(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    one = make_library(
        {"library.toml": "id = 'help'", "a.md": "# A", "b.md": "# B"}, name="one"
    )
    other = make_library(
        {"library.toml": "id = 'help'", "a.md": "# A", "c.md": "# C"}, name="other"
    )
    compile_folder(one)
    report = compile_folder(other)
    assert (report.compiled, report.changed) == (1, True)
    assert titles(open_snapshot(one)) == ["A", "C"]
    assert compile_folder(one).changed
    assert titles(open_snapshot(other)) == ["A", "B"]


def test_an_empty_folder_is_told_and_what_was_there_stays(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library({"a.md": "# A"})
    compile_folder(folder)
    (folder / "a.md").unlink()
    with pytest.raises(LibraryEmptyError):
        compile_folder(folder)
    assert titles(open_snapshot(folder)) == ["A"]


def test_nothing_is_written_for_a_folder_that_is_none(
    tmp_path: Path, compile_folder: Compile, paths: UserPaths
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderMissingError):
        compile_folder(tmp_path / "nowhere")
    with pytest.raises(FolderUnreadableError):
        compile_folder(tmp_path / "file")
    assert not paths.data.exists()


def test_the_source_is_only_read(make_library: MakeLibrary, compile_folder: Compile) -> None:
    folder = make_library(TWO)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    compile_folder(folder)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_a_place_that_cannot_be_written_to_is_told(
    make_library: MakeLibrary, compile_folder: Compile, paths: UserPaths
) -> None:
    paths.data.parent.mkdir()
    paths.data.touch()
    with pytest.raises(StoreError, match="Not a directory"):
        compile_folder(make_library(TWO))


def test_an_index_that_cannot_be_written_is_told(
    make_library: MakeLibrary, compile_folder: Compile, paths: UserPaths
) -> None:
    paths.cache.parent.mkdir()
    paths.cache.touch()
    with pytest.raises(IndexUnavailableError, match="Not a directory"):
        compile_folder(make_library(TWO))


def remove(index: Path) -> None:
    shutil.rmtree(index)


def truncate(index: Path) -> None:
    for file in index.iterdir():
        file.write_bytes(file.read_bytes()[:-1])


def flip(index: Path) -> None:
    for file in index.iterdir():
        content = bytearray(file.read_bytes())
        if content and file.suffix != ".json":
            content[len(content) // 2] ^= 0xFF
            file.write_bytes(content)


def empty(index: Path) -> None:
    for file in index.iterdir():
        file.unlink()


@pytest.mark.parametrize("damage", [remove, truncate, flip, empty])
def test_an_index_that_is_missing_or_damaged_is_built_anew(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
    damage: object,
) -> None:
    folder = make_library(TWO)
    first = compile_folder(folder)
    assert callable(damage)
    (index,) = place_of(paths, folder).indexes.iterdir()
    damage(index)
    second = compile_folder(folder)
    assert (second.compiled, second.changed, second.generation) == (0, True, first.generation)
    assert found(open_snapshot(folder), "whistle") == ["faq/fax"]


@pytest.mark.parametrize("content", [b"", b"garbage" * 500])
def test_a_damaged_database_is_made_anew_from_the_folder(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
    content: bytes,
) -> None:
    folder = make_library(TWO)
    compile_folder(folder)
    place_of(paths, folder).database.write_bytes(content)
    assert compile_folder(folder).compiled == 2
    assert titles(open_snapshot(folder)) == ["Print a page", "Send a fax"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE source_file SET problems = '{'",
        "UPDATE source_file SET path = CAST(x'ff' AS TEXT)",
        "UPDATE page SET images = 'x'",
        "UPDATE source_file SET digest = 'unknown'",
        "DROP TABLE quarantine",
    ],
)
def test_a_database_that_turns_out_damaged_on_the_way_is_made_anew(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
    statement: str,
) -> None:
    folder = make_library({"a.md": "# A"})
    compile_folder(folder)
    connection = sqlite3.connect(place_of(paths, folder).database)
    with connection:
        connection.execute(statement)
    connection.close()
    compile_folder(folder)
    assert titles(open_snapshot(folder)) == ["A"]


def test_progress_goes_up_to_the_end_once(
    make_library: MakeLibrary, compile_folder: Compile
) -> None:
    steps: list[float] = []
    progress = Progress(lambda done, total: steps.append(done / total))
    compile_folder(make_library(TWO), progress=progress)
    assert steps == [0.25, 0.5, 0.75, 1]


@pytest.mark.parametrize("at", [1, 3, 4])
def test_a_run_that_is_stopped_changes_nothing_and_the_next_completes_it(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot, at: int
) -> None:
    compile_folder(make_library({"print.md": "# Print"}))
    folder = make_library(TWO)
    steps: list[int] = []

    def stop(_done: int, _total: int) -> None:
        steps.append(1)
        if len(steps) == at:
            progress.cancel()

    progress = Progress(stop)
    if at < 4:
        with pytest.raises(OperationCancelledError):
            compile_folder(folder, progress=progress)
        assert titles(open_snapshot(folder)) == ["Print"]
    else:
        compile_folder(folder, progress=progress)
    compile_folder(folder)
    assert titles(open_snapshot(folder)) == ["Print a page", "Send a fax"]


def test_what_was_rendered_before_a_run_was_stopped_is_not_rendered_again(
    make_library: MakeLibrary, compile_folder: Compile
) -> None:
    folder = make_library(TWO)

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise OperationCancelledError

    with pytest.raises(OperationCancelledError):
        compile_folder(folder, progress=Progress(stop))
    assert compile_folder(folder).compiled == 0


def test_indexes_of_former_states_do_not_pile_up(
    make_library: MakeLibrary, compile_folder: Compile, paths: UserPaths
) -> None:
    indexes = place_of(paths, make_library({})).indexes
    for number in range(4):
        (indexes / "0123.tmp-1").mkdir(parents=True, exist_ok=True)  # of a killed process
        compile_folder(make_library({"a.md": f"# Number {number}"}))
    assert len(list(indexes.iterdir())) == 2


def test_a_second_compilation_waits_for_the_first(
    make_library: MakeLibrary, compile_folder: Compile, paths: UserPaths
) -> None:
    folder = make_library(TWO)
    compile_folder(folder)
    lock = FileLock(place_of(paths, folder).database.with_name("compile.lock"))
    with lock.acquire(timeout=0):
        assert lock.is_locked
    compile_folder(folder)
    assert not lock.is_locked


def test_dates_and_lists_survive(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    text = "---\nupdated: 2024-02-29\ntags: [a, b]\nrelated: [fax]\n---\n# A"
    folder = make_library({"a.md": text})
    compile_folder(folder)
    (card,) = open_snapshot(folder).library
    assert (card.updated, card.tags, card.related) == (date(2024, 2, 29), ("a", "b"), ("fax",))


def test_internal_readers_get_all_articles(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    folder = make_library({"a.md": "# A", "b.md": "---\naudience: internal\n---\n# B"})
    compile_folder(folder, audience=Audience.INTERNAL)
    assert titles(open_snapshot(folder)) == ["A", "B"]
