"""Letting another process of low priority do what may take long, and hearing how far it is."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from helpviewer.errors import OperationCancelledError, WorkerError
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.workers import answer, error_of, start_worker

if TYPE_CHECKING:
    from subprocess import Popen

LONGEST = 3600.0  # seconds; what was fetched until then is there when the next one begins
_TELLING = 0.1  # seconds between two steps that are told
_LOOKING = 0.1  # seconds until a wish to stop is heard


class Telling:
    """Tells the parent each phase, and within one not more often than anybody can see."""

    def __init__(self) -> None:
        self._phase: Phase | None = None
        self._told = 0.0

    def tell(self, phase: Phase, done: int, total: int) -> None:
        """Tell how far this process is."""
        now = time.monotonic()
        if phase is not self._phase or done == total or now - self._told >= _TELLING:
            self._phase, self._told = phase, now
            answer({"phase": phase, "done": done, "total": total})


def ask_elsewhere(
    worker: str, request: Mapping[str, Any], progress: SyncProgress, longest: float = LONGEST
) -> Mapping[str, Any]:
    """Return what a worker answers in the end.

    A cancelled one is killed at once: whatever it is at, readers see the old state or the new.

    Args:
        worker: Its name in `WORKERS`; it tells how far it is by a `Telling`.
        request: What it is asked.
        progress: Any thread may cancel it.
        longest: Seconds that it may take.

    Raises:
        HelpViewerError: What it answers that went wrong.
        WorkerError: The process died, or took too long.
        OperationCancelledError: `progress` was cancelled.
    """
    process = start_worker(worker)
    try:
        with _watched(process, progress, longest):
            return _ask(process, request, progress)
    except (OSError, ValueError, WorkerError) as error:
        if progress.is_cancelled:
            raise OperationCancelledError from error
        raise error if isinstance(error, WorkerError) else WorkerError(error) from error
    finally:
        process.kill()
        process.communicate()


def _ask(
    process: "Popen[str]", request: Mapping[str, Any], progress: SyncProgress
) -> Mapping[str, Any]:
    assert process.stdin  # noqa: S101 - it was started with pipes
    assert process.stdout  # noqa: S101
    process.stdin.write(json.dumps(request) + "\n")
    process.stdin.flush()
    for line in process.stdout:
        message: Mapping[str, Any] = json.loads(line)
        if "phase" in message:
            progress.step(Phase(message["phase"]), message["done"], message["total"])
        elif "error" in message:
            raise error_of(message)
        else:
            return message
    raise WorkerError("it ended without a result")


@contextmanager
def _watched(process: "Popen[str]", progress: SyncProgress, longest: float) -> Iterator[None]:
    """Kill a process when it is no longer wanted, even if it never says a word."""
    ended = Event()
    latest = time.monotonic() + longest

    def watch() -> None:
        while not ended.wait(_LOOKING):
            if progress.is_cancelled or time.monotonic() > latest:
                process.kill()
                return

    thread = Thread(target=watch, name="sync-watch")
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
