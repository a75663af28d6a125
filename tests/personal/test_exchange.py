import json
import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpviewer.errors import PersonalFileError
from helpviewer.library.article import ArticleId
from helpviewer.library.characters import one_line
from helpviewer.personal.articles import ArticleVisits, FavouriteArticles, KeptArticle
from helpviewer.personal.exchange import export_personal, import_personal
from helpviewer.personal.feedback import Edition, GivenFeedback
from helpviewer.personal.searches import PastSearches

FEES, LIMITS = (
    KeptArticle(ArticleId("fees"), "Fees"),
    KeptArticle(ArticleId("limits"), "Limits"),
)
DAY = date(2026, 3, 1)
NOW = datetime.now(UTC).isoformat()


def write(file: Path, **kinds: Any) -> Path:
    content = {"format": "helpviewer-personal", "version": 1, **kinds}
    file.write_text(json.dumps(content), "utf-8")
    return file


def fill(database: Path) -> None:
    FavouriteArticles(database, "bank").add(LIMITS)
    FavouriteArticles(database, "bank").add(FEES)
    for article in (FEES, LIMITS):
        ArticleVisits(database, "bank").note(article, date(2026, 3, 1))
    for text in ("fee", "limit"):
        PastSearches(database, "bank").remember(text)
    PastSearches(database, "bank").note_unanswered("tax", "de")
    GivenFeedback(database, "bank").give(Edition(FEES.id, "en", None), helpful=True)
    GivenFeedback(database, "bank").give(Edition(FEES.id, "en", DAY), helpful=False)


def kept(database: Path, library: str = "bank") -> tuple[object, ...]:
    past = PastSearches(database, library)
    return (
        FavouriteArticles(database, library).all(),
        ArticleVisits(database, library).recent(),
        past.recent(),
        past.unanswered(),
        GivenFeedback(database, library).all(),
    )


def test_what_is_exported_is_all_there_after_an_import(tmp_path: Path) -> None:
    here, there, file = tmp_path / "here.db", tmp_path / "there.db", tmp_path / "me.json"
    fill(here)
    assert export_personal(here, file) == 9
    assert import_personal(there, file) == 9
    assert kept(there) == kept(here)
    assert import_personal(there, file) == 9
    assert kept(there) == kept(here)
    again = tmp_path / "again.json"
    export_personal(there, again)
    assert json.loads(again.read_text("utf-8")) == json.loads(file.read_text("utf-8"))


def test_an_import_adds_to_what_is_there(tmp_path: Path) -> None:
    here, there, file = tmp_path / "here.db", tmp_path / "there.db", tmp_path / "me.json"
    fill(here)
    export_personal(here, file)
    news = KeptArticle(ArticleId("news"), "News")
    FavouriteArticles(there, "bank").add(news)
    FavouriteArticles(there, "bank").add(FEES._replace(title="The fees"))
    ArticleVisits(there, "bank").note(FEES._replace(title="The fees"))
    PastSearches(there, "bank").remember("news")
    PastSearches(there, "bank").remember("FEE")
    for _ in range(3):
        PastSearches(there, "bank").note_unanswered("tax", "de")
    import_personal(there, file)
    favourites, visits, recent, *_ = kept(there)
    assert favourites == [news, FEES._replace(title="The fees"), LIMITS]
    assert visits == [FEES._replace(title="The fees"), LIMITS]
    assert recent == ["FEE", "news", "limit"]
    assert [search.times for search in PastSearches(there, "bank").unanswered()] == [3]


def test_nothing_kept_is_a_file_too(tmp_path: Path) -> None:
    file = tmp_path / "me.json"
    assert export_personal(tmp_path / "none.db", file) == 0
    assert import_personal(tmp_path / "none.db", file) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["me.json"]


@pytest.mark.skipif("sys.platform == 'win32'", reason="needs Unix")
def test_nobody_else_may_read_the_file(tmp_path: Path) -> None:
    file = tmp_path / "me.json"
    file.write_text("an old one", "utf-8")
    file.chmod(0o644)
    export_personal(tmp_path / "none.db", file)
    assert file.stat().st_mode & 0o777 == 0o600


def test_where_nothing_can_be_written_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(PersonalFileError, match="No such file"):
        export_personal(tmp_path / "me.db", tmp_path / "gone" / "me.json")
    (tmp_path / "folder").mkdir()
    with pytest.raises(PersonalFileError):
        export_personal(tmp_path / "me.db", tmp_path / "folder")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


FAVOURITE = {"library": "bank", "id": "fees", "title": "Fees"}
VISIT = {**FAVOURITE, "last": NOW, "updated": None}
FEEDBACK = {
    "library": "bank",
    "id": "fees",
    "language": "en",
    "updated": None,
    "helpful": 1,
    "given": NOW,
}
UNANSWERED = {"library": "bank", "text": "tax", "language": "de", "times": 1, "last": NOW}


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("favourites", {}),
        ("favourites", [FAVOURITE] * 20_001),
        ("favourites", ["fees"]),
        ("favourites", [{"library": "bank", "id": "fees"}]),
        ("favourites", [{**FAVOURITE, "extra": 1}]),
        ("favourites", [{**FAVOURITE, "id": ""}]),
        ("favourites", [{**FAVOURITE, "id": "a\x00b"}]),
        ("favourites", [{**FAVOURITE, "id": "a" * 2_001}]),
        ("favourites", [{**FAVOURITE, "id": "\ud800"}]),
        ("favourites", [{**FAVOURITE, "library": ["bank"]}]),
        ("favourites", [{**FAVOURITE, "title": 7}]),
        ("favourites", [{**FAVOURITE, "title": " \n"}]),
        ("favourites", [FAVOURITE, None]),
        ("visits", [{**VISIT, "last": "yesterday"}]),
        ("visits", [{**VISIT, "last": "2026-01-01T00:00:00"}]),
        ("visits", [{**VISIT, "last": "0001-01-01T00:00:00+23:59"}]),
        ("visits", [{**VISIT, "updated": "soon"}]),
        ("visits", [{**VISIT, "updated": 20260101}]),
        ("unanswered_searches", [{**UNANSWERED, "times": 0}]),
        ("unanswered_searches", [{**UNANSWERED, "times": True}]),
        ("unanswered_searches", [{**UNANSWERED, "times": 10**30}]),
        ("unanswered_searches", [{**UNANSWERED, "times": 1.5}]),
        ("feedback", [{**FEEDBACK, "helpful": 2}]),
        ("feedback", [{**FEEDBACK, "helpful": True}]),
    ],
)
def test_of_a_file_with_anything_wrong_in_it_nothing_is_taken(
    tmp_path: Path, kind: str, rows: object
) -> None:
    database = tmp_path / "me.db"
    file = write(tmp_path / "me.json", **{"favourites": [FAVOURITE], kind: rows})
    with pytest.raises(PersonalFileError, match=kind) as told:
        import_personal(database, file)
    assert len(str(told.value)) < 400
    assert not database.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"9" * 10_000,
        b"[]",
        b'{"format": "other"}',
        b'{"format": "helpviewer-personal", "version": 2}',
        b" " * (16 * 1024 * 1024 + 1),
    ],
)
def test_what_is_no_such_file_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "me.json"
    file.write_bytes(content)
    with pytest.raises(PersonalFileError):
        import_personal(tmp_path / "me.db", file)
    assert not (tmp_path / "me.db").exists()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PersonalFileError, match="No such file"):
        import_personal(tmp_path / "me.db", tmp_path / "gone.json")
    with pytest.raises(PersonalFileError):
        import_personal(tmp_path / "me.db", tmp_path)


def test_a_time_to_come_is_not_believed(tmp_path: Path) -> None:
    database = tmp_path / "me.db"
    row = {**VISIT, "last": "9999-01-01T00:00:00+00:00"}
    import_personal(database, write(tmp_path / "me.json", visits=[row]))
    ArticleVisits(database, "bank").note(LIMITS)
    assert ArticleVisits(database, "bank").recent() == [LIMITS, FEES]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None
)
@given(text=st.text(min_size=1), name=st.text(min_size=1).filter(str.isprintable))
def test_whatever_the_program_keeps_can_be_taken_elsewhere(
    tmp_path: Path, text: str, name: str
) -> None:
    here, there, file = tmp_path / "here.db", tmp_path / "there.db", tmp_path / "me.json"
    for database in (here, there):
        database.unlink(missing_ok=True)
    FavouriteArticles(here, name).add(KeptArticle(ArticleId(name), text))
    ArticleVisits(here, name).note(KeptArticle(ArticleId(name), text))
    PastSearches(here, name).remember(text)
    PastSearches(here, name).note_unanswered(text, "en")
    export_personal(here, file)
    import_personal(there, file)
    title = one_line(one_line(text)) or name  # a title may have had blanks round a control
    assert kept(there, name)[:2] == ([(name, title)], [(name, title)])
    assert len(PastSearches(there, name).recent()) == len(PastSearches(here, name).recent())


def test_a_killed_export_leaves_the_former_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "me.json"
    file.write_text("the former", "utf-8")

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(KeyboardInterrupt):
        export_personal(tmp_path / "me.db", file)
    assert [path.read_text("utf-8") for path in tmp_path.iterdir()] == ["the former"]
