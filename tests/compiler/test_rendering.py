import sys

import pytest

from helpviewer.compiler.rendering import MAX_LENGTH, Made, render_articles
from helpviewer.library.article import Article
from helpviewer.library.problems import Problem, ProblemKind
from tests.conftest import make_article

HANGING = "[" * 40_000


def made(*articles: Article) -> list[Made]:
    return list(render_articles({article.path: article for article in articles}))


def test_each_article_comes_with_its_page() -> None:
    ((digest, article, page, rendered),) = made(
        make_article(body="*Press* ![it](it.png)", summary="S")
    )
    assert (digest, article.summary) == ("print-a-page.md", "S")
    assert page.html.startswith("<p><em>Press</em>")
    assert (rendered.problems, rendered.final) == ((), True)
    assert page.images == rendered.images != ()


def test_an_article_without_summary_gets_the_beginning_of_its_text() -> None:
    sentence = "This sentence is long enough to say what the article is about."
    ((_, article, _, _),) = made(make_article(body=f"## Overview\n\nIn short:\n\n{sentence}"))
    assert article.summary == sentence


def test_a_short_text_is_its_own_summary_and_a_long_one_is_cut_between_words() -> None:
    short, long, none = made(
        make_article("a", "Press it."),
        make_article("b", "Many words. " * 50),
        make_article("c", ""),
    )
    assert short[1].summary == "Press it."
    assert long[1].summary.endswith("words. Many…") or long[1].summary.endswith("words…")
    assert len(long[1].summary) <= 241
    assert none[1].summary == ""


def test_an_article_that_is_too_long_is_shown_as_plain_text_and_told() -> None:
    ((_, _, page, rendered),) = made(make_article(body="*a* " * (MAX_LENGTH // 4 + 1)))
    assert "<em>" not in page.html
    assert [problem.reason for problem in rendered.problems] == [
        "shown as plain text: it is longer than 256,000 characters"
    ]
    assert rendered.final


def test_an_article_that_hangs_the_parser_is_shown_as_plain_text_and_the_next_is_fine() -> None:
    hung, fine = made(make_article("Hung", HANGING), make_article("Fine", "*Fine*"))
    assert hung[3].problems == (Problem("hung.md", ProblemKind.RENDER_TIMEOUT),)
    assert hung[3].final
    assert HANGING in hung[2].text
    assert fine[2].html == "<p><em>Fine</em></p>"


def test_an_article_that_breaks_the_renderer_is_shown_as_plain_text_for_good(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    ((_, _, page, rendered),) = made(make_article(body="*Press*"))
    assert page.text == "*Press*"
    assert [problem.kind for problem in rendered.problems] == [ProblemKind.RENDER_FAILED]
    assert rendered.final


def test_without_a_renderer_articles_are_plain_text_until_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    ((_, _, page, rendered),) = made(make_article(body="*Press*"))
    assert page.text == "*Press*"
    assert [problem.kind for problem in rendered.problems] == [ProblemKind.RENDER_FAILED]
    assert not rendered.final
