"""Telling how the kiosk is doing: to a file, and to a server if one is named."""

import logging
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, QTimer, Slot

from helpviewer.gui.tasks import TaskRunner
from helpviewer.kiosk.health import Health
from helpviewer.kiosk.health_file import write_health
from helpviewer.kiosk.health_keeper import HealthKeeper
from helpviewer.settings import Settings

logger = logging.getLogger(__name__)

_WRITING = 3 * 60 * 1000  # milliseconds between two files when nothing happens


class Reporting(QObject):
    """Writes the health file now and then, and has another process post it.

    Args:
        keeper: What is known of how it is doing.
        file: Where that is written.
        tasks: Who waits for the disk and for that process.
        parent: The program.
    """

    def __init__(
        self, keeper: HealthKeeper, file: Path, tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._file = file
        self._tasks = tasks
        self._settings = Settings()
        self._random = Random()  # noqa: S311 - only so that machines do not all tell at once
        self._writing = QTimer(self)
        self._writing.setInterval(_WRITING)
        self._writing.timeout.connect(self.write)
        self._beating = QTimer(self)
        self._beating.setSingleShot(True)
        self._beating.timeout.connect(self.beat)

    def use(self, settings: Settings) -> None:
        """Follow these settings from now on: at the start, and when a sync brought others."""
        self._settings = settings
        if not settings.unattended.heartbeat or settings.offline:
            self._beating.stop()
        elif not self._beating.isActive():
            from helpviewer.sync.heartbeat import until_first  # noqa: PLC0415 - few are told

            self._wait(until_first(self._random))
        self._writing.start()

    @Slot()
    def write(self) -> None:
        """Write the file, because it is time or something happened."""
        self._tasks.start(partial(_write, self._file, self._keeper.health()))

    @Slot()
    def beat(self) -> None:
        """Have the server told, and do it again later, whatever comes of it."""
        if not self._settings.unattended.heartbeat or self._settings.offline:
            return
        content = self._keeper.health().to_json()
        task = self._tasks.start(partial(_beat, content, self._settings))
        task.succeeded.connect(self._note_accepted)
        task.failed.connect(self._note_missed)

    @Slot()
    def _note_accepted(self) -> None:
        self._note(accepted=True)

    @Slot()
    def _note_missed(self) -> None:
        self._note(accepted=False)

    def _note(self, *, accepted: bool) -> None:
        from helpviewer.sync.heartbeat import until_next  # noqa: PLC0415

        self._keeper.note_heartbeat(accepted=accepted)
        if self._settings.unattended.heartbeat:
            self._wait(until_next(self._random))

    def _wait(self, seconds: float) -> None:
        self._beating.start(round(seconds * 1000))


def _write(file: Path, health: Health) -> None:
    """Write the file if that is possible; called on a task's thread."""
    try:
        write_health(file, health)
    except OSError as error:  # a full disk, or a read-only one: the next time, perhaps
        logger.debug("The health file is as it was: %s", error)


def _beat(content: bytes, settings: Settings) -> None:
    """Have the server told; called on a task's thread."""
    from helpviewer.gui.updating.system_proxy import with_system_proxy  # noqa: PLC0415 - QtNetwork
    from helpviewer.sync.heartbeat import beat_elsewhere  # noqa: PLC0415

    beat_elsewhere(content, with_system_proxy(settings, settings.unattended.heartbeat))
