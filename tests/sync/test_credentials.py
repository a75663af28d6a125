import base64
import logging
import sys
import traceback
from pathlib import Path
from types import SimpleNamespace

import pytest

from helpviewer import errors
from helpviewer.errors import NetworkError
from helpviewer.sync.connections import Network
from helpviewer.sync.credentials import NOBODY, Access, Credentials, read_credentials
from tests.sync.conftest import MakeFetcher, Serve
from tests.sync.fault_server import Request, response

HIDDEN = "s3cret-t0ken"
FEED = "https://example.com/help/feed.json"
BASIC = "Basic " + base64.b64encode(b"me:s3cret-t0ken").decode()


def private(file: Path, content: str | bytes) -> str:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    file.chmod(0o600)
    return str(file)


def sent(access: Access, **environment: str) -> str:
    return read_credentials(access, FEED, environment).headers(FEED).get("Authorization", "")


def test_a_token_is_read_from_a_file_or_the_environment(tmp_path: Path) -> None:
    file = private(tmp_path / "token", f"{HIDDEN}\n")
    assert sent(Access("bearer", token_file=file)) == f"Bearer {HIDDEN}"
    assert sent(Access("bearer", "", "TOKEN"), TOKEN=HIDDEN) == f"Bearer {HIDDEN}"


def test_a_name_and_a_password_are_sent_together(tmp_path: Path) -> None:
    file = private(tmp_path / "login", f"me:{HIDDEN}")
    assert sent(Access("basic", token_file=file)) == BASIC


def test_a_netrc_file_has_the_password_of_a_host(tmp_path: Path) -> None:
    entry = f"machine example.com login me password {HIDDEN}"
    file = private(tmp_path / "netrc", entry)
    assert sent(Access("netrc", token_file=file)) == BASIC


def test_a_keyring_has_the_token_of_a_host(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def get_password(service: str, host: str) -> str:
        asked.append((service, host))
        return HIDDEN

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=get_password))
    assert sent(Access("bearer", keyring="help")) == f"Bearer {HIDDEN}"
    assert asked == [("help", "example.com")]


def test_a_keyring_that_does_not_open_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class KeyringError(Exception):
        pass

    def get_password(_service: str, _host: str) -> str:
        raise KeyringError

    module = SimpleNamespace(
        get_password=get_password, errors=SimpleNamespace(KeyringError=KeyringError)
    )
    monkeypatch.setitem(sys.modules, "keyring", module)
    with pytest.raises(errors.CredentialsError):
        sent(Access("bearer", keyring="help"))


def test_without_the_package_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(errors.CredentialsError, match="needs the package keyring"):
        sent(Access("bearer", keyring="help"))


def test_anybody_needs_no_secret() -> None:
    assert sent(Access()) == ""
    assert NOBODY.headers(FEED) == {}


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "token"
    private(file, HIDDEN)
    file.chmod(mode)
    for kind in ("bearer", "basic", "netrc"):
        with pytest.raises(errors.CredentialsError, match="give it the mode 600"):
            sent(Access(kind, token_file=str(file)))
    with pytest.raises(errors.CredentialsError, match="give it the mode 600"):
        sent(Access("mtls", certificate=str(file)))


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("bearer", ""),
        ("bearer", f"{HIDDEN} {HIDDEN}"),
        ("bearer", f"{HIDDEN}\r\nX-Header: 1"),
        ("bearer", f"{HIDDEN}é"),
        ("bearer", HIDDEN.encode() + b"\xff"),
        ("basic", HIDDEN),
        ("netrc", f"machine example.org login me password {HIDDEN}"),
        ("netrc", f"machine example.com login me password {HIDDEN} {HIDDEN}"),
    ],
)
def test_an_odd_secret_is_refused_without_being_told(
    tmp_path: Path, kind: str, content: str | bytes
) -> None:
    file = private(tmp_path / "token", content)
    with pytest.raises(errors.CredentialsError) as told:
        sent(Access(kind, token_file=file))
    assert HIDDEN not in "".join(traceback.format_exception(told.value))


@pytest.mark.parametrize(
    "access",
    [
        Access("bearer"),
        Access("bearer", "", "MISSING"),
        Access("bearer", "missing"),
        Access("netrc", "missing"),
        Access("mtls", certificate="missing"),
        Access("secret handshake"),
    ],
)
def test_a_missing_secret_is_told(access: Access) -> None:
    with pytest.raises(errors.CredentialsError):
        sent(access)


def test_a_folder_is_no_secret(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    with pytest.raises(errors.CredentialsError, match="cannot be read"):
        sent(Access("bearer", str(tmp_path)))


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/help/feed.json",
        "https://example.com:8443/help/feed.json",
        "http://example.com/help/feed.json",
        "https://example.com.evil.example/",
        "https://cdn.example.com/",
    ],
)
def test_another_server_never_sees_the_secret(url: str) -> None:
    assert Credentials(FEED, f"Bearer {HIDDEN}").headers(url) == {}


def test_the_whole_of_its_server_sees_the_secret() -> None:
    known = Credentials(FEED, f"Bearer {HIDDEN}")
    assert known.headers("https://example.com:443/packs/a.json.gz") == known.headers(FEED)
    assert known.headers(FEED) != {}


def test_a_secret_is_dropped_on_a_redirect(serve: Serve, make_fetcher: MakeFetcher) -> None:
    def respond(request: Request) -> list[bytes | None]:
        moved = request.path == "/feed.json"
        return response(302, Location="/moved") if moved else response(200, b"{}")

    server = serve(respond)
    known = Credentials(server.address, f"Bearer {HIDDEN}")
    make_fetcher(credentials=known).get(f"{server.address}/feed.json", 99)
    assert [request.headers.get("authorization") for request in server.requests] == [
        f"Bearer {HIDDEN}",
        None,
    ]


def test_no_secret_is_in_a_log_an_error_or_a_representation(
    serve: Serve, make_fetcher: MakeFetcher, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(lambda asked: response(int(asked.path[1:]), b"{}", Location="http://a.b/"))
    known = Credentials(server.address, f"Bearer {HIDDEN}")
    fetcher = make_fetcher(credentials=known)
    assert HIDDEN not in repr((known, fetcher, Network(credentials=known)))
    for status in (302, 401, 404, 503):
        with pytest.raises(NetworkError) as told:
            fetcher.get(f"{server.address}/{status}", 99)
        assert HIDDEN not in "".join(traceback.format_exception(told.value))
        assert HIDDEN not in repr((told.value, told.value.values))
    assert HIDDEN in server.requests[0].headers["authorization"]
    assert "GET" in caplog.text
    assert HIDDEN not in caplog.text
