from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.errors import PersonalDataError
from helpviewer.gui.recent_searches import RecentSearches
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.personal.searches import PastSearches


@pytest.fixture
def tasks(qapp: object) -> TaskRunner:
    return TaskRunner()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "personal.db"


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.findChildren(Task))


def make(
    database: Path, tasks: TaskRunner, *, remembers: bool = True, keeps_unanswered: bool = True
) -> RecentSearches:
    recent = RecentSearches(
        database, tasks, remembers=remembers, keeps_unanswered=keeps_unanswered
    )
    recent.use("bank", "en")
    return recent


def test_what_was_searched_before_is_read_once(
    qtbot: QtBot, tasks: TaskRunner, database: Path
) -> None:
    past = PastSearches(database, "bank")
    for text in ("fees", "limits"):
        past.remember(text)
    recent = make(database, tasks)
    with qtbot.waitSignal(recent.changed):
        pass
    assert recent.matching("", 8) == ["limits", "fees"]
    past.remember("later")
    recent.use("bank", "de")
    settle(qtbot, tasks)
    assert recent.matching("", 8) == ["limits", "fees"]


def test_a_search_is_remembered_once_and_kept(
    qtbot: QtBot, tasks: TaskRunner, database: Path
) -> None:
    recent = make(database, tasks)
    for text in ("fees", "limits", "  Fees "):
        recent.remember(text)
    assert recent.matching("", 8) == ["Fees", "limits"]
    settle(qtbot, tasks)
    assert PastSearches(database, "bank").recent() == ["Fees", "limits"]


def test_a_blank_search_is_none(tasks: TaskRunner, database: Path) -> None:
    recent = make(database, tasks)
    recent.remember("  ")
    assert recent.matching("", 8) == []


def test_searches_that_begin_with_the_text_come_first_and_the_text_itself_never(
    tasks: TaskRunner, database: Path
) -> None:
    recent = make(database, tasks)
    for text in ("Fées for makers", "trading fees", "fees", "limits", "withdrawal fees"):
        recent.remember(text)
    assert recent.matching("fees", 8) == [
        "Fées for makers",
        "withdrawal fees",
        "trading fees",
    ]
    assert recent.matching("fee", 2) == ["fees", "Fées for makers"]


def test_one_search_is_forgotten_and_then_all(
    qtbot: QtBot, tasks: TaskRunner, database: Path
) -> None:
    recent = make(database, tasks)
    for text in ("fees", "limits", "kyc"):
        recent.remember(text)
    with qtbot.waitSignal(recent.changed, timeout=0):
        recent.forget("limits")
    assert recent.matching("", 8) == ["kyc", "fees"]
    settle(qtbot, tasks)
    assert PastSearches(database, "bank").recent() == ["kyc", "fees"]
    recent.forget_all()
    assert recent.matching("", 8) == []
    settle(qtbot, tasks)
    assert PastSearches(database, "bank").recent() == []


def test_each_library_has_its_own(qtbot: QtBot, tasks: TaskRunner, database: Path) -> None:
    recent = make(database, tasks)
    recent.remember("fees")
    recent.use("shop", "en")
    assert recent.matching("", 8) == []
    recent.use("bank", "en")
    settle(qtbot, tasks)
    assert recent.matching("", 8) == ["fees"]


def test_an_answer_about_another_library_comes_too_late(
    qtbot: QtBot, tasks: TaskRunner, database: Path
) -> None:
    PastSearches(database, "bank").remember("fees")
    recent = make(database, tasks)
    recent.use("shop", "en")
    settle(qtbot, tasks)
    assert recent.matching("", 8) == []


def test_a_search_before_the_old_ones_are_read_stays_the_newest(
    qtbot: QtBot, tasks: TaskRunner, database: Path
) -> None:
    PastSearches(database, "bank").remember("fees")
    PastSearches(database, "bank").remember("limits")
    recent = make(database, tasks)
    recent.remember("FEES")
    settle(qtbot, tasks)
    assert recent.matching("", 8) == ["FEES", "limits"]


def test_who_does_not_want_it_leaves_no_searches(
    qtbot: QtBot, tasks: TaskRunner, database: Path
) -> None:
    PastSearches(database, "bank").remember("fees")
    recent = make(database, tasks, remembers=False)
    recent.remember("limits")
    settle(qtbot, tasks)
    assert recent.matching("", 8) == []
    assert PastSearches(database, "bank").recent() == ["fees"]


def test_unanswered_searches_are_kept_for_authors_with_their_language(
    qtbot: QtBot, tasks: TaskRunner, database: Path
) -> None:
    recent = make(database, tasks)
    recent.use("bank", "de")
    recent.note_unanswered("Steuer")
    settle(qtbot, tasks)
    (noted,) = PastSearches(database, "bank").unanswered()
    assert (noted.text, noted.language) == ("Steuer", "de")


def test_unanswered_searches_are_not_kept_where_that_is_off(
    qtbot: QtBot, tasks: TaskRunner, database: Path
) -> None:
    recent = make(database, tasks, keeps_unanswered=False)
    recent.note_unanswered("tax")
    settle(qtbot, tasks)
    assert PastSearches(database, "bank").unanswered() == []


def test_before_there_is_a_library_nothing_is_kept(tasks: TaskRunner, database: Path) -> None:
    recent = RecentSearches(database, tasks, remembers=True, keeps_unanswered=True)
    recent.remember("fees")
    recent.forget("fees")
    recent.forget_all()
    recent.note_unanswered("tax")
    assert not tasks.findChildren(Task)


def test_what_cannot_be_kept_is_told(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    recent = make(file / "personal.db", tasks)
    with qtbot.waitSignal(recent.failed) as failed:
        recent.remember("fees")
    assert isinstance(failed.args[0], PersonalDataError)
    settle(qtbot, tasks)
    assert recent.matching("", 8) == ["fees"]
