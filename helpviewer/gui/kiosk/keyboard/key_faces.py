"""What stands on the keys: letters, short words, icons."""

from collections.abc import Mapping

from PySide6.QtGui import QIcon, QPalette

from helpviewer.gui.kiosk.keyboard.key_button import KeyButton
from helpviewer.gui.theme.icons import Icons
from helpviewer.kiosk.keyboards.board import Board, Shift
from helpviewer.kiosk.keyboards.keys import Function, Key, Language, Letter, Mark
from helpviewer.kiosk.keyboards.layout import Direction

_ICONS: Mapping[Function, str] = {
    Function.DELETE: "delete",
    Function.SPACE: "space",
    Function.LEFT: "move-left",  # never mirrored: the caret goes where it points
    Function.RIGHT: "move-right",
    Function.HIDE: "keyboard-down",
    Function.LANGUAGES: "globe",
}
_MARKS = {"゛": "か゛", "゜": "は゜"}  # by themselves they can hardly be seen
_ISOLATES = {Direction.LEFT_TO_RIGHT: "\u2066", Direction.RIGHT_TO_LEFT: "\u2067"}
_END = "\u2069"
_TEXTS: Mapping[Function, str] = {Function.NUMBERS: "123", Function.SYMBOLS: "#+="}


class KeyFaces:
    """Puts on each key what it shows while a keyboard is typed on."""

    def __init__(self, icons: Icons) -> None:
        on_accent = QPalette.ColorRole.HighlightedText
        self._confirm = icons.icon("search", on_accent)
        self._icons = {function: icons.icon(name) for function, name in _ICONS.items()}
        self._shift = {
            Shift.OFF: icons.icon("arrow-big-up"),
            Shift.ONCE: icons.icon("arrow-big-up"),
            Shift.LOCKED: icons.icon("arrow-big-up-dash"),
        }

    def show(self, button: KeyButton, key: Key, board: Board) -> None:
        """Have a button show a key."""
        match key:
            case Letter(text):
                button.show_key(key, _isolated(text, board.layout.direction))
            case Mark(text):
                button.show_key(key, _MARKS.get(text, text))
            case Language(_, text):
                button.show_key(key, text)
            case Function():
                self._show_function(button, key, board)

    def _show_function(self, button: KeyButton, key: Function, board: Board) -> None:
        match key:
            case Function.SHIFT:
                self._show_shift(button, board)
            case Function.LETTERS:
                button.show_key(key, board.layout.letters_sign)
            case Function.LANGUAGES:
                button.show_key(key, _isolated(f" {board.layout.sign}"), self._icons[key])
            case Function.CONFIRM:
                button.show_key(key, "", self._confirm)
            case _:
                text = _isolated(_TEXTS[key]) if key in _TEXTS else ""
                button.show_key(key, text, self._icons.get(key, QIcon()))

    def _show_shift(self, button: KeyButton, board: Board) -> None:
        is_off = board.shift is Shift.OFF
        there, back = board.layout.shift_sign
        text = there if is_off else back
        button.setChecked(not is_off)
        button.show_key(Function.SHIFT, text, QIcon() if text else self._shift[board.shift])
        if text:
            button.setAccessibleName(text)


def _isolated(text: str, direction: Direction = Direction.LEFT_TO_RIGHT) -> str:
    """Return a text that looks as where it is typed, in any window; Qt would turn brackets."""
    return f"{_ISOLATES[direction]}{text}{_END}"
