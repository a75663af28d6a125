"""Telling systemd that the program is alive, so that one which hangs is started again.

This is what sd_notify(3) describes: a datagram to the socket that ``NOTIFY_SOCKET`` names.
Started by anything else, nothing is told to anybody.
"""

import logging
import os
import sys
from collections.abc import Mapping
from contextlib import suppress

logger = logging.getLogger(__name__)

_MICROSECONDS = 1_000_000


class Notifier:
    """Whoever started the program, as far as it wants to hear from it.

    Attributes:
        interval: Seconds between two signs of life, half of what is waited for; None if
            nobody waits.

    Args:
        environment: Variables such as ``NOTIFY_SOCKET``.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = _address(environment.get("NOTIFY_SOCKET", ""))
        self.interval = _interval(environment) if self._address else None

    def ready(self) -> None:
        """Tell that the window is shown."""
        self._tell("READY=1")

    def alive(self) -> None:
        """Tell that the program still works; to be called by what would hang if it hung."""
        self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        """Tell that the program ends on purpose."""
        self._tell("STOPPING=1")

    def _tell(self, message: str) -> None:
        if not self._address:
            return
        import socket  # noqa: PLC0415 - only those whom systemd started need it

        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as teller:
                teller.setblocking(False)
                teller.sendto(message.encode(), self._address)
        except OSError as error:  # the next sign of life is soon
            logger.debug("Nobody heard %s: %s", message, error)


def _address(told: str) -> str:
    """Return the socket's address; empty if there is none that can be reached."""
    if sys.platform == "win32" or told[:1] not in {"/", "@"}:
        return ""
    return f"\0{told[1:]}" if told.startswith("@") else told  # an abstract name has no file


def _interval(environment: Mapping[str, str]) -> float | None:
    """Return the seconds between two signs of life, if this process is waited for."""
    with suppress(ValueError):
        waited = int(environment.get("WATCHDOG_USEC", ""))
        process = int(environment.get("WATCHDOG_PID", "") or os.getpid())
        if waited > 0 and process == os.getpid():
            return waited / _MICROSECONDS / 2
    return None
