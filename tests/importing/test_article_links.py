import pytest

from helpviewer.importing.article_links import ArticleLinks, absolute, fragments, host_of
from helpviewer.importing.help_centre import HelpPage

HERE = "https://acme.test/hc/en-us/articles/1-Here"
PAGES = [
    HelpPage("zendesk/1", "Here", "x", url=HERE, numbers=("1",)),
    HelpPage("zendesk/2", "There", "x", url="https://acme.test/articles/2x", numbers=("2",)),
]


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("/hc/fr/articles/2-Autre-titre", "article:zendesk/2"),
        ("2", "article:zendesk/2"),
        ("https://acme.test/articles/2x", "article:zendesk/2"),
        ("https://ACME.test/articles/1?a=b#part", "article:zendesk/1#part"),
        ("https://help.acme.test/article/2", "article:zendesk/2"),
        ("https://other.test/articles/2", "https://other.test/articles/2"),
        ("https://acme.test/articles/3", "https://acme.test/articles/3"),
        ("//cdn.test/x", "https://cdn.test/x"),
        ("#part", "#part"),
        ("mailto:a@acme.test", "mailto:a@acme.test"),
        ("javascript:alert(1)", ""),
        ("https://[x/articles/1", ""),
        ("file:///etc/passwd", ""),
    ],
)
def test_a_link_leads_to_the_article_that_it_means_or_to_the_web(
    href: str, target: str
) -> None:
    assert ArticleLinks(PAGES, "https://help.acme.test").target(href, HERE) == target


@pytest.mark.parametrize(
    ("href", "target"),
    [("/support/solutions/articles/5", "article:freshdesk/5"), ("/other", ""),
     ("https://x.test/articles/5", "https://x.test/articles/5"), ("//x.test/a", "https://x.test/a")],
)  # fmt: skip
def test_a_help_centre_without_an_address_has_links_within_itself(
    href: str, target: str
) -> None:
    pages = [HelpPage("freshdesk/5", "Five", "x", numbers=("5",))]
    assert ArticleLinks(pages, "").target(href, "") == target


def test_an_address_that_is_none_has_no_host() -> None:
    assert host_of("https://[x") == ""
    assert absolute("https://[x", HERE) == ""
    assert ArticleLinks([HelpPage("a/1", "x", "x", url="https://[x")], "").target("a", "") == ""


def test_places_are_told_by_the_links_to_them() -> None:
    assert fragments(["#h_1", "/a#h%C3%A9", "/b", "#", "#a b", '#x"y']) == {"h_1", "hé"}
