"""What is to be said of a search: words that were repaired, words that no article has."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.search.results import Relaxation


class Notice(QFrame):
    """A few lines above the results, with a way back to what was typed."""

    literal_search_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "notice")
        self._text = QLabel()
        self._text.setFont(interface_font(13))
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what a reader typed
        self._literally = styled(QPushButton(), "quiet")
        self._literally.setFont(interface_font(13))
        self._literally.clicked.connect(self.literal_search_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(10, 8, 10, 8))
        column.setSpacing(scaled(2))
        column.addWidget(self._text)
        column.addWidget(self._literally)
        self.hide()

    @property
    def told(self) -> str:
        """What is said of the search; empty if nothing is."""
        return "" if self.isHidden() else self._text.text().replace("\n", " ")

    def show_notices(self, listing: Listing) -> None:
        """Say how the search differs from what was typed; nothing if it does not."""
        lines = list(self._lines(listing))
        corrections = listing.corrections
        if corrections:
            typed = self._listed(correction.typed for correction in corrections)
            self._literally.setText(self.tr("Search for {words} instead").format(words=typed))
        self._text.setText("\n".join(lines))
        self._literally.setVisible(bool(corrections))
        self.setVisible(bool(lines))

    def _lines(self, listing: Listing) -> Iterator[str]:
        if listing.by_titles:
            yield self.tr("Only titles are searched as yet; all texts will be in a moment.")
        if listing.corrections:
            used = self._listed(correction.used for correction in listing.corrections)
            yield self.tr("Showing results for {words}.").format(words=used)
        if listing.dropped:
            phrases = self._listed(listing.dropped)
            yield self.tr(
                "No article has the phrase {phrase}; its words were looked for."
            ).format(phrase=phrases)
        if listing.relaxation:
            yield self._relaxed(listing.relaxation)

    def _relaxed(self, relaxation: Relaxation) -> str:
        sentence = self.tr(
            "No article has all %Ln word(s); these have {matched}.", "", relaxation.words
        )
        return sentence.format(matched=QLocale().toString(relaxation.matched))

    def _listed(self, words: Iterable[str]) -> str:
        quoted = [self.tr("“{word}”").format(word=word) for word in words]
        return QLocale().createSeparatedList(quoted)
