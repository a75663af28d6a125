import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpviewer.kiosk.watchdog import Notifier

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs AF_UNIX")


@pytest.fixture(params=["file", "abstract"])
def heard(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[str, socket.socket]]:
    """Yield what NOTIFY_SOCKET says, and who listens there, as systemd would."""
    name = str(tmp_path / "notify") if request.param == "file" else f"@hv-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(name if request.param == "file" else f"\0{name[1:]}")
        listener.settimeout(5)
        yield name, listener


def test_systemd_hears_each_sign(heard: tuple[str, socket.socket]) -> None:
    name, listener = heard
    notifier = Notifier({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "30000000"})
    assert notifier.interval == 15
    for tell, expected in [
        (notifier.ready, b"READY=1"),
        (notifier.alive, b"WATCHDOG=1"),
        (notifier.stopping, b"STOPPING=1"),
    ]:
        tell()
        assert listener.recv(100) == expected


@pytest.mark.parametrize("name", ["", "notify", "relative/notify"])
def test_started_by_anything_else_nothing_is_told(name: str) -> None:
    notifier = Notifier({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "30000000"})
    assert notifier.interval is None
    notifier.ready()
    notifier.alive()
    notifier.stopping()


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"WATCHDOG_USEC": "0"},
        {"WATCHDOG_USEC": "-5"},
        {"WATCHDOG_USEC": "soon"},
        {"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"},
        {"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "x"},
    ],
)
def test_whom_nobody_waits_for_need_not_tell_again(variables: dict[str, str]) -> None:
    assert Notifier({"NOTIFY_SOCKET": "/run/notify", **variables}).interval is None


def test_this_very_process_is_waited_for() -> None:
    variables = {"WATCHDOG_USEC": "1000000", "WATCHDOG_PID": str(os.getpid())}
    assert Notifier({"NOTIFY_SOCKET": "/run/notify", **variables}).interval == 0.5


def test_a_socket_that_is_gone_harms_nobody(tmp_path: Path) -> None:
    Notifier({"NOTIFY_SOCKET": str(tmp_path / "gone")}).alive()
    Notifier({"NOTIFY_SOCKET": "/" + "x" * 500}).alive()


def test_a_listener_that_is_stuck_does_not_hold_up_the_window(
    heard: tuple[str, socket.socket],
) -> None:
    notifier = Notifier({"NOTIFY_SOCKET": heard[0], "WATCHDOG_USEC": "30000000"})
    for _ in range(1_000):  # more than a socket keeps
        notifier.alive()
