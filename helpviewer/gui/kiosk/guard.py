"""What a kiosk lets through of keys, buttons and gestures: only what a visitor needs."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from helpviewer.gui.kiosk.corner_taps import is_leaving_chord

_Kind = QEvent.Type
_DEAD = frozenset({
    _Kind.ContextMenu, _Kind.DragEnter, _Kind.DragMove, _Kind.Drop, _Kind.ToolTip,
    _Kind.WhatsThis, _Kind.QueryWhatsThis, _Kind.NativeGesture, _Kind.Shortcut,
})  # fmt: skip
_KEYS = frozenset({_Kind.KeyPress, _Kind.KeyRelease, _Kind.ShortcutOverride})
_BUTTONS = frozenset({
    _Kind.MouseButtonPress, _Kind.MouseButtonRelease, _Kind.MouseButtonDblClick,
})  # fmt: skip
_WATCHED = _DEAD | _KEYS | _BUTTONS | {_Kind.Wheel}

_Mod = Qt.KeyboardModifier
_COMMANDS = _Mod.ControlModifier | _Mod.AltModifier | _Mod.MetaModifier
_ALT_GR_OF_WINDOWS = _Mod.ControlModifier | _Mod.AltModifier
_Key = Qt.Key
_MOVES = frozenset({
    _Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End,
    _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return,
    _Key.Key_Enter, _Key.Key_Space, _Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Shift,
    _Key.Key_CapsLock, _Key.Key_AltGr, _Key.Key_Select,
})  # fmt: skip

_LONGEST_HOLD = 3000  # milliseconds: whatever fails, the kiosk must not stay dead


class Guard(QObject):
    """Stands before every event of the application until `stand_down`.

    What is let through is listed, not what is stopped: nobody can list all that some key or
    some gesture does in some version of Qt. Who has keys of its own, such as the speech, stands
    before it: the filter that is installed last is asked first.
    """

    leaving_asked = Signal()  # by the chord that only the staff know

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._hold = QTimer(self, singleShot=True, interval=_LONGEST_HOLD)
        app.installEventFilter(self)

    def stand_down(self) -> None:
        """Let everything through: the program ends."""
        self._app.removeEventFilter(self)

    @Slot()
    def hold(self) -> None:
        """Let only the chord through for a moment: what is touched is about to be another."""
        self._hold.start()

    @Slot()
    def release(self) -> None:
        """Let through again what a visitor needs."""
        self._hold.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event is to be stopped."""
        kind = event.type()
        if kind not in _WATCHED:  # nearly all: this runs for each event
            return False
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._stops_key(event, is_press=kind is _Kind.KeyPress)
        if self._hold.isActive():
            return True
        if kind in _BUTTONS and isinstance(event, QMouseEvent):
            return event.button() is not Qt.MouseButton.LeftButton
        if isinstance(event, QWheelEvent):
            return bool(event.modifiers() & _COMMANDS)
        return kind in _DEAD

    def _stops_key(self, event: QKeyEvent, *, is_press: bool) -> bool:
        if is_leaving_chord(event):
            if is_press and not event.isAutoRepeat():
                self.leaving_asked.emit()
            return True
        return self._hold.isActive() or not (_is_move(event) or _is_typing(event))


def _is_move(event: QKeyEvent) -> bool:
    return event.key() in _MOVES and not event.modifiers() & _COMMANDS


def _is_typing(event: QKeyEvent) -> bool:
    """Say whether a key types a character; Windows says Ctrl and Alt where AltGr is meant."""
    command = event.modifiers() & _COMMANDS
    types = bool(event.text()) and event.text().isprintable()
    return types and (not command or command == _ALT_GR_OF_WINDOWS)
