"""Files that are fetched whole, whatever happens on the way; see also test_fetcher."""

import gzip
from collections.abc import Iterable
from pathlib import Path

import pytest

from helpviewer import errors
from helpviewer.feed.digests import sha256
from helpviewer.progress import Progress
from helpviewer.sync.fetcher import Fetcher
from tests.sync.conftest import MakeFetcher, Serve
from tests.sync.fault_server import CUT, Request, Respond, ranged, response

PACK = bytes(range(256)) * 4
DIGEST = sha256(PACK)


def download(
    fetcher: Fetcher, address: str, file: Path, progress: Progress | None = None
) -> None:
    fetcher.download(f"{address}/pack", file, len(PACK), DIGEST, progress or Progress())


def ranges(requests: Iterable[Request]) -> list[str]:
    return [request.headers.get("range", "all") for request in requests]


def cut_after(kept: int) -> Respond:
    """Answer as asked, but hang up after so many bytes of each body."""

    def respond(request: Request) -> Iterable[bytes | None]:
        head, body = ranged(PACK, request)
        assert body is not None
        return [head, body] if len(body) <= kept else [head, body[:kept], CUT]

    return respond


def test_a_file_arrives_whole_and_says_how_far_it_is(
    serve: Serve, make_fetcher: MakeFetcher, file: Path
) -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))
    download(make_fetcher(), serve(cut_after(9999)).address, file, progress)
    assert file.read_bytes() == PACK
    assert (told[0], told[-1]) == ((0, 1024), (1024, 1024))
    assert [found.name for found in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize("kept", [1023, 512, 300, 205])
def test_a_lost_connection_is_taken_up_where_it_was_lost(
    serve: Serve, make_fetcher: MakeFetcher, file: Path, kept: int
) -> None:
    server = serve(cut_after(kept))
    download(make_fetcher(), server.address, file)
    assert file.read_bytes() == PACK
    expected = ["all", *(f"bytes={begin}-" for begin in range(kept, 1024, kept))]
    assert ranges(server.requests) == expected


@pytest.mark.parametrize("kept", [1, 7, 100])
def test_the_next_sync_goes_on_where_this_one_gave_up(
    serve: Serve, make_fetcher: MakeFetcher, file: Path, kept: int
) -> None:
    server = serve(cut_after(kept))
    fetcher = make_fetcher()
    with pytest.raises(errors.NoConnectionError):
        download(fetcher, server.address, file)
    assert not file.exists()
    assert len(server.requests) == 5
    whole = serve(cut_after(9999))
    download(fetcher, whole.address, file)
    assert file.read_bytes() == PACK
    assert ranges(whole.requests) == [f"bytes={5 * kept}-"]


def test_a_connection_that_brings_nothing_is_not_tried_again(
    serve: Serve, make_fetcher: MakeFetcher, file: Path
) -> None:
    server = serve(cut_after(0))
    with pytest.raises(errors.NoConnectionError):
        download(make_fetcher(), server.address, file)
    assert len(server.requests) == 1


def test_a_file_that_is_there_is_not_asked_for(
    make_fetcher: MakeFetcher, file: Path, opened_sockets: list[object]
) -> None:
    file.write_bytes(PACK)
    download(make_fetcher(), "https://example.com", file)
    assert opened_sockets == []


def begun(file: Path, content: bytes) -> Path:
    part = file.with_name(f"{file.name}.part")
    part.write_bytes(content)
    return part


@pytest.mark.parametrize(
    "respond",
    [
        pytest.param(lambda _: response(200, PACK), id="it ignores ranges"),
        pytest.param(
            lambda request: response(416 if "range" in request.headers else 200, PACK),
            id="it refuses ranges",
        ),
        pytest.param(
            lambda request: (
                response(206, PACK[7:], Content_Range="bytes 7-1023/1024")
                if "range" in request.headers
                else response(200, PACK)
            ),
            id="it sends another range",
        ),
    ],
)
def test_a_server_that_cannot_go_on_begins_anew(
    serve: Serve, make_fetcher: MakeFetcher, file: Path, respond: Respond
) -> None:
    begun(file, PACK[:100])
    server = serve(respond)
    download(make_fetcher(), server.address, file)
    assert file.read_bytes() == PACK
    assert ranges(server.requests)[0] == "bytes=100-"
    assert "cache-control" not in server.requests[-1].headers  # nothing was wrong with a cache


@pytest.mark.parametrize("former", [b"another file", PACK + b"!", bytes(1024)])
def test_what_an_earlier_try_left_cannot_spoil_a_file(
    serve: Serve, make_fetcher: MakeFetcher, file: Path, former: bytes
) -> None:
    begun(file, former)
    download(make_fetcher(), serve(cut_after(9999)).address, file)
    assert file.read_bytes() == PACK


def test_a_cache_with_another_file_is_asked_past(
    serve: Serve, make_fetcher: MakeFetcher, file: Path
) -> None:
    server = serve(
        lambda request: response(200, PACK if "cache-control" in request.headers else b"old")
    )
    download(make_fetcher(), server.address, file)
    assert file.read_bytes() == PACK


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(PACK[:-1], id="shorter"),
        pytest.param(PACK + b"!", id="longer"),
        pytest.param(bytes(1024), id="other bytes"),
        pytest.param(gzip.compress(PACK), id="packed by a proxy"),
    ],
)
def test_a_file_that_is_not_what_was_signed_is_refused_after_two_tries(
    serve: Serve, make_fetcher: MakeFetcher, file: Path, content: bytes
) -> None:
    server = serve(lambda _: response(200, content, Content_Encoding="gzip"))
    with pytest.raises(errors.AlteredFileError) as told:
        download(make_fetcher(), server.address, file)
    assert told.value.exit_status == 5
    assert len(server.requests) == 2
    assert list(file.parent.iterdir()) == []


def test_a_file_without_an_end_is_left_where_it_should_end(
    serve: Serve, make_fetcher: MakeFetcher, file: Path
) -> None:
    def endless(_: Request) -> Iterable[bytes | None]:
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        for _number in range(2000):  # enough for a test
            yield bytes(10_000)
        yield CUT

    fetcher = make_fetcher()
    with pytest.raises(errors.AlteredFileError):
        download(fetcher, serve(endless).address, file)
    assert fetcher.traffic.bytes < 400_000


def test_cancelling_keeps_what_came(
    serve: Serve, make_fetcher: MakeFetcher, file: Path
) -> None:
    def stop(done: int, _total: int) -> None:
        if done:
            progress.cancel()

    progress = Progress(stop)
    pieces = [response(200, PACK)[0], PACK[:600], CUT]
    with pytest.raises((errors.OperationCancelledError, errors.NoConnectionError)):
        download(make_fetcher(), serve(lambda _: pieces).address, file, progress)
    assert file.with_name("object.part").read_bytes() == PACK[:600]


def test_a_refusal_is_told(serve: Serve, make_fetcher: MakeFetcher, file: Path) -> None:
    with pytest.raises(errors.NotFoundError):
        download(make_fetcher(), serve(lambda _: response(404)).address, file)


def test_a_folder_that_is_gone_is_told(
    serve: Serve, make_fetcher: MakeFetcher, file: Path
) -> None:
    missing = file.parent / "missing" / "object"
    with pytest.raises(errors.StoreError):
        download(make_fetcher(), serve(cut_after(9999)).address, missing)


def test_a_full_disk_is_told(serve: Serve, make_fetcher: MakeFetcher, file: Path) -> None:
    file.with_name("object.part").symlink_to("/dev/full")
    with pytest.raises(errors.DiskSpaceError) as told:
        download(make_fetcher(), serve(lambda _: response(200, PACK)).address, file)
    assert told.value.exit_status == 6
