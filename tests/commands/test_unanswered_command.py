from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.commands.conftest import Run, RunJson
from tests.conftest import write_files


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_files(tmp_path_factory.mktemp("library"), {"a.md": "# A"})


def test_nothing_is_kept_at_first(folder: Path, run: Run, run_json: RunJson) -> None:
    assert run("unanswered", "--library", folder) == "No search is kept that found nothing.\n"
    assert run_json("unanswered", "--library", folder) == []


def test_searches_are_printed_the_most_frequent_first_and_then_forgotten(
    folder: Path, run: Run, run_json: RunJson
) -> None:
    for text in ("ledger", "tax", "tax"):
        run("search", text, "--library", folder)
    today = datetime.now(UTC).date().isoformat()
    searches = run_json("unanswered", "--library", folder)
    assert [list(search) for search in searches] == [["text", "language", "times", "last"]] * 2
    assert [(search["text"], search["times"]) for search in searches] == [
        ("tax", 2),
        ("ledger", 1),
    ]
    assert searches[0]["last"].startswith(today)
    assert searches[0]["last"].endswith("+00:00")
    assert run("unanswered", "--library", folder, "--forget") == (
        f"    2  {today}  en       tax\n    1  {today}  en       ledger\n"
    )
    assert run_json("unanswered", "--library", folder) == []


def test_a_missing_folder_is_told(tmp_path: Path, run: Run) -> None:
    told = run("unanswered", "--library", tmp_path / "nowhere", status=1)
    assert told.startswith("helpviewer: There is no folder ")
