from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.cautions import Caution, CautionKind
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.outside_links import OutsideLink, examine, known_hosts

KNOWN = {"help.bank.com"}

# (address, what the links to it say)
ORDINARY = [
    ("https://example.com", "example.com"),
    ("https://www.example.com/", "Example"),
    ("https://docs.example.co.uk/a/b.html?c=d&e=%20f#g", "example.co.uk"),
    ("https://example.com:443/", "https://example.com:443/"),
    ("http://example.com:80", ""),
    ("https://github.com/arduino/arduino-cli", "arduino-cli"),
    ("https://github.com/arduino/setup.py", "setup.py"),
    ("https://en.wikipedia.org/wiki/Gr%C3%BC%C3%9Fe_(film)", "Grüße"),
    ("https://help.bank.com/fees", "bank.com"),
    ("https://bank.com/", "help.bank.com/fees"),
    ("https://my_bucket.s3.eu-west-1.amazonaws.com/x.png", "a picture"),
    ("https://xn--mnchen-3ya.de/", "München"),
    ("https://xn--e1afmkfd.xn--p1ai/", "пример.рф"),
    ("https://xn--n1aeb.xn--p1ag/", "\u0441\u043e\u0440.\u0440\u0443"),
    ("https://xn--r8jz45g.jp/", "例え.jp"),
    ("https://xn--u9jy52gf3b.jp/", ""),
    ("https://xn--hxajbheg2az3al.gr/", ""),
    ("HTTPS://EXAMPLE.COM/", "Example.com"),
    ("mailto:help@example.com", "help@example.com"),
    ("mailto:help@example.com?subject=Fees", "Write to us"),
]


def kinds(link: OutsideLink) -> set[str]:
    return {str(caution.kind) for caution in link.cautions} - {"not-encrypted"}


@pytest.mark.parametrize(("address", "text"), ORDINARY)
def test_an_ordinary_address_gives_no_cause_for_caution(address: str, text: str) -> None:
    link = examine(address, [text], KNOWN)
    assert kinds(link) == set()
    assert link.host
    assert link.address == address


@pytest.mark.parametrize(
    ("address", "cautions"),
    [
        ("https://bank.com@evil.example/", [("user-info", "bank.com")]),
        ("https://bank.com%2F@evil.example/", [("user-info", "bank.com/")]),
        ("https://a:b@c:d@evil.example/", [("user-info", "a:b@c:d")]),
        ("https://@evil.example/", [("user-info", "")]),
        # a Cyrillic letter among Latin ones
        (
            "https://p\u0430yment.example",
            [("mixed-scripts", "p\u0430yment.example"), ("look-alike", "payment.example")],
        ),
        ("https://xn--pyment-3nf9n.com", [("mixed-scripts", "p\u0430yment\u0444.com")]),
        # Cyrillic altogether
        ("https://xn--80ak6aa92e.com/", [("look-alike", "apple.com")]),
        ("https://\u0430\u0440\u0440\u04cf\u0435.com", [("look-alike", "apple.com")]),
        ("https://\u03bf\u03bd\u03b1.com", [("look-alike", "ova.com")]),  # Greek
        ("https://b\u0261nk.com", [("look-alike", "bgnk.com")]),
        ("https://b\u00e0nk.com", [("look-alike", "help.bank.com")]),
        ("https://bank.com.evil.example", [("look-alike", "help.bank.com")]),
        ("https://help.bank.com.evil.example", [("look-alike", "help.bank.com")]),
        ("https://127.0.0.1/", [("numeric-host", "")]),
        ("https://2130706433/", [("numeric-host", "")]),
        ("https://0x7f000001/", [("numeric-host", "")]),
        ("https://0177.0.0.01./", [("numeric-host", "")]),
        ("https://[::1]/", [("numeric-host", "")]),
        ("https://example.com:8443/", [("port", "8443")]),
        ("http://example.com/", [("not-encrypted", "")]),
        ("http://example.com:443/", [("port", "443"), ("not-encrypted", "")]),
        ("https://" + "a." * 40 + "example", [("long-host", "")]),
        ("https://example.com/%E2%80%AEgpj.exe", [("hidden-characters", "")]),
        ("https://example.com/\u202egpj.exe", [("hidden-characters", "")]),
        ("https://example.com/%00", [("hidden-characters", "")]),
        ("https://example.com\\@bank.com/", [("unreadable", "")]),
        ("https://example.com/\\@bank.com/", [("hidden-characters", "")]),
        ("https://example.com/a b", [("hidden-characters", "")]),
        ("https://%65xample.com/", [("unreadable", "")]),
        ("https://example.com:port/", [("unreadable", "")]),
        ("https://example.com:123456/", [("unreadable", "")]),
        ("https:example.com", [("unreadable", "")]),
        ("https:///example.com", [("unreadable", "")]),
        ("https://", [("unreadable", "")]),
        ("javascript:alert(1)", [("unreadable", "")]),
        ("file:///etc/passwd", [("unreadable", "")]),
        ("\\\\evil\\share", [("unreadable", "")]),
        ("//evil/share", [("unreadable", "")]),
        ("", [("unreadable", "")]),
        ("mailto:", [("unreadable", "")]),
        ("mailto:a@b.example?bcc=c&Attach=/etc/passwd", [("mail-fields", "bcc, attach")]),
        ("mailto:a@b.example?subject=A&body=B%0D%0AC", [("mail-fields", "body")]),
        ("mailto:a@b.example%0D%0ABcc:c@d.example", [("unreadable", "")]),
        ("mailto:?to=a@b.example", [("unreadable", "")]),
    ],
)
def test_a_strange_address_is_told(address: str, cautions: list[tuple[str, str]]) -> None:
    found = examine(address, [], KNOWN).cautions
    assert [(str(caution.kind), caution.value) for caution in found] == cautions


@pytest.mark.parametrize(
    ("text", "address", "other"),
    [
        ("https://bank.com/login", "https://evil.example/", "bank.com"),
        ("www.bank.com", "https://evil.example/", "bank.com"),
        ("bank.com", "https://evil.example/", "bank.com"),
        (" Bank.Example/login ", "https://evil.example/", "bank.example"),
        ("https://b\u0430nk.com", "https://bank.com", "b\u0430nk.com"),
        ("help@bank.com", "mailto:help@evil.example", "bank.com"),
        ("mailto:a@bank.club", "https://evil.example/", "bank.club"),
    ],
)
def test_a_text_that_names_another_host_is_told(text: str, address: str, other: str) -> None:
    assert Caution(CautionKind.OTHER_TEXT, other) in examine(address, ["Here", text]).cautions


@pytest.mark.parametrize(
    "text", ["Read more at bank.com", "Node.js", "1.2.3", "a...b", "@", ""]
)
def test_a_text_that_is_no_address_says_nothing_of_the_host(text: str) -> None:
    assert examine("https://evil.example/", [text]).cautions == ()


def test_where_it_leads_is_told_apart_from_the_rest() -> None:
    assert examine("https://bank.com@EVIL.example:81/bank.com").host == "evil.example"
    assert examine("mailto:a%40b.example?subject=x").host == "a@b.example"
    assert examine("data:text/html,x").host == ""


def test_a_library_knows_where_its_articles_are_published() -> None:
    urls = ["https://Help.bank.com/a", "http://bank.example:80", "http://localhost/", "x", ""]
    cards = [
        Card(ArticleKey(ArticleId(str(n)), "en"), f"{n}.md", "T", "", url=url)
        for n, url in enumerate(urls)
    ]
    library = Library(LibraryInfo("help", "Help"), cards)
    assert known_hosts(library) == {"help.bank.com", "bank.example"}


def addresses() -> Iterator[st.SearchStrategy[str]]:
    odd = st.sampled_from([*"/?#@:[]%\\.-", "xn--", "%E2", "\u202e", "\ud800", "\u0430"])
    part = st.lists(st.text(max_size=5) | odd).map("".join)
    yield part
    yield st.builds("{}{}".format, st.sampled_from(["https://", "HTTP://", "mailto:"]), part)
    yield st.builds("https://xn--{}.com".format, st.text("abz019-", max_size=70))


@given(address=st.one_of(*addresses()), text=st.text(max_size=40), known=st.text(max_size=20))
def test_nothing_that_can_be_written_breaks_it(address: str, text: str, known: str) -> None:
    link = examine(address, [text, address], [known])
    assert link.address == address
    assert bool(link.host) is (CautionKind.UNREADABLE not in kinds(link))
    assert all(caution.value.isprintable() for caution in link.cautions)


def test_a_huge_address_is_read_at_once() -> None:
    link = examine("https://" + "xn--a." * 300_000 + "/" + "%0" * 300_000, ["a." * 300_000])
    assert "long-host" in kinds(link)
