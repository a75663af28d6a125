"""Signs of life from the thread that paints: a window that hangs gives none."""

from PySide6.QtCore import QObject, QTimer, Slot

from helpviewer.kiosk.watchdog import Notifier


class WatchdogTimer(QObject):
    """Tells whoever started the program that the window is there, and still answers.

    Args:
        notifier: Whom to tell.
        parent: The program.
    """

    def __init__(self, notifier: Notifier, parent: QObject) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tell)

    @Slot()
    def begin(self) -> None:
        """Tell that the window is shown, and go on telling that it is."""
        self._notifier.ready()
        if self._notifier.interval is not None:
            self._timer.start(max(1, int(self._notifier.interval * 1000)))

    @Slot()
    def end(self) -> None:
        """Tell that the program ends on purpose."""
        self._timer.stop()
        self._notifier.stopping()

    @Slot()
    def _tell(self) -> None:
        self._notifier.alive()
