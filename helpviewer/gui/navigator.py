"""Going from article to article, and back."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.library.article import ArticleKey

_LONGEST = 200  # places; further back nobody remembers


class Place(NamedTuple):
    """Where the reader is, or was.

    Attributes:
        key: The article.
        anchor: The heading that was asked for; empty for the top.
        scroll: How far the article was scrolled when the reader left it, in pixels.
    """

    key: ArticleKey
    anchor: str = ""
    scroll: int = 0


class Navigator(QObject):
    """Remembers the way through the articles.

    Args:
        current_scroll: Says how far the article on show is scrolled.
    """

    opened = Signal(object)  # Place
    history_changed = Signal(bool, bool)  # can go back, can go forward

    def __init__(
        self, current_scroll: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current_scroll = current_scroll
        self._places: list[Place] = []
        self._here = -1

    @property
    def here(self) -> Place | None:
        """Where the reader is; None before the first article."""
        return self._places[self._here] if self._places else None

    @Slot(object)
    def open(self, key: ArticleKey, anchor: str = "") -> None:
        """Go to an article, or to one of its headings; the way forward is forgotten."""
        place = Place(key, anchor)
        if self.here and (self.here.key, self.here.anchor) == (key, anchor):
            self.opened.emit(place)
            return
        self._leave()
        self._places = [*self._places[: self._here + 1], place][-_LONGEST:]
        self._arrive(len(self._places) - 1)

    @Slot()
    def go_back(self) -> None:
        """Go to where the reader was before."""
        self._move(-1)

    @Slot()
    def go_forward(self) -> None:
        """Go to where the reader came back from."""
        self._move(1)

    def forget_missing(self, exists: Callable[[ArticleKey], bool]) -> None:
        """Drop the articles that are no longer there from the history.

        A reader whose own article is gone is where they were before it.
        """
        kept = [number for number, place in enumerate(self._places) if exists(place.key)]
        before = sum(number <= self._here for number in kept)
        self._places = [self._places[number] for number in kept]
        self._here = max(before - 1, 0) if kept else -1
        self._report()

    def _move(self, steps: int) -> None:
        target = self._here + steps
        if 0 <= target < len(self._places):
            self._leave()
            self._arrive(target)

    def _leave(self) -> None:
        if self.here:
            self._places[self._here] = self.here._replace(scroll=self._current_scroll())

    def _arrive(self, target: int) -> None:
        self._here = target
        self._report()
        self.opened.emit(self._places[target])

    def _report(self) -> None:
        self.history_changed.emit(self._here > 0, self._here < len(self._places) - 1)
