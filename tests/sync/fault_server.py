"""A server on this machine that says what a test wants it to, byte by byte."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import NamedTuple
from urllib.parse import urlsplit

CUT = None
"""Instead of a piece of an answer: the connection is closed."""


class Request(NamedTuple):
    """What was asked; `connection` counts from 0, the names of headers are in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    connection: int


Respond = Callable[[Request], Iterable[bytes | None]]


def response(status: int, body: bytes = b"", **headers: str) -> list[bytes | None]:
    """Return an answer; ``_`` in the name of a header stands for ``-``."""
    named = {"Content-Length": str(len(body))} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    lines = [f"HTTP/1.1 {status} Said", *(f"{n}: {v}" for n, v in named.items() if v), "", ""]
    return ["\r\n".join(lines).encode(), body]


def ranged(content: bytes, request: Request, **headers: str) -> list[bytes | None]:
    """Return `content`, or the part of it that is asked for."""
    wanted = request.headers.get("range")
    if not wanted:
        return response(200, content, **headers)
    begin = int(wanted.removeprefix("bytes=").removesuffix("-"))
    if begin >= len(content):
        return response(416)
    says = f"bytes {begin}-{len(content) - 1}/{len(content)}"
    return response(206, content[begin:], Content_Range=says, **headers)


class FaultServer:
    """The server; it answers each request with what `respond` yields.

    Attributes:
        requests: All that came, in order.
        address: Where it is, without a ``/`` at the end.
    """

    def __init__(self, respond: Respond, context: ssl.SSLContext | None = None) -> None:
        self.requests: list[Request] = []
        self._respond = respond
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        scheme = "https" if context else "http"
        self.address = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        """Hang up on everybody."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(5)
        self._listener.close()
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join(5)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                number = len(self._connections)
                self._connections.append(connection)
                thread = threading.Thread(target=self._serve, args=(connection, number))
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with suppress(OSError, ValueError), connection:  # it is no HTTP
            if self._context:
                with self._context.wrap_socket(connection, server_side=True) as secure:
                    self._talk(secure, number)
            else:
                self._talk(connection, number)

    def _talk(self, connection: socket.socket, number: int) -> None:
        with connection.makefile("rb") as lines:
            while first := lines.readline():
                method, path, _ = first.decode().split(" ")
                headers = {}
                while line := lines.readline().decode().strip():
                    name, _, value = line.partition(":")
                    headers[name.lower()] = value.strip()
                request = Request(method, path, headers, number)
                self.requests.append(request)
                for piece in self._respond(request):
                    if piece is CUT:
                        return
                    connection.sendall(piece)
                if method == "CONNECT":
                    _relay(connection, path)
                    return


def _relay(client: socket.socket, path: str) -> None:
    """Be the tunnel of a proxy until either side hangs up."""
    target = urlsplit(f"//{path}")
    with socket.create_connection((target.hostname or "", target.port or 0)) as server:
        back = threading.Thread(target=_copy, args=(server, client))
        back.start()
        _copy(client, server)
        back.join(5)


def _copy(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while content := source.recv(65536):
            target.sendall(content)
        target.shutdown(socket.SHUT_RDWR)
