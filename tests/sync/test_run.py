"""Signed feeds that are really published, served and synced."""

import resource
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from filelock import FileLock

from helpviewer.compiler.compile import compile_library
from helpviewer.errors import (
    AlteredFileError,
    DiskSpaceError,
    FeedError,
    HelpViewerError,
    NoConnectionError,
    OfflineError,
    OperationCancelledError,
    PublisherUnknownError,
    RolledBackError,
    ServerBusyError,
    StaleFeedError,
    StoreError,
    SyncBusyError,
    TrustError,
    UpdateNeededError,
)
from helpviewer.feed import limits
from helpviewer.library.article import ArticleId, ArticleKey, Trust
from helpviewer.progress import Progress
from helpviewer.publisher.files import packed_file, write_file
from helpviewer.snapshot import Snapshot
from helpviewer.sync import signed, staging
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.sync.report import Outcome
from helpviewer.sync.status import FeedState, feed_history, feed_news, feed_refusals
from helpviewer.sync.stepping import go_back, go_forward
from tests.publisher.publishing import png
from tests.sync.conftest import Serve
from tests.sync.fault_server import CUT, FaultServer, Request, response
from tests.sync.syncing import PublishedFolder, Reader, article, many

FILES: dict[str, str | bytes] = {
    "print.md": article("Print a page"),
    "scan.md": article("Scan a page"),
    "fax.md": article("Send a fax"),
}
OLD = ["Own article", "Print a page", "Scan a page", "Send a fax"]


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    return PublishedFolder(tmp_path, FILES)


@pytest.fixture
def server(published: PublishedFolder, serve: Serve) -> FaultServer:
    return serve(published.respond)


@pytest.fixture
def reader(tmp_path: Path, published: PublishedFolder, server: FaultServer) -> Reader:
    """Return a reader who trusts the feed, and has not synced yet."""
    reader = Reader(tmp_path, f"{server.address}/")
    reader.trust(published)
    return reader


def paths_of(server: FaultServer) -> list[str]:
    """Return what was asked for since the last call."""
    paths = [request.path for request in server.requests]
    server.requests.clear()
    return paths


def folders_of(server: FaultServer) -> list[str]:
    return [path.split("/")[1] for path in paths_of(server)]


def test_a_first_sync_brings_all_articles(reader: Reader) -> None:
    report = reader.sync()
    assert (report.outcome, report.new, report.serial) == (Outcome.CHANGED, 3, 1)
    assert reader.titles() == OLD
    status = reader.status
    assert (status.state, status.refused, status.can_go_back) == (FeedState.CURRENT, 0, False)
    assert status.shown
    assert (status.shown.trust, status.shown.serial) == (Trust.SIGNED, 1)
    assert not any((reader.place.received.parent / "staging").rglob("*"))


def test_when_nothing_changed_two_requests_tell_so(reader: Reader, server: FaultServer) -> None:
    reader.sync()
    paths_of(server)
    report = reader.sync()
    assert (report.outcome, report.requests) == (Outcome.UNCHANGED, 2)
    assert paths_of(server) == ["/metadata/2.root.json", "/metadata/timestamp.json"]
    assert report.bytes < 1000
    assert len(feed_history(reader.place.received, reader.url)) == 1


def test_two_windows_that_are_due_at_the_same_moment_ask_once(
    reader: Reader, server: FaultServer
) -> None:
    reader.sync(by_hand=False)
    paths_of(server)
    assert reader.sync(by_hand=False).outcome is Outcome.UNCHANGED
    assert paths_of(server) == []
    reader.ahead = timedelta(minutes=1)
    reader.sync(by_hand=False)
    assert len(paths_of(server)) == 2


def test_folders_that_cannot_be_written_are_told(reader: Reader) -> None:
    reader.paths.data.rename(reader.paths.data.with_name("elsewhere"))
    reader.paths.data.write_text("a file")
    with pytest.raises(StoreError):
        reader.sync()


def test_a_change_comes_as_what_changed(
    reader: Reader, published: PublishedFolder, server: FaultServer
) -> None:
    published.publish(many(0))
    reader.sync()
    paths_of(server)
    published.publish({**many(1, changed=2), "new.md": article("Brand new")}, "fax.md")
    report = reader.sync()
    assert (report.new, report.updated, report.removed) == (1, 2, 1)
    folders = folders_of(server)
    assert "packs" not in folders
    assert folders.count("deltas") == 1
    assert {"Brand new", "Article 00", "Print a page"} <= set(reader.titles())
    assert "Send a fax" not in reader.titles()
    news = feed_news(reader.place.received, reader.url)
    assert (news.new, news.updated, news.removed) == (("new",), ("00", "01"), ("fax",))
    assert [one.outcome for one in feed_history(reader.place.received, reader.url)] == [
        "changed",
        "changed",
    ]


def test_what_does_not_fit_as_a_change_comes_whole(
    reader: Reader, published: PublishedFolder, server: FaultServer
) -> None:
    published.publish(many(0))
    reader.sync()
    with closing(sqlite3.connect(reader.place.received)) as database, database:
        database.execute("DELETE FROM member WHERE id = '20'")  # a state that never was
    published.publish(many(1, changed=2))
    paths_of(server)
    reader.sync()
    folders = folders_of(server)
    assert (folders.count("deltas"), folders.count("packs")) == (1, 1)
    assert "Article 20" in reader.titles()


def test_a_feed_in_the_place_of_the_folder(
    tmp_path: Path, published: PublishedFolder, server: FaultServer
) -> None:
    reader = Reader(tmp_path, f"{server.address}/", mode="replace")
    reader.trust(published)
    reader.sync()
    assert reader.titles() == OLD[1:]


def test_images_come_before_the_articles_that_show_them(
    reader: Reader, published: PublishedFolder, server: FaultServer
) -> None:
    image = png(20, 10)
    published.publish({"tray.md": "# The tray\n\n![It](tray.png)", "tray.png": image})
    reader.sync()
    snapshot = Snapshot.open(reader.place)
    with closing(snapshot.store):
        images = snapshot.attachments(reader.folder).for_article(
            ArticleKey(ArticleId("tray"), "en")
        )
    assert images.image_bytes("tray.png") == image
    paths_of(server)
    published.publish({"other.md": "# Other\n\n![It](tray.png)"})
    reader.sync()
    assert "blobs" not in folders_of(server)


def test_an_image_that_is_not_there_is_asked_for_again(
    reader: Reader, published: PublishedFolder, server: FaultServer
) -> None:
    published.publish({"tray.md": "# The tray\n\n![It](tray.png)", "tray.png": png(2, 2)})
    blobs, away = published.out / "blobs", published.out / "away"
    blobs.rename(away)
    reader.sync()
    assert "The tray" in reader.titles()
    reader.sync()
    away.rename(blobs)
    paths_of(server)
    report = reader.sync()
    assert (report.outcome, folders_of(server).count("blobs")) == (Outcome.UNCHANGED, 1)
    with closing(reader.received()) as received:
        current = received.current(reader.url)
        assert current
        assert received.images.objections(current.number) == {"tray.png": ""}
    reader.sync()
    assert "blobs" not in folders_of(server)


def test_how_often_articles_are_read_comes_beside_them(
    reader: Reader, published: PublishedFolder
) -> None:
    published.publish({"print.md": "---\nviews: 7\n---\n# Print a page"})
    reader.sync()
    with closing(reader.received()) as received:
        assert received.log.views(reader.url) == {"print": 7}


def test_one_bad_item_keeps_its_former_version(
    reader: Reader, published: PublishedFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.sync()
    monkeypatch.setattr(limits, "ITEM", 10**7)  # for who publishes; see below
    monkeypatch.setattr("helpviewer.feed.item.objection", lambda _value: "")
    published.publish({"print.md": article("Print anew", "x" * 2_000_000), "b.md": "# B"})
    monkeypatch.undo()
    report = reader.sync()
    assert [(refusal.id, refusal.kept_previous) for refusal in report.refused] == [
        ("print", True)
    ]
    assert reader.titles() == ["B", *OLD]
    assert reader.status.refused == 1
    assert feed_refusals(reader.place.received, reader.url) == list(report.refused)
    published.publish({"print.md": article("Print once more")})
    assert reader.sync().refused == ()
    assert "Print once more" in reader.titles()


def test_somebody_who_is_not_trusted_brings_nothing(
    tmp_path: Path, server: FaultServer
) -> None:
    reader = Reader(tmp_path, f"{server.address}/")
    with pytest.raises(PublisherUnknownError):
        reader.sync()
    assert server.requests == []
    assert reader.status.state is FeedState.DISTRUSTED


def test_an_object_that_is_altered_changes_nothing(
    reader: Reader, published: PublishedFolder
) -> None:
    reader.sync()
    published.publish({"print.md": article("Print anew")})
    for pack in (*published.out.glob("packs/*"), *published.out.glob("deltas/*")):
        pack.write_bytes(pack.read_bytes()[:-1] + b"x")
    with pytest.raises(AlteredFileError):
        reader.sync()
    assert reader.titles() == OLD
    assert reader.status.state is FeedState.DISTRUSTED


def test_what_contradicts_itself_is_not_trusted(
    reader: Reader, published: PublishedFolder
) -> None:
    reader.sync()
    published.publish({"b.md": "# B"})
    published.sign(replace(published.head, serial=3, deltas=(), state="0" * 64))
    with pytest.raises(TrustError, match="its items do not come to what"):
        reader.sync()
    assert reader.titles() == OLD


def test_counts_of_views_that_cannot_be_used_are_passed_over(
    reader: Reader, published: PublishedFolder
) -> None:
    stats, file = packed_file("stats", b"[]")
    write_file(published.out, file)
    published.sign(replace(published.head, serial=2, stats=stats))
    assert reader.sync().new == 3
    with closing(reader.received()) as received:
        assert received.log.views(reader.url) == {}


def test_a_feed_for_later_programs_changes_nothing(
    reader: Reader, published: PublishedFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.sync()
    published.publish({"print.md": article("Print anew")})
    monkeypatch.setattr(signed, "__version__", "0.0.9")
    with pytest.raises(UpdateNeededError, match=r"needs version 0\.1 of"):
        reader.sync()
    assert reader.titles() == OLD


def test_whether_there_is_something_new_can_be_asked_alone(
    reader: Reader, published: PublishedFolder
) -> None:
    assert reader.sync(check=True).outcome is Outcome.AVAILABLE
    assert reader.status.shown is None
    reader.sync()
    assert reader.sync(check=True).outcome is Outcome.UNCHANGED
    published.publish({"b.md": "# B"})
    assert reader.sync(check=True).outcome is Outcome.AVAILABLE
    assert reader.titles() == OLD


def test_a_stick_brings_the_same_with_the_same_checks(
    reader: Reader, published: PublishedFolder, server: FaultServer
) -> None:
    old = published.mirror("old")
    published.publish({"b.md": "# B"})
    reader.settings = reader.settings._replace(offline=True)
    report = reader.sync(folder=published.mirror("stick"))
    assert (report.outcome, report.requests, server.requests) == (Outcome.CHANGED, 0, [])
    assert reader.titles() == ["B", *OLD]
    with pytest.raises(RolledBackError):
        reader.sync(folder=old)


def test_offline_no_connection_is_made(reader: Reader, opened_sockets: list[object]) -> None:
    reader.settings = reader.settings._replace(offline=True)
    with pytest.raises(OfflineError):
        reader.sync()
    assert opened_sockets == []
    assert not reader.place.received.exists()


def test_without_a_feed_there_is_nothing_to_sync(reader: Reader) -> None:
    with pytest.raises(FeedError, match="none"):
        reader.sync(source=reader.source._replace(feed=None))


def test_one_sync_at_a_time(reader: Reader) -> None:
    reader.place.received.parent.mkdir(parents=True)
    with FileLock(reader.place.received.with_name("sync.lock")), pytest.raises(SyncBusyError):
        reader.sync()
    assert reader.sync().outcome is Outcome.CHANGED


@pytest.mark.parametrize("phase", list(Phase))
def test_a_sync_can_be_cancelled_at_each_step(
    reader: Reader, published: PublishedFolder, phase: Phase
) -> None:
    reader.sync()
    published.publish({"b.md": "# B"})

    def stop(now: Phase, _done: int, _total: int) -> None:
        if now is phase:
            progress.cancel()

    progress = SyncProgress(stop)
    try:
        reader.sync(progress)
    except OperationCancelledError:
        assert reader.titles() == OLD
    else:
        assert phase is Phase.PREPARING  # its last step
    reader.sync()
    assert reader.titles() == ["B", *OLD]


def test_each_phase_is_told(reader: Reader) -> None:
    told: list[tuple[Phase, int, int]] = []
    reader.sync(SyncProgress(lambda *step: told.append(step)))
    phases = [phase for phase, _, _ in told]
    assert sorted(set(phases), key=phases.index) == list(Phase)
    assert all(done <= total for _, done, total in told)


def test_a_server_that_is_away_is_asked_again_later(
    reader: Reader, server: FaultServer
) -> None:
    reader.sync()
    server.close()
    for _ in range(2):
        with pytest.raises(NoConnectionError):
            reader.sync()
    status = reader.status
    assert status.state is FeedState.OFFLINE
    assert isinstance(status.error, NoConnectionError)
    assert status.plan.failures == 2
    assert status.checked
    assert status.succeeded
    assert status.checked > status.succeeded
    outcomes = [one.outcome for one in feed_history(reader.place.received, reader.url)]
    assert outcomes == ["failed", "changed"]  # the same failure is noted once
    assert reader.titles() == OLD


def test_a_server_that_wants_to_be_left_alone_is(
    tmp_path: Path, published: PublishedFolder, serve: Serve
) -> None:
    server = serve(lambda _request: response(503, Retry_After="120"))
    reader = Reader(tmp_path, f"{server.address}/")
    reader.trust(published)
    for _ in range(2):
        with pytest.raises(ServerBusyError):
            reader.sync()
    assert len(server.requests) == 1
    reader.sync(folder=published.out)
    assert reader.titles() == OLD
    with pytest.raises(ServerBusyError):
        reader.sync()
    reader.ahead = -timedelta(days=3650)  # the clock was wrong until now
    with pytest.raises(ServerBusyError):
        reader.sync()
    assert len(server.requests) == 3


def test_a_connection_that_is_lost_again_and_again_still_brings_everything(
    tmp_path: Path, published: PublishedFolder, serve: Serve
) -> None:
    published.publish(many(0))

    def cut_off(request: Request) -> Iterable[bytes | None]:
        head, body = published.respond(request)
        assert head
        assert body is not None
        half = len(body) // 2 + 1
        return [head, body[:half], CUT] if request.path.startswith("/packs") else [head, body]

    reader = Reader(tmp_path, f"{serve(cut_off).address}/")
    reader.trust(published)
    for _ in range(10):
        with suppress(NoConnectionError):
            reader.sync()
    assert len(reader.titles()) == 34


def test_a_clock_that_is_ahead_removes_nothing(
    reader: Reader, published: PublishedFolder
) -> None:
    reader.sync()
    for days in (30, 3650):
        reader.ahead = timedelta(days=days)
        with pytest.raises(StaleFeedError):
            reader.sync()
        assert reader.titles() == OLD
        assert reader.status.state is FeedState.STALE
        assert reader.status.verified
    reader.ahead = timedelta()
    published.publish({"b.md": "# B"})
    assert reader.sync().outcome is Outcome.CHANGED


@pytest.mark.parametrize("days", [30, 3650])
def test_a_clock_that_is_behind_is_told(
    reader: Reader, published: PublishedFolder, days: int
) -> None:
    reader.sync()
    reader.ahead = -timedelta(days=days)
    published.publish({"b.md": "# B"})
    assert reader.sync().is_clock_behind
    assert reader.titles() == ["B", *OLD]
    assert reader.status.is_clock_behind


def test_a_disk_without_room_is_told_before_anything_is_fetched(
    reader: Reader, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging.require_space, "__defaults__", (lambda _path: 1_000,))
    with pytest.raises(DiskSpaceError):
        reader.sync()
    assert "packs" not in folders_of(server)


@pytest.mark.parametrize("most", [2_000, 20_000, 60_000])
def test_files_that_may_not_grow_leave_everything_as_it_was(
    reader: Reader, published: PublishedFolder, most: int
) -> None:
    reader.sync()
    published.publish(many(0))
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, usual[1]))
    try:
        with pytest.raises(HelpViewerError):
            reader.sync()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert reader.titles() == OLD
    reader.sync()
    assert len(reader.titles()) == 34


def test_a_database_that_is_damaged_is_received_again(reader: Reader) -> None:
    reader.sync()
    content = bytearray(reader.place.received.read_bytes())
    content[100:8000] = b"\xff" * 7900
    reader.place.received.write_bytes(content)
    assert reader.sync().new == 3
    assert reader.titles() == OLD


def test_a_page_that_is_damaged_is_received_again_at_the_latest_by_the_second_sync(
    reader: Reader, published: PublishedFolder
) -> None:
    published.publish(many(0))
    reader.sync()
    size = reader.place.received.stat().st_size
    with reader.place.received.open("r+b") as file:
        for page in range(2, size // 4096, 3):
            file.seek(page * 4096)
            file.write(b"\xff" * 4096)
    published.publish({"b.md": "# B"})
    for _ in range(2):
        try:
            reader.sync()
        except StoreError:
            continue
    assert len(reader.titles()) == 35


def test_what_was_received_is_compiled_by_the_next_sync(
    reader: Reader, published: PublishedFolder
) -> None:
    reader.sync()
    reader.place.database.unlink()
    assert reader.sync().outcome is Outcome.UNCHANGED
    assert reader.titles() == OLD


def test_going_back_and_forward(reader: Reader, published: PublishedFolder) -> None:
    database = reader.place.received
    reader.sync()
    with pytest.raises(FeedError, match="no former state"):
        go_back(database, reader.url)
    published.publish({"b.md": "# B"})
    reader.sync()
    assert go_back(database, reader.url).serial == 1
    compile_library(reader.source, reader.paths)
    assert reader.titles() == OLD
    assert reader.status.is_pinned
    published.publish({"c.md": "# C"})
    report = reader.sync()
    assert (report.is_pinned, report.new, reader.titles()) == (True, 1, OLD)
    assert go_forward(database, reader.url).serial == 3
    compile_library(reader.source, reader.paths, Progress())
    assert reader.titles() == ["B", "C", *OLD]
    with pytest.raises(FeedError, match="nothing was received"):
        go_forward(database, "https://other.example/")
