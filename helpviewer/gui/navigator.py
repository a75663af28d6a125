"""Going from article to article, and back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.history import History, Place
from helpviewer.library.article import ArticleKey


class Navigator(QObject):
    """Leads through the articles, and remembers the way in one history at a time.

    Args:
        current_scroll: Says how far the article on show is scrolled.
    """

    opened = Signal(object)  # Place
    history_changed = Signal(bool, bool)  # can go back, can go forward
    missing_forgotten = Signal(object)  # Callable[[ArticleKey], bool]: which articles there are

    def __init__(
        self, current_scroll: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current_scroll = current_scroll
        self._history = History()

    @property
    def history(self) -> History:
        """The way that is being taken."""
        return self._history

    @property
    def here(self) -> Place | None:
        """Where the reader is; None before the first article."""
        return self._history.here

    @Slot(object)
    def open(self, key: ArticleKey, anchor: str = "") -> None:
        """Go to an article, or to one of its headings; the way forward is forgotten."""
        place = Place(key, anchor)
        if self.here and (self.here.key, self.here.anchor) == (key, anchor):
            self.opened.emit(place)
            return
        self.note_scroll()
        self._history.go_to(place)
        self._arrive()

    @Slot()
    def go_back(self) -> None:
        """Go to where the reader was before."""
        if self._history.can_go_back:
            self.note_scroll()
            self._history.go_back()
            self._arrive()

    @Slot()
    def go_forward(self) -> None:
        """Go to where the reader came back from."""
        if self._history.can_go_forward:
            self.note_scroll()
            self._history.go_forward()
            self._arrive()

    def use(self, history: History) -> None:
        """Go to where the reader is in another history, and go on in that one."""
        self.note_scroll()
        self._history = history
        self._arrive()

    def note_scroll(self) -> None:
        """Note how far the article on show is scrolled."""
        if self.here:
            self._history.note_scroll(self._current_scroll())

    def forget_missing(self, exists: Callable[[ArticleKey], bool]) -> None:
        """Drop the articles that are no longer there from the history.

        A reader whose own article is gone is where they were before it.
        """
        self._history.forget_missing(exists)
        self.missing_forgotten.emit(exists)
        self._report()

    def _arrive(self) -> None:
        self._report()
        if self.here:
            self.opened.emit(self.here)

    def _report(self) -> None:
        self.history_changed.emit(self._history.can_go_back, self._history.can_go_forward)
