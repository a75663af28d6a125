"""Smaller, larger, and how large it is."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from helpviewer.gui.kiosk.visitor_button import TEXT, VisitorButton
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled

SIZES = (100, 125, 150, 175, 200)
"""What a visitor may choose, in percent of the usual."""

_GAP = 8  # device-independent pixels while text is as large as usual


class TextSizeButtons(QWidget):
    """Two buttons with the present size between them; reports which size is asked for."""

    size_asked = Signal(int)  # percent

    def __init__(self, icons: Icons, sizes: Sequence[int] = SIZES) -> None:
        super().__init__()
        self._sizes = sizes
        self._size = sizes[0]
        self._smaller = VisitorButton(icons, "minus", self.tr("Smaller text"))
        self._larger = VisitorButton(icons, "plus", self.tr("Larger text"))
        for button in (self._smaller, self._larger):
            button.show_word(is_shown=False)  # it stands between them
        self._smaller.clicked.connect(self._ask_for_smaller)
        self._larger.clicked.connect(self._ask_for_larger)
        self._word = self._label(self.tr("Text size"))
        self._number = self._label("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(_GAP))
        row.addWidget(self._smaller)
        row.addStretch(1)
        row.addWidget(self._word)
        row.addWidget(self._number)
        row.addStretch(1)
        row.addWidget(self._larger)
        self.mark(self._size)

    def mark(self, percent: int) -> None:
        """Show which size the text has."""
        self._size = percent
        number = QLocale().toString(percent)
        self._number.setText(self.tr("{percent} %").format(percent=number))
        spoken = self.tr("Text size: {percent} percent").format(percent=number)
        self._number.setAccessibleName(spoken)
        self._smaller.setAccessibleDescription(spoken)
        self._larger.setAccessibleDescription(spoken)
        self._smaller.setEnabled(self._next_smaller is not None)
        self._larger.setEnabled(self._next_larger is not None)

    def show_word(self, *, is_shown: bool) -> None:
        """Say what the number is, or have it alone."""
        if is_shown is self._word.isHidden():
            self._word.setVisible(is_shown)

    @property
    def width_with_word(self) -> int:
        """How wide it is while it says what the number is."""
        word = self._word.sizeHint().width() + scaled(_GAP) if self._word.isHidden() else 0
        return self.sizeHint().width() + word

    @property
    def _next_smaller(self) -> int | None:
        return max((size for size in self._sizes if size < self._size), default=None)

    @property
    def _next_larger(self) -> int | None:
        return min((size for size in self._sizes if size > self._size), default=None)

    @Slot()
    def _ask_for_smaller(self) -> None:
        if self._next_smaller is not None:
            self.size_asked.emit(self._next_smaller)

    @Slot()
    def _ask_for_larger(self) -> None:
        if self._next_larger is not None:
            self.size_asked.emit(self._next_larger)

    def _label(self, text: str) -> QLabel:
        label = styled(QLabel(text), "visitor-text")
        label.setFont(interface_font(TEXT))
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
