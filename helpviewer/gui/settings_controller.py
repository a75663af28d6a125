"""Deciding what becomes of a setting that the reader changes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.in_turn import InTurn
from helpviewer.gui.tasks import TaskRunner
from helpviewer.settings import Settings
from helpviewer.settings_file import write_settings


class SettingsController(QObject):
    """Holds the settings, tells of changes at once, and has them written.

    What an administrator has fixed is not changed.

    Args:
        settings: As the program started with them.
        path: The reader's settings file.
        tasks: Who writes it.
    """

    changed = Signal(str, object)  # the setting's dotted name, its value
    failed = Signal(object)  # HelpViewerError: it holds for this window, but could not be kept
    written = Signal()

    def __init__(
        self, settings: Settings, path: Path, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._read = settings  # what the files said last
        self._path = path
        self.change_count = 0  # goes up with each change here, and when it is written
        self._tasks = tasks
        self._in_turn = InTurn()

    @property
    def settings(self) -> Settings:
        """The settings of the moment."""
        return self._settings

    @property
    def path(self) -> Path:
        """The reader's settings file."""
        return self._path

    @Slot(str, object)
    def change(self, name: str, value: object) -> None:
        """Give a setting, by its dotted name, another value."""
        if name in self._settings.locked or self._settings.value(name) == value:
            return
        self._settings = self._settings.with_value(name, value)
        self.change_count += 1
        task = self._tasks.start(
            self._in_turn(partial(write_settings, self._path, {name: value}))
        )
        task.failed.connect(self.failed)
        task.succeeded.connect(self._count_written)
        self.changed.emit(name, value)

    def follow(self, read: Settings) -> None:
        """Take over what something else changed in the files, but nothing that is locked."""
        changed = read.changes_from(self._read)
        self._read = read
        for name, value in changed.items():
            if name not in self._settings.locked and self._settings.value(name) != value:
                self._settings = self._settings.with_value(name, value)
                self.changed.emit(name, value)

    @Slot(object)
    def _count_written(self) -> None:
        self.change_count += 1
        self.written.emit()
