import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk import pin_check
from helpviewer.gui.kiosk.pin_check import PinCheck
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.kiosk.lockout import read_lockout
from helpviewer.kiosk.pin import hash_pin

RECORD = hash_pin("2580")
WRONG = "1593"


@pytest.fixture
def tasks(qapp: object) -> TaskRunner:
    return TaskRunner()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "pin.json"


def try_wrong(qtbot: QtBot, check: PinCheck) -> int:
    """Return for how many seconds none is tried after a wrong PIN."""
    with qtbot.assertNotEmitted(check.accepted), qtbot.waitSignal(check.refused) as refused:
        check.check(WRONG)
    assert refused.args is not None
    seconds = refused.args[0]
    assert isinstance(seconds, int)
    return seconds


def test_the_right_pin_is_accepted(qtbot: QtBot, tasks: TaskRunner, file: Path) -> None:
    check = PinCheck(RECORD, file, tasks)
    with qtbot.assertNotEmitted(check.refused), qtbot.waitSignal(check.accepted):
        check.check("2580")


def test_the_third_wrong_pin_locks_and_then_not_even_the_right_one_is_tried(
    qtbot: QtBot, tasks: TaskRunner, file: Path
) -> None:
    check = PinCheck(RECORD, file, tasks)
    assert [try_wrong(qtbot, check) for _ in range(3)] == [0, 0, 10]
    with qtbot.assertNotEmitted(check.accepted), qtbot.waitSignal(check.refused) as refused:
        check.check("2580")
    assert refused.args in ([10], [9])
    assert check.waiting in {10, 9}
    assert read_lockout(file, 0, 0).failures == 3  # what is not tried is not counted


def test_a_restart_does_not_unlock(qtbot: QtBot, tasks: TaskRunner, file: Path) -> None:
    check = PinCheck(RECORD, file, tasks)
    for _ in range(3):
        try_wrong(qtbot, check)
    assert PinCheck(RECORD, file, tasks).waiting in {11, 10, 9}


def test_the_right_pin_forgives_the_wrong_ones(
    qtbot: QtBot, tasks: TaskRunner, file: Path
) -> None:
    check = PinCheck(RECORD, file, tasks)
    assert [try_wrong(qtbot, check) for _ in range(2)] == [0, 0]
    with qtbot.waitSignal(check.accepted):
        check.check("2580")
    assert [try_wrong(qtbot, check) for _ in range(2)] == [0, 0]
    assert read_lockout(file, 0, 0).failures == 2


def test_a_pin_is_counted_as_wrong_before_it_is_checked(
    qtbot: QtBot, tasks: TaskRunner, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    threads: list[int] = []

    def check_slowly(_pin: str, _record: str) -> bool:
        threads.append(threading.get_ident())
        begun.set()
        return go_on.wait(5)

    monkeypatch.setattr(pin_check, "check_pin", check_slowly)
    check = PinCheck(RECORD, file, tasks)
    check.check("2580")
    qtbot.waitUntil(begun.is_set)
    assert read_lockout(file, 0, 0).failures == 1  # whoever pulls the plug now wins nothing
    check.check("2581")  # nobody types so fast; it is not heard
    with qtbot.waitSignal(check.accepted):
        go_on.set()
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    assert read_lockout(file, 0, 0).failures == 0
    qtbot.waitUntil(lambda: not tasks.findChildren(Task))


def test_a_check_that_breaks_is_a_wrong_pin(
    qtbot: QtBot, tasks: TaskRunner, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_pin: str, _record: str) -> bool:
        raise MemoryError

    monkeypatch.setattr(pin_check, "check_pin", break_down)
    check = PinCheck(RECORD, file, tasks)
    assert [try_wrong(qtbot, check) for _ in range(3)] == [0, 0, 10]


@pytest.mark.parametrize("record", ["", "scrypt$1$2$3"])
def test_without_a_record_no_pin_is_right(
    qtbot: QtBot, tasks: TaskRunner, file: Path, record: str
) -> None:
    assert try_wrong(qtbot, PinCheck(record, file, tasks)) == 0
