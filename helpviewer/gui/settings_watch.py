"""Following the settings file when something else than this window changes it."""

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from helpviewer.gui.settings_controller import SettingsController
from helpviewer.gui.tasks import TaskRunner
from helpviewer.paths import site_folder
from helpviewer.settings import Settings, load_settings

_PAUSE = 150  # milliseconds; an editor writes a file in several steps


class SettingsWatch(QObject):
    """Has the settings read again after their file was changed, by an editor or another window.

    A file that cannot be read changes nothing: it is perhaps being written, and else told at
    the next start.
    """

    def __init__(self, settings: SettingsController, tasks: TaskRunner) -> None:
        super().__init__(settings)
        self._settings = settings
        self._tasks = tasks
        self._asked = 0  # how many changes there had been when the file was read
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._read)
        self._watcher.fileChanged.connect(self._soon.start)
        self._watcher.directoryChanged.connect(self._soon.start)
        settings.written.connect(self._soon.start)  # perhaps it is there only now
        self._watch()

    def _watch(self) -> None:
        """Watch the file, and its folder, in which it is replaced, once they are there."""
        known = {*self._watcher.files(), *self._watcher.directories()}
        for place in (self._settings.path.parent, self._settings.path):
            if place.exists() and str(place) not in known:
                self._watcher.addPath(str(place))

    @Slot()
    def _read(self) -> None:
        self._watch()
        path = self._settings.path
        self._asked = self._settings.change_count
        task = self._tasks.start(lambda: load_settings(path, site_folder()))
        task.succeeded.connect(self._follow)

    @Slot(object)
    def _follow(self, read: Settings) -> None:
        if self._settings.change_count == self._asked:  # else it will change once more
            self._settings.follow(read)
