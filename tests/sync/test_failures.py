"""Each way in which a server cannot be reached has its own sentence."""

import socket
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from urllib3 import exceptions as http

from helpviewer import errors
from helpviewer.errors import NetworkError
from helpviewer.sync.failures import failure
from tests.sync.conftest import MakeFetcher, Serve
from tests.sync.fault_server import response

MOST = 1000


@pytest.mark.parametrize(
    ("status", "kind", "is_lasting"),
    [
        (401, errors.AccessRefusedError, True),
        (403, errors.AccessRefusedError, True),
        (404, errors.NotFoundError, True),
        (407, errors.ProxyLoginError, True),
        (410, errors.FeedGoneError, True),
        (429, errors.ServerBusyError, False),
        (500, errors.ServerFailedError, False),
        (503, errors.ServerBusyError, False),
        (511, errors.CaptivePortalError, False),
    ],
)
def test_a_refusal_has_its_own_sentence(
    serve: Serve,
    make_fetcher: MakeFetcher,
    status: int,
    kind: type[NetworkError],
    is_lasting: bool,
) -> None:
    server = serve(lambda _: response(status, b"<h1>No</h1>"))
    with pytest.raises(NetworkError) as told:
        make_fetcher().get(f"{server.address}/feed.json?key=secret", MOST)
    assert type(told.value) is kind
    assert told.value.is_lasting == is_lasting
    assert told.value.status in {status, 0}
    assert "secret" not in str(told.value)
    assert told.value.exit_status == 4


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("header", "least", "most"),
    [
        ("120", 120, 120),
        ("999999", 86400, 86400),
        ("soon", 60, 60),
        ("", 60, 60),
    ],
)
def test_a_busy_server_says_how_long_to_wait(
    serve: Serve, make_fetcher: MakeFetcher, status: int, header: str, least: int, most: int
) -> None:
    server = serve(lambda _: response(status, Retry_After=header))
    with pytest.raises(errors.ServerBusyError) as told:
        make_fetcher().get(server.address, MOST)
    assert least <= told.value.retry_after <= most


def test_a_port_where_nobody_listens_is_no_connection(make_fetcher: MakeFetcher) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(errors.NoConnectionError):
        make_fetcher().get(f"http://127.0.0.1:{port}/", MOST)


def test_a_name_that_nobody_knows_is_told(make_fetcher: MakeFetcher) -> None:
    with pytest.raises(errors.UnknownHostError) as told:
        make_fetcher().get("https://feed.invalid/feed.json", MOST)
    assert str(told.value).startswith("The server feed.invalid cannot be found.")


def test_an_error_that_nobody_foresaw_is_told_by_its_kind() -> None:
    told = failure(http.InvalidHeader("x"), "https://example.com/", None)
    assert str(told) == "example.com cannot be reached: InvalidHeader"


def test_a_certificate_that_is_wrong_in_another_way_is_told_with_the_reason() -> None:
    reason = ssl.SSLCertVerificationError("it was withdrawn")
    told = failure(http.SSLError(reason), "https://example.com/", None)
    assert str(told) == "There is no secure connection to example.com: it was withdrawn"


def test_an_answer_that_is_no_http_is_no_connection(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    with pytest.raises(errors.NoConnectionError):
        make_fetcher().get(serve(lambda _: [b"SSH-2.0-OpenSSH\r\n"]).address, MOST)


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_may_say_until_when_to_wait(
    serve: Serve, make_fetcher: MakeFetcher, status: int
) -> None:
    until = format_datetime(datetime.now(UTC) + timedelta(hours=2), usegmt=True)
    server = serve(lambda _: response(status, b"", Retry_After=until))
    with pytest.raises(errors.ServerBusyError) as told:
        make_fetcher().get(f"{server.address}/feed.json", MOST)
    assert told.value.retry_after is not None
    assert 7100 <= told.value.retry_after <= 7200
