import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.personal import updates as module
from helpviewer.personal.updates import ArticleUpdates


def key(name: str, language: str = "en") -> ArticleKey:
    return ArticleKey(ArticleId(name), language)


FIRST = {key("fees"): "a", key("fees", "de"): "b", key("limits"): "c"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "personal.db"


@pytest.fixture
def updates(path: Path) -> ArticleUpdates:
    return ArticleUpdates(path, "bank")


def found(updates: ArticleUpdates) -> dict[ArticleKey, bool]:
    return dict(updates.all())


def end_visit_long_ago(path: Path) -> None:
    last = datetime.now(UTC) - timedelta(hours=2)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE library_visit SET last = ?", (last.isoformat(),))


def test_on_the_first_visit_ever_nothing_is_updated(updates: ArticleUpdates) -> None:
    updates.begin_visit()
    assert not updates.knows("first")
    updates.take("first", FIRST)
    assert updates.knows("first")
    assert found(updates) == {}


def test_what_is_new_or_changed_is_updated_and_what_is_gone_or_as_before_is_not(
    updates: ArticleUpdates,
) -> None:
    updates.take("first", FIRST)
    updates.take("second", {key("fees"): "A", key("fees", "de"): "b", key("news"): "d"})
    assert found(updates) == {key("fees"): False, key("news"): False}


def test_what_is_opened_is_read_until_it_changes_again(updates: ArticleUpdates) -> None:
    updates.take("first", FIRST)
    updates.take("second", FIRST | {key("fees"): "A"})
    updates.note_opened(key("fees"))
    updates.note_opened(key("limits"))
    assert found(updates) == {key("fees"): True}
    updates.take("third", FIRST | {key("fees"): "AA"})
    assert found(updates) == {key("fees"): False}


def test_the_next_visit_forgets_what_the_last_one_was_told(
    path: Path, updates: ArticleUpdates
) -> None:
    updates.take("first", FIRST)
    updates.take("second", FIRST | {key("fees"): "A"})
    updates.begin_visit()  # at once: the same visit goes on
    assert found(updates) == {key("fees"): False}
    end_visit_long_ago(path)
    updates.touch()  # the reader is still here
    updates.begin_visit()
    assert found(updates) == {key("fees"): False}
    end_visit_long_ago(path)
    updates.begin_visit()
    assert found(updates) == {}
    updates.take("third", FIRST | {key("fees"): "A", key("limits"): "C"})
    assert found(updates) == {key("limits"): False}


def test_digests_of_another_version_of_the_store_say_nothing(
    updates: ArticleUpdates, monkeypatch: pytest.MonkeyPatch
) -> None:
    updates.take("first", FIRST)
    monkeypatch.setattr(module, "VERSION", 1_000)
    assert not updates.knows("first")
    updates.take("first", dict.fromkeys(FIRST, "other"))
    assert found(updates) == {}


def test_each_library_has_its_own(path: Path, updates: ArticleUpdates) -> None:
    updates.take("first", FIRST)
    other = ArticleUpdates(path, "shop")
    assert not other.knows("first")
    other.take("first", {key("fees"): "z"})
    assert found(other) == {}


def test_all_of_a_large_library_may_change(updates: ArticleUpdates) -> None:
    many = {key(f"article-{number}"): "a" * 64 for number in range(5_000)}
    updates.take("first", many)
    updates.take("second", dict.fromkeys(many, "b" * 64))
    assert len(found(updates)) == 5_000


@pytest.mark.parametrize("text", ["[]x", '{"en": 7}', "[1]"])
def test_damaged_digests_make_another_database(
    path: Path, updates: ArticleUpdates, text: str
) -> None:
    updates.take("first", FIRST)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE library_visit SET digests = ?", (text,))
    updates.take("second", FIRST)
    assert found(updates) == {}
    assert list(path.parent.glob("*.damaged-*"))


def test_two_windows_may_take_the_same_state(path: Path, updates: ArticleUpdates) -> None:
    updates.take("first", FIRST)
    changed = FIRST | {key("fees"): "A"}
    windows = [
        threading.Thread(target=ArticleUpdates(path, "bank").take, args=("second", changed))
        for _ in range(4)
    ]
    for window in windows:
        window.start()
    for window in windows:
        window.join(20)
    assert found(updates) == {key("fees"): False}
