import sqlite3
from pathlib import Path

import pytest

from helpviewer.errors import ArticleNotFoundError, StoreError
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.library.store.reader import StoreReader
from helpviewer.library.store.writer import StoreWriter
from tests.conftest import make_article
from tests.library.store.conftest import INFO, RENDERER, draft_of, page_of, publish

PRINT = make_article("Print", views=5, tags=("paper",), order=3)
FAX = make_article("Fax", language="de")
NOBODY = ArticleKey(ArticleId("nobody"), "en")


def damage(database: Path, statement: str) -> None:
    connection = sqlite3.connect(database)
    with connection:
        connection.execute(statement)
    connection.close()


def test_what_was_written_is_read(writer: StoreWriter, database: Path) -> None:
    problem = Problem("bad.md", ProblemKind.BAD_DATE, {"field": "updated", "value": "'x'"})
    number = publish(writer, PRINT, FAX, draft=draft_of(PRINT, FAX, problems=(problem,)))
    writer.keep_views({PRINT.key: 5, FAX.key: None})
    reader = StoreReader.open(database)
    assert reader.generation.number == number
    assert (reader.generation.info, reader.generation.renderer) == (INFO, RENDERER)
    assert reader.article(PRINT.key) == PRINT
    assert reader.article(FAX.key) == FAX
    assert reader.page(PRINT.key) == page_of(PRINT)
    assert reader.text(PRINT.key) == PRINT.body
    assert list(reader.everything()) == [(FAX, page_of(FAX)), (PRINT, page_of(PRINT))]
    cards = {card.key: card for card in reader.cards()}
    assert (cards[PRINT.key].views, cards[FAX.key].views) == (5, None)
    assert cards[PRINT.key].tags == ("paper",)
    assert reader.problems() == [problem]
    reader.close()


def test_what_differs_from_another_generation_is_read_alone(
    writer: StoreWriter, database: Path
) -> None:
    scan = make_article("Scan")
    first = publish(writer, PRINT, FAX)
    changed = make_article("Print", views=5, tags=("ink",), order=3)
    second = publish(writer, changed, scan)
    reader = StoreReader.open(database)
    assert [article.title for article, _ in reader.everything(first)] == ["Print", "Scan"]
    assert reader.gone_since(first) == {FAX.key}
    assert (list(reader.everything(second)), reader.gone_since(second)) == ([], set())
    reader.close()


def test_an_article_that_is_not_there_is_told(writer: StoreWriter, database: Path) -> None:
    publish(writer, PRINT)
    reader = StoreReader.open(database)
    with pytest.raises(ArticleNotFoundError):
        reader.article(NOBODY)
    with pytest.raises(ArticleNotFoundError):
        reader.page(NOBODY)
    assert reader.text(NOBODY) == ""
    reader.close()


def test_a_reader_keeps_its_generation_while_the_next_is_made(
    writer: StoreWriter, database: Path
) -> None:
    first = publish(writer, PRINT)
    reader = StoreReader.open(database)
    second = publish(writer, FAX)
    assert [card.key for card in reader.cards()] == [PRINT.key]
    assert reader.page(PRINT.key) == page_of(PRINT)
    assert reader.newest() == second
    again = StoreReader.open(database, first)
    assert again.article(PRINT.key).body == PRINT.body
    again.close()
    reader.close()


def test_a_reader_that_was_left_behind_twice_is_told_so(
    writer: StoreWriter, database: Path
) -> None:
    first = publish(writer, PRINT)
    reader = StoreReader.open(database)
    publish(writer, FAX)
    publish(writer, make_article("Scan"))
    with pytest.raises(StoreError, match="replaced meanwhile"):
        reader.page(PRINT.key)
    with pytest.raises(StoreError, match="replaced meanwhile"):
        reader.article(PRINT.key)
    with pytest.raises(StoreError, match="no such generation"):
        StoreReader.open(database, first)
    reader.close()


def test_there_is_nothing_to_read_before_the_first_generation(
    writer: StoreWriter, database: Path
) -> None:
    assert writer.current is None
    with pytest.raises(StoreError, match="no such generation"):
        StoreReader.open(database)


def test_a_missing_database_is_told_and_not_made(database: Path) -> None:
    with pytest.raises(StoreError):
        StoreReader.open(database)
    assert not database.exists()


@pytest.mark.parametrize("content", [b"", b"garbage" * 1_000, b"SQLite format 3\0"])
def test_a_damaged_database_is_told(database: Path, content: bytes) -> None:
    database.parent.mkdir()
    database.write_bytes(content)
    with pytest.raises(StoreError):
        StoreReader.open(database)


def test_a_database_of_another_version_is_told(writer: StoreWriter, database: Path) -> None:
    publish(writer, PRINT)
    damage(database, "PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="another version"):
        StoreReader.open(database)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE generation SET library = '{'",
        "UPDATE generation SET library = '[]'",
        "UPDATE generation SET audience = 'nobody'",
        "UPDATE generation SET library = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_damaged_generation_is_told(
    writer: StoreWriter, database: Path, statement: str
) -> None:
    publish(writer, PRINT)
    damage(database, statement)
    with pytest.raises(StoreError):
        StoreReader.open(database)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE article SET tags = '{'",
        "UPDATE article SET updated = 'x'",
        "UPDATE article SET audience = 'x'",
        "UPDATE article SET title = CAST(x'ff' AS TEXT)",
        "DROP TABLE article",
    ],
)
def test_a_damaged_article_is_told(writer: StoreWriter, database: Path, statement: str) -> None:
    publish(writer, PRINT)
    damage(database, statement)
    reader = StoreReader.open(database)
    with pytest.raises(StoreError):
        reader.cards()
    with pytest.raises(StoreError):
        reader.article(PRINT.key)
    with pytest.raises(StoreError):
        list(reader.everything())
    reader.close()


@pytest.mark.parametrize("statement", ["UPDATE page SET outline = '[1]'", "DROP TABLE page"])
def test_a_damaged_page_is_told(writer: StoreWriter, database: Path, statement: str) -> None:
    publish(writer, PRINT)
    damage(database, statement)
    reader = StoreReader.open(database)
    with pytest.raises(StoreError):
        reader.page(PRINT.key)
    reader.close()


def test_without_its_current_generation_a_reader_knows_no_newer_one(
    writer: StoreWriter, database: Path
) -> None:
    number = publish(writer, PRINT)
    reader = StoreReader.open(database)
    damage(database, "DELETE FROM meta")
    assert reader.newest() == number
    reader.close()


def test_a_former_version_is_found_by_how_its_digest_begins_until_it_is_dropped(
    writer: StoreWriter, database: Path
) -> None:
    publish(writer, PRINT, FAX)
    before = StoreReader.open(database).version(PRINT.key)
    changed = make_article("Print", views=5, tags=("ink",), order=3)
    publish(writer, changed, FAX)
    reader = StoreReader.open(database)
    assert reader.version(PRINT.key) != before
    assert reader.former_html(before[:12]) == page_of(PRINT).html
    publish(writer, make_article("Print", tags=("toner",)), FAX)
    writer.drop_unused()
    assert reader.former_html(before[:12]) == ""
    assert reader.version(NOBODY) == ""
    reader.close()
