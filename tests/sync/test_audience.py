"""Feeds with internal articles, read by the public: nothing internal is kept there."""

import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from tempfile import mkdtemp

import pytest

from helpviewer.compiler.compile import compile_library
from helpviewer.errors import NoConnectionError, OperationCancelledError
from helpviewer.feed.compression import unpacked
from helpviewer.library.article import Audience
from helpviewer.progress import Progress
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.sync.report import Outcome
from helpviewer.sync.stepping import go_back, go_forward
from tests.publisher.publishing import png
from tests.sync.conftest import Serve
from tests.sync.fault_server import FaultServer
from tests.sync.syncing import PublishedFolder, Reader, article, many

WAYS = ["signed", "https"]
MARK = b"vaultcode"  # in the text of every internal article, and of no other
IMAGE, HIDDEN = png(20, 10), png(30, 10)
PUBLIC = ["Article 00", "Own article", "Print a page"]
ALL = sorted([*PUBLIC, "Open the vault"])


def internal(title: str, text: str = "") -> str:
    return f"---\naudience: internal\n---\n# {title}\n\nThe vaultcode is 4711. {text}\n"


FILES: dict[str, str | bytes] = {
    **many(0, count=1),
    "print.md": article("Print a page", "![It](tray.png)"),
    "vault.md": internal("Open the vault", "![It](tray.png) ![It](vault.png)"),
    "tray.png": IMAGE,
    "vault.png": HIDDEN,
}

MakeReader = Callable[..., Reader]


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    return PublishedFolder(tmp_path, FILES, Audience.INTERNAL)


@pytest.fixture
def server(published: PublishedFolder, serve: Serve) -> FaultServer:
    return serve(published.respond)


@pytest.fixture
def make_reader(tmp_path: Path, published: PublishedFolder, server: FaultServer) -> MakeReader:
    """Return a reader who trusts the feed, as ``make_reader("https")``."""

    def make(way: str = "signed", audience: Audience = Audience.PUBLIC) -> Reader:
        path = "" if way == "signed" else "feed.json"
        root = Path(mkdtemp(dir=tmp_path))
        reader = Reader(root, f"{server.address}/{path}", way)
        if way == "signed":
            reader.trust(published)
        become(reader, audience)
        return reader

    return make


def become(reader: Reader, audience: Audience) -> None:
    """Let the settings of a machine say whose it is."""
    reader.source = reader.source._replace(audience=audience)


def bodies(reader: Reader) -> list[bytes]:
    """Return every body that was received and is kept, unpacked."""
    with closing(sqlite3.connect(reader.place.received)) as database:
        found = database.execute("SELECT content FROM body").fetchall()
    return [zlib.decompress(content) for (content,) in found]


def traces(reader: Reader, insider: Reader | None = None) -> list[str]:
    """Return what of a reader's files holds something internal, as it is or packed.

    Args:
        reader: Whose files.
        insider: Who has received it: what the packed bodies there end with is looked for.
    """
    packed = [zlib.compress(body)[-24:] for body in secrets(insider)] if insider else []
    found = [f"body {body[:80]!r}" for body in secrets(reader)]
    for file in reader.paths.data.parent.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        if content.startswith(b"\x1f\x8b"):
            content += unpacked(content, 10**8)
        if any(trace in content for trace in (MARK, HIDDEN, *packed)):
            found.append(str(file))
    return found


def secrets(reader: Reader) -> list[bytes]:
    return [body for body in bodies(reader) if MARK in body]


@pytest.fixture
def insider(make_reader: MakeReader) -> Reader:
    """Return an internal reader who has received everything."""
    reader = make_reader(audience=Audience.INTERNAL)
    reader.sync()
    return reader


def compiled(reader: Reader) -> None:
    compile_library(reader.source, reader.paths, Progress())


@pytest.mark.parametrize("way", WAYS)
def test_of_an_internal_article_nothing_is_kept_for_the_public(
    make_reader: MakeReader, insider: Reader, server: FaultServer, way: str
) -> None:
    server.requests.clear()
    reader = make_reader(way)
    report = reader.sync()
    assert (report.outcome, report.new, report.refused) == (Outcome.CHANGED, 2, ())
    assert reader.titles() == PUBLIC
    assert traces(reader, insider) == []
    images = [request for request in server.requests if "blobs" in request.path]
    assert len(images) == 1
    assert reader.sync().outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("way", WAYS)
def test_internal_readers_have_everything(make_reader: MakeReader, way: str) -> None:
    reader = make_reader(way, Audience.INTERNAL)
    assert reader.sync().new == 3
    assert reader.titles() == ALL
    assert len(secrets(reader)) == 1
    assert traces(reader)  # so that what finds them is known to
    assert reader.sync().outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("way", WAYS)
def test_a_machine_that_becomes_internal_receives_what_is_missing(
    make_reader: MakeReader, way: str
) -> None:
    reader = make_reader(way)
    reader.sync()
    become(reader, Audience.INTERNAL)
    assert reader.sync(check=True).outcome is Outcome.AVAILABLE
    report = reader.sync()
    assert (report.outcome, report.new) == (Outcome.CHANGED, 1)
    assert reader.titles() == ALL
    with closing(reader.received()) as received:
        current = received.current(reader.url)
        assert current
        assert set(received.images.objections(current.number)) == {"tray.png", "vault.png"}
    assert reader.sync().outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("way", WAYS)
def test_a_machine_that_becomes_public_keeps_nothing_internal(
    make_reader: MakeReader, insider: Reader, server: FaultServer, way: str
) -> None:
    reader = make_reader(way, Audience.INTERNAL)
    reader.sync()
    become(reader, Audience.PUBLIC)
    server.requests.clear()
    reader.sync()
    assert reader.titles() == PUBLIC
    assert traces(reader, insider) == []
    asked = {request.path.split("/")[1] for request in server.requests}
    assert asked <= {"metadata", "feed.json"}  # the rest is there
    become(reader, Audience.INTERNAL)
    reader.sync()
    assert reader.titles() == ALL


def test_without_a_network_a_machine_that_becomes_public_forgets_too(
    make_reader: MakeReader, server: FaultServer
) -> None:
    reader = make_reader(audience=Audience.INTERNAL)
    reader.sync()
    server.close()
    become(reader, Audience.PUBLIC)
    with pytest.raises(NoConnectionError):
        reader.sync()
    compiled(reader)
    assert reader.titles() == PUBLIC
    assert traces(reader) == []


def test_what_changes_internally_is_not_kept_for_the_public(
    make_reader: MakeReader, published: PublishedFolder, server: FaultServer
) -> None:
    published.publish(many(0, count=30))  # so that a delta is worth while
    reader = make_reader()
    reader.sync()
    server.requests.clear()
    published.publish(
        {
            "vault.md": internal("Open the vault anew"),
            "safe.md": internal("Open the safe"),
            "00.md": internal("Was for everybody"),
            "print.md": article("Print anew"),
        }
    )
    report = reader.sync()
    assert (report.new, report.updated, report.removed) == (0, 1, 1)
    asked = [request.path.split("/")[1] for request in server.requests]
    assert ("deltas" in asked, "packs" in asked) == (True, False)
    assert {"Print anew", "Article 01"} <= set(reader.titles())
    assert not {"Article 00", "Was for everybody"} & set(reader.titles())
    assert traces(reader) == []
    published.publish({"00.md": article("For everybody again")})
    assert reader.sync().new == 1
    assert "For everybody again" in reader.titles()


def test_of_what_became_internal_the_index_keeps_no_word(
    make_reader: MakeReader, published: PublishedFolder
) -> None:
    turncoat = {"print.md": article("Print a page", "The turncoat.")}
    published.publish({**many(0), **turncoat})  # so many that an index is brought up to date
    reader = make_reader()
    reader.sync()
    assert any(b"turncoat" in content for content in cached(reader))
    published.publish({"print.md": internal("Print a page", "The turncoat.")})
    for number in range(3):  # former generations go one by one
        published.publish({"00.md": article(f"Article {number}")})
        reader.sync()
    assert not any(b"turncoat" in content for content in cached(reader))


def cached(reader: Reader) -> list[bytes]:
    return [file.read_bytes() for file in reader.paths.cache.rglob("*") if file.is_file()]


def test_going_back_brings_nothing_internal_to_the_public(
    make_reader: MakeReader, published: PublishedFolder
) -> None:
    reader = make_reader(audience=Audience.INTERNAL)
    reader.sync()
    published.publish({"print.md": article("Print anew")})
    reader.sync()
    become(reader, Audience.PUBLIC)
    reader.sync()
    for step, title in ((go_back, "Print a page"), (go_forward, "Print anew")):
        step(reader.place.received, reader.url)
        compiled(reader)
        assert reader.titles() == sorted(["Article 00", "Own article", title])
        assert traces(reader) == []


def test_a_machine_that_was_taken_back_shows_nothing_internal_to_the_public(
    make_reader: MakeReader, published: PublishedFolder
) -> None:
    reader = make_reader(audience=Audience.INTERNAL)
    reader.sync()
    published.publish({"print.md": article("Print anew")})
    reader.sync()
    go_back(reader.place.received, reader.url)
    become(reader, Audience.PUBLIC)
    assert reader.sync().is_pinned
    assert reader.titles() == PUBLIC
    assert traces(reader) == []


@pytest.mark.parametrize("phase", list(Phase))
def test_what_a_sync_that_was_cut_off_left_goes_with_the_next(
    make_reader: MakeReader, insider: Reader, phase: Phase
) -> None:
    def stop(now: Phase, _done: int, _total: int) -> None:
        if now is phase:
            progress.cancel()

    progress = SyncProgress(stop)
    reader = make_reader()
    elsewhere = reader.place.received.with_name("staging") / "another feed" / "1" / "pack"
    elsewhere.parent.mkdir(parents=True)
    elsewhere.write_bytes(MARK)
    with suppress(OperationCancelledError):
        reader.sync(progress)
    reader.sync()
    assert reader.titles() == PUBLIC
    assert traces(reader, insider) == []


def test_what_a_former_version_received_is_forgotten(
    make_reader: MakeReader, insider: Reader, server: FaultServer
) -> None:
    reader = make_reader(audience=Audience.INTERNAL)
    reader.sync()
    as_of_version_1(reader)
    become(reader, Audience.PUBLIC)
    server.requests.clear()
    reader.sync()
    assert not any("packs" in request.path for request in server.requests)
    assert reader.titles() == PUBLIC
    assert traces(reader) == []


def test_what_a_former_version_received_need_not_be_fetched_again(
    make_reader: MakeReader, published: PublishedFolder
) -> None:
    published.publish(removed="vault.md")
    reader = make_reader()
    reader.sync()
    as_of_version_1(reader)
    for audience in (Audience.PUBLIC, Audience.INTERNAL):
        become(reader, audience)
        report = reader.sync()
        assert (report.outcome, report.requests) == (Outcome.UNCHANGED, 2)
    assert reader.titles() == PUBLIC


def as_of_version_1(reader: Reader) -> None:
    with closing(sqlite3.connect(reader.place.received)) as database:
        database.execute("DROP INDEX body_internal")
        database.execute("PRAGMA user_version = 1")
