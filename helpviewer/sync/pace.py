"""How long an answer may take: a server that sends a byte now and then would never end."""

import time
from collections.abc import Callable
from typing import NamedTuple

from helpviewer.errors import HostTimeoutError, TooSlowError


class Patience(NamedTuple):
    """How long a server is waited for.

    Attributes:
        connect: Seconds until a connection stands.
        gap: Seconds between two pieces of an answer.
        total: Seconds for one answer.
        slowest: Bytes a second that must arrive at least, over each `window`.
        window: Seconds.
    """

    connect: float = 10
    gap: float = 30
    total: float = 15 * 60
    slowest: float = 1000
    window: float = 60


class Pace:
    """The pace of one answer."""

    def __init__(
        self, host: str, patience: Patience, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._host = host
        self._patience = patience
        self._clock = clock
        self._began = self._window_began = clock()
        self._arrived = 0

    def note(self, size: int) -> None:
        """Note that `size` more bytes have arrived.

        Raises:
            HostTimeoutError: It takes too long altogether.
            TooSlowError: Too little arrived in the last while.
        """
        now = self._clock()
        self._arrived += size
        if now - self._began > self._patience.total:
            raise HostTimeoutError(self._host)
        in_window = now - self._window_began
        if in_window >= self._patience.window:
            if self._arrived < self._patience.slowest * in_window:
                raise TooSlowError(self._host)
            self._window_began, self._arrived = now, 0
