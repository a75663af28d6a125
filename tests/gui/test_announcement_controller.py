from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.gui.announcement_controller import AnnouncementController
from helpviewer.gui.tasks import Task, TaskRunner
from tests.gui.conftest import OpenLibrary

UNTIL = (datetime.now(UTC) + timedelta(days=2)).date()
NEWS = f"---\nid: news\ntitle: News\npinned_until: {UNTIL}\n---\nText"
BANK = {"library.toml": 'id = "bank"', "announcements/news.md": NEWS}
SHOP = {"library.toml": 'id = "shop"', "a.md": "# A"}


@pytest.fixture
def tasks(qapp: object) -> TaskRunner:
    return TaskRunner()


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.findChildren(Task), timeout=20_000)


def titles(controller: AnnouncementController) -> list[str]:
    found: list[str] = []
    controller.title_changed.connect(found.append)
    return found


def test_nothing_is_shown_before_it_is_known_what_was_put_away(
    qtbot: QtBot, tasks: TaskRunner, open_library: OpenLibrary, tmp_path: Path
) -> None:
    controller = AnnouncementController(tasks, tmp_path / "personal.db")
    shown = titles(controller)
    controller.use(open_library(BANK))
    controller.open()
    controller.put_away()
    assert shown == [""]
    settle(qtbot, tasks)
    assert shown == ["", "News"]


def test_what_was_put_away_of_another_library_comes_too_late(
    qtbot: QtBot, tasks: TaskRunner, open_library: OpenLibrary, tmp_path: Path
) -> None:
    controller = AnnouncementController(tasks, tmp_path / "personal.db")
    shown = titles(controller)
    controller.use(open_library(BANK))
    (tmp_path / "library/announcements/news.md").unlink()
    controller.use(open_library(SHOP))
    settle(qtbot, tasks)
    assert set(shown) == {""}


def test_a_library_that_cannot_be_read_is_told(
    tasks: TaskRunner, open_library: OpenLibrary
) -> None:
    controller = AnnouncementController(tasks, None)
    shown = titles(controller)
    told: list[object] = []
    controller.failed.connect(told.append)
    snapshot = open_library(BANK)
    snapshot.store.close()
    controller.use(snapshot)
    assert shown == [""]
    assert len(told) == 1
