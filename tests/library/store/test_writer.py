import sqlite3
from pathlib import Path

import pytest

from helpviewer.errors import StoreError
from helpviewer.library.article import Audience
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.library.store import schema
from helpviewer.library.store.draft import Rendered
from helpviewer.library.store.reader import StoreReader
from helpviewer.library.store.rows import digest_of
from helpviewer.library.store.writer import StoreWriter
from tests.conftest import make_article
from tests.library.store.conftest import RENDERER, draft_of, page_of, publish, write

PRINT = make_article("Print", views=5)
FAX = make_article("Fax")
SCAN = make_article("Scan")
SECRET = make_article(
    "Secret", body="The vault is behind the mirror.", audience=Audience.INTERNAL
)


class StoreReaderOf:
    """A reader of the current generation, closed at the end."""

    def __init__(self, database: Path) -> None:
        self._reader = StoreReader.open(database)

    def __enter__(self) -> StoreReader:
        return self._reader

    def __exit__(self, *_: object) -> None:
        self._reader.close()


def bytes_of(database: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(database.parent.iterdir()))


def numbers(writer: StoreWriter) -> list[int]:
    return sorted(generation.number for generation in writer.generations())


def test_nobody_opens_a_generation_before_it_is_switched_to(
    writer: StoreWriter, database: Path
) -> None:
    publish(writer, PRINT)
    number = write(writer, FAX)
    with StoreReaderOf(database) as reader:
        assert [card.title for card in reader.cards()] == ["Print"]
    writer.switch_to(number, draft_of(FAX))
    with StoreReaderOf(database) as reader:
        assert [card.title for card in reader.cards()] == ["Fax"]


def test_the_current_generation_and_the_one_before_are_kept(writer: StoreWriter) -> None:
    found = [publish(writer, article) for article in (PRINT, FAX, SCAN)]
    assert numbers(writer) == found[1:]


def test_a_generation_that_was_never_switched_to_pushes_nobody_out(
    writer: StoreWriter, database: Path
) -> None:
    held = publish(writer, PRINT)
    unfinished = write(writer, FAX)
    writer.drop_unfinished()
    assert numbers(writer) == [held]
    newest = publish(writer, SCAN)
    assert newest > unfinished
    assert numbers(writer) == [held, newest]
    reader = StoreReader.open(database, held)
    assert [card.title for card in reader.cards()] == ["Print"]
    reader.close()


def test_what_a_file_held_is_known_only_when_readers_see_it(writer: StoreWriter) -> None:
    publish(writer, PRINT)
    write(writer, PRINT, SECRET, draft=draft_of(PRINT, SECRET, audience=Audience.INTERNAL))
    assert set(writer.known_files()) == {PRINT.path}
    assert writer.known_files() == draft_of(PRINT).files


def test_of_the_files_only_those_that_changed_are_written(writer: StoreWriter) -> None:
    publish(writer, PRINT, FAX, SCAN)
    statements: list[str] = []
    writer._connection.set_trace_callback(statements.append)
    changed = make_article("Print", body="By voice.")
    publish(writer, changed, FAX)
    writer._connection.set_trace_callback(None)
    written = [text for text in statements if "source_file" in text and "SELECT" not in text]
    assert len(written) == 2
    assert writer.known_files() == draft_of(changed, FAX).files


def test_articles_that_no_generation_has_are_deleted(
    writer: StoreWriter, database: Path
) -> None:
    publish(writer, PRINT)
    with writer.transaction():
        writer.add(digest_of(SECRET), SECRET, page_of(SECRET), RENDERER, Rendered())
    assert set(writer.rendered(RENDERER)) == {digest_of(PRINT), digest_of(SECRET)}
    writer.drop_unused()
    assert set(writer.rendered(RENDERER)) == {digest_of(PRINT)}
    writer.close()
    assert b"mirror" not in bytes_of(database)


def test_what_was_internal_is_nowhere_on_the_disk_once_it_is_not(
    writer: StoreWriter, database: Path
) -> None:
    internal = draft_of(PRINT, SECRET, audience=Audience.INTERNAL)
    publish(writer, PRINT, SECRET, draft=internal)
    writer.keep_views({SECRET.key: 7})
    reader = StoreReader.open(database)  # a window that holds the former generation
    assert reader.text(SECRET.key)
    publish(writer, PRINT)
    writer.keep_views({PRINT.key: 5})
    writer.drop_unused()
    writer.close()
    assert len(numbers_in(database)) == 1
    for word in (b"mirror", b"Secret", b"secret"):
        assert word not in bytes_of(database)
    reader.close()


def numbers_in(database: Path) -> list[int]:
    connection = sqlite3.connect(database)
    found = [row[0] for row in connection.execute("SELECT generation FROM generation")]
    connection.close()
    return found


def test_a_store_can_be_emptied(writer: StoreWriter, database: Path) -> None:
    publish(writer, PRINT, SECRET)
    writer.keep_views({PRINT.key: 5})
    writer.clear()
    assert (writer.current, writer.known_files(), writer.rendered(RENDERER)) == (None, {}, {})
    writer.close()
    assert b"mirror" not in bytes_of(database)


def test_a_run_in_which_nothing_changed_writes_nothing(
    writer: StoreWriter, database: Path
) -> None:
    problem = Problem("bad.md", ProblemKind.UNREADABLE, {"reason": "x"})
    draft = draft_of(PRINT, problems=(problem,))
    number = publish(writer, PRINT, draft=draft)
    writer.keep_views({PRINT.key: 5})
    watcher = sqlite3.connect(database)
    version = watcher.execute("PRAGMA data_version").fetchone()
    writer.drop_unfinished()
    writer.replace_problems(number, draft)
    writer.keep_views({PRINT.key: 5})
    writer.drop_unused()
    assert watcher.execute("PRAGMA data_version").fetchone() == version
    writer.replace_problems(number, draft_of(PRINT))
    assert watcher.execute("PRAGMA data_version").fetchone() != version
    watcher.close()


def test_problems_are_replaced_without_a_new_generation(
    writer: StoreWriter, database: Path
) -> None:
    number = publish(writer, PRINT)
    problem = Problem(PRINT.path, ProblemKind.IMAGE_MISSING, {"image": "a.png"})
    writer.replace_problems(number, draft_of(PRINT, problems=(problem,)))
    with StoreReaderOf(database) as reader:
        assert reader.problems() == [problem]
        assert reader.generation.number == number


def test_view_counts_are_replaced_whole(writer: StoreWriter, database: Path) -> None:
    publish(writer, PRINT, FAX)
    writer.keep_views({PRINT.key: 5, FAX.key: 0, SECRET.key: 9})
    writer.keep_views({PRINT.key: 6, FAX.key: None})
    with StoreReaderOf(database) as reader:
        assert {card.title: card.views for card in reader.cards()} == {"Print": 6, "Fax": None}


def test_a_version_does_not_depend_on_views(writer: StoreWriter) -> None:
    publish(writer, PRINT)
    more = make_article("Print", views=6)
    assert digest_of(more) == digest_of(PRINT)
    assert draft_of(more).state == draft_of(PRINT).state != draft_of(FAX).state


def test_stored_articles_are_had_by_their_version(writer: StoreWriter) -> None:
    publish(writer, PRINT, FAX)
    assert writer.articles([digest_of(PRINT)]) == {digest_of(PRINT): PRINT}
    with pytest.raises(StoreError):
        writer.articles(["unknown"])


def test_pages_that_are_not_final_or_of_another_renderer_are_made_again(
    writer: StoreWriter,
) -> None:
    publish(writer, PRINT)
    with writer.transaction():
        writer.add(digest_of(FAX), FAX, page_of(FAX), RENDERER, Rendered(final=False))
    assert set(writer.rendered(RENDERER)) == {digest_of(PRINT)}
    assert writer.rendered(RENDERER)[digest_of(PRINT)] == Rendered(images=("images/a.png",))
    assert writer.rendered(RENDERER + 1) == {}


def test_pages_of_a_former_renderer_are_dropped_with_its_last_generation(
    writer: StoreWriter,
) -> None:
    publish(writer, PRINT, draft=draft_of(PRINT, renderer=1))
    publish(writer, PRINT, draft=draft_of(PRINT, renderer=2))
    assert writer.rendered(1)
    publish(writer, PRINT, draft=draft_of(PRINT, renderer=2))
    assert not writer.rendered(1)
    assert writer.rendered(2)


def test_what_fails_within_a_transaction_leaves_nothing(writer: StoreWriter) -> None:
    with pytest.raises(StoreError), writer.transaction():
        publish(writer, PRINT)  # which begins a transaction of its own
    assert writer.generations() == []


def test_a_full_disk_is_told_and_leaves_all_as_it_was(
    writer: StoreWriter, database: Path
) -> None:
    publish(writer, PRINT)
    writer._connection.execute("PRAGMA max_page_count = 40")
    with pytest.raises(StoreError, match="full"):
        publish(writer, make_article("Long", body="x" * 1_000_000))
    with StoreReaderOf(database) as reader:
        assert [card.title for card in reader.cards()] == ["Print"]


def test_a_second_writer_is_told_that_it_cannot_write(
    writer: StoreWriter, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(writer, PRINT)
    monkeypatch.setattr(schema, "PATIENCE", 0.05)
    second = StoreWriter.open(database)
    with writer.transaction():
        with StoreReaderOf(database) as reader:  # but readers go on
            assert [card.title for card in reader.cards()] == ["Print"]
        with pytest.raises(StoreError, match="locked"):
            publish(second, FAX)
    publish(second, FAX)
    second.close()


def test_a_reader_amid_reading_does_not_keep_a_writer_waiting(
    writer: StoreWriter, database: Path
) -> None:
    publish(writer, PRINT, FAX)
    reader = StoreReader.open(database)
    articles = reader.everything()
    next(articles)
    publish(writer, SCAN)
    assert len(list(articles)) == 1
    reader.close()


def test_rows_that_cannot_be_read_are_told(writer: StoreWriter, database: Path) -> None:
    publish(writer, PRINT)
    connection = sqlite3.connect(database)
    with connection:
        connection.execute("UPDATE source_file SET problems = '{'")
    connection.close()
    with pytest.raises(StoreError):
        writer.known_files()
