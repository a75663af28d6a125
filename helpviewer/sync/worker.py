"""Syncing in a process of its own, so that the window never waits for it."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING

from helpviewer.errors import HelpViewerError, OperationCancelledError, WorkerError
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.sync.report import SyncReport
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.run import sync_library
from helpviewer.workers import answer, error_message, error_of, requests, start_worker

if TYPE_CHECKING:
    from subprocess import Popen

_LONGEST = 3600.0  # seconds; what was fetched until then is there when the next one begins
_TELLING = 0.1  # seconds between two steps that are told
_LOOKING = 0.1  # seconds until a wish to stop is heard


def serve() -> None:
    """Sync what the parent asks for, telling how far it is."""
    for message in requests():
        try:
            request = SyncRequest.of_message(message)
            report = sync_library(request, SyncProgress(_Telling().tell))
        except HelpViewerError as error:
            answer(error_message(error))
        else:
            answer({"report": report.as_message()})


def sync_elsewhere(
    request: SyncRequest, progress: SyncProgress, longest: float = _LONGEST
) -> SyncReport:
    """Do what `sync_library` does, in a process of low priority.

    A cancelled one is killed at once: whatever it is at, readers see the old state or the new.

    Args:
        request: What is asked.
        progress: Any thread may cancel it.
        longest: Seconds that it may take.

    Raises:
        HelpViewerError: As `sync_library`.
        WorkerError: The process died, or took too long.
        OperationCancelledError: `progress` was cancelled.
    """
    process = start_worker("sync")
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


class _Telling:
    """Tells the parent each phase, and within one not more often than anybody can see."""

    def __init__(self) -> None:
        self._phase: Phase | None = None
        self._told = 0.0

    def tell(self, phase: Phase, done: int, total: int) -> None:
        now = time.monotonic()
        if phase is not self._phase or done == total or now - self._told >= _TELLING:
            self._phase, self._told = phase, now
            answer({"phase": phase, "done": done, "total": total})


def _ask(process: "Popen[str]", request: SyncRequest, progress: SyncProgress) -> SyncReport:
    assert process.stdin  # noqa: S101 - it was started with pipes
    assert process.stdout  # noqa: S101
    process.stdin.write(json.dumps(request.as_message()) + "\n")
    process.stdin.flush()
    for line in process.stdout:
        message = json.loads(line)
        if "phase" in message:
            progress.step(Phase(message["phase"]), message["done"], message["total"])
        elif "report" in message:
            return SyncReport.of_message(message["report"])
        else:
            raise error_of(message)
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
