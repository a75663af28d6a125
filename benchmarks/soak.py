"""A kiosk on the bundled articles, used without end, and what goes wrong with it meanwhile."""

import ctypes
import gc
import os
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from benchmarks.memory import own_size
from benchmarks.soak_visitor import Visitor
from benchmarks.troubles import Troubles
from helpviewer.app import Program
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.kiosk.kiosk import Kiosk
from helpviewer.gui.kiosk.speaking.silent_voice import SilentVoice
from helpviewer.gui.tasks import Task
from helpviewer.gui.translation import Translation
from helpviewer.gui.window_request import WindowRequest
from helpviewer.kiosk.pin import hash_pin
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy
from helpviewer.settings import Settings

_PATIENCE = 60  # seconds
_PAUSE = 80  # milliseconds for which now and then nothing happens
_LIBRARY_CHANGES = 5  # once in so many rests


class Sample(NamedTuple):
    """How it is between two visitors.

    Attributes:
        events: How many there were.
        memory: The kilobytes that the process takes.
        widgets: How many there are.
        objects: How many Python knows.
        files: How many are open.
        threads: How many there are.
        children: How many processes it has begun that are still there.
        seconds: Since the first event.
    """

    events: int
    memory: int
    widgets: int
    objects: int
    files: int
    threads: int
    children: int
    seconds: float


class Soak(QObject):
    """Lets visitors use the kiosk, and rests after every so many events to take a sample.

    Args:
        app: The application; the soak goes on while its event loop runs.
        folder: Where the kiosk keeps its files.
        seed: The same one brings the same visitors.
        rest: After how many events.
    """

    def __init__(self, app: QApplication, folder: Path, seed: int, rest: int) -> None:
        super().__init__(app)
        self.troubles = Troubles(app)
        self.samples: list[Sample] = []
        self._app = app
        self._rest = rest
        self._chance = random.Random(seed)  # noqa: S311 - anybody may foresee it
        self._articles = folder / "articles"
        shutil.copytree(bundled("articles"), self._articles)
        self.kiosk = _make_kiosk(app, LibrarySource(self._articles), UserPaths.under(folder))
        self._begun = 0.0
        self._life: Iterator[int] = iter(())
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._go_on)

    def run(self, events: int) -> None:
        """Have so many events happen."""
        self.kiosk.start()
        self._begun = time.monotonic()
        self._life = self._live(events)
        self._next.start(0)
        self._app.exec()
        self.kiosk.stop()
        self.troubles.stop()

    @Slot()
    def _go_on(self) -> None:
        """Do what is next, in the event loop itself, where deleted widgets go."""
        pause = None
        try:
            pause = next(self._life, None)
        finally:
            if pause is None:
                self._app.exit()  # the shell would refuse `quit`, which asks each window
            else:
                self._next.start(pause)

    def _live(self, events: int) -> Iterator[int]:
        """Do everything; yield for how many milliseconds nothing is done."""
        visitor = Visitor(self.kiosk, self._chance)
        yield from self._be_at_rest()
        for number in range(1, events + 1):
            visitor.choose()
            self.troubles.at = f"event {number}, {visitor.deed.__name__}"
            visitor.deed()
            self._look_for_windows()
            yield _PAUSE if self._chance.random() < 0.03 else 0
            if number % self._rest == 0:
                yield from self._be_at_rest()
                yield from self._sample(number)

    def _sample(self, number: int) -> Iterator[int]:
        """Take a sample, after the library has become another from time to time."""
        if number // self._rest % _LIBRARY_CHANGES == 1:
            self._change_library()
            yield from self._be_at_rest()
        gc.collect()
        yield 100
        self.samples.append(sample := take_sample(number, time.monotonic() - self._begun))
        print(sample, file=sys.stderr, flush=True)

    def _change_library(self) -> None:
        """Write an article anew, and have the kiosk notice."""
        early = self.kiosk.visit.early
        assert early
        file = self._chance.choice(sorted(self._articles.rglob("*.md")))
        word = self._chance.randrange(10**9)
        file.write_text(f"{file.read_text('utf-8')}\nChanged {word}.\n", encoding="utf-8")
        early.library.refresh()

    def _be_at_rest(self) -> Iterator[int]:
        """End the visit, and wait until passers-by see the same as ever."""
        self.kiosk.watch.woken.emit()
        self.kiosk.visit.bar.finish_asked.emit()
        self.kiosk.screens.cover()
        end = time.monotonic() + _PATIENCE
        yield 100
        while not self._is_at_rest():
            if time.monotonic() > end:
                self.troubles.note("the kiosk does not come to rest")
                return
            yield 50
        yield 300  # for what only waits a moment

    def _is_at_rest(self) -> bool:
        kiosk, visit = self.kiosk, self.kiosk.visit
        is_ready = kiosk.is_waiting and visit.is_attracting and visit.early is not None
        return is_ready and not kiosk.findChildren(Task)

    def _look_for_windows(self) -> None:
        """Note each window but the one."""
        allowed = {self.kiosk.shell, *self.kiosk.screens.covers}
        for window in self._app.topLevelWidgets():
            if window.isVisible() and window not in allowed:
                self.troubles.note(f"a second window: {window!r}")
                window.hide()


def take_sample(events: int, seconds: float) -> Sample:
    """Return how it is now, without what could be given back."""
    _give_back()
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split()
    return Sample(
        events,
        own_size(),
        len(QApplication.allWidgets()),
        len(gc.get_objects()) + gc.get_freeze_count(),
        len([*Path("/proc/self/fd").iterdir()]),
        len([*Path("/proc/self/task").iterdir()]),
        len(children),
        seconds,
    )


def _give_back() -> None:
    """Give the system what the C library keeps for later, so that what is kept can be seen."""
    trim: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    trim(0)


def _make_kiosk(app: QApplication, source: LibrarySource, paths: UserPaths) -> Kiosk:
    """Return a kiosk in which nobody waits for anybody: who goes and comes is told it."""
    compile_library(source, paths)
    settings = Settings(kiosk=True)
    unattended = settings.unattended._replace(
        speech=False, idle_seconds=3600, pin=hash_pin("27182")
    )
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text(
        f'[unattended]\nspeech = false\nidle_seconds = 3600\npin = "{unattended.pin}"\n',
        "utf-8",
    )
    settings = settings._replace(unattended=unattended)
    request = WindowRequest(
        paths=paths,
        policy=Policy.of_kiosk(settings),
        source=source,
        window_language="en",
        theme="light",
        settings=settings,
        kiosk=True,
    )
    translation = Translation(app, bundled("resources") / "translations")
    kiosk = Kiosk(app, request, partial(Program, app), translation)
    kiosk.aloud.use(SilentVoice())
    return kiosk
