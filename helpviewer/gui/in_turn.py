"""Doing on the pool's threads what must not be done out of turn."""

from collections.abc import Callable
from threading import Event


class InTurn:
    """Lets each piece of work wait for the one before it, on whichever thread that is.

    The pool begins its tasks in the order they came, so that one never waits for a later one.
    """

    def __init__(self) -> None:
        self._last = Event()
        self._last.set()

    def __call__(self, work: Callable[[], object]) -> Callable[[], object]:
        """Return work that begins when all that came here earlier has ended."""
        before, done = self._last, Event()
        self._last = done

        def run() -> object:
            before.wait()
            try:
                return work()
            finally:
                done.set()

        return run
