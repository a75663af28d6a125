from pathlib import Path

import pytest

from tests.commands.conftest import Run, RunJson
from tests.conftest import write_files

ARTICLE = """\
---
id: print
title: Print a page
published: 2024-01-02
updated: 2025-03-04
views: 11570
---
Press the button.
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_files(
        tmp_path_factory.mktemp("library"),
        {
            "faq/print.md": ARTICLE,
            "faq/money/pay.md": "# Pay\n\nWith coins.",
            "faq/money/pay.de.md": "# Zahlen\n\nMit Münzen.",
            "news/hello.md": "---\nupdated: 2026-01-01\n---\n# Hello",
            "news/secret.md": "---\naudience: internal\n---\n# Secret",
        },
    )


def test_the_table_begins_with_the_day_of_the_last_change(folder: Path, run: Run) -> None:
    printed = run("list", "--library", folder, "--category", "news")
    assert printed.split() == ["2026-01-01", "news/hello", "Hello"]


def test_an_article_has_exactly_the_keys_of_the_contract(
    folder: Path, run_json: RunJson
) -> None:
    listed = run_json("list", "--library", folder)
    assert [article for article in listed if article["id"] == "print"] == [
        {
            "id": "print",
            "title": "Print a page",
            "category": "faq",
            "published": "2024-01-02",
            "updated": "2025-03-04",
            "views": 11570,
            "language": "en",
            "audience": "public",
            "path": "faq/print.md",
        }
    ]
    hello = next(article for article in listed if article["id"] == "news/hello")
    assert (hello["published"], hello["views"]) == (None, None)


def test_json_has_every_language_and_the_table_the_readers(
    folder: Path, run: Run, run_json: RunJson
) -> None:
    listed = run_json("list", "--library", folder, "--category", "money")
    assert [article["title"] for article in listed] == ["Zahlen", "Pay"]
    assert run(
        "list", "--library", folder, "--category", "money", "--language", "de"
    ).split() == [
        "faq/money/pay",
        "Zahlen",
    ]


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        ("title", ["Hello", "Pay", "Print a page"]),
        ("updated", ["Hello", "Print a page", "Pay"]),
        ("views", ["Print a page", "Hello", "Pay"]),
    ],
)
def test_the_list_has_the_order_asked_for(
    folder: Path, run: Run, order: str, titles: list[str]
) -> None:
    lines = run("list", "--library", folder, "--sort", order).splitlines()
    assert [line.split("  ")[-1].strip() for line in lines] == titles


def test_the_table_has_the_day_the_id_and_the_title(folder: Path, run: Run) -> None:
    lines = run("list", "--library", folder).splitlines()
    assert lines[1].split() == ["faq/money/pay", "Pay"]
    assert lines[2] == f"2025-03-04  {'print':<40}  Print a page"


def test_a_category_that_is_none_is_told(folder: Path, run: Run) -> None:
    told = run("list", "--library", folder, "--category", "zoo", status=1)
    assert told == "helpviewer: There is no category 'zoo'.\n"


def test_internal_articles_are_listed_where_the_settings_say_so(
    folder: Path, run_json: RunJson, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HELPVIEWER_AUDIENCE", "internal")
    assert "news/secret" in {article["id"] for article in run_json("list", "--library", folder)}
    monkeypatch.setenv("HELPVIEWER_AUDIENCE", "public")
    assert "news/secret" not in {
        article["id"] for article in run_json("list", "--library", folder)
    }
