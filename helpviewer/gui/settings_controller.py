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

    def __init__(
        self, settings: Settings, path: Path, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._path = path
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
        task = self._tasks.start(
            self._in_turn(partial(write_settings, self._path, {name: value}))
        )
        task.failed.connect(self.failed)
        self.changed.emit(name, value)
