from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.reporting import Reporting
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.kiosk.health import read_health
from helpviewer.kiosk.health_keeper import HealthKeeper, Machine
from helpviewer.kiosk.last_errors import LastErrors
from helpviewer.settings import Settings
from tests.sync.fault_server import FaultServer, Request, response


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.wait()
    qtbot.waitUntil(lambda: not runner.findChildren(Task))


@pytest.fixture
def keeper(tmp_path: Path) -> HealthKeeper:
    return HealthKeeper(Machine("lobby", "", tmp_path), LastErrors())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "health.json"


@pytest.fixture
def reporting(keeper: HealthKeeper, file: Path, tasks: TaskRunner) -> Reporting:
    return Reporting(keeper, file, tasks, parent=tasks)


def differs(keeper: HealthKeeper, missed: int) -> bool:
    return keeper.missed_heartbeats != missed


def telling(url: str, *, offline: bool = False) -> Settings:
    usual = Settings()
    return usual._replace(
        offline=offline,
        unattended=usual.unattended._replace(heartbeat=url),
        feed=usual.feed._replace(proxy="none"),
    )


def test_the_file_is_written_when_something_happens(
    qtbot: QtBot, reporting: Reporting, keeper: HealthKeeper, file: Path
) -> None:
    keeper.visits = 3
    reporting.write()
    qtbot.waitUntil(file.exists)
    assert read_health(file.read_bytes()).visits == 3


def test_a_disk_that_takes_nothing_is_no_error_of_the_window(
    reporting: Reporting,
    file: Path,
    tasks: TaskRunner,
    caplog: pytest.LogCaptureFixture,
) -> None:
    file.parent.write_text("no folder")
    reporting.write()
    tasks.wait()
    assert caplog.messages == []


def test_a_server_is_told_and_what_it_missed_is_counted(
    qtbot: QtBot, reporting: Reporting, keeper: HealthKeeper
) -> None:
    answers = [500, 503, 204]

    def respond(_request: Request) -> Iterable[bytes | None]:
        return response(answers.pop(0))

    with closing(FaultServer(respond)) as server:
        reporting.use(telling(server.address))
        for missed in (1, 2, 0):
            before = keeper.missed_heartbeats
            reporting.beat()
            qtbot.waitUntil(partial(differs, keeper, before))
            assert keeper.missed_heartbeats == missed
    assert [request.method for request in server.requests] == ["POST"] * 3


def test_it_waits_for_its_time_and_stops_when_nobody_is_to_be_told(
    reporting: Reporting, tasks: TaskRunner
) -> None:
    writing, beating = reporting.findChildren(QTimer)
    reporting.use(telling("https://example.com/"))
    assert writing.isActive()
    assert beating.isActive()
    assert 0 <= beating.interval() <= 15 * 60 * 1000
    for settings in (telling(""), telling("https://example.com/", offline=True)):
        reporting.use(settings)
        assert not beating.isActive()
        reporting.beat()
        assert not tasks.findChildren(Task)
