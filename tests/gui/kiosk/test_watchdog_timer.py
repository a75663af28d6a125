import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.watchdog_timer import WatchdogTimer
from helpviewer.kiosk.watchdog import Notifier

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs AF_UNIX")


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.setblocking(False)
        yield listener


def heard(listener: socket.socket) -> list[bytes]:
    messages = []
    try:
        while True:
            messages.append(listener.recv(100))
    except BlockingIOError:
        return messages


def test_the_window_tells_that_it_answers_until_it_ends(
    qtbot: QtBot, tmp_path: Path, listener: socket.socket
) -> None:
    parent = QObject()
    variables = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "20000"}
    timer = WatchdogTimer(Notifier(variables), parent)
    assert heard(listener) == []
    timer.begin()
    told: list[bytes] = []

    def has_told_thrice() -> bool:
        told.extend(heard(listener))
        return told.count(b"WATCHDOG=1") >= 3

    qtbot.waitUntil(has_told_thrice)
    assert told[0] == b"READY=1"
    timer.end()
    assert heard(listener)[-1] == b"STOPPING=1"


@pytest.mark.usefixtures("qapp")
def test_without_a_watchdog_it_only_tells_that_it_is_ready(
    tmp_path: Path, listener: socket.socket
) -> None:
    parent = QObject()
    timer = WatchdogTimer(Notifier({"NOTIFY_SOCKET": str(tmp_path / "notify")}), parent)
    timer.begin()
    (ticking,) = timer.findChildren(QTimer)
    assert not ticking.isActive()
    assert heard(listener) == [b"READY=1"]
