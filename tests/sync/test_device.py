"""What a publisher sets up on machines reaches them signed, and in no other way."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from helpviewer.errors import StoreError
from helpviewer.feed.device_config import DeviceConfig, device_bytes
from helpviewer.publisher.files import plain_file, write_file
from helpviewer.settings import Layer, Source
from helpviewer.sync.device_settings import device_file, device_settings, kiosk_settings
from helpviewer.sync.report import Outcome
from tests.sync.conftest import Serve
from tests.sync.fault_server import Request, response
from tests.sync.syncing import PublishedFolder, Reader, article

IDLE, SAID = "unattended.idle_seconds", "unattended.announcement"
CLOSED = DeviceConfig({IDLE: 90}, {"canary": {IDLE: 30}}, {"lobby": {SAID: "Counter 3 closed"}})


def set_up(published: PublishedFolder, content: bytes | None) -> None:
    """Publish what is set up on machines, as the next serial."""
    named, file = plain_file("device", content or b"")
    write_file(published.out, file)
    head = published.head
    device = named if content is not None else None
    published.sign(replace(head, serial=head.serial + 1, device=device))


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    return PublishedFolder(tmp_path, {"a.md": article("A")})


@pytest.fixture
def reader(tmp_path: Path, published: PublishedFolder, serve: Serve) -> Reader:
    """Return a kiosk called lobby, which trusts the feed and has not synced yet."""
    reader = Reader(tmp_path, f"{serve(published.respond).address}/")
    reader.trust(published)
    return named(reader, "lobby")


def named(reader: Reader, name: str, ring: str = "") -> Reader:
    settings = reader.settings
    reader.settings = settings._replace(
        unattended=settings.unattended._replace(device=name),
        feed=settings.feed._replace(ring=ring),
    )
    return reader


def values(reader: Reader) -> dict[str, object]:
    return dict(device_settings(reader.paths, reader.settings).values)


def test_a_machine_gets_what_is_set_up_for_all_for_its_ring_and_for_itself(
    reader: Reader, published: PublishedFolder
) -> None:
    set_up(published, device_bytes(CLOSED))
    assert values(reader) == {}
    reader.sync()
    assert values(reader) == {IDLE: 90, SAID: "Counter 3 closed"}
    assert values(named(reader, "", "canary")) == {IDLE: 30}


def test_a_change_of_it_alone_brings_no_other_articles(
    reader: Reader, published: PublishedFolder
) -> None:
    reader.sync()
    set_up(published, device_bytes(CLOSED))
    assert reader.sync().outcome is Outcome.UNCHANGED
    assert values(reader)[IDLE] == 90
    assert reader.titles() == ["A", "Own article"]


def test_what_is_no_longer_said_is_no_longer_set_up(
    reader: Reader, published: PublishedFolder
) -> None:
    set_up(published, device_bytes(CLOSED))
    reader.sync()
    set_up(published, None)
    reader.sync()
    assert values(reader) == {}


def test_it_is_fetched_once_and_again_only_if_it_was_lost(
    tmp_path: Path, published: PublishedFolder, serve: Serve
) -> None:
    set_up(published, device_bytes(CLOSED))
    server = serve(published.respond)
    reader = Reader(tmp_path, f"{server.address}/")
    reader.trust(published)
    for _ in range(3):
        reader.sync()
    device_file(reader.paths, reader.url).write_bytes(b"damaged")
    assert device_settings(reader.paths, reader.settings).objections
    reader.sync()
    assert values(reader) == {IDLE: 90}
    asked = [request.path for request in server.requests if "/device/" in request.path]
    assert len(asked) == 2


FORGED = device_bytes(DeviceConfig({IDLE: 10}, {}, {}))  # well-formed, but nobody signed it


@pytest.mark.parametrize("spoilt", [FORGED, b"x" * 100_000, None])
def test_what_was_altered_on_the_way_sets_up_nothing_and_articles_come(
    tmp_path: Path, published: PublishedFolder, serve: Serve, spoilt: bytes | None
) -> None:
    def respond(request: Request) -> Iterable[bytes | None]:
        if "/device/" not in request.path:
            return published.respond(request)
        return response(500) if spoilt is None else response(200, spoilt)

    set_up(published, device_bytes(CLOSED))
    reader = Reader(tmp_path, f"{serve(respond).address}/")
    reader.trust(published)
    assert reader.sync().new == 1
    assert values(reader) == {}


def test_a_cache_that_has_another_version_is_asked_past(
    tmp_path: Path, published: PublishedFolder, serve: Serve
) -> None:
    def respond(request: Request) -> Iterable[bytes | None]:
        is_cached = "/device/" in request.path and "cache-control" not in request.headers
        return response(200, FORGED) if is_cached else published.respond(request)

    set_up(published, device_bytes(CLOSED))
    reader = Reader(tmp_path, f"{serve(respond).address}/")
    reader.trust(published)
    reader.sync()
    assert values(reader) == {IDLE: 90}


@pytest.mark.parametrize("content", [b"{}", b"["])
def test_what_cannot_be_understood_leaves_the_former_in_place(
    reader: Reader, published: PublishedFolder, content: bytes
) -> None:
    set_up(published, device_bytes(CLOSED))
    reader.sync()
    set_up(published, content)
    reader.sync()
    assert values(reader)[IDLE] == 90


@pytest.mark.parametrize("content", [device_bytes(CLOSED), None])
def test_a_disk_that_does_not_keep_it_is_told(
    reader: Reader, published: PublishedFolder, content: bytes | None
) -> None:
    set_up(published, content)
    file = device_file(reader.paths, reader.url)
    (file / "in its place").mkdir(parents=True)
    with pytest.raises(StoreError, match=r"device\.json"):
        reader.sync()
    assert [other.name for other in file.parent.glob("*device*")] == ["device.json"]


def test_a_feed_without_signatures_never_sets_anything_up(
    reader: Reader, published: PublishedFolder, tmp_path: Path, serve: Serve
) -> None:
    set_up(published, device_bytes(CLOSED))
    reader.sync()
    feed = reader.settings.feed._replace(trust="https")
    assert device_settings(reader.paths, reader.settings._replace(feed=feed)).values == {}
    (tmp_path / "other").mkdir()
    other = Reader(tmp_path / "other", f"{serve(published.respond).address}/feed.json", "https")
    other.sync()
    assert not device_file(other.paths, other.url).exists()


def test_another_feed_and_another_publisher_begin_with_nothing(
    reader: Reader, published: PublishedFolder, tmp_path: Path
) -> None:
    set_up(published, device_bytes(CLOSED))
    reader.sync()
    feed = reader.settings.feed._replace(url="https://other.example/")
    assert device_settings(reader.paths, reader.settings._replace(feed=feed)).values == {}
    (tmp_path / "stranger").mkdir()
    reader.trust(PublishedFolder(tmp_path / "stranger", {"b.md": article("B")}))
    assert values(reader) == {}


def test_looking_whether_there_is_something_new_sets_up_nothing(
    reader: Reader, published: PublishedFolder
) -> None:
    set_up(published, device_bytes(CLOSED))
    reader.sync(check=True)
    assert values(reader) == {}


def test_it_arrives_on_a_stick_too(reader: Reader, published: PublishedFolder) -> None:
    set_up(published, device_bytes(CLOSED))
    reader.sync(folder=published.out)
    assert values(reader)[IDLE] == 90


def test_a_kiosk_reads_it_over_its_own_settings_and_says_what_it_leaves_out(
    reader: Reader, published: PublishedFolder, caplog: pytest.LogCaptureFixture
) -> None:
    set_up(published, device_bytes(CLOSED._replace(all={IDLE: 90, "unattended.pin": "x"})))
    reader.sync()
    reader.paths.config.mkdir(parents=True)
    own = f"feed.url = '{reader.url}'\nunattended = {{ idle_seconds = 20, device = 'lobby' }}"
    reader.paths.settings.write_text(own)
    loaded = kiosk_settings(reader.paths, None, {"HELPVIEWER_UNATTENDED_SPEECH": "no"})
    assert loaded.settings.unattended.idle_seconds == 90
    assert loaded.settings.unattended.announcement == "Counter 3 closed"
    assert loaded.settings.unattended.pin == ""
    assert not loaded.settings.unattended.speech
    assert loaded.sources[IDLE] == Source(Layer.DEVICE, "feed")
    assert "unattended.pin is no setting that a feed can set" in caplog.text
