"""Titles that go with what is typed, above the keyboard on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from helpviewer.gui.kiosk.keyboard.arrangement import GAP, LEAST
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled

Titles = Sequence[tuple[str, object]]

_MOST = 4
_NARROWEST = 220  # all sizes: device-independent pixels while text is as large as usual
_TEXT = 16
_ISOLATE = "\u2068"  # what follows is set its own way: an English title in an Arabic window
_ROUND_TEXT = 16  # whatever the text: above and below it, and beside it


class SuggestionRow(QWidget):
    """Shows as many titles as there is room for, and reports which one is chosen.

    It is as high without any, so that the keys below stay where the finger is.
    """

    chosen = Signal(object)  # what came with the title

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "keyboard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._titles: Titles = ()
        self._buttons = [_TitleButton(self) for _ in range(_MOST)]
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, 0)
        row.setSpacing(GAP)
        for button in self._buttons:
            row.addWidget(button)
            button.title_chosen.connect(self.chosen)

    def sizeHint(self) -> QSize:
        """Return the height of a title, whether there is one or not."""
        return QSize(0, self._buttons[0].sizeHint().height() + GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @Slot(object)
    def show_titles(self, titles: Titles) -> None:
        """Show these, each with what is reported when it is chosen; the best come first."""
        self._titles = titles
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Show fewer when the text becomes larger."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fill()

    def _fill(self) -> None:
        room = max(1, self.width() // scaled(_NARROWEST))
        shown = self._titles[: min(room, _MOST)]
        for number, button in enumerate(self._buttons):
            if number < len(shown):
                button.show_title(*shown[number])
            button.setVisible(number < len(shown))


class _TitleButton(QPushButton):
    """A title, cut where it does not fit; a screen reader hears all of it."""

    title_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ""
        self._choice: object = None
        styled(self, "suggested")
        self.setFont(interface_font(_TEXT))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a touch leaves it in the field
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._report)

    def sizeHint(self) -> QSize:
        """Return the height of a line with room for a finger."""
        return QSize(0, max(LEAST, self.fontMetrics().height() + _ROUND_TEXT))

    def show_title(self, title: str, choice: object) -> None:
        """Show a title."""
        self._title, self._choice = title, choice
        self.setAccessibleName(title)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title where it does not fit any more."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        """Cut it elsewhere in another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _cut(self) -> None:
        room = self.width() - 2 * _ROUND_TEXT
        title, side = _ISOLATE + self._title, Qt.TextElideMode.ElideRight
        cut = self.fontMetrics().elidedText(title, side, room)
        self.setText(cut.replace("&", "&&"))

    @Slot()
    def _report(self) -> None:
        self.title_chosen.emit(self._choice)
