import pytest

from helpviewer.errors import AddressRefusedError
from helpviewer.sync.addresses import checked, host_of, is_this_machine, origin, shown


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/feed.json?page=2",
        "https://example.com:8443/a%20b",
        "https://[2001:db8::1]/feed.json",
        "http://127.0.0.1:8000/feed.json",
        "http://localhost/feed.json",
        "http://[::1]:8000/feed.json",
    ],
)
def test_secure_addresses_and_this_machine_may_be_fetched(url: str) -> None:
    assert checked(url) == url


def test_what_no_address_may_hold_is_encoded() -> None:
    assert checked("https://example.com/Gebühr 1") == "https://example.com/Geb%C3%BChr%201"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/feed.json",
        "http://127.0.0.1.example.com/",
        "http://localhost.example.com/",
        "https://me@example.com/",
        "https://me:secret@example.com/",
        "https://exämple.com/",
        "https://example.com\\@evil.example/",
        "https://example.com:port/",
        "https://[::1/",
        "https:///feed.json",
        "ftp://example.com/",
        "file:///etc/passwd",
        "feed.json",
        "",
    ],
)
def test_no_other_may(url: str) -> None:
    with pytest.raises(AddressRefusedError) as told:
        checked(url)
    assert "secret" not in str(told.value)


def test_an_address_is_told_without_its_secrets() -> None:
    assert shown("https://me:secret@example.com/feed.json?key=secret#secret") == (
        "https://example.com/feed.json"
    )
    assert shown("https://[::1") == "The address"
    assert host_of("https://example.com:8443/feed.json") == "example.com"
    assert host_of("feed.json") == "feed.json"


def test_an_origin_is_scheme_host_and_port() -> None:
    assert origin("https://Example.com/a") == origin("https://example.com:443/b")
    assert origin("http://example.com/") == ("http", "example.com", 80)
    assert origin("") == ("", "", 0)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost", "LOCALHOST"])
def test_this_machine_has_several_names(host: str) -> None:
    assert is_this_machine(host)


@pytest.mark.parametrize(
    "host", ["10.0.0.1", "example.com", "", "::2", "127.0.0.1.example.com"]
)
def test_other_machines_have_others(host: str) -> None:
    assert not is_this_machine(host)
