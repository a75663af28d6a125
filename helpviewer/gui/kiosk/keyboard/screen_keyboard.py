"""The keyboard on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from helpviewer.gui.kiosk.keyboard.arrangement import height_in
from helpviewer.gui.kiosk.keyboard.key_grid import KeyGrid
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.kiosk.keyboards.board import Board
from helpviewer.kiosk.keyboards.keys import Function, Key, Language, Letter, Mark
from helpviewer.kiosk.keyboards.offered import layouts_for


class ScreenKeyboard(QWidget):
    """Reports what is typed on it; keys stand as on real keyboards, in any window.

    It never takes the focus from the field that is typed into. Who has no finger to spare
    gets to it by Tab: the arrow keys go from key to key, Enter and space press one.

    Args:
        icons: Has the icons.
        languages: The tags of the languages that can be typed.
        language: Which of them at first.
        parent: What it lies on.
    """

    text_typed = Signal(str)
    erased = Signal()
    confirmed = Signal()
    caret_moved = Signal(int)  # -1 to the left, 1 to the right
    compose_asked = Signal(str)  # the mark that the letter before the caret is to get
    hidden_asked = Signal()
    height_changed = Signal()  # another language may have more rows

    def __init__(
        self,
        icons: Icons,
        languages: Sequence[str],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        styled(self, "keyboard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # nothing of it is mirrored
        self.setAccessibleName(self.tr("Keyboard"))
        self._board = Board(layouts_for(languages), language)
        self._grid = KeyGrid(icons, self._board, self)
        self._grid.key_pressed.connect(self._press)

    def height_in(self, room: QSize) -> int:
        """Return how high it wants to be in a window of a size."""
        return height_in(room, self._board.layout.letters)

    @Slot()
    def begin(self) -> None:
        """Show the letters again, for somebody else or another text."""
        self.use_language(self._board.layout.language)

    @Slot(str)
    def use_language(self, language: str) -> None:
        """Show the letters of a language."""
        self._press(Language(language, ""))

    def changeEvent(self, event: QEvent) -> None:
        """Have letters and icons of the size that goes with another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:  # the last thing that is changed
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from key to key, press one, or leave."""
        key, cursor = event.key(), self._grid.cursor
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                cursor.move(key)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                cursor.press()
            case Qt.Key.Key_Escape:
                self.hidden_asked.emit()
            case _:
                super().keyPressEvent(event)

    @Slot(object)
    def _press(self, key: Key) -> None:
        if self._board.press(key):
            self._grid.show()
        if isinstance(key, Language):
            self._fit()
            self.height_changed.emit()
        self._report(key)

    def _fit(self) -> None:
        self._grid.fit_text()
        self._grid.show()

    def _report(self, key: Key) -> None:
        match key:
            case Letter(text):
                self.text_typed.emit(text)
            case Mark(text):
                self.compose_asked.emit(text)
            case Function():
                self._report_function(key)

    def _report_function(self, function: Function) -> None:
        match function:
            case Function.SPACE:
                self.text_typed.emit(" ")
            case Function.DELETE:
                self.erased.emit()
            case Function.CONFIRM:
                self.confirmed.emit()
            case Function.LEFT:
                self.caret_moved.emit(-1)
            case Function.RIGHT:
                self.caret_moved.emit(1)
            case Function.HIDE:
                self.hidden_asked.emit()
