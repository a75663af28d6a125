import pytest

from helpviewer.library.addresses import ArticleAddress, article_address, parse_address
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.sharing import SharedLinks, public_address, shared_address


def card(name: str, url: str = "") -> Card:
    return Card(ArticleKey(ArticleId(name), "en"), f"{name}.md", name, "faq", url=url)


PUBLIC = card("fees", "https://help.example/fees")
OWN = card("a/b c")
LIBRARY = Library(LibraryInfo("id", "Help"), [PUBLIC, OWN])


@pytest.mark.parametrize(("name", "anchor"), [("fees", ""), ("a/b#c d", "é x"), ("%", "#")])
def test_an_address_leads_to_the_article_that_it_was_made_for(name: str, anchor: str) -> None:
    assert parse_address(article_address(name, anchor)) == ArticleAddress(name, anchor)


def test_a_published_article_is_shared_by_its_public_address() -> None:
    assert shared_address(PUBLIC, "makers") == "https://help.example/fees#makers"
    assert shared_address(OWN, "x") == "helpviewer://article/a%2Fb%20c#x"


def test_an_address_that_no_browser_opens_is_no_public_one() -> None:
    assert public_address(card("x", "file:///etc/passwd")) == ""
    assert public_address(PUBLIC) == "https://help.example/fees"


@pytest.mark.parametrize(
    ("target", "outside"),
    [
        ("#makers", "https://help.example/fees#makers"),
        ("article:fees", "https://help.example/fees"),
        ("article:a%2Fb%20c#x", "helpviewer://article/a%2Fb%20c#x"),
        ("https://bank.example/", "https://bank.example/"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("article:gone", ""),
        ("attachment:a.png", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_links_lead_to_the_same_place_outside(target: str, outside: str) -> None:
    assert SharedLinks(LIBRARY, PUBLIC)(target) == outside


def test_headings_of_what_is_shared_whole_stay_where_they_are() -> None:
    assert SharedLinks(LIBRARY)("#makers") == "#makers"
