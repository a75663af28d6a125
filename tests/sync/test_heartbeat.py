import ssl
import threading
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, HTTPServer
from random import Random
from typing import ClassVar

import pytest

from helpviewer.errors import (
    AddressRefusedError,
    CertificateIssuerError,
    HelpViewerError,
    NetworkError,
    NoConnectionError,
    OfflineError,
    WorkerError,
)
from helpviewer.settings import AuthSettings, Settings
from helpviewer.sync.connections import Network
from helpviewer.sync.heartbeat import INTERVAL, beat, beat_elsewhere, until_first, until_next
from helpviewer.sync.proxies import no_proxy
from tests.sync.certificates import Authority
from tests.sync.conftest import Serve
from tests.sync.fault_server import CUT, Request, response

FILE = b'{"format":"helpviewer-health/1","device":"l\xc3\xb6bby"}'
DIRECT = Network(proxy_for=no_proxy)


def settings(url: str, *, offline: bool = False) -> Settings:
    usual = Settings()
    return usual._replace(
        unattended=usual.unattended._replace(heartbeat=url),
        feed=usual.feed._replace(proxy="none"),
        offline=offline,
    )


class Collector(BaseHTTPRequestHandler):
    """Keeps what is posted, as a server of the administrator would."""

    posted: ClassVar[list[tuple[str, str, bytes]]] = []

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers["Content-Length"]))
        self.posted.append((self.path, self.headers["Content-Type"], content))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def test_the_health_file_is_posted_as_it_is() -> None:
    with HTTPServer(("127.0.0.1", 0), Collector) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            beat(f"http://127.0.0.1:{server.server_port}/beats?of=lobby", FILE, DIRECT)
        finally:
            server.shutdown()
            thread.join()
    assert Collector.posted == [("/beats?of=lobby", "application/json", FILE)]


def test_over_https_the_server_has_to_show_a_certificate(
    serve: Serve, authority: Authority
) -> None:
    certificate, key = authority.issue("heartbeat")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = serve(lambda _: response(200), context)
    beat(server.address, FILE, DIRECT._replace(ca_file=authority.file))
    assert len(server.requests) == 1
    with pytest.raises(CertificateIssuerError):
        beat(server.address, FILE, DIRECT)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 400, 401, 404, 500, 503])
def test_a_server_that_does_not_accept_it_is_told_and_no_redirect_is_followed(
    serve: Serve, status: int
) -> None:
    server = serve(lambda _: response(status, Location="https://elsewhere.example/"))
    with pytest.raises(NetworkError):
        beat(server.address, FILE, DIRECT)
    assert len(server.requests) == 1


@pytest.mark.parametrize("url", ["http://example.com/", "ftp://x.example/", "", "file:///etc"])
def test_it_goes_over_https_or_nowhere(opened_sockets: list[object], url: str) -> None:
    with pytest.raises(AddressRefusedError):
        beat(url, FILE, DIRECT)
    assert opened_sockets == []


def test_offline_nothing_is_opened_and_nothing_started(opened_sockets: list[object]) -> None:
    url = "https://example.com/"
    with pytest.raises(OfflineError):
        beat(url, FILE, DIRECT._replace(offline=True))
    with pytest.raises(OfflineError):
        beat_elsewhere(FILE, settings(url, offline=True))
    assert opened_sockets == []


def test_another_process_does_it_without_the_secrets_of_the_feed(serve: Serve) -> None:
    bodies: list[str] = []

    def respond(request: Request) -> Iterable[bytes | None]:
        bodies.append(request.headers["content-length"])
        return response(200, b"welcome " * 1000)

    server = serve(respond)
    mine = settings(f"{server.address}/beats")
    secret = AuthSettings("bearer", token_file="/nowhere")  # noqa: S106
    feed = mine.feed._replace(url=f"{server.address}/", auth=secret)
    beat_elsewhere(FILE, mine._replace(feed=feed))
    assert bodies == [str(len(FILE))]
    assert "authorization" not in server.requests[0].headers


def test_what_goes_wrong_there_is_told_here(serve: Serve) -> None:
    server = serve(lambda _: [CUT])
    with pytest.raises(NoConnectionError):
        beat_elsewhere(FILE, settings(server.address))


def test_a_server_that_never_answers_is_not_waited_for(serve: Serve) -> None:
    over = threading.Event()

    def respond(_request: Request) -> Iterable[bytes | None]:
        over.wait(20)
        return [CUT]

    server = serve(respond)
    try:
        with pytest.raises(HelpViewerError) as told:
            beat_elsewhere(FILE, settings(server.address), longest=1.5)
        assert isinstance(told.value, WorkerError)
    finally:
        over.set()


def test_a_fleet_that_was_switched_on_at_once_does_not_knock_at_once() -> None:
    random = Random(5)  # noqa: S311
    waits = [until_next(random) for _ in range(1000)]
    assert 0.8 * INTERVAL <= min(waits) < 0.82 * INTERVAL
    assert 1.18 * INTERVAL < max(waits) <= 1.2 * INTERVAL
    first = [until_first(random) for _ in range(1000)]
    assert 0 <= min(first) < 0.01 * INTERVAL
    assert 0.99 * INTERVAL < max(first) <= INTERVAL
