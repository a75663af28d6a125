import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.personal import updates as module
from helpviewer.personal.former_pages import FormerPages
from helpviewer.personal.updates import ArticleUpdates
from tests.personal.test_updates import end_visit_long_ago

VERSIONS = {"a": "<p>Fees</p>", "A": "<p>Fees now</p>", "b": "<p>Limits</p>"}
FEES, LIMITS = ArticleKey(ArticleId("fees"), "en"), ArticleKey(ArticleId("limits"), "en")
FIRST = {FEES: "a", LIMITS: "b"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "personal.db"


@pytest.fixture
def updates(path: Path) -> ArticleUpdates:
    return ArticleUpdates(path, "bank")


@pytest.fixture
def pages(path: Path) -> FormerPages:
    return FormerPages(path, "bank")


def find(_key: ArticleKey, start: str) -> str:
    return VERSIONS.get(start, "")


def test_before_anything_is_kept_there_are_none(pages: FormerPages) -> None:
    assert pages.keys() == frozenset()
    assert pages.page(FEES) == ""


def test_of_what_changed_the_page_that_the_reader_knew_is_kept(
    updates: ArticleUpdates, pages: FormerPages
) -> None:
    new = ArticleKey(ArticleId("news"), "en")
    updates.take("first", FIRST, find)
    updates.take("second", FIRST | {FEES: "A", new: "n"}, find)
    assert pages.keys() == {FEES}
    assert pages.page(FEES) == "<p>Fees</p>"


def test_what_changes_again_is_still_compared_with_what_the_reader_knew(
    updates: ArticleUpdates, pages: FormerPages
) -> None:
    for state, digest in (("first", "a"), ("second", "A"), ("third", "AA")):
        updates.take(state, FIRST | {FEES: digest}, find)
    assert pages.page(FEES) == "<p>Fees</p>"


def test_a_page_that_is_nowhere_any_more_is_not_kept(
    updates: ArticleUpdates, pages: FormerPages
) -> None:
    updates.take("first", FIRST | {FEES: "gone"}, find)
    updates.take("second", FIRST, find)
    assert pages.keys() == frozenset()


def test_the_former_page_of_an_article_that_is_removed_goes_too(
    updates: ArticleUpdates, pages: FormerPages
) -> None:
    updates.take("first", FIRST, find)
    updates.take("second", {FEES: "A", LIMITS: "B"}, find)
    updates.take("third", {LIMITS: "B"}, find)
    assert pages.keys() == {LIMITS}


def test_the_next_visit_forgets_them(
    path: Path, updates: ArticleUpdates, pages: FormerPages
) -> None:
    updates.take("first", FIRST, find)
    updates.take("second", FIRST | {FEES: "A"}, find)
    updates.begin_visit()
    assert pages.keys() == {FEES}
    end_visit_long_ago(path)
    updates.begin_visit()
    assert pages.keys() == frozenset()


def test_no_more_are_kept_than_somebody_would_compare(
    updates: ArticleUpdates, pages: FormerPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_PAGES", 1)
    updates.take("first", FIRST, find)
    updates.take("second", {FEES: "A", LIMITS: "B"}, find)
    assert len(pages.keys()) == 1
    assert len(updates.all()) == 2


def test_each_library_has_its_own(path: Path, updates: ArticleUpdates) -> None:
    updates.take("first", FIRST, find)
    updates.take("second", FIRST | {FEES: "A"}, find)
    assert FormerPages(path, "shop").keys() == frozenset()


def test_a_damaged_page_is_none(
    path: Path, updates: ArticleUpdates, pages: FormerPages
) -> None:
    updates.take("first", FIRST, find)
    updates.take("second", FIRST | {FEES: "A"}, find)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE former_page SET html = x'00'")
    assert pages.page(FEES) == ""
