"""Reading the article in the pane aloud, and marking what is being read."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from helpviewer.gui.article.inline import selected_link
from helpviewer.gui.article.marks import Marks, Range, find_in
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.sought import sought_text
from helpviewer.gui.browse.card_view import CardView
from helpviewer.gui.kiosk.speaking.speaker import Speaker
from helpviewer.library.article import ArticleKey, Card
from helpviewer.speech.phrase import Kind, Phrase
from helpviewer.speech.phrases import page_phrases

if TYPE_CHECKING:
    from helpviewer.library.page import Page

_ENOUGH = 60  # characters by which a sentence is found in the pane

Shown = Callable[[], "tuple[Card, Page] | None"]
"""Returns the article in the pane with its page, if there is one."""


class ArticleReading(QObject):
    """Reads phrase by phrase; it lives as long as the pane.

    Args:
        pane: Where the article is; what is being read is marked there and kept in sight.
        shown: Says which article it is.
        speaker: Says it.
    """

    def __init__(self, pane: ArticlePane, shown: Shown, speaker: Speaker) -> None:
        super().__init__(pane)
        self._pane = pane
        self._shown = shown
        self._speaker = speaker
        self._from = 0  # the position in the pane's text from which the next phrase is found
        self._has_marked = False
        self._key: ArticleKey | None = None  # of the article that was told of last
        self._link = ""  # that was told of
        speaker.toggled.connect(self._forget)
        speaker.phrase_begun.connect(self._mark)
        speaker.reading_changed.connect(self._unmark)

    @Slot()
    def start(self) -> None:
        """Read the article from its title on."""
        shown = self._shown()
        if shown is None:
            return
        card, page = shown
        title = Phrase(card.title, Kind.HEADING, card.language, level=1, shown=card.title)
        self._key, self._from = card.key, 0
        self._speaker.read([title, *page_phrases(page.html, card.language)])

    @Slot()
    def go_on(self) -> None:
        """Go on with the article, or begin; it is not interrupted if it is being read."""
        if self._speaker.is_reading:
            return
        if self._speaker.has_more:
            self._speaker.resume()
        else:
            self.start()

    @Slot()
    def hush_or_go_on(self) -> None:
        """Be silent, whatever is being said; else go on with the article."""
        if self._speaker.is_speaking:
            self._speaker.pause()
        else:
            self.go_on()

    @Slot()
    def pause_or_go_on(self) -> None:
        """Pause the article or go on, whatever is said of the button that asks for it."""
        if self._speaker.is_reading:
            self._speaker.pause()
        else:
            self.go_on()

    @Slot(object)
    def show_article(self, card: Card) -> None:
        """Read an article that was chosen; of one that came in another way say the title."""
        if not self._speaker.is_on or card.key == self._key:
            return
        self._key = card.key
        self._speaker.forget()
        if isinstance(QApplication.focusWidget(), ArticlePane | CardView):
            self.start()
        else:
            title = Phrase(card.title, Kind.HEADING, card.language, level=1)
            self._speaker.announce([title])

    @Slot()
    def _forget(self) -> None:
        self._key = None

    @Slot(object)
    def _mark(self, phrase: Phrase) -> None:
        """Mark a phrase where it stands; some stand nowhere, such as pictures."""
        if not (self._speaker.is_reading and phrase.shown):
            return
        sought = sought_text(phrase.shown[:_ENOUGH], match_case=True)
        found = find_in(self._pane.text, sought, within=Range(self._from)).found
        if not found:  # the reader went back, or it is written otherwise
            found = find_in(self._pane.text, sought).found
        if found:
            mark = found[0]
            self._from = mark.start
            self._has_marked = True
            self._pane.show_marks(Marks((mark,), current=0))
            self._pane.bring_into_view(mark.start)

    @Slot(bool)
    def _unmark(self, is_reading: bool) -> None:
        if self._has_marked and not is_reading:
            self._has_marked = False
            self._pane.show_marks(Marks())

    @Slot()
    def note_input(self) -> None:
        """Say which link a key has led to; Qt has no signal for that."""
        cursor = self._pane.textCursor()
        link = selected_link(cursor, self._pane.document()) if self._pane.hasFocus() else None
        name = cursor.selectedText() if link else ""
        shown = self._shown()
        if name and name != self._link and shown:
            language = shown[0].language
            self._speaker.announce([Phrase("", language=language, links=(name,))])
        self._link = name
