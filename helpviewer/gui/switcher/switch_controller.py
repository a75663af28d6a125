"""Deciding what the quick switcher shows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.switcher.destination_search import DestinationSearch
from helpviewer.gui.switcher.destinations import Destination
from helpviewer.gui.tasks import TaskRunner
from helpviewer.library.library import Library


class SwitchController(QObject):
    """Finds destinations beside the window's thread; latest wins, one search at a time."""

    found = Signal(str, object)  # text, Destinations
    failed = Signal(object)  # HelpViewerError

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._search: DestinationSearch | None = None
        self._text = ""
        self._asked: tuple[DestinationSearch, str] | None = None

    @Slot(object, object)
    def begin(self, library: Library | None, others: Sequence[Destination]) -> None:
        """Look in this library and among these others from now on, for nothing yet."""
        self._search = DestinationSearch(library, others)
        self.set_text("")
        self._tasks.start(self._search.read).failed.connect(self.failed)

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Look for a text."""
        self._text = text
        if self._asked is None:
            self._ask()

    @Slot()
    def end(self) -> None:
        """Look for nothing more; what was read of the library is let go."""
        self._search = None

    def _ask(self) -> None:
        if self._search is None:
            return
        self._asked = self._search, self._text
        task = self._tasks.start(partial(self._search.search, self._text))
        task.succeeded.connect(self._tell)
        task.failed.connect(self.failed)
        task.finished.connect(self._go_on)

    @Slot(object)
    def _tell(self, destinations: list[Destination]) -> None:
        if self._asked == (self._search, self._text):
            self.found.emit(self._text, destinations)

    @Slot()
    def _go_on(self) -> None:
        """Look for what was typed meanwhile."""
        asked, self._asked = self._asked, None
        if asked != (self._search, self._text):
            self._ask()
