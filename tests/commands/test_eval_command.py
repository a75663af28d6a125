import json
from math import log2
from pathlib import Path

import pytest

from tests.commands.conftest import Program, Run, RunJson
from tests.conftest import MakeLibrary, write_files

METRICS = ["ndcg@10", "mrr@10", "recall@10", "hit@1", "hit@5"]
ARTICLES = {
    "print.md": "---\nid: 'p 1: [x]'\n---\n# Print coloured pages quickly\n\nPress the button.",
    "fax.md": "---\nid: '0815'\n---\n# Send long faxes abroad\n\nPress the red button.",
    "fax.de.md": "---\nid: '0815'\n---\n# Lange Faxe ins Ausland senden\n\nDrücke den Knopf.",
    "hello.md": "# Hello\n\nWelcome.",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_files(tmp_path_factory.mktemp("library"), ARTICLES)


def labelled_set(folder: Path, *queries: tuple[str, str], grades: str) -> tuple[str, ...]:
    """Write a set in BEIR's layout; return the options that name it."""
    records = [json.dumps({"_id": name, "text": text}) for name, text in queries]
    write_files(
        folder,
        {
            "queries.jsonl": "\n".join(records),
            "qrels.tsv": f"query-id\tcorpus-id\tscore\n{grades}",
        },
    )
    return ("--queries", str(folder / "queries.jsonl"), "--qrels", str(folder / "qrels.tsv"))


def test_a_labelled_set_is_measured(folder: Path, tmp_path: Path, run_json: RunJson) -> None:
    options = labelled_set(
        tmp_path,
        ("1", "coloured pages"),
        ("2", "hello"),
        ("3", "not judged"),
        grades="1\tp 1: [x]\t1\n2\t0815\t2\n2\thello\t1\n",
    )
    measured = run_json("eval", "--library", folder, *options)
    assert list(measured) == ["queries", *METRICS, "worst"]
    assert measured["queries"] == 2
    second = 1 / (3 + 1 / log2(3))  # hello first, fax not found
    assert measured["ndcg@10"] == pytest.approx((1 + second) / 2)
    assert (measured["mrr@10"], measured["recall@10"]) == (1.0, 0.75)
    assert (measured["hit@1"], measured["hit@5"]) == (1.0, 1.0)
    assert measured["worst"] == [
        {"id": "2", "query": "hello", "wanted": ["0815", "hello"], "found": ["hello"]}
    ]


def test_the_measures_can_be_read_by_people(folder: Path, tmp_path: Path, run: Run) -> None:
    options = labelled_set(tmp_path, ("1", "hello"), ("2", "plugh"), grades="1\thello\t1\n")
    assert run("eval", "--library", folder, *options).splitlines() == [
        "queries    1",
        *(f"{name:<9}  1.0000" for name in METRICS),
    ]
    options = labelled_set(tmp_path, ("1", "plugh"), grades="1\thello\t1\n")
    told = run("eval", "--library", folder, *options)
    assert told.endswith(
        "\n\nThe worst misses:\n  plugh\n      wanted  hello\n      found   nothing\n"
    )
    assert "misses" not in run("eval", "--library", folder, *options, "--worst", "0")


def test_answers_that_the_library_lacks_cannot_be_found_and_are_counted(
    folder: Path, tmp_path: Path, program: Program
) -> None:
    options = labelled_set(tmp_path, ("1", "hello"), grades="1\thello\t1\n1\tgone\t1\n")
    ended = program("eval", "--json", "--library", folder, "--data", tmp_path, *options)
    assert ended.stderr == b"helpviewer: the library lacks 1 of 2 articles that are answers\n"
    assert (ended.returncode, json.loads(ended.stdout)["recall@10"]) == (0, 0.5)


@pytest.mark.parametrize(
    "options",
    [[], ["--typos", "1"], ["--typos", "2"], ["--prefix"], ["--inflect"], ["--language", "de"]],
)
def test_known_items_are_made_of_the_librarys_own_titles(
    folder: Path, run_json: RunJson, options: list[str]
) -> None:
    measured = run_json("eval", "--known-item", "--library", folder, *options)
    assert measured["queries"] == 2  # one word of a title is not enough
    assert measured["hit@1"] == 1.0


def test_a_half_typed_word_is_a_beginning(make_library: MakeLibrary, run_json: RunJson) -> None:
    folder = make_library({"a.md": "# Reset tiny boards", "b.md": "# Reset tiny machines"})
    measured = run_json("eval", "--known-item", "--prefix", "--library", folder)
    assert measured["hit@1"] == 1.0


def test_a_library_without_long_titles_has_no_known_items(
    make_library: MakeLibrary, run: Run
) -> None:
    folder = make_library({"a.md": "# A"})
    told = run("eval", "--known-item", "--library", folder, status=1)
    assert told == "helpviewer: The queries cannot be used: none of them has an answer\n"


def test_authors_queries_are_asked_by_readers_of_their_language(
    make_library: MakeLibrary, run_json: RunJson
) -> None:
    queries = "# faxes\nlong fax\t0815\n\n# language: de\nKnopf\t0815\thello\nplugh\thello\n"
    folder = make_library(ARTICLES | {"queries.tsv": "\ufeff" + queries})
    measured = run_json("eval", "--library", folder)
    assert (measured["queries"], measured["hit@1"]) == (3, pytest.approx(2 / 3))
    assert [miss["id"] for miss in measured["worst"]] == ["6", "5"]


def test_a_library_without_queries_is_told(folder: Path, run: Run) -> None:
    told = run("eval", "--library", folder, status=1)
    assert told.startswith("helpviewer: The queries cannot be used: ")
    assert told.endswith("queries.tsv: No such file or directory\n")


@pytest.mark.parametrize(
    ("queries", "grades", "place"),
    [
        (b'{"_id": "1", "text": "a"}\n\n{"_id": 2}\n', b"", "queries.jsonl:3: "),
        (b'\n{"_id": "\xff"}', b"", "queries.jsonl:2: it is not UTF-8"),
        (b"[" * 100_000, b"", "maximum recursion depth"),
        (b"", b"query\tcorpus\tscore\n1\ta\n", "qrels.tsv:2: "),
        (b"", b"query\tcorpus\tscore\n1\ta\tgood\n", "qrels.tsv:2: "),
        (b"", None, "qrels.tsv: No such file"),
        (b"", b"", "none of them has an answer"),
    ],
)
def test_a_file_that_is_something_else_is_told(
    folder: Path, tmp_path: Path, run: Run, queries: bytes, grades: bytes | None, place: str
) -> None:
    files = {"queries.jsonl": queries} | ({} if grades is None else {"qrels.tsv": grades})
    write_files(tmp_path, files)
    told = run(
        "eval", "--library", folder,
        "--queries", tmp_path / "queries.jsonl", "--qrels", tmp_path / "qrels.tsv",
        status=1,
    )  # fmt: skip
    assert told.startswith("helpviewer: The queries cannot be used: ")
    assert place in told
    assert told.count("\n") == 1


def test_a_line_of_the_authors_that_is_something_else_is_named(
    make_library: MakeLibrary, run: Run
) -> None:
    folder = make_library(ARTICLES | {"queries.tsv": "fax\t0815\n# language: de\nKnopf\n"})
    told = run("eval", "--library", folder, status=1)
    assert "queries.tsv: line 3: " in told


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--queries", "a"], "--queries and --qrels belong together"),
        (["--qrels", "a"], "--queries and --qrels belong together"),
        (
            ["--queries", "a", "--qrels", "b", "--known-item"],
            "either --queries or --known-item",
        ),
        (["--typos", "1"], "--typos, --prefix and --inflect belong to --known-item"),
    ],
)
def test_options_that_do_not_go_together_are_told(
    folder: Path, run: Run, options: list[str], told: str
) -> None:
    assert told in run("eval", "--library", folder, *options, status=2)
