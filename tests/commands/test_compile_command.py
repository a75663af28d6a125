from tests.commands.conftest import Run, RunJson
from tests.conftest import MakeLibrary


def test_the_report_has_exactly_the_keys_of_the_contract(
    make_library: MakeLibrary, run_json: RunJson
) -> None:
    folder = make_library({"a.md": "# A", "b.md": "---\ndate: never\n---\n# B"})
    report = run_json("compile", "--library", folder)
    assert list(report) == ["articles", "compiled", "reused", "problems", "seconds"]
    assert report.pop("seconds") >= 0
    assert report == {
        "articles": 2,
        "compiled": 2,
        "reused": 0,
        "problems": [{"path": "b.md", "reason": "published ignored: 'never' is not a date"}],
    }
    again = run_json("compile", "--library", folder)
    assert (again["compiled"], again["reused"], again["problems"]) == (0, 2, report["problems"])


def test_the_report_can_be_read_by_people(make_library: MakeLibrary, run: Run) -> None:
    folder = make_library({"a.md": "# A", "b\x1b[2J.md": "---\ndate: never\n---\n# B"})
    lines = run("compile", "--library", folder).splitlines()
    assert lines[0] == "b[2J.md: published ignored: 'never' is not a date"
    assert lines[1].startswith("2 articles (2 compiled, 0 as before) in ")
    assert lines[1].endswith("; 1 problems")


def test_a_folder_without_articles_is_told(make_library: MakeLibrary, run: Run) -> None:
    told = run("compile", "--library", make_library({}), status=1)
    assert told.startswith("helpviewer: There is no article in ")
    assert told.count("\n") == 1


def test_a_missing_folder_is_told(make_library: MakeLibrary, run: Run) -> None:
    told = run("compile", "--library", make_library({}) / "nowhere", status=1)
    assert told.startswith("helpviewer: There is no folder ")
