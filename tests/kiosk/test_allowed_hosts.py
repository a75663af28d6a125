from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from helpviewer.kiosk.allowed_hosts import AllowedHosts
from helpviewer.settings import Settings

HOSTS = AllowedHosts.of("status.example.com *.example.org bücher.example")


@pytest.mark.parametrize(
    "address",
    [
        "https://status.example.com",
        "https://status.example.com/",
        "https://status.example.com/mail?since=1#now",
        "https://status.example.com:443/",
        "https://status.example.com:/",
        "HTTPS://Status.EXAMPLE.com/",
        "https://www.example.org/",
        "https://a.b.example.org/",
        "https://bücher.example/",
        "https://BÜCHER.example/",
        "https://xn--bcher-kva.example/",
    ],
)
def test_pages_of_the_named_hosts_may_be_opened(address: str) -> None:
    assert HOSTS.allows(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "status.example.com",
        "//status.example.com/",
        "http://status.example.com/",
        "ftp://status.example.com/",
        "javascript://status.example.com/%0aalert(1)",
        "file://status.example.com/etc/passwd",
        "mailto:desk@status.example.com",
        "http\N{LATIN SMALL LETTER LONG S}://status.example.com/",
        "https:/status.example.com/",
        "https:status.example.com/",
        "https:///status.example.com/",
        " https://status.example.com/",
        "https://status.example.com /",
        "https://evil.example/",
        "https://evil.example/status.example.com",
        "https://evil.example/?https://status.example.com/",
        "https://evil.example#status.example.com",
        "https://evil.example?@status.example.com/",
        "https://evil.example\\@status.example.com/",
        "https://status.example.com\\@evil.example/",
        "https://status.example.com@evil.example/",
        "https://me@status.example.com/",
        "https://@status.example.com/",
        "https://:@status.example.com/",
        "https://status.example.com%40evil.example/",
        "https://status.example.com%2eevil.example/",
        "https://status.example.com:80/",
        "https://status.example.com:8443/",
        "https://status.example.com:0443/",
        "https://status.example.com:443:443/",
        "https://status.example.com:٤٤٣/",
        "https://status.example.com./",
        "https://status.example.com../",
        "https://.status.example.com/",
        "https://status..example.com/",
        "https://xstatus.example.com/",
        "https://status.example.com.evil.example/",
        "https://www.status.example.com/",
        "https://example.com/",
        "https://example.org/",  # what stands before it may be opened, itself not
        "https://.example.org/",
        "https://evilexample.org/",
        "https://www.example.org.evil.example/",
        "https://status.example.com\n/",
        "https://sta\ntus.example.com/",
        "https://sta\ttus.example.com/",
        "https://status.example.com\x00.evil.example/",
        "https://status.example.com/\x00",
        "https://status.example.com/%0d%0aX",
        "https://status.example.com/\N{RIGHT-TO-LEFT OVERRIDE}",
        "https://status\N{ZERO WIDTH SPACE}.example.com/",
        "https://status\N{SOFT HYPHEN}.example.com/",
        "https://status\N{IDEOGRAPHIC FULL STOP}example.com/",
        "https://\N{FULLWIDTH LATIN SMALL LETTER S}tatus.example.com/",
        "https://st\N{CYRILLIC SMALL LETTER A}tus.example.com/",
        "https://status.example.com\N{FULLWIDTH SOLIDUS}evil/",
        "https://status.example.com\N{FRACTION SLASH}.evil.example/",
        "https://[::1]/",
        "https://[status.example.com]/",
        "https://127.0.0.1/",
        "https://xn--a/",
        "https://" + "a" * 70 + ".example.org/",
        "https://" + "a." * 200 + "example.org/",
        "https://*.example.org/",
        "https://\N{LATIN SMALL LETTER SHARP S}.example/",
    ],
)
def test_whatever_looks_like_them_may_not(address: str) -> None:
    assert not HOSTS.allows(address)


def test_what_is_one_host_to_some_and_another_to_others_is_none() -> None:
    assert AllowedHosts.of("fass.example").allows("https://fass.example/")
    assert not AllowedHosts.of("fass.example").allows("https://faß.example/")
    assert AllowedHosts.of("faß.example") == AllowedHosts()


def test_usually_none_may_be_opened() -> None:
    assert AllowedHosts.of("") == AllowedHosts()
    assert not AllowedHosts().allows("https://status.example.com/")
    assert not AllowedHosts().allows("https://")


@pytest.mark.parametrize("names", ["*", "*.", ".", "..", "*..", "https://a.example", "\x00"])
def test_what_can_be_no_host_allows_nothing(names: str) -> None:
    hosts = AllowedHosts.of(names)
    for address in ("https://a.example/", "https://example/", "https://./", f"https://{names}"):
        assert not hosts.allows(address)


def test_names_are_taken_however_they_are_written() -> None:
    assert AllowedHosts.of(" A.Example.\t*.B.example.\n") == AllowedHosts(
        frozenset({"a.example"}), frozenset({"b.example"})
    )


@pytest.mark.parametrize(
    ("names", "is_good"),
    [
        ("", True),
        ("intranet", True),
        ("status.example.com *.example.org bücher.example", True),
        ("*", False),
        ("*.org", False),
        ("www.*.org", False),
        ("https://a.example", False),
        ("a.example:8080", False),
        ("a.example, b.example", False),
        ("me@a.example", False),
        ("a..example", False),
    ],
)
def test_the_setting_takes_names_of_hosts_and_nothing_else(
    names: str, *, is_good: bool
) -> None:
    assert (Settings().objection("unattended.allowed_hosts", names) == "") == is_good


_PIECES = st.sampled_from(
    [
        *("https://", "http://", "//", "/", "\\", "@", ":", "443", ".", "?", "#", "%", "%2e"),
        *("status.example.com", "www.example.org", "example.org", "evil.example", "bücher"),
        *(
            "\N{LATIN SMALL LETTER LONG S}",
            "\t",
            "\n",
            " ",
            "\x00",
            "。",
            "ß",
            "[",
            "]",
            "::1",
            "xn--bcher-kva.example",
        ),
    ]
)


_NOISE = st.lists(_PIECES | st.characters(), max_size=3).map("".join)


@given(
    rest=st.tuples(st.just("") | _NOISE, _PIECES, st.just("") | st.just("/"), _NOISE).map(
        "".join
    )
)
@example(rest="status.example.com\\@evil.example")
@example(rest="status.example.com")
def test_no_address_is_allowed_that_others_take_for_one_of_another_host(rest: str) -> None:
    address = f"https://{rest}"
    if not HOSTS.allows(address):
        return
    parts = urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode()
    is_named = host in {"status.example.com", "xn--bcher-kva.example"}
    assert is_named or host.endswith(".example.org")
    assert (parts.scheme, parts.username) == ("https", None)
    assert parts.port in {None, 443}
