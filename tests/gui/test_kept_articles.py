import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.gui.kept_articles import KeptArticles, _Past
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.personal.articles import ArticleVisits, FavouriteArticles, KeptArticle
from helpviewer.personal.former_pages import FormerPages
from helpviewer.personal.updates import ArticleUpdates
from helpviewer.snapshot import Snapshot
from tests.gui.conftest import OpenLibrary

BANK = {"library.toml": 'id = "bank"', "fees.md": "# Fees", "limits.md": "# Limits"}
SHOP = {"library.toml": 'id = "shop"', "fees.md": "# Fees"}
FEES = KeptArticle(ArticleId("fees"), "Fees")
LIMITS = KeptArticle(ArticleId("limits"), "Limits")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "personal.db"


@pytest.fixture
def tasks(qapp: object) -> TaskRunner:
    return TaskRunner()


@pytest.fixture
def kept(database: Path, tasks: TaskRunner) -> KeptArticles:
    return KeptArticles(database, tasks)


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.findChildren(Task))


def card(snapshot: Snapshot, article: KeptArticle) -> Card:
    found = snapshot.library.get(article.id)
    assert found
    return found


def test_before_there_is_a_library_nothing_is_kept(
    kept: KeptArticles, tasks: TaskRunner
) -> None:
    kept.toggle_favourite(FEES)
    kept.note_viewed(Card(ArticleKey(FEES.id, "en"), "fees.md", "Fees", ""))
    kept.forget_viewed(FEES.id)
    kept.end_visit()
    assert not tasks.findChildren(Task)
    assert (kept.favourites, kept.viewed, kept.updates) == ([], [], {})


def test_what_is_viewed_before_the_rest_is_read_stays_the_last(
    qtbot: QtBot,
    kept: KeptArticles,
    tasks: TaskRunner,
    database: Path,
    open_library: OpenLibrary,
) -> None:
    for article in (LIMITS, FEES):
        ArticleVisits(database, "bank").note(article)
    FavouriteArticles(database, "bank").add(FEES)
    snapshot = open_library(BANK)
    kept.use(snapshot)
    kept.note_viewed(card(snapshot, LIMITS))
    kept.toggle_favourite(LIMITS)  # nobody knows yet whether it is one
    assert (kept.viewed, kept.is_read) == ([LIMITS], False)
    settle(qtbot, tasks)
    assert (kept.viewed, kept.favourites) == ([LIMITS, FEES], [FEES])
    assert ArticleVisits(database, "bank").recent() == [LIMITS, FEES]


def test_the_same_article_again_is_not_written_again(
    qtbot: QtBot, kept: KeptArticles, tasks: TaskRunner, open_library: OpenLibrary
) -> None:
    snapshot = open_library(BANK)
    kept.use(snapshot)
    kept.note_viewed(card(snapshot, FEES))
    settle(qtbot, tasks)
    kept.note_viewed(card(snapshot, FEES))
    assert not tasks.findChildren(Task)


def test_what_was_read_of_another_library_comes_too_late(
    qtbot: QtBot,
    kept: KeptArticles,
    tasks: TaskRunner,
    database: Path,
    open_library: OpenLibrary,
) -> None:
    FavouriteArticles(database, "bank").add(FEES)
    held: list[KeptArticle] = []
    kept.favourites_changed.connect(lambda: held.extend(kept.favourites))
    kept.use(open_library(BANK))
    kept.use(open_library(SHOP))
    settle(qtbot, tasks)
    assert (held, kept.is_read) == ([], True)


def test_a_state_that_is_gone_when_its_turn_comes_changes_nothing(
    qtbot: QtBot, kept: KeptArticles, tasks: TaskRunner, open_library: OpenLibrary
) -> None:
    snapshot = open_library(BANK)
    snapshot.place.database.rename(snapshot.place.database.with_name("gone.db"))
    kept.failed.connect(pytest.fail)
    kept.use(snapshot)
    settle(qtbot, tasks)
    assert kept.updates == {}


def test_the_reader_who_opens_a_changed_article_before_it_is_known_to_be_one_has_seen_it(
    qtbot: QtBot, kept: KeptArticles, tasks: TaskRunner, open_library: OpenLibrary
) -> None:
    kept.use(open_library(BANK))
    settle(qtbot, tasks)
    changed = open_library(
        BANK | {"fees.md": "# Fees\n\nLess.", "limits.md": "# Limits\n\nTen."}
    )
    held = threading.Event()
    kept._start(lambda: held.wait(5))
    kept.use(changed)
    kept.note_viewed(card(changed, FEES))
    held.set()
    settle(qtbot, tasks)
    seen = {key.id: is_opened for key, is_opened in kept.updates.items()}
    assert seen == {"fees": True, "limits": False}
    kept.use(changed)
    settle(qtbot, tasks)
    assert {key.id: is_opened for key, is_opened in kept.updates.items()} == seen


def test_a_visit_to_a_library_is_kept_as_the_tasks_do_it(
    database: Path, open_library: OpenLibrary
) -> None:
    past = _Past(
        FavouriteArticles(database, "bank"),
        ArticleVisits(database, "bank"),
        ArticleUpdates(database, "bank"),
        FormerPages(database, "bank"),
    )
    first = open_library(BANK | {"fees.md": "# Fees\n\nMore."})
    assert past.catch_up(first, begins=True) == ([], frozenset())
    changed = open_library(BANK | {"fees.md": "# Fees\n\nLess."})
    fees = card(changed, FEES)
    former = frozenset({fees.key})
    assert past.catch_up(changed, begins=False) == ([(fees.key, False)], former)
    assert past.pages.page(fees.key) == "<p>More.</p>"
    past.note(fees)
    assert past.catch_up(changed, begins=True) == ([(fees.key, True)], former)
    past.favourites.add(LIMITS)
    assert past.read() == ([LIMITS], [FEES])
