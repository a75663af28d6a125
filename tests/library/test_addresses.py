import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from helpviewer.errors import ArticleNotFoundError
from helpviewer.library.addresses import (
    ArticleAddress,
    SearchAddress,
    article_address,
    parse_address,
)
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("helpviewer://article/print", ArticleAddress("print", "")),
        (
            "helpviewer://article/faq%2Fprint%23a#ink%20level",
            ArticleAddress("faq/print#a", "ink level"),
        ),
        ("helpviewer://search/paper%20jam", SearchAddress("paper jam")),
        ("helpviewer://article/", None),
        ("helpviewer://other/print", None),
        ("helpviewer://article/a%0Ab", None),
        ("helpviewer://article/" + "a" * 2_000, None),
        ("https://help.example/print", None),
        ("print", None),
    ],
)
def test_an_address_of_the_program_means_an_article_or_a_search(
    text: str, meaning: ArticleAddress | SearchAddress | None
) -> None:
    assert parse_address(text) == meaning


@given(rest=st.text())
def test_no_address_breaks_anything(rest: str) -> None:
    meaning = parse_address(f"helpviewer://search/{rest}")
    assert meaning is None or isinstance(meaning, SearchAddress)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "helpviewer:",
        "helpviewer://",
        "helpviewer://article",
        "helpviewer:/article/print",
        "helpviewer:article/print",
        "helpviewer:///article/print",
        "HELPVIEWER://article/print",
        "helpviewer://Article/print",
        "helpviewer://article:80/print",
        "helpviewer://reader:secret@article/print",
        "helpviewer://article@evil.example/print",
        " helpviewer://article/print",
        "helpviewer://article/print\n",
        "helpviewer://article/a\0b",
        "helpviewer://article/%00",
        "helpviewer://article/a%00b",
        "helpviewer://article/a%1B%5B2Jb",
        "helpviewer://article/a%7F",
        "helpviewer://article/a%C2%80",
        "helpviewer://article/%E2%80%AEgnp.exe",
        "helpviewer://article/a#b%0Dc",
        "helpviewer://article/%FF%FE\udcff",
        "helpviewer://article/#heading",
        "helpviewer://search/",
        "helpviewer://search/" + "%41" * 33_000,
        "helpviewer://run/rm%20-rf",
        "helpviewer://open?file=/etc/passwd",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "--data=/tmp",
        "/etc/passwd",
    ],
)
def test_an_address_from_a_stranger_that_is_not_exactly_one_of_ours_means_nothing(
    text: str,
) -> None:
    assert parse_address(text) is None


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("helpviewer://article/../../etc/passwd", "../../etc/passwd"),
        ("helpviewer://article/%2E%2E%2Fsecret", "../secret"),
        ("helpviewer://article/file:%2F%2F%2Fetc%2Fpasswd", "file:///etc/passwd"),
        ("helpviewer://article/--data", "--data"),
        ("helpviewer://article/%2541", "%41"),
        ("helpviewer://article/a?b=c", "a?b=c"),
    ],
)
def test_what_looks_like_a_path_is_an_id_that_no_article_has(text: str, id_: str) -> None:
    assert parse_address(text) == ArticleAddress(id_, "")
    with pytest.raises(ArticleNotFoundError):
        Library(LibraryInfo(id="help", title="Help"), [], "").find(text)


printable = st.characters(categories=["L", "N", "P", "S"], include_characters=" ").filter(
    str.isprintable
)


@given(article_id=st.text(printable, min_size=1, max_size=100), anchor=st.text(printable))
def test_every_article_and_heading_that_can_be_printed_has_an_address(
    article_id: str, anchor: str
) -> None:
    address = article_address(article_id, anchor)
    assume(len(address) <= 2_000)
    assert parse_address(address) == ArticleAddress(article_id, anchor)
