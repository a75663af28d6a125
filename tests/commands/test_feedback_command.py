import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from helpviewer.library.article import ArticleId
from helpviewer.paths import UserPaths
from helpviewer.personal.feedback import Edition, GivenFeedback
from tests.commands.conftest import Run
from tests.conftest import write_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_files(
        tmp_path / "library", {"library.toml": 'id = "feedback-bank"', "a.md": "# A"}
    )


def test_answers_are_printed_as_text_and_as_lines_of_json(
    folder: Path, reader_folder: Path, run: Run
) -> None:
    nobody = "Nobody has said yet whether an article helped.\n"
    assert run("feedback", "--library", folder) == nobody
    assert run("feedback", "--library", folder, "--json") == ""
    database = UserPaths.under(reader_folder).personal
    given = GivenFeedback(database, "feedback-bank")
    given.give(Edition(ArticleId("fees"), "en", date(2026, 3, 1)), helpful=True)
    given.give(Edition(ArticleId("limits"), "de", None), helpful=False)
    today = datetime.now(UTC).date().isoformat()
    assert run("feedback", "--library", folder) == (
        f"{today}  yes  en       fees\n{today}  no   de       limits\n"
    )
    lines = run("feedback", "--library", folder, "--json").splitlines()
    first, second = map(json.loads, lines)
    assert list(first) == ["library", "id", "language", "updated", "helpful", "when"]
    assert list(first.values())[:5] == ["feedback-bank", "fees", "en", "2026-03-01", True]
    assert list(second.values())[:5] == ["feedback-bank", "limits", "de", None, False]
    assert first["when"].startswith(today)


def test_a_missing_folder_is_told(tmp_path: Path, run: Run) -> None:
    told = run("feedback", "--library", tmp_path / "nowhere", status=1)
    assert told.startswith("helpviewer: There is no folder ")
