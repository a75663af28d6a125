"""The keys that are there, as buttons; the same buttons show every page."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from helpviewer.gui.kiosk.keyboard.arrangement import Place, arranged
from helpviewer.gui.kiosk.keyboard.key_button import KeyButton
from helpviewer.gui.kiosk.keyboard.key_cursor import KeyCursor
from helpviewer.gui.kiosk.keyboard.key_faces import KeyFaces
from helpviewer.gui.theme.fonts import sans_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled
from helpviewer.kiosk.keyboards.board import Board
from helpviewer.kiosk.keyboards.keys import Function, Gap, Rows

_TEXT = 24  # device-independent pixels while text is as large as usual
_SHARE_OF_HEIGHT = 0.5  # how much of a letter's key its text takes at most
_SHARE_OF_WIDTH = 0.42  # two kana are as wide as they are high
_LARGER_ICONS = 1.2  # than the text: there is blank round what they draw


class KeyGrid(QObject):
    """Shows the keys of a keyboard on a widget, and reports which is pressed.

    All buttons are made at once, so that Tab finds them after what stands before the keyboard.

    Attributes:
        cursor: The key that has, or would have, the keyboard of the machine.
    """

    key_pressed = Signal(object)  # Key

    def __init__(self, icons: Icons, board: Board, keyboard: QWidget) -> None:
        super().__init__(keyboard)
        self._board = board
        self._keyboard = keyboard
        self._faces = KeyFaces(icons)
        self._functions = {function: self._made(function) for function in Function}
        self._others = [self._made() for _ in range(board.most_keys)]
        self.cursor = KeyCursor()

    def show(self) -> None:
        """Show the keys of the moment."""
        unused = iter(self._others)
        shown = [
            [self._put(place, unused) for place in row if place.key != Gap()]
            for row in self._arranged(self._board.rows)
        ]
        self.cursor.use(shown)
        there = {button for row in shown for button in row}
        for button in (*self._functions.values(), *self._others):
            if button not in there:
                button.hide()

    def fit_text(self) -> None:
        """Make texts and icons as large as text is, and as the keys of letters allow."""
        key = self._key_size()
        room = min(key.height() * _SHARE_OF_HEIGHT, key.width() * _SHARE_OF_WIDTH)
        size = min(scaled(_TEXT), round(room))
        icon = round(size * _LARGER_ICONS)
        font = sans_font(size)
        for button in (*self._functions.values(), *self._others):
            button.fit(font, QSize(icon, icon))

    def _key_size(self) -> QSize:
        """Return how large the key of a letter is."""
        rows = (*self._board.layout.letters, ())  # and the row that serves every page
        return self._arranged(rows)[0][0].rect.size()

    def _arranged(self, rows: Rows) -> list[list[Place]]:
        return arranged(rows, self._keyboard.size(), self._board.layout.letters)

    def _put(self, place: Place, unused: Iterator[KeyButton]) -> KeyButton:
        key = place.key
        button = self._functions[key] if isinstance(key, Function) else next(unused)
        self._faces.show(button, key, self._board)
        button.setGeometry(place.rect)
        button.show()
        return button

    def _made(self, function: Function | None = None) -> KeyButton:
        button = KeyButton(self._keyboard, function)
        button.key_pressed.connect(self.key_pressed)
        return button
