from pathlib import Path

import pytest

from helpviewer.search.evaluate import Judged
from helpviewer.search.labelled import parse_expected, read_labelled

HEAD = "query-id\tcorpus-id\tscore\n"


def write(folder: Path, queries: str, grades: str) -> tuple[Path, Path]:
    (folder / "queries.jsonl").write_text(queries, encoding="utf-8")
    (folder / "qrels.tsv").write_text(grades, encoding="utf-8")
    return folder / "queries.jsonl", folder / "qrels.tsv"


def test_queries_get_their_grades(tmp_path: Path) -> None:
    queries = '{"_id": "1", "text": "fee"}\n\n{"_id": 2, "text": "print"}\n'
    files = write(tmp_path, queries, f"{HEAD}1\ta\t2\n1\tb\t0\n")
    assert read_labelled(*files) == [Judged("1", "fee", {"a": 2, "b": 0})]


@pytest.mark.parametrize(
    ("queries", "grades", "place"),
    [
        ("{}\n", HEAD, "queries.jsonl:1"),
        ("[\n", HEAD, "queries.jsonl:1"),
        ("5\n", HEAD, "queries.jsonl:1"),
        ("", f"{HEAD}1\ta\n", "qrels.tsv:2"),
        ("", f"{HEAD}1\ta\tgood\n", "qrels.tsv:2"),
    ],
)
def test_a_line_that_is_something_else_is_named(
    tmp_path: Path, queries: str, grades: str, place: str
) -> None:
    with pytest.raises(ValueError, match=place):
        read_labelled(*write(tmp_path, queries, grades))


def test_authors_list_queries_with_the_articles_that_should_come_first() -> None:
    text = "# what people ask\nhow to print\tprint-a-page\n\nfee\tfees\tlimits\t\n"
    assert parse_expected(text) == [
        Judged("2", "how to print", {"print-a-page": 2}),
        Judged("4", "fee", {"fees": 2, "limits": 1}),
    ]


@pytest.mark.parametrize("text", ["how to print", "\tfees", "fee\t \t"])
def test_a_query_without_an_article_is_named(text: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        parse_expected(text)
