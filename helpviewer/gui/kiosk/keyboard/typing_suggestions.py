"""Deciding which titles are suggested above the keyboard on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.search.results import Hit


class TypingSuggestions(QObject):
    """Suggests the titles that the search finds for what is typed; a kiosk keeps no searches.

    Until it has, those of the text before stay if only a few letters at its end are new or
    gone: else the row would flicker with each of them.
    """

    titles_changed = Signal(object)  # tuple of (title, ArticleKey)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""

    @Slot(str)
    def suggest(self, text: str) -> None:
        """Suggest what goes with a text that the visitor has typed."""
        text, before = text.strip(), self._text
        self._text = text
        if not text or not (text.startswith(before) or before.startswith(text)):
            self.titles_changed.emit(())

    @Slot(str, object)
    def add_titles(self, text: str, hits: Sequence[Hit]) -> None:
        """Suggest these titles, unless the visitor has typed on."""
        if self._text and text.strip() == self._text:
            self.titles_changed.emit(tuple((hit.title.text, hit.key) for hit in hits))

    @Slot()
    def stop(self) -> None:
        """Suggest nothing until the visitor types again."""
        self._text = ""
        self.titles_changed.emit(())
