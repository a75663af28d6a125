import string
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.article import (
    Article,
    ArticleId,
    ArticleKey,
    Audience,
    Category,
    Format,
)
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.page import Heading, Link, Page
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.library.store.rows import (
    article_of,
    article_row,
    digest_of,
    info_of,
    info_text,
    page_of,
    page_row,
    problems_of,
    problems_text,
)
from tests.conftest import make_article

texts = st.text(alphabet=string.printable + "äß✓\u202e", max_size=20)
lists = st.lists(texts, max_size=3).map(tuple)
days = st.none() | st.dates(min_value=date(1, 1, 1))
articles = st.builds(
    Article,
    key=st.builds(ArticleKey, texts.map(ArticleId), st.sampled_from(["en", "pt-BR"])),
    path=texts,
    title=texts,
    category=texts,
    body=texts,
    format=st.sampled_from(Format),
    summary=texts,
    published=days,
    updated=days,
    views=st.none() | st.integers(min_value=0),
    tags=lists,
    keywords=lists,
    url=texts,
    verified_by=texts,
    verified_until=days,
    audience=st.sampled_from(Audience),
    pinned_until=days,
    related=lists,
    context_ids=lists,
    order=st.none() | st.integers(),
)
pages = st.builds(
    Page,
    html=texts,
    text=texts,
    outline=st.lists(st.builds(Heading, st.integers(1, 6), texts, texts)).map(tuple),
    links=st.lists(st.builds(Link, texts, texts)).map(tuple),
    images=lists,
)


@given(article=articles)
def test_an_article_comes_back_as_it_was(article: Article) -> None:
    assert article_of(article.key, article_row(article), article.views) == article


@given(page=pages)
def test_a_page_comes_back_as_it_was(page: Page) -> None:
    assert page_of(page_row(page)) == page


@given(one=articles, other=articles)
def test_two_articles_have_one_version_only_if_they_are_equal(
    one: Article, other: Article
) -> None:
    same = (one.key, article_row(one)) == (other.key, article_row(other))
    assert (digest_of(one) == digest_of(other)) == same


def test_identity_is_part_of_the_version() -> None:
    assert digest_of(make_article(language="en")) != digest_of(make_article(language="de"))


def test_what_a_library_says_of_itself_comes_back_as_it_was() -> None:
    info = LibraryInfo(
        "help",
        "Hilfe ✓",
        "de",
        "B",
        "i",
        {"en": "Help"},
        (Category("faq", "F", "", {"de": "f"}),),
        "[[same]]\nwords = ['ä', 'b']",
        "#0a5c36",
        "#7fd6a4",
    )
    assert info_of(info_text(info)) == info


def test_what_was_kept_before_there_were_synonyms_and_colours_is_read() -> None:
    text = '{"id":"help","title":"Help","language":"en","categories":[]}'
    assert info_of(text) == LibraryInfo("help", "Help")


def test_problems_come_back_as_they_were() -> None:
    problems = [Problem("ä.md", ProblemKind.BAD_DATE, {"field": "updated", "value": "x"})]
    assert problems_of(problems_text(problems)) == problems
