import pytest

from helpviewer import errors
from helpviewer.errors import NetworkError
from helpviewer.sync.redirects import redirect_target
from tests.sync.conftest import MakeFetcher, Serve
from tests.sync.fault_server import Request, response

FEED = "https://example.com/help/feed.json"


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/v2/feed.json", "https://example.com/v2/feed.json"),
        ("feed-2.json#top", "https://example.com/help/feed-2.json"),
        ("https://EXAMPLE.com:8443/feed.json", "https://EXAMPLE.com:8443/feed.json"),
    ],
)
def test_a_redirect_within_a_host_is_followed(location: str, target: str) -> None:
    assert redirect_target(FEED, 301, location) == target


@pytest.mark.parametrize(
    ("status", "location", "kind"),
    [
        (302, "https://login.hotel.example/", errors.CaptivePortalError),
        (301, "https://example.org/feed.json", errors.RedirectRefusedError),
        (301, "http://example.com/feed.json", errors.RedirectRefusedError),
        (302, "http://example.com/feed.json", errors.RedirectRefusedError),
        (308, "https://me:secret@example.com/", errors.RedirectRefusedError),
        (301, "https://[::1/", errors.RedirectRefusedError),
        (301, "file:///etc/passwd", errors.RedirectRefusedError),
        (301, "", errors.RedirectRefusedError),
    ],
)
def test_any_other_is_not(status: int, location: str, kind: type[NetworkError]) -> None:
    with pytest.raises(kind) as told:
        redirect_target(FEED, status, location)
    assert "secret" not in str(told.value)


def test_a_secure_connection_is_not_given_up_even_on_this_machine() -> None:
    with pytest.raises(errors.RedirectRefusedError, match=r"http://127\.0\.0\.1/"):
        redirect_target("https://127.0.0.1/feed.json", 302, "http://127.0.0.1/feed.json")


def test_three_redirects_are_followed(serve: Serve, make_fetcher: MakeFetcher) -> None:
    def respond(request: Request) -> list[bytes | None]:
        steps = int(request.path.removeprefix("/"))
        return response(302, Location=f"/{steps - 1}") if steps else response(200, b"{}")

    server = serve(respond)
    assert make_fetcher().get(f"{server.address}/3", 99).url == f"{server.address}/0"
    with pytest.raises(errors.RedirectLoopError):
        make_fetcher().get(f"{server.address}/4", 99)
    assert len(server.requests) == 4 + 4


def test_a_loop_ends(serve: Serve, make_fetcher: MakeFetcher) -> None:
    server = serve(lambda _: response(302, Location="/again"))
    with pytest.raises(errors.RedirectLoopError):
        make_fetcher().get(server.address, 99)
    assert len(server.requests) == 4


def test_another_host_is_not_connected_to(serve: Serve, make_fetcher: MakeFetcher) -> None:
    other = serve(lambda _: response(200, b"{}"))
    elsewhere = other.address.replace("127.0.0.1", "127.0.0.2")
    server = serve(lambda _: response(301, Location=elsewhere))
    with pytest.raises(errors.RedirectRefusedError):
        make_fetcher().get(server.address, 99)
    assert other.requests == []
