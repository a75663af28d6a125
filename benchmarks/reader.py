"""The window as a reader has it open, for what measures it."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from helpviewer.app import SWITCH_INTERVAL, DesktopProgram
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.tasks import Task
from helpviewer.gui.theme.fonts import application_font, load_fonts
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.article import ArticleKey
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy

_PATIENCE = 60  # seconds


def make_application() -> QApplication:
    """Return the application as `helpviewer.app.run` makes it."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    load_fonts(bundled("resources") / "fonts")
    app.setFont(application_font())
    return app


@contextmanager
def reading(library: Path, data: Path) -> Iterator["Reader"]:
    """Open the window on a library, which another process compiles, and close it in the end."""
    options = ["--library", str(library), "--data", str(data)]
    command = [sys.executable, "-m", "helpviewer", "compile", *options]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    app = make_application()
    paths, source = UserPaths.under(data), LibrarySource(library)
    program = DesktopProgram(app, WindowRequest(paths, Policy(), source, theme="light"))
    program.start()
    reader = Reader(program)
    try:
        reader.settle()
        yield reader
    finally:
        program.window.close()
        program.stop()


class Reader:
    """Opens articles, one after the other."""

    def __init__(self, program: DesktopProgram) -> None:
        self._program = program
        self._paints = Paints(program.window.pane.viewport())

    @property
    def articles(self) -> list[ArticleKey]:
        """All articles of the library, by their id."""
        snapshot = self._program.library.snapshot
        assert snapshot is not None
        return sorted(snapshot.library.keys)

    def html(self, key: ArticleKey) -> str:
        """Return the stored page of an article."""
        snapshot = self._program.library.snapshot
        assert snapshot is not None
        return snapshot.store.page(key).html

    def open(self, key: ArticleKey) -> float:
        """Open an article; return the milliseconds of this thread's work up to its paint."""
        before = time.thread_time()
        self._paints.count = 0
        self._program.navigator.open(key)
        process_until(lambda: self._paints.count > 0)
        taken = 1000 * (time.thread_time() - before)
        process_until(lambda: not self._program.tasks.findChildren(Task))  # readers are slower
        return taken

    def settle(self) -> None:
        """Wait until nothing more is being done: the first article is there, and all tools."""
        process_until(lambda: self._paints.count > 0)
        self.rest(2)

    def rest(self, seconds: float) -> None:
        """Let the window do what is left to be done."""
        end = time.monotonic() + seconds
        process_until(lambda: time.monotonic() > end)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count the paint event, which comes to its end before the event loop's turn does."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def process_until(done: Callable[[], bool]) -> None:
    """Let Qt work until something is the case."""
    end = time.monotonic() + _PATIENCE
    while not done():
        assert time.monotonic() < end, "it takes too long"
        QApplication.processEvents()
