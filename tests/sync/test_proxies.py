import base64
import socket

import pytest

from helpviewer import errors
from helpviewer.sync.proxies import proxy_for
from tests.sync.certificates import Authority, server_context
from tests.sync.conftest import MakeFetcher, Serve
from tests.sync.fault_server import Request, response

FEED = "https://example.com/feed.json"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def test_the_systems_proxy_is_asked_for(environment: pytest.MonkeyPatch) -> None:
    choose = proxy_for("system")
    assert choose(FEED) is None
    environment.setenv("https_proxy", "proxy.example:3128")
    assert choose(FEED) == "http://proxy.example:3128"


def test_a_proxy_for_everything_is_for_feeds_too(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("all_proxy", "http://proxy.example:3128")
    assert proxy_for("system")(FEED) == "http://proxy.example:3128"


@pytest.mark.parametrize("exceptions", ["example.com", ".com", "*", "x.org, example.com"])
def test_hosts_without_a_proxy_are_asked_directly(
    environment: pytest.MonkeyPatch, exceptions: str
) -> None:
    environment.setenv("https_proxy", "http://proxy.example:3128")
    environment.setenv("no_proxy", exceptions)
    assert proxy_for("system")(FEED) is None


def test_a_port_without_a_proxy_is_asked_directly(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("https_proxy", "http://proxy.example:3128")
    environment.setenv("no_proxy", "example.com:8443")
    assert proxy_for("system")("https://example.com:8443/feed.json") is None
    assert proxy_for("system")(FEED) == "http://proxy.example:3128"


def test_settings_choose_a_proxy_or_none(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("https_proxy", "http://other.example:3128")
    assert proxy_for("none")(FEED) is None
    assert proxy_for("http://proxy.example:8080")(FEED) == "http://proxy.example:8080"


@pytest.mark.parametrize("setting", ["system", "none", "http://proxy.example:8080"])
def test_this_machine_needs_no_proxy(environment: pytest.MonkeyPatch, setting: str) -> None:
    environment.setenv("http_proxy", "http://other.example:3128")
    assert proxy_for(setting)("http://127.0.0.1:8000/feed.json") is None
    assert proxy_for(setting)("http://localhost/feed.json") is None


def ok(_: Request) -> list[bytes | None]:
    return response(200, b"{}")


def tunnel(_: Request) -> list[bytes | None]:
    return [b"HTTP/1.1 200 Connected\r\n\r\n"]


def test_a_feed_is_fetched_through_a_proxy_that_learns_only_its_host(
    serve: Serve, make_fetcher: MakeFetcher, authority: Authority
) -> None:
    server = serve(ok, server_context(authority.issue("good")))
    proxy = serve(tunnel)
    way = proxy.address.replace("//", "//me:p%40ss@")
    fetcher = make_fetcher(ca_file=authority.file, proxy_for=lambda _: way)
    assert fetcher.get(f"{server.address}/feed.json", 99).content == b"{}"
    (asked,) = proxy.requests
    assert (asked.method, asked.path) == ("CONNECT", server.address.removeprefix("https://"))
    login = base64.b64encode(b"me:p@ss").decode()
    assert asked.headers["proxy-authorization"] == f"Basic {login}"
    assert "proxy-authorization" not in server.requests[0].headers


def test_a_proxy_that_asks_for_a_password_is_told(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    proxy = serve(lambda _: response(407))
    way = proxy.address.replace("//", "//me:secret@")
    with pytest.raises(errors.ProxyLoginError) as told:
        make_fetcher(proxy_for=lambda _: way).get(FEED, 99)
    assert told.value.values["proxy"] == proxy.address
    assert "secret" not in str(told.value)


def test_a_proxy_that_cannot_reach_the_server_is_told(
    serve: Serve, make_fetcher: MakeFetcher
) -> None:
    proxy = serve(lambda _: response(502))
    with pytest.raises(errors.ProxyUnusableError) as told:
        make_fetcher(proxy_for=lambda _: proxy.address).get(FEED, 99)
    assert "502" in str(told.value)


def test_a_proxy_that_does_not_answer_is_told(make_fetcher: MakeFetcher) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        way = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(errors.ProxyUnusableError) as told:
        make_fetcher(proxy_for=lambda _: way).get(FEED, 99)
    assert str(told.value) == f"The proxy {way} cannot be used: it does not answer"


def test_a_proxy_of_another_kind_is_told(make_fetcher: MakeFetcher) -> None:
    with pytest.raises(errors.ProxyUnusableError, match="socks5 is not supported"):
        make_fetcher(proxy_for=lambda _: "socks5://127.0.0.1:1080").get(FEED, 99)
