"""Servers that misbehave, and what asks them."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from helpviewer.sync.connections import Network
from helpviewer.sync.fetcher import Fetcher
from tests.sync.certificates import Authority
from tests.sync.fault_server import FaultServer

Serve = Callable[..., FaultServer]
MakeFetcher = Callable[..., Fetcher]


@pytest.fixture(autouse=True)
def quick_compiling(one_renderer: None) -> None:
    """Start no process for each library that is only there to be synced."""


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a server, as ``serve(respond)``."""
    with ExitStack() as stack:
        yield lambda *given: stack.enter_context(closing(FaultServer(*given)))


@pytest.fixture
def make_fetcher() -> Iterator[MakeFetcher]:
    """Return a fetcher, as ``make_fetcher(offline=True)``; no proxy unless one is named."""
    with ExitStack() as stack:

        def make(*more: Any, **network: Any) -> Fetcher:
            settings = Network()._replace(**network)
            return stack.enter_context(closing(Fetcher(settings, *more)))

        yield make


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a download goes."""
    return tmp_path / "object"


class _Sockets:
    """Notes what is connected to, or looked up, while somebody listens."""

    def __init__(self) -> None:
        self.heard: list[object] | None = None
        sys.addaudithook(self._hear)  # which cannot be taken back

    def _hear(self, event: str, given: tuple[object, ...]) -> None:
        if self.heard is not None and event in {"socket.connect", "socket.getaddrinfo"}:
            self.heard.append(given)


@pytest.fixture(scope="session")
def sockets() -> _Sockets:
    return _Sockets()


@pytest.fixture
def opened_sockets(sockets: _Sockets) -> Iterator[list[object]]:
    """Return the connections and look-ups of this test, as they are made."""
    sockets.heard = []
    yield sockets.heard
    sockets.heard = None
