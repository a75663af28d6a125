"""What a screen reader is told without being asked: what a search found, how the library is."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.search_controller import SearchController

_PAUSE = 400  # milliseconds without a key or an answer, after which a reader listens


class Announcing(QObject):
    """Says in the reader's pauses what a sighted reader sees change, each thing once.

    Args:
        window: Says how many articles are listed, and how the library is doing.
        search: Tells when a search has found something.
    """

    announced = Signal(str)

    def __init__(self, window: MainWindow, search: SearchController) -> None:
        super().__init__(window)
        self._window = window
        self._search = search
        self._last = ("", "")  # what was searched, and what was said of it
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._announce_results)
        window.top_bar.search_box.text_edited.connect(self._await_pause)
        search.listing_changed.connect(self._await_pause)
        window.sidebar.status_changed.connect(self.announce)

    @Slot(str)
    def announce(self, sentence: str) -> None:
        """Say a sentence, after what is being said already."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))
        self.announced.emit(sentence)

    @Slot()
    def _await_pause(self) -> None:
        self._pause.start()

    @Slot()
    def _announce_results(self) -> None:
        """Say what was found; if the answer is still to come, there will be another pause."""
        if self._search.is_waiting:
            return
        text, found = self._search.text, self._window.article_list.told
        if text and (text, found) != self._last:  # categories say themselves what they have
            self.announce(found)
        self._last = text, found
