"""What is to be said of a search: words that were repaired, words that no article has."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.search.results import Correction, Relaxation


class Notice(QFrame):
    """A few lines above the results, with a way back to what was typed."""

    literal_search_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "notice")
        self._text = QLabel()
        self._text.setFont(interface_font(13))
        self._text.setWordWrap(True)
        self._literally = styled(QPushButton(), "quiet")
        self._literally.setFont(interface_font(13))
        self._literally.clicked.connect(self.literal_search_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(self._text)
        column.addWidget(self._literally)
        self.hide()

    def show_notices(
        self, corrections: Sequence[Correction], relaxation: Relaxation | None
    ) -> None:
        """Say how the search differs from what was typed; nothing if it does not."""
        lines = []
        if corrections:
            used = self._listed(correction.used for correction in corrections)
            typed = self._listed(correction.typed for correction in corrections)
            lines.append(self.tr("Showing results for {words}.").format(words=used))
            self._literally.setText(self.tr("Search for {words} instead").format(words=typed))
        if relaxation:
            lines.append(self._relaxed(relaxation))
        self._text.setText("\n".join(lines))
        self._literally.setVisible(bool(corrections))
        self.setVisible(bool(lines))

    def _relaxed(self, relaxation: Relaxation) -> str:
        sentence = self.tr(
            "No article has all %Ln word(s); these have {matched}.", "", relaxation.words
        )
        return sentence.format(matched=QLocale().toString(relaxation.matched))

    def _listed(self, words: Iterable[str]) -> str:
        quoted = [self.tr("“{word}”").format(word=word) for word in words]
        return QLocale().createSeparatedList(quoted)
