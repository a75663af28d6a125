from pathlib import Path

import pytest

from tests.commands.conftest import Run, RunJson
from tests.conftest import write_files


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
        "query", "total", "took_ms", "hits", "corrections", "relaxation", "facets"
    ]  # fmt: skip
    assert (answer["query"], answer["total"], answer["corrections"]) == ("green tray", 1, [])
    assert answer["relaxation"] is None
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
    assert run("search", "xyzzyplugh", "--library", folder) == "No article was found.\n"
    assert run_json("search", "", "--library", folder)["query"] == ""


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
