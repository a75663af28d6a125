"""Where the reader types what to look for."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from helpviewer.gui.field_icons import ClearButton, FieldIcon
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled

_LONGEST = 500  # characters; nobody types more, and a pasted page is no search


class SearchBox(QLineEdit):
    """Reports its text at every keystroke, and apart from that what the reader typed.

    Text that an input method is still composing is not reported.
    """

    text_typed = Signal(str)  # by the reader; comes before `text_edited`
    text_edited = Signal(str)
    search_confirmed = Signal()
    list_asked = Signal()
    recent_asked = Signal()  # with the down key in the empty box
    clicked_empty = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "search-box")
        self.setFont(interface_font(15))
        self.setMaxLength(_LONGEST)
        if self.isRightToLeft():  # also while it is empty and the keyboard is a Latin one
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setPlaceholderText(self.tr("Search the articles"))
        self.setAccessibleName(self.tr("Search"))
        FieldIcon(icons.icon("search"), self)
        ClearButton(icons, self.tr("Clear the search"), self)
        self.textEdited.connect(self._report_typing)
        self.textChanged.connect(self._report)
        self.returnPressed.connect(self.search_confirmed)
        self._composing = False
        self._reported = ""

    @Slot()
    def take_focus(self) -> None:
        """Give the keyboard to the box, ready to be overwritten."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @Slot(str)
    def show_search(self, text: str) -> None:
        """Show a search that did not come from the keyboard, and report it."""
        self.setText(text)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether an input method is composing; report what it has left behind."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        text = self.text()
        if not self._composing and text != self._reported:  # a part came before the rest
            self._report_typing(text)
            self._report(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the box with the arrow keys; empty it with Escape."""
        match event.key():
            case Qt.Key.Key_Down if not self.text():
                self.recent_asked.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.list_asked.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Report a click into the empty box."""
        super().mousePressEvent(event)
        is_empty = not self.text() and not self._composing
        if is_empty and event.button() == Qt.MouseButton.LeftButton:
            self.clicked_empty.emit()

    @Slot(str)
    def _report_typing(self, text: str) -> None:
        if not self._composing:
            self.text_typed.emit(text)

    @Slot(str)
    def _report(self, text: str) -> None:
        if not self._composing:
            self._reported = text
            self.text_edited.emit(text)
