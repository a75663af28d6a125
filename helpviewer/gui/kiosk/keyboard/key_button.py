"""One key of the keyboard on the screen."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QTouchEvent
from PySide6.QtWidgets import QPushButton, QWidget

from helpviewer.gui.kiosk.keyboard.key_names import key_name
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.kiosk.keyboards.keys import Function, Gap, Key

_REPEATING = frozenset({Function.DELETE, Function.LEFT, Function.RIGHT})
_STYLES = {Function.CONFIRM: "key-confirm", Function.SPACE: "key"}
_OF_THE_KEYBOARD = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
    }
)
"""What the keyboard as a whole does with the keys of a real one."""


class KeyButton(QPushButton):
    """Shows one key after the other, and reports each press; a touch takes no focus.

    Only where the cursor of the keyboard is does it take part in the Tab order.
    """

    key_pressed = Signal(object)  # Key

    def __init__(self, parent: QWidget, function: Function | None = None) -> None:
        super().__init__(parent)
        self._key: Key = function or Gap()
        self._font, self._icon = self.font(), self.iconSize()
        styled(self, _STYLES.get(function, "key-function") if function else "key")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCheckable(function is Function.SHIFT)
        self.setAutoRepeat(function in _REPEATING)
        self.clicked.connect(self._report)

    @property
    def key(self) -> Key:
        """The key that is shown."""
        return self._key

    def show_key(self, key: Key, text: str, icon: QIcon | None = None) -> None:
        """Be another key."""
        self._key = key
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(key_name(key))
        if icon is not None:
            self.setIcon(icon)

    def fit(self, font: QFont, icon: QSize) -> None:
        """Show text and icon in these sizes."""
        self._font, self._icon = font, icon
        self.setFont(font)
        self.setIconSize(icon)

    def event(self, event: QEvent) -> bool:
        """Follow each finger by itself: of two at once, Qt makes a mouse of the first only."""
        match event.type():
            case QEvent.Type.TouchBegin:
                self.setDown(True)
            case QEvent.Type.TouchUpdate if isinstance(event, QTouchEvent):
                self.setDown(self.isDown() and self._is_on_key(event))
            case QEvent.Type.TouchEnd if self.isDown():
                self.setDown(False)
                self.click()
            case QEvent.Type.TouchCancel:
                self.setDown(False)
            case _:
                return super().event(event)
        event.accept()
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Keep both sizes: another style sheet, such as for larger text, brings others back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.fit(self._font, self._icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the keyboard what leads from key to key."""
        if event.key() in _OF_THE_KEYBOARD:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_on_key(self, event: QTouchEvent) -> bool:
        return self.rect().contains(event.point(0).position().toPoint())

    @Slot()
    def _report(self) -> None:
        self.key_pressed.emit(self._key)
