import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.conftest import MakeLibrary, write_files

ARTICLE = """\
---
id: print
title: Print <a> page
tags: [paper]
keywords: [hard copy]
url: https://help.example/print
verified_by: Ada
verified_until: 2030-01-01
related: [fax]
---
Press **the** button.

## Ink

See [the fax](fax.md).
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_files(
        tmp_path_factory.mktemp("library"),
        {"print.md": ARTICLE, "fax.md": "# Fax\n\nDial.", "fax.de.md": "# Faxen"},
    )


@pytest.mark.parametrize(
    "reference", ["print", "print.md", "https://help.example/print", "helpviewer://article/print",
                  "Print <a> page"],
)  # fmt: skip
def test_an_article_is_shown_as_text(folder: Path, run: Run, reference: str) -> None:
    assert run("show", reference, "--library", folder) == (
        "Print <a> page\n==============\n\nPress the button.\n\nInk\n---\nSee the fax.\n"
    )


def test_an_article_is_shown_as_its_author_wrote_it(folder: Path, run: Run) -> None:
    shown = run("show", "print", "--format", "markdown", "--library", folder)
    assert shown == ARTICLE.rpartition("---\n")[2]


def test_an_article_is_shown_as_html(folder: Path, run: Run) -> None:
    shown = run("show", "print", "--format", "html", "--library", folder)
    assert shown.startswith(
        "<h1>Print &lt;a&gt; page</h1>\n<p>Press <strong>the</strong> button.</p>"
    )


def test_an_article_is_shown_as_json(folder: Path, run: Run) -> None:
    shown = json.loads(run("show", "print", "--format", "json", "--library", folder))
    assert shown["outline"] == [{"level": 2, "anchor": "ink", "title": "Ink"}]
    assert shown["links"] == [{"target": "article:fax.md", "text": "the fax"}]
    assert (shown["tags"], shown["keywords"], shown["related"]) == (
        ["paper"],
        ["hard copy"],
        ["fax"],
    )
    assert (shown["verified_by"], shown["verified_until"]) == ("Ada", "2030-01-01")
    assert shown["languages"] == ["en"]
    assert shown["markdown"].startswith("Press **the** button.")
    assert {"id", "title", "category", "published", "updated", "views", "language", "audience",
            "path", "summary", "url", "images", "text", "html"} < set(shown)  # fmt: skip


def test_an_article_is_shown_in_the_readers_language(folder: Path, run: Run) -> None:
    assert run("show", "fax", "--language", "de-AT", "--library", folder).startswith("Faxen\n")
    assert run("show", "fax.de.md", "--library", folder).startswith("Faxen\n")


def test_what_names_no_article_or_several_is_told(make_library: MakeLibrary, run: Run) -> None:
    folder = make_library({"a.md": "# Same", "b.md": "# Same"})
    assert (
        run("show", "c", "--library", folder, status=1)
        == "helpviewer: There is no article 'c'.\n"
    )
    assert run("show", "same", "--library", folder, status=1) == (
        "helpviewer: Several articles are called 'same'; name one by its id: a, b\n"
    )
