import threading
from collections.abc import Iterable
from pathlib import Path

import pytest

from helpviewer import errors
from helpviewer.feed.compression import packed
from helpviewer.feed.digests import sha256
from helpviewer.progress import Progress
from helpviewer.sync.fetcher import Fetcher, Traffic
from helpviewer.sync.pace import Patience
from helpviewer.sync.transport import Transport, Validators
from tests.sync.conftest import MakeFetcher, Serve
from tests.sync.fault_server import CUT, Request, response

FEED = b'{"items": []}'
PACK = bytes(range(256)) * 8
DIGEST = sha256(PACK)
MOST = 1000  # bytes


def download(fetcher: Fetcher, address: str, file: Path) -> None:
    fetcher.download(f"{address}/pack", file, len(PACK), DIGEST, Progress())


def test_a_fetcher_is_a_transport(make_fetcher: MakeFetcher) -> None:
    transport: Transport = make_fetcher()
    assert isinstance(transport, Fetcher)


def test_a_file_is_got_with_what_the_server_says_of_its_version(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    date = "Thu, 12 Nov 2026 08:00:00 GMT"
    server = serve(lambda _: response(200, FEED, ETag='"a"', Last_Modified=date))
    answer = make_fetcher().get(f"{server.address}/feed.json", MOST)
    assert answer == (200, FEED, Validators('"a"', date), f"{server.address}/feed.json")
    assert server.requests[0].headers["accept-encoding"] == "identity"


def test_what_is_known_is_not_sent_again(serve: Serve, make_fetcher: MakeFetcher) -> None:
    server = serve(lambda _: response(304, ETag='"a"'))
    known = Validators('"a"', "Thu, 12 Nov 2026 08:00:00 GMT")
    answer = make_fetcher().get(server.address, MOST, conditional=known)
    assert (answer.status, answer.content, answer.validators) == (304, b"", known)
    sent = server.requests[0].headers
    assert (sent["if-none-match"], sent["if-modified-since"]) == known


def test_a_304_of_another_version_is_not_believed(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    def confused(request: Request) -> Iterable[bytes | None]:
        return response(200 if "cache-control" in request.headers else 304, FEED, ETag='"b"')

    server = serve(confused)
    answer = make_fetcher().get(server.address, MOST, conditional=Validators('"a"'))
    assert (answer.content, answer.validators.etag) == (FEED, '"b"')
    assert "if-none-match" not in server.requests[1].headers


def test_a_304_that_nobody_asked_for_is_an_error(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    server = serve(lambda _: response(304))
    with pytest.raises(errors.ServerFailedError):
        make_fetcher().get(server.address, MOST)


def test_no_cache_answers_when_it_has_to_be_fresh(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    server = serve(lambda _: response(200, FEED))
    make_fetcher().get(server.address, MOST, fresh=True)
    assert server.requests[0].headers["cache-control"] == "no-cache"


def test_a_missing_file_and_the_next_one_share_a_connection(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    server = serve(lambda request: response(404 if "root" in request.path else 200, b"{}"))
    fetcher = make_fetcher()
    with pytest.raises(errors.NotFoundError):
        fetcher.get(f"{server.address}/2.root.json", MOST)
    fetcher.get(f"{server.address}/timestamp.json", MOST)
    assert [request.connection for request in server.requests] == [0, 0]
    assert fetcher.traffic == Traffic(requests=2, bytes=4)


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip"])
def test_a_feed_that_arrives_packed_is_unpacked(
    serve: Serve, make_fetcher: MakeFetcher, encoding: str
) -> None:
    server = serve(lambda _: response(200, packed(FEED), Content_Encoding=encoding))
    assert make_fetcher().get(server.address, MOST).content == FEED


def test_a_feed_that_unpacks_to_too_much_is_refused(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    server = serve(lambda _: response(200, packed(bytes(MOST + 1)), Content_Encoding="gzip"))
    with pytest.raises(errors.FeedError):
        make_fetcher().get(server.address, MOST)


def test_a_body_without_an_end_is_left(serve: Serve, make_fetcher: MakeFetcher) -> None:
    def endless(_: Request) -> Iterable[bytes | None]:
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        for _number in range(2000):  # enough for a test
            yield bytes(10_000)
        yield CUT

    fetcher = make_fetcher()
    with pytest.raises(errors.AnswerTooLargeError):
        fetcher.get(serve(endless).address, MOST)
    assert fetcher.traffic.bytes < 200_000


@pytest.mark.parametrize("kept", range(len(FEED)))
def test_a_feed_that_is_cut_anywhere_is_never_taken_for_whole(
    serve: Serve, make_fetcher: MakeFetcher, kept: int
) -> None:
    server = serve(lambda _: [response(200, FEED)[0], FEED[:kept], CUT])
    with pytest.raises(errors.NoConnectionError):
        make_fetcher().get(server.address, MOST)


def test_silence_is_not_waited_out(serve: Serve, make_fetcher: MakeFetcher) -> None:
    given_up = threading.Event()

    def silent(_: Request) -> Iterable[bytes | None]:
        given_up.wait(5)
        return response(200, FEED)  # too late

    fetcher = make_fetcher(patience=Patience(gap=0.05))
    with pytest.raises(errors.HostTimeoutError):
        fetcher.get(serve(silent).address, MOST)
    given_up.set()


class Drip:
    """A server that sends a byte whenever the fetcher has looked at its clock."""

    def __init__(self, seconds: int) -> None:
        self._times = iter(range(0, 100_000, seconds))
        self._looked = threading.Semaphore(0)

    def clock(self) -> float:
        self._looked.release()
        return next(self._times)

    def stop(self) -> None:
        self._looked.release(1000)

    def respond(self, _: Request) -> Iterable[bytes | None]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
        while self._looked.acquire(timeout=5):
            yield b"x"


@pytest.mark.parametrize(
    ("seconds", "kind"), [(20, errors.TooSlowError), (901, errors.HostTimeoutError)]
)
def test_a_slow_drip_is_not_waited_out(
    serve: Serve, make_fetcher: MakeFetcher, seconds: int, kind: type[errors.NetworkError]
) -> None:
    drip = Drip(seconds)
    with pytest.raises(kind):
        make_fetcher(drip.clock).get(serve(drip.respond).address, MOST)
    drip.stop()


def test_a_web_page_in_place_of_a_feed_is_the_networks_own(
    serve: Serve, make_fetcher: MakeFetcher, file: Path
) -> None:
    page = response(200, b"\n<!DOCTYPE html>Welcome", Content_Type="text/html; charset=utf-8")
    server = serve(lambda _: page)
    with pytest.raises(errors.CaptivePortalError):
        make_fetcher().get(server.address, MOST)
    with pytest.raises(errors.CaptivePortalError):
        download(make_fetcher(), server.address, file)


def test_a_feed_of_the_wrong_type_is_a_feed(serve: Serve, make_fetcher: MakeFetcher) -> None:
    server = serve(lambda _: response(200, FEED, Content_Type="text/html"))
    assert make_fetcher().get(server.address, MOST).content == FEED


def test_offline_opens_no_socket(
    make_fetcher: MakeFetcher, file: Path, opened_sockets: list[object]
) -> None:
    fetcher = make_fetcher(offline=True)
    with pytest.raises(errors.OfflineError):
        fetcher.get("https://example.com/feed.json", MOST)
    with pytest.raises(errors.OfflineError):
        download(fetcher, "https://example.com", file)
    assert opened_sockets == []
    assert fetcher.traffic == Traffic()


@pytest.mark.parametrize(
    "url", ["http://example.com/feed.json", "https://me:secret@example.com/", "file:///etc/a"]
)
def test_what_is_not_secure_is_not_connected_to(
    make_fetcher: MakeFetcher, opened_sockets: list[object], url: str
) -> None:
    with pytest.raises(errors.AddressRefusedError) as told:
        make_fetcher().get(url, MOST)
    assert opened_sockets == []
    assert "secret" not in str(told.value)


def test_these_tests_would_notice_a_connection(
    serve: Serve, make_fetcher: MakeFetcher, opened_sockets: list[object]
) -> None:
    make_fetcher().get(serve(lambda _: response(200, FEED)).address, MOST)
    assert opened_sockets
