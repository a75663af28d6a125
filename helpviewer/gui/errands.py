"""What the program can be started for besides reading: a picture, or the start's times."""

import json
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from helpviewer.errors import ScreenshotError
from helpviewer.gui.first_paint import FirstPaint, process_age
from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.search_controller import SearchController

logger = logging.getLogger(__name__)


class Screenshot(QObject):
    """Writes a picture of the window to a file, when it shows what was asked for."""

    ended = Signal(object)  # HelpViewerError, or None

    def __init__(
        self, window: MainWindow, search: SearchController, path: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._search = search
        self._path = path
        self._is_asked = False
        self._is_counted = False
        search.counts_changed.connect(self._note_counts)

    @Slot()
    def take(self) -> None:
        """Take the picture as soon as list and sidebar show what is searched for."""
        if self._search.text and not self._is_counted:
            self._is_asked = True
        else:
            QTimer.singleShot(0, self._take)

    @Slot(object)
    def _note_counts(self, counts: object) -> None:
        """Remember that the sidebar has counted: that follows the last answer."""
        self._is_counted = counts is not None
        if self._is_counted and self._is_asked:
            self._is_asked = False
            QTimer.singleShot(0, self._take)

    def _take(self) -> None:
        """Paint everything once: what comes after the first article is then there, too."""
        self._window.grab()
        QTimer.singleShot(0, self._save)

    def _save(self) -> None:
        saved = self._window.grab().save(str(self._path))
        self.ended.emit(None if saved else ScreenshotError(self._path))


class StartTimings(QObject):
    """Measures how long the window, its list and its first article took to be painted."""

    measured = Signal(str)  # the times as JSON

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._painted = 0.0  # milliseconds since the process's start

    def note_window(self) -> None:
        """Take the time: the window has been painted."""
        self._painted = process_age()

    @Slot()
    def await_article(self) -> None:
        """Tell the times when the article that was just set is painted too, if it is seen."""
        if self._window.pane.isVisible():
            FirstPaint(self._window.pane.viewport(), self._end)
        else:
            self._end()

    def _end(self) -> None:
        times = {"window_ms": self._painted, "list_ms": self._painted}
        times["article_ms"] = process_age()
        logger.debug("Imported: %s", " ".join(sorted(sys.modules)))
        self.measured.emit(json.dumps({name: round(time) for name, time in times.items()}))
