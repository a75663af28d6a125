"""When a kiosk's library is brought up to date, and what is told of it."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.kiosk.upkeep import Upkeep
from helpviewer.gui.layout import Early
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.gui.window_request import WindowRequest
from helpviewer.paths import UserPaths
from helpviewer.policy import Policy
from helpviewer.settings import Settings
from tests.conftest import write_files
from tests.gui.kiosk.parts import article_pane, early_parts
from tests.sync.fault_server import FaultServer
from tests.sync.syncing import PublishedFolder, Reader, article

NOON = datetime(2026, 3, 2, 12).astimezone()
LONGEST = 30_000  # milliseconds; a sync starts two processes
ASKING = "Asking the feed…"
NEWS = "There is something new. It is shown to the next visitor."
NO_NEWS = "There is nothing new."


class Caretaker:
    """An `Upkeep`, its clock, and the windows whose library it looks after."""

    def __init__(self, qtbot: QtBot, request: WindowRequest) -> None:
        self.clock = NOON
        self.tasks = TaskRunner()
        self.told: list[str] = []
        self.shown: list[list[str]] = []
        self._qtbot = qtbot
        self._request = request
        self._windows: list[Early] = []
        self._parent = QObject()
        self.upkeep = Upkeep(request, self._parent, lambda: self.clock)
        self.upkeep.told.connect(self.told.append)
        self.early = self.open_window()

    def open_window(self) -> Early:
        """Open another window on what is stored."""
        pane = article_pane()
        self._qtbot.addWidget(pane)
        self.early = early = early_parts(self._request.paths, self.tasks, self._parent, pane)
        self._windows.append(early)
        early.library.snapshot_opened.connect(self._note)
        early.library.open(self._request.source)
        self.upkeep.look_after(early)
        return early

    @property
    def titles(self) -> list[str]:
        """What is shown."""
        return self.shown[-1] if self.shown else []

    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self.tasks.findChildren(Task)

    def settle(self) -> None:
        self._qtbot.waitUntil(self.is_idle, timeout=LONGEST)

    def end(self) -> None:
        self.upkeep.hold()
        for early in self._windows:
            early.library.cancel()
        self.tasks.wait()
        self._qtbot.waitUntil(self.is_idle)
        for early in self._windows:
            early.library.close()
        self._parent.deleteLater()

    def _note(self) -> None:
        snapshot = self.early.library.snapshot
        if snapshot:
            self.shown.append(sorted(card.title for card in snapshot.library))


Watch = Callable[..., Caretaker]


@pytest.fixture
def look_after(qtbot: QtBot) -> Iterator[Callable[[WindowRequest], Caretaker]]:
    made: list[Caretaker] = []

    def make(request: WindowRequest) -> Caretaker:
        made.append(Caretaker(qtbot, request))
        return made[-1]

    yield make
    for caretaker in made:
        caretaker.end()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_files(tmp_path / "library", {"fees.md": "# Fees"})


@pytest.fixture
def watch(look_after: Callable[[WindowRequest], Caretaker], folder: Path) -> Watch:
    """Look after a folder: ``watch(compiled=False, hours="22:00-06:00")``."""

    def make(*, compiled: bool = True, hours: str = "") -> Caretaker:
        paths = UserPaths.under(folder.parent / "data")
        source = LibrarySource(folder)
        if compiled:
            compile_library(source, paths)
        settings = Settings()
        settings = settings._replace(
            unattended=settings.unattended._replace(update_hours=hours)
        )
        return look_after(
            WindowRequest(paths, Policy.of_kiosk(settings), source, settings=settings)
        )

    return make


def test_nothing_changes_while_a_visitor_is_there(
    qtbot: QtBot, watch: Watch, folder: Path
) -> None:
    keeper = watch()
    write_files(folder, {"limits.md": "# Limits"})
    keeper.upkeep.hold()
    assert keeper.is_idle()
    keeper.upkeep.begin()
    assert not keeper.is_idle()
    keeper.upkeep.hold()  # somebody comes while it is being read
    keeper.settle()
    assert keeper.titles == ["Fees"]
    keeper.upkeep.begin()
    qtbot.waitUntil(lambda: keeper.titles == ["Fees", "Limits"], timeout=LONGEST)


def test_a_visitor_does_not_stop_the_first_preparation(qtbot: QtBot, watch: Watch) -> None:
    keeper = watch(compiled=False)
    keeper.upkeep.begin()
    keeper.upkeep.hold()
    qtbot.waitUntil(lambda: keeper.titles == ["Fees"], timeout=LONGEST)


def test_nothing_is_read_outside_the_hours_that_are_allowed(watch: Watch) -> None:
    keeper = watch(hours="22:00-06:00")
    keeper.upkeep.begin()
    assert keeper.is_idle()
    keeper.clock += timedelta(hours=11)
    keeper.upkeep.begin()
    assert not keeper.is_idle()


def test_what_is_not_there_at_all_is_prepared_at_any_hour(qtbot: QtBot, watch: Watch) -> None:
    keeper = watch(compiled=False, hours="22:00-06:00")
    keeper.upkeep.begin()
    qtbot.waitUntil(lambda: keeper.titles == ["Fees"], timeout=LONGEST)


def test_a_folder_is_read_again_after_an_hour_in_which_nobody_came(
    qtbot: QtBot, watch: Watch, folder: Path
) -> None:
    keeper = watch()
    keeper.upkeep.begin()
    keeper.settle()
    write_files(folder, {"limits.md": "# Limits"})
    keeper.clock += timedelta(minutes=59)
    keeper.upkeep.begin()
    assert keeper.is_idle()
    keeper.clock += timedelta(minutes=1)
    keeper.upkeep.begin()
    qtbot.waitUntil(lambda: keeper.titles == ["Fees", "Limits"], timeout=LONGEST)


def test_another_window_does_not_make_the_folder_be_read_again(watch: Watch) -> None:
    keeper = watch()
    keeper.upkeep.begin()
    keeper.settle()
    keeper.open_window()
    assert keeper.is_idle()


def test_it_is_tried_again_until_there_is_something_to_see(
    qtbot: QtBot, watch: Watch, folder: Path
) -> None:
    hidden = folder.rename(folder.with_name("elsewhere"))
    keeper = watch(compiled=False)
    with qtbot.waitSignal(keeper.early.library.failed, timeout=LONGEST):
        keeper.upkeep.begin()
    keeper.settle()
    hidden.rename(folder)
    keeper.upkeep.begin()
    qtbot.waitUntil(lambda: keeper.titles == ["Fees"], timeout=LONGEST)


def test_other_hours_hold_at_once(watch: Watch, tmp_path: Path) -> None:
    keeper = watch(hours="22:00-06:00")
    keeper.upkeep.begin()
    settings = keeper._request.settings
    free = settings._replace(unattended=settings.unattended._replace(update_hours=""))
    keeper.upkeep.use(keeper._request._replace(settings=free))
    keeper.upkeep.begin()
    assert not keeper.is_idle()


def test_the_staff_hears_that_there_is_no_feed(watch: Watch) -> None:
    keeper = watch()
    keeper.upkeep.sync_now()
    assert keeper.told == ["These articles have no feed that could be asked."]


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    return PublishedFolder(tmp_path, {"print.md": article("Print a page")})


@pytest.fixture
def server(published: PublishedFolder) -> Iterator[FaultServer]:
    with closing(FaultServer(published.respond)) as server:
        yield server


@pytest.fixture
def fed(
    look_after: Callable[[WindowRequest], Caretaker],
    tmp_path: Path,
    published: PublishedFolder,
    server: FaultServer,
) -> Caretaker:
    """Look after a library with a feed that was never asked, and is not by itself."""
    reader = Reader(tmp_path, f"{server.address}/", interval=0)
    reader.trust(published)
    compile_library(reader.source, reader.paths)
    policy = Policy.of_kiosk(reader.settings)
    return look_after(
        WindowRequest(reader.paths, policy, reader.source, settings=reader.settings)
    )


def test_the_staff_hears_what_a_sync_brought_and_the_next_visitor_sees_it(
    qtbot: QtBot, fed: Caretaker
) -> None:
    looked = QSignalSpy(fed.upkeep.looked)
    fed.upkeep.sync_now()
    qtbot.waitUntil(lambda: fed.told == [ASKING, NEWS], timeout=LONGEST)
    fed.settle()
    assert fed.titles == ["Own article"]  # the staff came in a visit
    assert looked.count() >= 1
    fed.upkeep.begin()
    qtbot.waitUntil(lambda: fed.titles == ["Own article", "Print a page"], timeout=LONGEST)
    fed.upkeep.sync_now()
    qtbot.waitUntil(lambda: fed.told == [ASKING, NEWS, ASKING, NO_NEWS], timeout=LONGEST)


def test_while_nobody_is_there_it_is_shown_at_once(qtbot: QtBot, fed: Caretaker) -> None:
    fed.upkeep.begin()
    fed.settle()
    fed.upkeep.sync_now()
    qtbot.waitUntil(lambda: fed.titles == ["Own article", "Print a page"], timeout=LONGEST)


def test_a_sync_of_the_staff_goes_on_in_the_next_visit(qtbot: QtBot, fed: Caretaker) -> None:
    fed.upkeep.sync_now()
    fed.upkeep.hold()  # the visit ends
    fed.settle()
    assert fed.told == [ASKING]
    fed.open_window()
    fed.upkeep.begin()
    qtbot.waitUntil(lambda: fed.titles == ["Own article", "Print a page"], timeout=LONGEST)
    assert fed.told == [ASKING, NEWS]


def test_the_staff_hears_why_a_sync_failed(
    qtbot: QtBot, fed: Caretaker, server: FaultServer
) -> None:
    server.close()
    fed.upkeep.sync_now()
    qtbot.waitUntil(lambda: len(fed.told) > 1, timeout=LONGEST)
    assert fed.told[0] == ASKING
    assert fed.told[1] not in (NEWS, NO_NEWS)
    fed.settle()
    fed.open_window()
    fed.upkeep.begin()
    fed.settle()
    assert len(fed.told) == 2  # it is over


def test_an_offline_kiosk_asks_nobody(
    fed: Caretaker,
    look_after: Callable[[WindowRequest], Caretaker],
    server: FaultServer,
) -> None:
    request = fed._request
    keeper = look_after(request._replace(policy=request.policy._replace(offline=True)))
    keeper.upkeep.begin()
    keeper.upkeep.sync_now()
    keeper.settle()
    assert keeper.told == ["These articles have no feed that could be asked."]
    assert server.requests == []
