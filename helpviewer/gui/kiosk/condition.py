"""How the kiosk is doing, as its windows tell it, for those who look after many."""

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot

from helpviewer.gui.kiosk.reporting import Reporting
from helpviewer.gui.layout import Early
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.window_request import WindowRequest
from helpviewer.kiosk.health_file import health_file
from helpviewer.kiosk.health_keeper import HealthKeeper, Machine, Synced
from helpviewer.kiosk.last_errors import LastErrors
from helpviewer.snapshot import Snapshot
from helpviewer.sync.status import FeedStatus

_SOON = 2_000  # milliseconds after something has changed: it is often several things


class Condition(QObject):
    """Notes what each window shows and how its feed is doing, and has that reported.

    Args:
        request: Which machine it is, and where its files are.
        tasks: Who writes and waits.
    """

    def __init__(self, request: WindowRequest, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._request = request
        self._errors = LastErrors()
        self._keeper = HealthKeeper(_machine(request), self._errors)
        self._reporting = Reporting(self._keeper, health_file(request.paths), tasks, self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._reporting.write)

    def begin(self) -> None:
        """Report from now on."""
        logging.getLogger("helpviewer").addHandler(self._errors)
        self._reporting.use(self._request.settings)
        self._soon.start()

    def end(self) -> None:
        """Hear of no more errors."""
        self._soon.stop()
        logging.getLogger("helpviewer").removeHandler(self._errors)

    def use(self, request: WindowRequest) -> None:
        """Report under these settings from now on."""
        self._request = request
        self._keeper.machine = _machine(request)
        self._reporting.use(request.settings)

    def listen(self, early: Early) -> None:
        """Note what this window shows."""
        early.library.snapshot_opened.connect(self._note_state)
        early.library.failed.connect(self._note_failure)
        if early.library.snapshot:
            self._note_state(early.library.snapshot)

    def count_visit(self) -> None:
        """Note that somebody has come."""
        self._keeper.visits += 1

    @Slot(object)
    def note_sync(self, status: FeedStatus) -> None:
        """Note how the feed is doing."""
        error = type(status.error).__name__ if status.error else ""
        times = status.checked, status.succeeded
        self._keeper.note_sync(Synced(status.state.value, *times, error))
        if status.shown:
            serial = status.shown.serial or 0
            self._keeper.shown = replace(self._keeper.shown, serial=serial)
        self._soon.start()

    @Slot(object)
    def _note_state(self, snapshot: Snapshot) -> None:
        has_index = snapshot.place.index_folder(snapshot.generation).exists()
        self._keeper.shown = replace(
            self._keeper.shown,
            library=snapshot.library.info.id,
            state=snapshot.generation.state,
            index="ready" if has_index else "building",
        )
        self._soon.start()

    @Slot()
    def _note_failure(self) -> None:
        self._keeper.shown = replace(self._keeper.shown, index="failed")
        self._soon.start()


def _machine(request: WindowRequest) -> Machine:
    settings = request.settings
    return Machine(settings.unattended.device, settings.feed.ring, request.paths.data)
