"""The screens of a kiosk: one has the window, all others are black."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from helpviewer.gui.kiosk.shell import KioskShell


class Screens(QObject):
    """Keeps the window on the primary screen and the others covered, whatever becomes of them.

    Screens are plugged in, pulled out and turned while a kiosk runs.
    """

    def __init__(self, app: QApplication, shell: KioskShell) -> None:
        super().__init__(shell)
        self._app = app
        self._shell = shell
        self._covers: list[QWidget] = []
        app.screenAdded.connect(self._watch)
        app.screenRemoved.connect(self.cover)
        app.primaryScreenChanged.connect(self.cover)
        for screen in app.screens():
            screen.geometryChanged.connect(self.cover)

    @property
    def covers(self) -> list[QWidget]:
        """The black windows."""
        return self._covers

    @Slot()
    def cover(self) -> None:
        """Fill the primary screen with the window, and all others with black."""
        self.uncover()
        if not self._app.screens():  # until one is plugged in again
            return
        main = self._app.primaryScreen()
        self._shell.setScreen(main)
        self._shell.fill(main.geometry())
        shown = main.geometry()  # a screen may show the same as another
        others = [screen for screen in self._app.screens() if screen is not main]
        self._covers = [_cover(other) for other in others if other.geometry() != shown]

    def uncover(self) -> None:
        """Leave the other screens to whatever else is there."""
        for cover in self._covers:
            cover.close()
            cover.deleteLater()
        self._covers = []

    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.cover)
        self.cover()


def _cover(screen: QScreen) -> QWidget:
    """Return a black window that fills a screen, takes no keyboard and lets nothing through."""
    cover = QWidget()
    flags = Qt.WindowType
    cover.setWindowFlags(
        flags.Tool
        | flags.FramelessWindowHint
        | flags.WindowStaysOnTopHint
        | flags.WindowDoesNotAcceptFocus
    )
    cover.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    palette = cover.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(Qt.GlobalColor.black))
    cover.setPalette(palette)
    cover.setAutoFillBackground(True)
    cover.setScreen(screen)
    cover.setGeometry(screen.geometry())
    cover.show()
    return cover
