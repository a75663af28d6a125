import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import NoConnectionError
from helpviewer.feed.received_collection import Collection
from helpviewer.gui.kiosk.condition import Condition
from helpviewer.gui.layout import Early
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.gui.window_request import WindowRequest
from helpviewer.kiosk.health_file import health_file
from helpviewer.library.article import Trust
from helpviewer.paths import UserPaths
from helpviewer.policy import Policy
from helpviewer.settings import Settings
from helpviewer.sync.status import FeedState, FeedStatus
from tests.gui.conftest import write_articles
from tests.gui.kiosk.parts import article_pane, early_parts

FEED = "https://help.example/"


class Machine:
    """A kiosk of which only its condition is there."""

    def __init__(self, qtbot: QtBot, root: Path) -> None:
        self.tasks, self.parent = TaskRunner(), QObject()
        self.source = write_articles(
            root / "library", {"library.toml": 'id = "bank"', "fees.md": "# Fees"}
        )
        self.paths = UserPaths.under(root / "data")
        self.condition = Condition(self.request("hall-1"), self.tasks, self.parent)
        self._qtbot = qtbot
        self.window = self.open_window()

    def request(self, device: str) -> WindowRequest:
        settings = Settings()
        settings = settings._replace(unattended=settings.unattended._replace(device=device))
        source = LibrarySource(self.source.folder)
        return WindowRequest(self.paths, Policy(), source, settings=settings)

    def open_window(self) -> Early:
        pane = article_pane()
        self._qtbot.addWidget(pane)
        return early_parts(self.paths, self.tasks, self.parent, pane)

    @property
    def health(self) -> dict[str, Any]:
        """What is written when it is written the next time."""
        self.condition._reporting.write()
        self.tasks.wait()
        told: dict[str, Any] = json.loads(health_file(self.paths).read_bytes())
        return told

    def end(self) -> None:
        self.condition.end()
        self.window.library.close()
        self.tasks.wait()
        self._qtbot.waitUntil(lambda: not self.tasks.findChildren(Task))
        self.parent.deleteLater()


@pytest.fixture
def machine(qtbot: QtBot, tmp_path: Path) -> Iterator[Machine]:
    machine = Machine(qtbot, tmp_path)
    yield machine
    machine.end()


def test_it_is_told_what_is_shown(machine: Machine) -> None:
    compile_library(machine.source, machine.paths)
    machine.condition.listen(machine.window)
    assert machine.health["library"] == ""
    machine.window.library.open(machine.source)
    told = machine.health
    assert (told["library"], told["index"], told["device"]) == ("bank", "ready", "hall-1")
    assert told["state"]


def test_a_window_that_shows_something_already_is_told_of(machine: Machine) -> None:
    compile_library(machine.source, machine.paths)
    machine.window.library.open(machine.source)
    machine.condition.listen(machine.window)
    assert machine.health["library"] == "bank"


def test_an_index_that_is_not_there_yet_is_told_of(machine: Machine) -> None:
    compile_library(machine.source, machine.paths)
    machine.window.library.open(machine.source)
    machine.window.library.forget_index()
    machine.condition.listen(machine.window)
    assert machine.health["index"] == "building"


def test_a_library_that_cannot_be_shown_is_told_of(machine: Machine) -> None:
    machine.condition.listen(machine.window)
    machine.window.library.failed.emit(NoConnectionError("help.example"))
    assert machine.health["index"] == "failed"


def test_how_the_feed_is_doing_is_told_by_classes_and_times(machine: Machine) -> None:
    checked = datetime(2026, 3, 2, 12, tzinfo=UTC)
    error = NoConnectionError("help.example")
    status = FeedStatus(FEED, FeedState.OFFLINE, checked=checked, error=error)
    machine.condition.note_sync(status)
    told = machine.health
    assert (told["sync_state"], told["serial"]) == ("offline", 0)
    assert told["last_sync"].startswith("2026-03-02T12:00")
    assert told["last_success"] == ""
    assert FEED not in json.dumps(told)


def test_the_publishers_number_is_told(machine: Machine) -> None:
    now = datetime(2026, 3, 2, tzinfo=UTC)
    shown = Collection(1, FEED, Trust.SIGNED, 7, "state", "en", None, now, b"")
    machine.condition.note_sync(FeedStatus(FEED, FeedState.CURRENT, shown=shown))
    assert machine.health["serial"] == 7


def test_visits_are_counted_and_the_machine_may_get_another_name(machine: Machine) -> None:
    machine.condition.count_visit()
    machine.condition.count_visit()
    machine.condition.use(machine.request("hall-2"))
    told = machine.health
    assert (told["visits"], told["device"]) == (2, "hall-2")


def test_errors_are_told_from_its_beginning_to_its_end(qtbot: QtBot, machine: Machine) -> None:
    logger = logging.getLogger("helpviewer.somewhere")
    logger.error("too early")
    machine.condition.begin()
    machine.condition._soon.setInterval(0)
    logger.error("the disk of %s is full", "Ann")
    machine.condition.count_visit()
    machine.condition.use(machine.request("hall-1"))
    (error,) = machine.health["errors"]
    assert "Ann" not in json.dumps(error)
    machine.condition.end()
    logger.error("too late")
    assert len(machine.health["errors"]) == 1


def test_it_is_written_soon_after_something_has_changed(qtbot: QtBot, machine: Machine) -> None:
    machine.condition._soon.setInterval(0)
    file = health_file(machine.paths)
    machine.condition.begin()
    qtbot.waitUntil(file.exists)
