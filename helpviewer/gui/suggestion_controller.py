"""Deciding what is suggested under the search box, and what is remembered of searches."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.browse.suggestion_model import (
    ForgetRecent,
    RecentSearch,
    SuggestedTitle,
    Suggestion,
)
from helpviewer.gui.recent_searches import RecentSearches
from helpviewer.search.results import Hit

_RECENT_IN_EMPTY_BOX = 8
_RECENT = 4
_TITLES = 6


class SuggestionController(QObject):
    """Turns what is typed into suggestions, from when the reader types until the list closes.

    Recent searches come at once, titles when the search thread has them. Until then those of
    the text before stay, if it is the same but for a few letters at its end: else the list
    would shrink and grow with each keystroke.
    """

    suggestions_changed = Signal(object)  # tuple of Suggestion
    list_asked = Signal()

    def __init__(self, recent: RecentSearches, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._text = ""
        self._suggests = False
        self._titles: tuple[SuggestedTitle, ...] = ()
        recent.changed.connect(self._refresh)

    @Slot(str)
    def suggest(self, text: str) -> None:
        """Suggest what goes with a text that the reader has typed."""
        text, before = text.strip(), self._text
        if not text or not (text.startswith(before) or before.startswith(text)):
            self._titles = ()
        self._text, self._suggests = text, True
        self._refresh()

    @Slot()
    def suggest_recent(self) -> None:
        """Suggest recent searches for the empty box."""
        self.suggest("")

    @Slot()
    def suggest_recent_or_leave(self) -> None:
        """Suggest recent searches; if there are none, ask for the list of articles."""
        self.suggest("")
        if not self._suggestions():
            self.list_asked.emit()

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Follow the box; nothing is suggested for a text that nobody typed."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.stop()

    @Slot(str, object)
    def add_titles(self, text: str, hits: Sequence[Hit]) -> None:
        """Suggest titles too, unless the reader has typed on."""
        if self._text and text.strip() == self._text:
            titles = (SuggestedTitle(hit.key, hit.title) for hit in hits[:_TITLES])
            self._titles = tuple(titles)
            self._refresh()

    @Slot()
    def stop(self) -> None:
        """Suggest nothing until the reader types again."""
        self._suggests, self._titles = False, ()
        self.suggestions_changed.emit(())

    @Slot()
    def confirm(self) -> None:
        """Remember the search in the box: it is confirmed, or one of its results opened."""
        self.keep(self._text)

    @Slot(str)
    def keep(self, text: str) -> None:
        """Remember a search."""
        self.stop()
        self._recent.remember(text)

    @Slot()
    def _refresh(self) -> None:
        if self._suggests:
            self.suggestions_changed.emit(self._suggestions())

    def _suggestions(self) -> tuple[Suggestion, ...]:
        most = _RECENT if self._text else _RECENT_IN_EMPTY_BOX
        recent = [RecentSearch(text) for text in self._recent.matching(self._text, most)]
        last = [ForgetRecent()] if recent else []
        return (*recent, *self._titles, *last)
