"""Windows whose library has a feed that is really published, and served on this machine."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.compiler.compile import compile_library
from helpviewer.gui.updating.updating import Updating
from helpviewer.gui.window_request import WindowRequest
from helpviewer.policy import Policy
from tests.sync.fault_server import FaultServer, Respond
from tests.sync.syncing import PublishedFolder, Reader, article

MANY = "\n\n".join(f"Paragraph {number} says how to print." for number in range(200))
PUBLISHED: dict[str, str | bytes] = {
    "print.md": article("Print a page", MANY),
    "scan.md": article("Scan a page"),
}
BY_HAND = 0  # minutes between two syncs that nobody asks for

OpenWindow = Callable[..., DesktopProgram]
Serve = Callable[[Respond], FaultServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:
        yield lambda respond: stack.enter_context(closing(FaultServer(respond)))


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    """Return a folder that is published as a signed feed."""
    return PublishedFolder(tmp_path, dict(PUBLISHED))


@pytest.fixture
def server(published: PublishedFolder, serve: Serve) -> FaultServer:
    return serve(published.respond)


@pytest.fixture
def reader(tmp_path: Path, published: PublishedFolder, server: FaultServer) -> Reader:
    """Return a reader who trusts that feed, and never synced; nothing happens by itself."""
    reader = Reader(tmp_path, f"{server.address}/", interval=BY_HAND)
    reader.trust(published)
    return reader


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication) -> Iterator[OpenWindow]:
    """Open the whole program as ``open_window(reader, policy=Policy(offline=True))``."""
    made: list[DesktopProgram] = []

    def make(reader: Reader, **asked: Any) -> DesktopProgram:
        compile_library(reader.source, reader.paths)
        usual = {"theme": "light", "policy": Policy(), "settings": reader.settings}
        request = WindowRequest(paths=reader.paths, source=reader.source, **(usual | asked))
        program = DesktopProgram(qapp, request)
        made.append(program)
        qtbot.addWidget(program.window)
        program.start()
        qtbot.waitUntil(lambda: program.window.findChild(Updating) is not None)
        return program

    yield make
    for program in made:
        program.window.close()
        program.stop()
        program.deleteLater()
