"""How quickly keystrokes are answered while articles are being indexed.

``python -m benchmarks.typing_latency [--articles 20000] [--queries 100] [--idle]``

The real window shows a library of recombined articles; another library of the same size is
being compiled by another process the while. Queries are typed letter by letter. Reported are
the times from a key to its echo in the box and to the painted results, and the gaps in which
the window's thread answered nothing, without the time in which other processes had the
processor (``/proc/self/task/TID/schedstat``).
"""

import argparse
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.search_corpora import recombined
from benchmarks.search_speed import typed_queries
from helpviewer.app import SWITCH_INTERVAL, DesktopProgram
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.theme.fonts import application_font, load_fonts
from helpviewer.gui.window_request import WindowRequest
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy
from helpviewer.search.document import Document

PAUSE = 120  # ms between two keys: a quick typist
CLEARED = 400  # ms after a query
_TICK = 5  # ms; each tick takes Python's lock, so that more of them would be measured too


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--idle", action="store_true", help="index nothing meanwhile")
    parser.add_argument(
        "--folder", type=Path, help="where to keep what is made, for other runs"
    )
    options = parser.parse_args()
    with TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        library = write_library(folder / "library", options.articles)
        paths = UserPaths.under(folder / "data")
        compile_library(LibrarySource(library), paths)
        indexing = None if options.idle else start_indexing(library, folder / "other-data")
        try:
            measure(library, paths, typed_queries()[: options.queries])
        finally:
            if indexing:
                print("indexing went on all the time:", indexing.poll() is None)
                indexing.kill()
                indexing.wait()


def write_library(folder: Path, count: int) -> Path:
    """Write `count` articles as Markdown, unless they are there already; return the folder."""
    if not folder.exists():
        for document in recombined(count):
            path = folder / document.category / f"{document.key.id}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(as_markdown(document), encoding="utf-8")
    return folder


def as_markdown(document: Document) -> str:
    """Return an article as its author would have written it."""
    title = document.title.replace('"', "'")
    head = f'---\nid: "{document.key.id}"\ntitle: "{title}"\nupdated: {document.updated}\n---\n'
    sections = document.text.split("\n")
    titles = ("", *(f"## {heading}\n\n" for heading in document.headings))
    parts = [
        (titles[place] if place < len(titles) else "") + section
        for place, section in enumerate(sections)
    ]
    return head + "\n\n".join(parts) + "\n"


def start_indexing(library: Path, data: Path) -> "Popen[bytes]":
    """Compile the library once more elsewhere, at the priority that the window gives it."""
    command = ["nice", "-n", "5", sys.executable, "-m", "helpviewer", "compile"]
    return Popen([*command, "--library", library, "--data", data], stdout=DEVNULL)


def measure(library: Path, paths: UserPaths, queries: Sequence[str]) -> None:
    """Type `queries` into the window, and print what was measured."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    load_fonts(bundled("resources") / "fonts")
    app.setFont(application_font())
    program = DesktopProgram(
        app, WindowRequest(paths, Policy(), LibrarySource(library), theme="light")
    )
    program.start()
    typist = Typist(program, queries)
    QTimer.singleShot(3000, typist.start)
    app.exec()
    typist.report()
    program.window.close()
    program.stop()


class Typist(QObject):
    """Types queries, and takes the times of what follows."""

    def __init__(self, program: DesktopProgram, queries: Sequence[str]) -> None:
        super().__init__()
        self._program = program
        self._box = program.window.top_bar.search_box
        self._list = program.window.article_list
        self._keys: Iterator[str | None] = iter(
            [key for query in queries for key in (*query, None)]
        )
        self._typed = 0.0
        self._echoed = True
        self._listed = False
        self.echoes: list[float] = []
        self.answers: list[float] = []
        self.unanswered = 0
        self._gaps = Gaps()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)
        self._box.installEventFilter(self)
        program.search.listing_changed.connect(self._note_listing)

    @Slot()
    def start(self) -> None:
        """Begin to type."""
        for viewport in self._list.findChildren(QWidget, "qt_scrollarea_viewport"):
            viewport.installEventFilter(self)
        self._box.setFocus()
        self._gaps.start()
        self._press()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the time when the box or the list was painted."""
        if event.type() == QEvent.Type.Paint and self._typed:
            if watched is self._box and not self._echoed:
                self._echoed = True
                QTimer.singleShot(0, self._note_echo)
            elif watched is not self._box and self._listed:
                self._listed = False
                QTimer.singleShot(0, self._note_answer)
        return False

    def report(self) -> None:
        """Print what was measured."""
        print(f"{len(self.echoes)} keys, {self.unanswered} overtaken")
        for name, times in (
            ("key echo", self.echoes),
            ("key to painted results", self.answers),
            ("gaps of the window's thread", self._gaps.gaps),
        ):
            print(f"{name:<30} {quantiles(times)}")

    @Slot()
    def _press(self) -> None:
        key = next(self._keys, "")
        if key == "":
            self._gaps.stop()
            QApplication.quit()
            return
        if self._typed:
            self.unanswered += 1
        if key is None:
            self._typed = 0.0
            self._box.clear()
            self._timer.start(CLEARED)
            return
        self._typed, self._echoed, self._listed = time.perf_counter(), False, False
        self._timer.start(PAUSE)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, key)
            QApplication.sendEvent(self._box, event)

    @Slot(object)
    def _note_listing(self, listing: Listing) -> None:
        self._listed = bool(self._typed) and listing.text == self._box.text().strip()

    @Slot()
    def _note_echo(self) -> None:
        self.echoes.append(1000 * (time.perf_counter() - self._typed))

    @Slot()
    def _note_answer(self) -> None:
        if self._typed and not self._program.search.is_waiting:
            self.answers.append(1000 * (time.perf_counter() - self._typed))
            self._typed = 0.0


class Gaps(QObject):
    """Ticks as often as the event loop lets it, and keeps the pauses between ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._last = (0.0, 0.0)  # when it ticked, and how long the thread had waited by then

    def start(self) -> None:
        """Begin to tick."""
        self._last = (time.perf_counter(), self._waited())
        self._timer.start()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now, waited = time.perf_counter(), self._waited()
        then, waited_then = self._last
        self.gaps.append(1000 * (now - then - (waited - waited_then)))
        self._last = (now, waited)

    def _waited(self) -> float:
        """Return the seconds for which this thread was ready to run, but another ran."""
        return int(self._schedule.read_text("ascii").split()[1]) / 1e9


def quantiles(times: Sequence[float]) -> str:
    """Return the usual quantiles of some milliseconds."""
    ordered = sorted(times) or [0.0]
    shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "p99.9": 0.999, "max": 1.0}
    return "  ".join(
        f"{name} {ordered[min(int(len(ordered) * share), len(ordered) - 1)]:.1f}"
        for name, share in shares.items()
    )


if __name__ == "__main__":
    main()
