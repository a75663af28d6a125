"""Rendering in another process, from the side of whoever wants pages."""

import contextlib
import json
import queue
import signal
import subprocess
import threading
from types import TracebackType
from typing import IO, Any, Self, cast

from helpviewer.errors import RenderFailedError, RenderTimeoutError
from helpviewer.library.page import Page, Source
from helpviewer.render.codec import page_from_json, source_to_json
from helpviewer.workers import start_worker

WALL_LIMIT = 20.0  # seconds for one article on a busy machine
_END_LIMIT = 2.0  # seconds for a process that has nothing left to do

_OUT_OF_TIME = frozenset(
    -getattr(signal, name) for name in ("SIGPROF", "SIGXCPU") if hasattr(signal, name)
)


class Renderer:
    """Owns a process that renders; starts it when it is needed, and anew after it has died.

    One thread at a time may use it. It is a context manager, which ends the process.
    """

    def __init__(self, wall_limit: float = WALL_LIMIT) -> None:
        self._wall_limit = wall_limit
        self._worker: _Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end_worker()

    def render(self, source: Source) -> Page:
        """Return the page of an article.

        Raises:
            RenderTimeoutError: It takes too long.
            RenderFailedError: It cannot be rendered.
            WorkerError: The process cannot be started.
        """
        worker = self._ready_worker()
        try:
            reply = worker.ask(source_to_json(source), self._wall_limit)
        except queue.Empty:
            self._end_worker(kill=True)
            raise RenderTimeoutError(certain=False) from None
        if reply is None:
            status = self._end_worker()
            if status in _OUT_OF_TIME:
                raise RenderTimeoutError(certain=True)
            raise RenderFailedError(f"the renderer broke (status {status})")
        if "error" in reply:
            raise RenderFailedError(reply["error"])
        return page_from_json(reply["page"])

    def _ready_worker(self) -> "_Worker":
        """Return a worker that waits for work, a new one if the last has died meanwhile."""
        if self._worker and self._worker.has_ended():
            self._end_worker()
        self._worker = self._worker or _Worker()
        return self._worker

    def _end_worker(self, *, kill: bool = False) -> int | None:
        """End the process, and return its exit status; None if there is none."""
        worker, self._worker = self._worker, None
        return worker.end(kill=kill) if worker else None


class _Worker:
    """The process, and the thread that reads its answers: Windows' pipes know no time-out."""

    def __init__(self) -> None:
        self._process = start_worker("render")
        self._stdin = cast("IO[str]", self._process.stdin)
        self._stdout = cast("IO[str]", self._process.stdout)
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="render-answers", daemon=True)
        self._reader.start()

    def ask(self, request: dict[str, Any], wall_limit: float) -> dict[str, Any] | None:
        """Return the answer to `request`; None if the process has died over it.

        Raises:
            queue.Empty: There was no answer in `wall_limit` seconds.
        """
        try:
            self._stdin.write(json.dumps(request) + "\n")
            self._stdin.flush()
        except OSError:
            return None
        line = self._lines.get(timeout=wall_limit)
        if not line.endswith("\n"):  # the end of the pipe, or of the process amid its answer
            return None
        reply: dict[str, Any] = json.loads(line)
        return reply

    def has_ended(self) -> bool:
        """Tell whether the process is no more."""
        return self._process.poll() is not None

    def end(self, *, kill: bool) -> int:
        """End the process, which does so by itself when nobody can ask it any more."""
        if kill:
            self._process.kill()
        with contextlib.suppress(OSError):  # what was not sent is of no use any more
            self._stdin.close()
        try:
            status = self._process.wait(_END_LIMIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        self._reader.join()
        self._stdout.close()
        return status

    def _read(self) -> None:
        for line in self._stdout:
            self._lines.put(line)
        self._lines.put("")
