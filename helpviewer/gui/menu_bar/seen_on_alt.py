"""Showing the menu bar only while the reader wants something of it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget

from helpviewer.gui.menu_bar.menu_bar import MenuBar

_ALT = Qt.Key.Key_Alt
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_OTHER_USES = frozenset(  # of Alt that was pressed: it is no longer alone
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.WindowDeactivate,
        QEvent.Type.ApplicationStateChange,
        QEvent.Type.InputMethod,
    }
)


class SeenOnAlt(QObject):
    """Shows the menu bar when Alt is pressed and released alone, and hides it afterwards.

    Browsers and file managers do so. While Alt is held nothing has happened yet, so that
    Alt+Left, Alt with the mouse and characters that are typed with Alt are as they were.
    """

    def __init__(self, bar: MenuBar, window: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._window = window
        self._is_always = False
        self._is_held = False  # Alt, and nothing else happened
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._hide_unused)
        bar.left.connect(self._soon.start)
        bar.hide()
        window.installEventFilter(self)

    def show_always(self, *, always: bool) -> None:
        """Show the bar from now on all the time, or only when it is asked for."""
        self._is_always = always
        self._bar.setVisible(always)

    @Slot()
    def open(self) -> None:
        """Show the bar, and give it the keyboard."""
        self._bar.show()
        _give_keyboard(self._bar, self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for Alt in the window; while it is held, for whatever comes in the program."""
        kind = event.type()
        if not self._is_held:
            if kind is QEvent.Type.ShortcutOverride and self._is_alt_alone(event):
                self._hold(held=True)
        elif kind is QEvent.Type.KeyRelease and _key(event) == _ALT:
            self._hold(held=False)
            self.open()
            return True
        elif kind in _OTHER_USES or (kind in _KEYS and _key(event) != _ALT):
            self._hold(held=False)
        return super().eventFilter(watched, event)

    def _is_alt_alone(self, event: QEvent) -> bool:
        return (
            isinstance(event, QKeyEvent)
            and event.key() == _ALT
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and self._bar.isHidden()  # else Qt itself does what is usual
        )

    def _hold(self, *, held: bool) -> None:
        self._is_held = held
        app = QApplication.instance()
        if app and held:
            app.installEventFilter(self)
        elif app:
            app.removeEventFilter(self)

    @Slot()
    def _hide_unused(self) -> None:
        """Hide the bar, unless it has the keyboard or one of its menus is open."""
        is_used = self._bar.hasFocus() or QApplication.activePopupWidget() is not None
        if not self._is_always and not is_used:
            self._bar.hide()


def _key(event: QEvent) -> int:
    return event.key() if isinstance(event, QKeyEvent) else 0


def _give_keyboard(bar: QMenuBar, window: QWidget) -> None:
    """Mark the first menu without opening it: only Alt itself can do that to a menu bar."""
    held = Qt.KeyboardModifier.NoModifier  # before the key was pressed, as Qt counts for Alt
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, _ALT, held))
    if not bar.hasFocus():  # a style in which Alt does not lead to menus
        bar.setActiveAction(bar.actions()[0])
