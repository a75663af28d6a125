import pytest

from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.links import (
    Destination,
    ToArticle,
    ToHeading,
    ToNowhere,
    ToOutside,
    destination,
)

PRINT = ArticleKey(ArticleId("print & fax"), "en")
NUMBERED = ArticleKey(ArticleId("360123"), "en")
LIBRARY = Library(
    LibraryInfo("help", "Help"),
    [
        Card(PRINT, "faq/print.md", "Print", "faq", url="https://help.example/print"),
        Card(NUMBERED, "fax.md", "Fax", "faq"),
    ],
)


@pytest.mark.parametrize(
    ("target", "leads_to"),
    [
        ("#ink%20level", ToHeading("ink level")),
        ("article:print%20%26%20fax", ToArticle(PRINT)),
        ("article:faq/print.md#ink%20level", ToArticle(PRINT, "ink level")),
        ("ARTICLE:faq/print.md", ToArticle(PRINT)),
        ("article:nowhere", ToNowhere("article:nowhere")),
        ("https://help.example/print/#ink", ToArticle(PRINT, "ink")),
        ("https://other.example/articles/360123-fax?a=b#ink", ToArticle(NUMBERED, "ink")),
        ("https://other.example/", ToOutside("https://other.example/")),
        ("mailto:help@example.com", ToOutside("mailto:help@example.com")),
        ("javascript:alert(1)", ToNowhere("javascript:alert(1)")),
        ("file:///etc/passwd", ToNowhere("file:///etc/passwd")),
        ("https:other.example", ToNowhere("https:other.example")),
        ("//other.example/share", ToNowhere("//other.example/share")),
        ("\\\\other\\share", ToNowhere("\\\\other\\share")),
        ("data:text/html,x", ToNowhere("data:text/html,x")),
        ("faq/print.md", ToNowhere("faq/print.md")),
        ("", ToNowhere("")),
    ],
)
def test_a_link_leads_where_its_target_says(target: str, leads_to: Destination) -> None:
    assert destination(target, LIBRARY) == leads_to
