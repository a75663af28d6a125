import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.addresses import ArticleAddress, SearchAddress, parse_address


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
