import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.errors import ArticleNotFoundError, OperationCancelledError, UnexpectedError
from helpviewer.gui.tasks import Task, TaskRunner


@pytest.fixture
def tasks(qapp: object) -> TaskRunner:
    return TaskRunner()


def test_work_runs_elsewhere_and_its_result_arrives_here(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    here = threading.get_ident()
    arrivals: list[int] = []
    task = tasks.start(threading.get_ident)
    task.succeeded.connect(lambda _worker: arrivals.append(threading.get_ident()))
    with qtbot.waitSignal(task.succeeded) as succeeded:
        pass
    assert succeeded.args != [here]
    assert arrivals == [here]


def test_an_expected_error_arrives_as_itself(qtbot: QtBot, tasks: TaskRunner) -> None:
    def work() -> None:
        raise ArticleNotFoundError("print")

    with qtbot.waitSignal(tasks.start(work).failed) as failed:
        pass
    assert failed.args is not None
    assert isinstance(failed.args[0], ArticleNotFoundError)


def test_an_unforeseen_error_is_logged_and_told(
    qtbot: QtBot, tasks: TaskRunner, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise ZeroDivisionError("by zero")

    with qtbot.waitSignal(tasks.start(work).failed) as failed:
        pass
    assert failed.args is not None
    assert isinstance(failed.args[0], UnexpectedError)
    assert "A background task broke" in caplog.text


def test_a_cancelled_task_is_no_failure(qtbot: QtBot, tasks: TaskRunner) -> None:
    def work() -> None:
        raise OperationCancelledError

    task = tasks.start(work)
    with qtbot.assertNotEmitted(task.failed), qtbot.waitSignal(task.cancelled):
        pass


def test_no_result_is_lost_when_nobody_keeps_the_task(qtbot: QtBot, tasks: TaskRunner) -> None:
    results: list[object] = []
    for number in range(500):
        tasks.start(lambda number=number: number).succeeded.connect(results.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(results) == 500)
    assert sorted(results) == list(range(500))  # type: ignore[type-var]


def test_nothing_stays_of_tasks_that_are_done(qtbot: QtBot) -> None:
    tasks = TaskRunner()

    def count() -> int:
        gc.collect()
        return sum(isinstance(thing, Task) for thing in gc.get_objects())

    before = count()
    for _ in range(600):  # it was a race: the former way failed in one run of three
        tasks.start(int)
    tasks.wait()
    qtbot.waitUntil(lambda: count() == before)
