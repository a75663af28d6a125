"""The key that has the keyboard of the machine, or would have it: one Tab stop for all keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt

from helpviewer.gui.kiosk.keyboard.key_button import KeyButton

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class KeyCursor:
    """Goes from key to key; it stays where it is when the keys there become others."""

    def __init__(self) -> None:
        self._rows: Sequence[Sequence[KeyButton]] = ()
        self._at: KeyButton | None = None
        self._place = QPoint()

    def use(self, rows: Sequence[Sequence[KeyButton]]) -> None:
        """Go among these keys from now on: to that which stands where it was."""
        self._rows = rows
        if self._at is None:
            self._go_to(rows[0][0])
        else:
            everywhere = (button for row in rows for button in row)
            self._go_to(min(everywhere, key=self._distance))

    def move(self, key: int) -> None:
        """Go where an arrow key leads: along the row, or to the nearest of the next one."""
        down, right = _STEPS[Qt.Key(key)]
        row, number = self._position()
        if right:
            keys = self._rows[row]
            self._go_to(keys[(number + right) % len(keys)])
        else:
            self._go_to(min(self._rows[(row + down) % len(self._rows)], key=self._aside))

    def press(self) -> None:
        """Press the key where it is."""
        if self._at is not None:
            self._at.click()

    def _go_to(self, button: KeyButton) -> None:
        before, self._at = self._at, button
        self._place = button.geometry().center()
        if before is button:
            return
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if before is None:
            return
        if before.hasFocus():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        before.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _position(self) -> tuple[int, int]:
        for row, keys in enumerate(self._rows):
            for number, button in enumerate(keys):
                if button is self._at:
                    return row, number
        return 0, 0

    def _distance(self, button: KeyButton) -> int:
        return _apart(button.geometry(), self._place)

    def _aside(self, button: KeyButton) -> int:
        return abs(button.geometry().center().x() - self._place.x())


def _apart(rect: QRect, place: QPoint) -> int:
    return 0 if rect.contains(place) else (rect.center() - place).manhattanLength()
