import json
from math import fsum
from pathlib import Path

import pytest

from helpviewer.__main__ import main
from helpviewer.search.manifest import Manifest
from tests.commands.conftest import Program, Run, RunJson
from tests.conftest import MakeLibrary, write_files


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_files(
        tmp_path_factory.mktemp("library"),
        {
            "faq/print.md": "---\ndate: 2024-01-02\nviews: 7\n---\n# Print a page\n\n"
            "Press the green button beside the tray.",
            "faq/fax.md": "# Send a fax\n\nPress the red button and wait for the whistle.",
            "news/hello.md": "# Hello\n\nWelcome to the new printer.",
        },
    )


def test_the_answer_has_exactly_the_keys_of_the_contract(
    folder: Path, run_json: RunJson
) -> None:
    answer = run_json("search", "green", "tray", "--library", folder)
    assert list(answer) == [
        "query", "total", "took_ms", "hits", "corrections", "relaxation", "dropped", "facets",
        "nearest",
    ]  # fmt: skip
    assert (answer["query"], answer["total"], answer["corrections"]) == ("green tray", 1, [])
    assert (answer["relaxation"], answer["dropped"], answer["nearest"]) == (None, [], [])
    assert answer["took_ms"] > 0
    assert answer["facets"] == {"": 1, "faq": 1}
    (hit,) = answer["hits"]
    assert list(hit) == [
        "id", "language", "title", "category", "score", "excerpt",
        "published", "updated", "views",
    ]  # fmt: skip
    assert hit.pop("score") > 0
    assert hit == {
        "id": "faq/print",
        "language": "en",
        "title": "Print a page",
        "category": "faq",
        "excerpt": "Press the green button beside the tray.",
        "published": "2024-01-02",
        "updated": None,
        "views": 7,
    }


def test_a_word_that_was_mistyped_is_told(folder: Path, run: Run, run_json: RunJson) -> None:
    answer = run_json("search", "whisttle", "--library", folder)
    assert answer["corrections"] == [{"typed": "whisttle", "used": "whistle"}]
    text = run("search", "whisttle", "--library", folder)
    assert text.startswith("Showing results for 'whistle' instead of 'whisttle'.\n")


def test_the_answer_can_be_read_by_people(folder: Path, run: Run) -> None:
    assert run("search", "green", "--library", folder) == (
        "Print a page  [faq/print]\n"
        "    Press the green button beside the tray.\n\n"
        "1 of 1 articles\n"
    )


def test_that_no_article_has_all_the_words_is_told(
    folder: Path, run: Run, run_json: RunJson
) -> None:
    answer = run_json("search", "green whistle welcome", "--library", folder)
    assert answer["relaxation"]["words"] == 3
    text = run("search", "green whistle welcome", "--library", folder)
    assert text.startswith("No article has all 3 words; these have ")


def test_finding_nothing_is_no_mistake(folder: Path, run: Run, run_json: RunJson) -> None:
    assert run("search", "xyzzyplugh", "--library", folder) == (
        "No article was found. Try fewer words, other ones, or more general ones.\n\n"
        "Categories, for `helpviewer list --category NAME`:\n"
        "    faq (2)\n"
        "    news (1)\n"
    )
    assert run_json("search", "", "--library", folder)["query"] == ""


def test_where_nothing_is_found_titles_that_look_like_it_are_told(
    folder: Path, run: Run, run_json: RunJson
) -> None:
    told = run("search", "imprintpage", "--library", folder)
    assert "\n\nTitles that look like it:\n    Print a page  [faq/print]\n\n" in told
    answer = run_json("search", "imprintpage", "--library", folder)
    assert (answer["total"], answer["hits"]) == (0, [])
    assert answer["nearest"] == [{"id": "faq/print", "language": "en", "title": "Print a page"}]


def test_what_other_categories_have_is_told(folder: Path, run: Run) -> None:
    told = run("search", "whistle", "--category", "news", "--library", folder)
    assert told == "No article was found in this category; 1 elsewhere.\n"


def test_a_phrase_that_no_article_has_is_told(
    folder: Path, run: Run, run_json: RunJson
) -> None:
    assert run_json("search", '"red whistle"', "--library", folder)["dropped"] == [
        "red whistle"
    ]
    told = run("search", '"red whistle"', "--library", folder)
    assert "No article has the phrase 'red whistle'; its words were looked for.\n" in told


@pytest.mark.parametrize(
    "text", ["button", "print page", "red welcome", "print a page", "whisttle"]
)
def test_the_reasons_add_up_to_the_score(folder: Path, run_json: RunJson, text: str) -> None:
    hits = run_json("search", text, "--explain", "--library", folder)["hits"]
    assert hits
    for hit in hits:
        amounts = [reason["amount"] for reason in hit["explanation"]]
        assert fsum(amounts) == pytest.approx(hit["score"], abs=1e-6)
        assert all(
            list(reason) == ["kind", "reason", "amount", "typed", "found"]
            for reason in hit["explanation"]
        )


def test_the_reasons_can_be_read_by_people(folder: Path, run: Run) -> None:
    told = run("search", "whisttle", "--explain", "--library", folder)
    title, _excerpt, *table = told.split("\n\n")[1].splitlines()
    assert title == "Send a fax  [faq/fax]"
    assert table[0].endswith("  the article has 'whisttle', as 'whistle'")
    assert table[-1].endswith("  score")
    amounts = [line.split()[0] for line in table if "--" not in line]
    assert f"{sum(map(float, amounts[:-1])):.2f}" == amounts[-1]


def test_a_search_that_found_nothing_is_kept(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("unanswered", "--forget", "--library", folder)
    for text in ("plugh", "button", "plugh", ""):
        run("search", text, "--library", folder)
    run("search", "whistle", "--category", "news", "--library", folder)
    monkeypatch.setenv("HELPVIEWER_SEARCH_UNANSWERED", "false")
    run("search", "xyzzy", "--library", folder)
    (line,) = run("unanswered", "--library", folder).splitlines()
    assert line.split()[0] == "2"
    assert line.endswith("  en       plugh")


def test_what_cannot_be_kept_spoils_no_search(
    make_library: MakeLibrary,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder = make_library({"a.md": "# A"})
    (tmp_path / "reader" / "data" / "personal.db").mkdir(parents=True)
    where = ["--library", str(folder), "--data", str(tmp_path / "reader")]
    assert main(["search", "plugh", *where]) == 0
    assert capsys.readouterr().out.startswith("No article was found.")
    assert "personal.db cannot be used" in caplog.text


def spoil_index(folder: Path) -> None:
    """Damage an index so that its manifest does not tell."""
    parts = Manifest.load(folder).parts
    for file in folder.iterdir():
        file.write_bytes(b"damaged")
    Manifest.of(folder, parts).save(folder)


def test_an_index_that_does_not_open_is_built_anew(
    make_library: MakeLibrary, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_library({"print.md": "# Print a page\n\nPress the button."})
    search = ["search", "press", "--json", "--library", str(folder)]
    search += ["--data", str(tmp_path / "reader")]
    main(search)
    (index,) = (tmp_path / "reader" / "cache" / "libraries").glob("*/index/*")
    spoil_index(index)
    capsys.readouterr()
    assert main(search) == 0
    answer = capsys.readouterr()
    assert [hit["id"] for hit in json.loads(answer.out)["hits"]] == ["print"]
    assert answer.err == ""


@pytest.mark.parametrize("more", [[], ["--explain"]])
def test_an_index_that_is_damaged_where_nobody_looked_is_built_anew(
    make_library: MakeLibrary,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    more: list[str],
) -> None:
    articles = {f"{number}.md": f"# Page {number}\n\nPress it." for number in range(20)}
    search = ["search", "press", "--json", "--library", str(make_library(articles))]
    search += ["--data", str(tmp_path / "reader"), *more]
    main(search)
    (index,) = (tmp_path / "reader" / "cache" / "libraries").glob("*/index/*")
    (postings,) = index.glob("*.pst")
    postings.write_bytes(b"\xff" * postings.stat().st_size)
    Manifest.of(index, 1).save(index)
    capsys.readouterr()
    assert main(search) == 0
    answer = capsys.readouterr()
    assert json.loads(answer.out)["total"] == 20
    assert answer.err == ""


def test_without_an_index_titles_are_searched(
    make_library: MakeLibrary, tmp_path: Path, program: Program
) -> None:
    folder = make_library({"print.md": "# Print a page\n\nPress the button."})
    data = make_library({"cache": "no folder"}, name="reader")
    where = ("--explain", "--library", folder, "--data", data)
    for text, found in (("prin", ["print"]), ("button", [])):
        ended = program("search", text, "--json", *where)
        assert ended.returncode == 0
        assert ended.stderr.startswith(b"helpviewer: Only titles are searched. There is no ")
        assert ended.stderr.count(b"\n") == 1
        answer = json.loads(ended.stdout)
        assert [hit["id"] for hit in answer["hits"]] == found
    assert program("search", "prin", *where).stdout.startswith(
        b"Print a page  [print]\n    Pre"
    )
    assert program("list", *where[1:]).stderr == b""
    assert b"button" not in program("unanswered", *where[1:]).stdout


def test_a_search_may_be_limited(folder: Path, run_json: RunJson) -> None:
    few = run_json("search", "button", "--limit", "1", "--library", folder)
    assert (len(few["hits"]), few["total"]) == (1, 2)
    none = run_json("search", "button", "--limit", "-3", "--library", folder)
    assert (none["hits"], none["total"]) == ([], 2)


def test_a_search_may_be_for_one_category(folder: Path, run: Run, run_json: RunJson) -> None:
    answer = run_json("search", "print", "--category", "News", "--library", folder)
    assert [hit["id"] for hit in answer["hits"]] == ["news/hello"]
    told = run("search", "print", "--category", "zoo", "--library", folder, status=1)
    assert told == "helpviewer: There is no category 'zoo'.\n"
