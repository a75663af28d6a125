"""A web server for this machine alone, which can stop in the middle of a file."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO, Any, Self

_LONGEST = 30.0  # seconds until nobody waits for the other half any more


class WebServer:
    """Serves a folder at an address on this machine, as a context manager."""

    def __init__(self, folder: Path) -> None:
        self.stopping = _Stopping()
        handler = partial(_Handler, self.stopping, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, name="web-server")

    @property
    def address(self) -> str:
        """Where the folder is."""
        return f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.let_go()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Stopping:
    """Whether articles are sent whole, or only the first half of them."""

    def __init__(self) -> None:
        self.half_sent = threading.Event()
        self._go = threading.Event()
        self._go.set()

    @property
    def is_wanted(self) -> bool:
        return not self._go.is_set()

    @contextmanager
    def half_way(self) -> Iterator[threading.Event]:
        """Send only half of each file of articles; yield what tells that one half is sent."""
        self.half_sent.clear()
        self._go.clear()
        try:
            yield self.half_sent
        finally:
            self.let_go()

    def let_go(self) -> None:
        self._go.set()

    def wait(self) -> None:
        self.half_sent.set()
        self._go.wait(_LONGEST)


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, stopping: _Stopping, *arguments: Any, **more: Any) -> None:
        self._stopping = stopping
        super().__init__(*arguments, **more)

    def copyfile(self, source: IO[bytes], outputfile: Any) -> None:  # type: ignore[override]
        """Send a file, or half of it."""
        if not (self._stopping.is_wanted and self.path.startswith(("/packs/", "/deltas/"))):
            shutil.copyfileobj(source, outputfile)
            return
        content = source.read()
        outputfile.write(content[: len(content) // 2])
        self._stopping.wait()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing: the story is told elsewhere."""

    def log_error(self, *_: Any) -> None:
        """Say nothing: that a new root is not there is no error."""
