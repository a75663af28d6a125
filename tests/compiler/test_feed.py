"""A library of a folder and a feed."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from helpviewer.compiler import compile as compiling
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.report import Report
from helpviewer.compiler.source import FeedMode, FeedSource, LibrarySource
from helpviewer.compiler.worker import compile_elsewhere
from helpviewer.errors import LibraryEmptyError, StoreError
from helpviewer.feed.digests import sha256
from helpviewer.feed.library_part import library_bytes
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import CollectionDraft
from helpviewer.feed.strict_json import Value
from helpviewer.library.article import ArticleId, ArticleKey, Audience, Trust
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.problems import ProblemKind
from helpviewer.library.store import schema
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from tests.compiler.conftest import OpenSnapshot, found, place_of, titles
from tests.conftest import MakeLibrary, write_files
from tests.feed.test_received_images import PNG, showing

FEED = "https://example.org/feed.json"
FOLDER = {
    "print.md": "# Print a page\n\nPress the green button beside the tray.",
    "fax.md": "# Send a fax\n\nDial the number and wait for the whistle.",
}
PRINT = ArticleKey(ArticleId("print"), "en")
Compile = Callable[..., Report]
Receive = Callable[..., int]


def item(name: str, title: str, text: str, **own: Any) -> dict[str, Any]:
    return {
        "id": name,
        "title": title,
        "content_text": text,
        "_helpviewer": {"format": "markdown", **own},
    }


VOICE = item("print", "Print by voice", "Say it aloud.")
SCAN = item("scan", "Scan a page", "Lay it on the glass plate.")


@pytest.fixture
def folder(make_library: MakeLibrary) -> Path:
    return make_library(FOLDER)


@pytest.fixture
def compile_both(folder: Path, paths: UserPaths, one_renderer: None) -> Compile:
    """Compile the folder with the feed, as ``compile_both(mode=FeedMode.REPLACE)``."""

    def compile_it(
        mode: FeedMode = FeedMode.OVERLAY, audience: Audience = Audience.PUBLIC
    ) -> Report:
        feed = FeedSource(FEED, mode)
        return compile_library(LibrarySource(folder, audience=audience, feed=feed), paths)

    return compile_it


@pytest.fixture
def database(folder: Path, paths: UserPaths) -> Path:
    return place_of(paths, folder).received


@pytest.fixture
def receive(database: Path) -> Receive:
    """Receive items, all that the feed has: the first of the two steps of a sync."""

    def receive_them(*items: Value, **more: Any) -> int:
        with closing(Received.open(database)) as received:
            return received.add(FEED, CollectionDraft(items, **more))

    return receive_them


def pin(database: Path, number: int | None) -> None:
    with closing(Received.open(database)) as received:
        received.pin(FEED, number)


def test_a_feed_that_was_never_received_changes_nothing(
    folder: Path, compile_both: Compile, open_snapshot: OpenSnapshot, database: Path
) -> None:
    compile_both()
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Print a page", "Send a fax"]
    assert (snapshot.generation.feed, snapshot.generation.collection) == ("", None)
    assert not database.exists()


def test_a_feeds_articles_lie_over_those_of_the_folder(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    compile_both()
    number = receive(VOICE, SCAN)
    report = compile_both()
    assert (report.articles, report.compiled, report.changed) == (3, 2, True)
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Print by voice", "Scan a page", "Send a fax"]
    assert found(snapshot, "glass") == ["scan"]
    assert found(snapshot, "tray") == []
    assert (snapshot.generation.feed, snapshot.generation.collection) == (FEED, number)
    assert snapshot.store.source(PRINT) == FEED
    assert snapshot.store.source(ArticleKey(ArticleId("fax"), "en")) == "folder"


def test_a_feeds_articles_stand_in_the_place_of_the_folder(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    compile_both(FeedMode.REPLACE)
    assert titles(open_snapshot(folder)) == ["Print a page", "Send a fax"]
    receive(VOICE)
    compile_both(FeedMode.REPLACE)
    assert titles(open_snapshot(folder)) == ["Print by voice"]
    assert found(open_snapshot(folder), "whistle") == []


def test_the_folders_article_is_back_when_the_feed_removes_its_own(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    receive(VOICE, SCAN)
    compile_both()
    receive(SCAN)
    report = compile_both()
    assert (report.articles, report.compiled) == (3, 1)
    assert titles(open_snapshot(folder)) == ["Print a page", "Scan a page", "Send a fax"]
    assert found(open_snapshot(folder), "tray") == ["print"]


def test_without_the_feed_the_folder_stands_alone_again(
    folder: Path,
    paths: UserPaths,
    compile_both: Compile,
    receive: Receive,
    open_snapshot: OpenSnapshot,
) -> None:
    receive(VOICE)
    compile_both()
    compile_library(LibrarySource(folder), paths)
    assert titles(open_snapshot(folder)) == ["Print a page", "Send a fax"]
    assert open_snapshot(folder).generation.feed == ""


def test_what_did_not_change_is_neither_parsed_nor_rendered_again(
    folder: Path,
    compile_both: Compile,
    receive: Receive,
    paths: UserPaths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    receive(VOICE, SCAN, item("secret", "Secret", "Nothing.", audience="internal"))
    compile_both()
    watcher = sqlite3.connect(place_of(paths, folder).database)
    version = watcher.execute("PRAGMA data_version").fetchone()
    monkeypatch.delattr(Received, "item")
    monkeypatch.delattr("helpviewer.compiler.reading.parse_article")
    report = compile_both()
    assert (report.compiled, report.reused, report.changed) == (0, 3, False)
    assert watcher.execute("PRAGMA data_version").fetchone() == version
    watcher.close()


def test_only_what_changed_in_the_feed_is_compiled(
    compile_both: Compile, receive: Receive
) -> None:
    first = receive(VOICE, SCAN)
    compile_both()
    receive(item("scan", "Scan", "Now in colour."), base=first)
    report = compile_both()
    assert (report.compiled, report.reused) == (1, 2)


def test_a_refused_item_leaves_its_former_version_and_is_told(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    receive(VOICE, SCAN)
    compile_both()
    receive({"id": "print", "title": "Without a text"}, SCAN)
    report = compile_both()
    assert titles(open_snapshot(folder)) == ["Print by voice", "Scan a page", "Send a fax"]
    assert [(p.path, p.reason) for p in report.problems] == [
        ("print", "left out: it has no text")
    ]
    assert open_snapshot(folder).store.problems() == list(report.problems)


def test_a_refused_item_that_was_never_good_leaves_the_folders_article(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    receive({"id": "print", "title": "Without a text"}, SCAN)
    compile_both()
    assert titles(open_snapshot(folder)) == ["Print a page", "Scan a page", "Send a fax"]


def test_of_two_items_that_are_one_article_the_first_counts(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    german = {"language": "de"}
    receive(
        item("print", "Drucken", "Knopf.") | german, item("print@de", "Nochmal", "Ja.") | german
    )
    report = compile_both()
    assert [problem.kind for problem in report.problems] == [ProblemKind.DUPLICATE]
    assert titles(open_snapshot(folder, "de")) == ["Drucken", "Send a fax"]


def test_internal_articles_of_a_feed_never_reach_a_public_index(
    folder: Path,
    paths: UserPaths,
    compile_both: Compile,
    receive: Receive,
    open_snapshot: OpenSnapshot,
) -> None:
    secret = item("secret", "Open the mirror", "Behind the mirror.", audience="internal")
    receive(SCAN, secret)
    compile_both(audience=Audience.INTERNAL)
    assert found(open_snapshot(folder), "mirror") == ["secret"]
    report = compile_both()
    assert report.articles == 3
    snapshot = open_snapshot(folder)
    assert found(snapshot, "mirror") == []
    place = place_of(paths, folder)
    files = [place.database, *(path for path in place.indexes.rglob("*") if path.is_file())]
    assert not any(b"mirror" in path.read_bytes() for path in files)


def test_an_article_that_becomes_internal_is_forgotten_by_the_public_index(
    folder: Path,
    paths: UserPaths,
    compile_both: Compile,
    receive: Receive,
) -> None:
    receive(SCAN, item("secret", "Open the mirror", "Behind the mirror."))
    compile_both()
    receive(SCAN, item("secret", "Open the mirror", "Behind the mirror.", audience="internal"))
    compile_both()
    compile_both()
    indexes = place_of(paths, folder).indexes
    newest = max(indexes.iterdir(), key=lambda path: path.stat().st_mtime_ns)
    assert not any(b"mirror" in path.read_bytes() for path in newest.rglob("*"))


def test_a_collection_that_was_not_compiled_before_a_kill_is_the_next_time(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    receive(VOICE)
    compile_both()
    number = receive(VOICE, SCAN)  # and the process is killed before it compiles
    assert titles(open_snapshot(folder)) == ["Print by voice", "Send a fax"]
    assert compile_both().changed
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Print by voice", "Scan a page", "Send a fax"]
    assert snapshot.generation.collection == number


def test_going_back_and_forward_renders_nothing_again(
    folder: Path,
    compile_both: Compile,
    receive: Receive,
    database: Path,
    open_snapshot: OpenSnapshot,
) -> None:
    numbers = []
    for turn in range(3):
        numbers.append(receive(item("print", f"Print {turn}", f"Text {turn}."), SCAN))
        compile_both()
    for back in (numbers[1], numbers[0], numbers[2]):
        pin(database, back)
        report = compile_both()
        assert (report.compiled, report.changed) == (0, True)
        assert open_snapshot(folder).generation.collection == back
    assert titles(open_snapshot(folder)) == ["Print 2", "Scan a page", "Send a fax"]


def test_a_generation_names_its_collection_even_if_readers_see_the_same(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    receive(VOICE)
    compile_both()
    number = receive({"id": "print", "title": "Without a text"})
    report = compile_both()
    assert (report.compiled, report.changed) == (0, True)
    assert open_snapshot(folder).generation.collection == number


def test_what_is_received_while_readers_were_taken_back_waits(
    folder: Path,
    compile_both: Compile,
    receive: Receive,
    database: Path,
    open_snapshot: OpenSnapshot,
) -> None:
    first = receive(VOICE)
    compile_both()
    pin(database, first)
    receive(SCAN)
    assert not compile_both().changed
    assert titles(open_snapshot(folder)) == ["Print by voice", "Send a fax"]
    pin(database, None)
    compile_both()
    assert titles(open_snapshot(folder)) == ["Print a page", "Scan a page", "Send a fax"]


@pytest.mark.parametrize("what", ["renderer", "tables"])
def test_another_program_compiles_what_was_received_without_the_network(
    what: str,
    folder: Path,
    compile_both: Compile,
    receive: Receive,
    open_snapshot: OpenSnapshot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    receive(VOICE, SCAN)
    compile_both()
    if what == "renderer":
        monkeypatch.setattr(compiling, "RENDERER_VERSION", 999)
    else:
        monkeypatch.setattr(schema, "VERSION", 999)
    assert compile_both().compiled == 3
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Print by voice", "Scan a page", "Send a fax"]
    assert snapshot.store.page(PRINT).text == "Say it aloud."


@pytest.mark.parametrize("how", ["torn", "deleted", "an item"])
def test_what_was_compiled_is_shown_on_when_what_was_received_is_lost(
    how: str,
    folder: Path,
    compile_both: Compile,
    receive: Receive,
    database: Path,
    open_snapshot: OpenSnapshot,
) -> None:
    library = library_bytes(LibraryInfo("", "From far"))
    receive(VOICE, SCAN, library=library, trust=Trust.SIGNED)
    compile_both()
    if how == "torn":
        database.write_bytes(b"no database " * 1000)
    elif how == "deleted":
        database.unlink()
    else:
        receive(item("print", "New", "New."), library=library)
        with closing(sqlite3.connect(database)) as connection, connection:
            connection.execute("UPDATE body SET content = x'00'")
    write_files(folder, {"fax.md": "# Fax\n\nNew in the folder."})
    compile_both()
    report = compile_both()  # it does not wear off
    assert (report.compiled, report.changed) == (0, False)
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Fax", "Print by voice", "Scan a page"]
    assert snapshot.library.title() == "From far"
    assert found(snapshot, "glass") == ["scan"]
    assert len(list(database.parent.glob("feed.db.damaged-*"))) == (how != "deleted")
    receive(SCAN)
    compile_both()
    assert titles(open_snapshot(folder)) == ["Fax", "Print a page", "Scan a page"]


def test_what_was_received_and_may_not_be_read_is_told_and_stays(
    compile_both: Compile, receive: Receive, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(VOICE)
    monkeypatch.setattr("helpviewer.feed.received_schema.PATIENCE", 0.01)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="locked"):
            compile_both()
    assert database.exists()


def test_the_feed_says_what_the_library_is_called_and_how_it_is_searched(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    compile_both()
    said = LibraryInfo("other", "From far", brand="Far", color="#0a5c36")
    receive(VOICE, library=library_bytes(said))
    compile_both()
    info = open_snapshot(folder).generation.info
    assert (info.title, info.brand, info.color) == ("From far", "Far", "#0a5c36")
    receive(VOICE, library=b"{")
    report = compile_both()
    assert open_snapshot(folder).generation.info.title == "library"
    assert [problem.path for problem in report.problems] == ["library.json"]


def test_the_views_of_a_feeds_articles_are_those_that_the_feed_counts(
    make_library: MakeLibrary,
    folder: Path,
    compile_both: Compile,
    receive: Receive,
    database: Path,
    open_snapshot: OpenSnapshot,
) -> None:
    make_library({"print.md": "---\nviews: 7\n---\n# P", "fax.md": "---\nviews: 3\n---\n# F"})
    receive(VOICE, SCAN)
    with closing(Received.open(database)) as received:
        received.log.keep_views(FEED, {"scan": 5, "gone": 1})
    compile_both()
    views = {card.id: card.views for card in open_snapshot(folder).library}
    assert views == {"print": None, "fax": 3, "scan": 5}


def test_each_article_shows_the_images_of_where_it_came_from(
    make_library: MakeLibrary,
    folder: Path,
    compile_both: Compile,
    receive: Receive,
    database: Path,
    open_snapshot: OpenSnapshot,
) -> None:
    make_library({"a.png": b"of the folder", "fax.md": "# Fax\n\n![A](a.png)"})
    far = showing("far", ("a.png", PNG), ("lost.png", b"lost"))
    far["content_text"] = "# Far\n\n![A](a.png) ![B](lost.png) ![C](bad.png)"
    far["_helpviewer"] = {"format": "markdown", "path": "far.md"}
    bad = showing("bad", ("bad.png", b"<svg/>"))
    number = receive(far, bad)
    with closing(Received.open(database)) as received:
        for content in (PNG, b"<svg/>"):
            received.images.add(sha256(content), content)
        assert [image.name for image in received.images.missing(number)] == ["lost.png"]
    report = compile_both()
    snapshot = open_snapshot(folder)
    attachments = snapshot.attachments(folder)
    of_far = attachments.for_article(ArticleKey(ArticleId("far"), "en"))
    of_fax = attachments.for_article(ArticleKey(ArticleId("fax"), "en"))
    assert (of_far.image_bytes("a.png"), of_far.trusted_svg) == (PNG, False)
    assert (of_fax.image_bytes("a.png"), of_fax.trusted_svg) == (b"of the folder", True)
    assert [(p.path, p.kind, p.values["image"]) for p in report.problems] == [
        ("far", ProblemKind.ATTACHMENT_REFUSED, "bad.png"),
        ("far", ProblemKind.IMAGE_MISSING, "lost.png"),
    ]


def test_links_between_a_feeds_articles_lead_where_they_lead_in_a_folder(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    receive(item("far", "Far", "[On](../fax.md)", path="deep/far.md"))
    compile_both()
    snapshot = open_snapshot(folder)
    page = snapshot.store.page(ArticleKey(ArticleId("far"), "en"))
    assert [link.target for link in page.links] == ["article:fax.md"]


def test_a_library_may_have_nothing_but_a_feed(
    folder: Path, compile_both: Compile, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    for name in FOLDER:
        (folder / name).unlink()
    with pytest.raises(LibraryEmptyError):
        compile_both()
    receive(SCAN)
    compile_both()
    assert titles(open_snapshot(folder)) == ["Scan a page"]


def test_another_process_compiles_the_feed_too(
    folder: Path, paths: UserPaths, receive: Receive, open_snapshot: OpenSnapshot
) -> None:
    receive(VOICE)
    feed = FeedSource(FEED, FeedMode.REPLACE)
    compile_elsewhere(LibrarySource(folder, feed=feed), paths, Progress())
    assert titles(open_snapshot(folder)) == ["Print by voice"]


def test_a_collection_is_there_as_a_whole_or_not_at_all_whenever_the_process_is_killed(
    database: Path,
) -> None:
    code = """
import sys
from pathlib import Path
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import CollectionDraft
def items():
    for number in range(200):
        print(number, flush=True)
        yield {"id": f"a{number}", "content_text": "x" * 5000}
received = Received.open(Path(sys.argv[1]))
received.add(sys.argv[2], CollectionDraft(items()))
print("kept", flush=True)
sys.stdin.read()
"""
    command = [sys.executable, "-c", code, str(database), FEED]
    for line, count in (("0", None), ("150", None), ("199", None), ("kept", 200)):
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout
        while process.stdout.readline().strip() != line:
            assert process.poll() is None
        process.kill()
        process.communicate()
        with closing(Received.open(database)) as received:
            current = received.current(FEED)
            had = len(received.shown(current.number)) if current else None
            assert had == count or (line == "199" and had == 200)
            if had == 200:
                break


def test_what_was_received_is_read_without_being_written(
    compile_both: Compile, receive: Receive, database: Path
) -> None:
    receive(item("print", "Print", "Press the button."))
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # which a writer changes back
    compile_both()
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
