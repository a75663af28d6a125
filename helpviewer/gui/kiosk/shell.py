"""The one window of a kiosk: it fills the screen, and nobody closes it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

_LEFT = (QEvent.Type.WindowStateChange, QEvent.Type.WindowDeactivate)
_TAKEN = 300  # milliseconds; a window manager may take it away for a moment
_HIDDEN = 100  # milliseconds; shown at once, Qt would not notice that it has the keyboard again


class KioskShell(QWidget):
    """Holds what the present visitor sees, in full size and in front of everything.

    Args:
        stays_on_top: Nothing else may ever be in front; False where pages are opened in
            another program, and this window comes back when the visit is over.
    """

    _is_open = True
    _stays_on_top = False  # both are asked for by the first events, which come while it is made

    def __init__(self, *, stays_on_top: bool) -> None:
        super().__init__()
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        if stays_on_top:
            flags |= Qt.WindowType.WindowStaysOnTopHint
        self.setWindowFlags(flags)
        self.setWindowTitle(QApplication.applicationName())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self._stays_on_top = stays_on_top
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        # large text may want more than the screen has: what is within gives way, not the window
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)

    def show_content(self, content: QWidget) -> None:
        """Show this in the place of what was there, which is not needed any more."""
        former, self._content = self._content, content
        self._column.addWidget(content)
        if former:
            former.hide()
            self._column.removeWidget(former)

    def fill(self, place: QRect) -> None:
        """Fill a screen that stands there."""
        self.setGeometry(place)
        self.showFullScreen()
        self.windowHandle().installEventFilter(self)

    @Slot()
    def come_back(self) -> None:
        """Be in front of everything, in full size, with the keyboard."""
        if self._is_open and self.isVisible() and not self._is_in_front:
            self.showFullScreen()
            self.raise_()
            self.activateWindow()

    def open_up(self) -> None:
        """Let itself be closed from now on: the program ends."""
        self._is_open = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whoever asks, until the program ends."""
        event.setAccepted(not self._is_open)

    def event(self, event: QEvent) -> bool:
        """Come back after somebody has minimised the window or gone to another."""
        if self._is_open and event.type() in _LEFT and self._is_left(event.type()):
            QTimer.singleShot(0, self.come_back)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come back after another program has taken the window off the screen, as X lets it."""
        if event.type() is QEvent.Type.Expose and self._is_taken_away:
            QTimer.singleShot(_TAKEN, self._return)
        return False

    @Slot()
    def _return(self) -> None:
        if self._is_taken_away:
            self.hide()
            QTimer.singleShot(_HIDDEN, self._show_again)

    @Slot()
    def _show_again(self) -> None:
        self.show()
        self.come_back()

    @property
    def _is_taken_away(self) -> bool:
        is_there = self.windowHandle().isExposed() or self.isMinimized()
        is_on_x = QApplication.platformName() == "xcb"
        return is_on_x and self._is_open and self.isVisible() and not is_there

    @property
    def _is_in_front(self) -> bool:
        return self.isActiveWindow() and self.isFullScreen() and not self.isMinimized()

    def _is_left(self, kind: QEvent.Type) -> bool:
        if kind is QEvent.Type.WindowDeactivate:
            return self._stays_on_top
        # isFullScreen() stays true while the window is minimised
        return self.isMinimized() or (self.isVisible() and not self.isFullScreen())
