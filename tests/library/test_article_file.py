from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.article import Article, ArticleKey, Audience
from helpviewer.library.article_file import parse_article
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.problems import Problem, ProblemKind

ENGLISH = LibraryInfo(id="help", title="Help", language="en")


def parsed(content: str | bytes, path: str = "faq/print.md") -> tuple[Article, list[Problem]]:
    return parse_article(
        path, content.encode() if isinstance(content, str) else content, ENGLISH
    )


def article_of(content: str | bytes, path: str = "faq/print.md") -> Article:
    article, problems = parsed(content, path)
    assert problems == []
    return article


def kinds_of(content: str | bytes, path: str = "faq/print.md") -> list[ProblemKind]:
    return [problem.kind for problem in parsed(content, path)[1]]


def test_every_field_is_understood() -> None:
    text = """\
---
id: print
title: Print a page
category: faq/printing
summary: How to print.
published: 2024-01-02
updated: 2025-03-04
views: 11,570
language: de
tags: [paper, ink]
keywords: [hard copy]
url: https://help.example/print
verified_by: Ada
verified_until: 2030-01-01
audience: internal
pinned_until: 2029-01-01
related: [fax, scan]
context_ids: [dialog.print]
order: 3
---
Press the button.
"""
    assert article_of(text) == Article(
        key=ArticleKey("print", "de"),  # type: ignore[arg-type]
        path="faq/print.md",
        title="Print a page",
        category="faq/printing",
        body="Press the button.\n",
        summary="How to print.",
        published=date(2024, 1, 2),
        updated=date(2025, 3, 4),
        views=11570,
        tags=("paper", "ink"),
        keywords=("hard copy",),
        url="https://help.example/print",
        verified_by="Ada",
        verified_until=date(2030, 1, 1),
        audience=Audience.INTERNAL,
        pinned_until=date(2029, 1, 1),
        related=("fax", "scan"),  # type: ignore[arg-type]
        context_ids=("dialog.print",),
        order=3,
    )


def test_what_an_author_did_not_say_comes_from_path_and_heading() -> None:
    article = article_of("# Print a page\n\nPress the button.", "faq/printing/print-a-page.md")
    assert article.key == ("faq/printing/print-a-page", "en")
    assert (article.title, article.category) == ("Print a page", "faq/printing")
    assert article.body == "\nPress the button."


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("print-a_page.md", "Print a page"),
        ("faq/ÄRGER.md", "ÄRGER"),
        ("-.md", "-"),
        ("a\nb.md", "A b"),
    ],
)
def test_without_a_heading_the_files_name_is_the_title(path: str, title: str) -> None:
    assert article_of("Text", path).title == title


def test_a_heading_that_repeats_the_title_is_not_shown_twice() -> None:
    assert article_of("---\ntitle: Print\n---\n# PRINT\nText").body == "Text"
    assert article_of("---\ntitle: Print\n---\n# Before\nText").body == "# Before\nText"


def test_an_empty_file_is_an_article_without_text() -> None:
    article = article_of("", "faq/empty.md")
    assert (article.title, article.body) == ("Empty", "")


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("faq/reset.de.md", ("faq/reset", "de")),
        ("reset.pt_BR.md", ("reset.pt_BR", "en")),
        ("reset.PT-br.md", ("reset", "pt-BR")),
        ("arduino.cc.md", ("arduino.cc", "en")),
        ("de.md", ("de", "en")),
        ("faq/.de.md", ("faq/.de", "en")),
        ("v1.2/reset.md", ("v1.2/reset", "en")),
        ("a.de/reset.md", ("a.de/reset", "en")),
        ("reset.markdown", ("reset", "en")),
    ],
)
def test_a_translation_is_known_by_its_suffix(path: str, key: tuple[str, str]) -> None:
    assert article_of("Text", path).key == key


def test_the_language_that_an_author_names_wins_over_the_suffix() -> None:
    assert article_of("---\nlanguage: fr\n---\n", "reset.de.md").key == ("reset", "fr")


def test_a_language_is_the_same_in_every_spelling() -> None:
    keys = {
        article_of(f"---\nlanguage: {tag}\n---\n").key for tag in ("pt-BR", "pt_br", "PT-BR")
    }
    assert keys == {("faq/print", "pt-BR")}


def test_a_language_that_is_none_is_told() -> None:
    article, problems = parsed("---\nlanguage: Klingon\n---\n")
    assert article.language == "en"
    assert [problem.reason for problem in problems] == [
        "language ignored: 'Klingon' is not what belongs there"
    ]


@pytest.mark.parametrize(
    "written",
    ["print", "0815", "a@b/c d", "Ünïcode ✓", "'  spaced  '", "a" * 200, "no  change"],
)
def test_a_printable_id_is_kept_as_written(written: str) -> None:
    assert article_of(f"---\nid: {written}\n---\n").id == written.strip("' ")


@pytest.mark.parametrize("written", ["a" * 201, '"a\\nb"', '"a\\x07"', '"\\u202eabc"', '"\\0"'])
def test_an_id_that_cannot_be_one_is_replaced_by_the_path_and_told(written: str) -> None:
    article, problems = parsed(f"---\nid: {written}\n---\n")
    assert article.id == "faq/print"
    assert [problem.kind for problem in problems] == [ProblemKind.BAD_ID]


def test_an_id_that_is_a_list_is_replaced_by_the_path_and_told() -> None:
    assert kinds_of("---\nid: [a, b]\n---\n") == [ProblemKind.WRONG_TYPE]


def test_ids_that_come_from_long_paths_are_short_and_different() -> None:
    folder = "folder/" * 40
    ids = {article_of("", f"{folder}{name}/print.md").id for name in "ab"}
    assert len(ids) == 2
    assert all(len(name) <= 200 and name.isprintable() for name in ids)


@pytest.mark.parametrize("path", ["a\nb.md", "a\x1bb.md", "a\u202eb.md"])
def test_an_id_that_comes_from_an_unprintable_path_is_printable(path: str) -> None:
    name = article_of("", path).id
    assert name.isprintable()
    assert name.startswith("a-b-")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark_do_not_matter(end: str, mark: bytes) -> None:
    text = end.join(["---", "id: a", "title: Print", "---", "One", "Two"])
    article = article_of(mark + text.encode())
    assert (article.id, article.title, article.body) == ("a", "Print", "One\nTwo")


@pytest.mark.parametrize(
    ("content", "position"),
    [
        (b"Gr\xfc\xdfe", "2"),
        ("Grüße".encode("utf-16"), "0"),
        ("Gruesse".encode("utf-16-le"), "1"),
        (b"a\0b", "1"),
    ],
    ids=["latin-1", "utf-16", "utf-16 without mark", "NUL"],
)
def test_bytes_that_are_no_text_are_replaced_and_told(content: bytes, position: str) -> None:
    article, problems = parsed(content)
    assert "\ufffd" in article.body
    assert "\0" not in article.body
    assert [(p.kind, p.values) for p in problems] == [
        (ProblemKind.NOT_UTF8, {"position": position})
    ]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "help.example/a", "http://", "http://[::1", "//a/b"]
)
def test_an_address_that_is_none_is_told(url: str) -> None:
    article, problems = parsed(f"---\nurl: '{url}'\n---\n")
    assert article.url == ""
    assert [problem.kind for problem in problems] == [ProblemKind.WRONG_TYPE]


def test_fewer_than_no_views_are_told() -> None:
    article, problems = parsed("---\nviews: -1\n---\n")
    assert article.views is None
    assert [problem.kind for problem in problems] == [ProblemKind.WRONG_TYPE]


def test_no_views_at_all_are_not_zero_views() -> None:
    assert article_of("---\nviews: 0\n---\n").views == 0
    assert article_of("---\nviews:\n---\n").views is None


def test_what_zendesk_exports_is_understood() -> None:
    text = """\
---
id: 360001234567
title: Print a page
html_url: https://help.example/hc/en-us/articles/360001234567-Print-a-page
label_names: [paper]
created_at: 2020-01-02T03:04:05Z
updated_at: "2021-01-02T03:04:05Z"
locale: en-us
position: 4
---
"""
    article = article_of(text)
    assert article.key == ("360001234567", "en-US")
    assert (article.published, article.updated) == (date(2020, 1, 2), date(2021, 1, 2))
    assert (article.tags, article.order) == (("paper",), 4)


@given(
    content=st.binary()
    | st.text().map(lambda text: text.encode("utf-8", "replace"))
    | st.text().map(lambda text: f"---\n{text}\n---\n".encode("utf-8", "replace"))
)
def test_no_file_does_more_than_be_reported(content: bytes) -> None:
    article, problems = parsed(content)
    assert article.title
    assert article.id.isprintable()
    f"{article}".encode()  # can be stored and printed
    assert all(problem.path == "faq/print.md" and problem.reason for problem in problems)
