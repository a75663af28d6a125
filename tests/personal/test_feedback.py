import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from helpviewer.errors import PersonalFileError
from helpviewer.library.article import ArticleId
from helpviewer.personal.exchange import export_personal, import_personal
from helpviewer.personal.feedback import Edition, GivenFeedback

MARCH = Edition(ArticleId("fees"), "en", date(2026, 3, 1))
MAY = MARCH._replace(updated=date(2026, 5, 1))
GERMAN = MARCH._replace(language="de")
UNDATED = MARCH._replace(updated=None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "personal.db"


def said(path: Path, library: str = "bank") -> list[tuple[Edition, bool]]:
    return [(one.edition, one.helpful) for one in GivenFeedback(path, library).all()]


def test_reading_makes_no_file(path: Path) -> None:
    assert said(path) == []
    assert not path.parent.exists()


def test_each_edition_has_one_answer(path: Path) -> None:
    given = GivenFeedback(path, "bank")
    for edition in (MARCH, MAY, GERMAN, UNDATED):
        given.give(edition, helpful=True)
    assert said(path) == [(MARCH, True), (MAY, True), (GERMAN, True), (UNDATED, True)]


def test_an_answer_can_be_changed(path: Path) -> None:
    given = GivenFeedback(path, "bank")
    for helpful in (True, False):
        given.give(MARCH, helpful=helpful)
        given.give(UNDATED, helpful=not helpful)
    assert said(path) == [(MARCH, False), (UNDATED, True)]


def test_the_moment_of_an_answer_is_kept(path: Path) -> None:
    before = datetime.now(UTC)
    GivenFeedback(path, "bank").give(MARCH, helpful=True)
    (answer,) = GivenFeedback(path, "bank").all()
    assert before <= answer.given <= datetime.now(UTC)


def test_another_library_has_answers_of_its_own(path: Path) -> None:
    GivenFeedback(path, "bank").give(MARCH, helpful=True)
    assert said(path, "handbook") == []


def test_answers_are_taken_to_another_machine_where_later_ones_win(
    path: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there.db"
    GivenFeedback(there, "bank").give(MARCH, helpful=False)
    GivenFeedback(path, "bank").give(MARCH, helpful=True)
    GivenFeedback(path, "bank").give(UNDATED, helpful=False)
    GivenFeedback(there, "bank").give(UNDATED, helpful=True)
    export_personal(path, tmp_path / "reader.json")
    for _ in range(2):
        import_personal(there, tmp_path / "reader.json")
        assert set(said(there)) == {(MARCH, True), (UNDATED, True)}


@pytest.mark.parametrize("answer", [2, True, "yes", None])
def test_what_is_no_answer_is_not_imported(path: Path, tmp_path: Path, answer: object) -> None:
    GivenFeedback(path, "bank").give(MARCH, helpful=True)
    file = tmp_path / "reader.json"
    export_personal(path, file)
    content = json.loads(file.read_text("utf-8"))
    content["feedback"][0]["helpful"] = answer
    file.write_text(json.dumps(content), "utf-8")
    with pytest.raises(PersonalFileError, match="neither 1 for yes nor 0 for no"):
        import_personal(tmp_path / "there.db", file)
