"""Typing into a field what is pressed on the keyboard on the screen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from helpviewer.gui.kiosk.keyboard.screen_keyboard import ScreenKeyboard
from helpviewer.kiosk.keyboards.letters import changed


class KeyboardTyping(QObject):
    """Sends a field the key events that a real keyboard would send; it ends with the field.

    So the field reports what is typed, limits it and undoes it as ever.
    """

    def __init__(self, keyboard: ScreenKeyboard, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        keyboard.text_typed.connect(self.type_text)
        keyboard.erased.connect(self.erase)
        keyboard.confirmed.connect(self.confirm)
        keyboard.caret_moved.connect(self.move_caret)
        keyboard.compose_asked.connect(self.compose)

    @Slot(str)
    def type_text(self, text: str) -> None:
        """Type a text where the caret is."""
        self._send(Qt.Key.Key_unknown, text)

    @Slot()
    def erase(self) -> None:
        """Delete what is before the caret, or what is selected."""
        self._send(Qt.Key.Key_Backspace)

    @Slot()
    def confirm(self) -> None:
        """Say that the text is complete."""
        self._send(Qt.Key.Key_Return, "\r")

    @Slot(int)
    def move_caret(self, step: int) -> None:
        """Go to the left (-1) or to the right (1)."""
        self._send(Qt.Key.Key_Left if step < 0 else Qt.Key.Key_Right)

    @Slot(str)
    def compose(self, mark: str) -> None:
        """Give a mark to the letter before the caret; the field reports one change."""
        field, caret = self._field, self._field.cursorPosition()
        if field.hasSelectedText() or not caret:
            return
        field.cursorBackward(True)
        letter = field.selectedText()
        composed = changed(letter, mark)
        if composed == letter:
            field.setCursorPosition(caret)
        else:
            self.type_text(composed)

    def _send(self, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._field, event)
