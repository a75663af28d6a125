"""Help packs that are dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent

from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.library.helppack_path import helppack_path

_KINDS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class HelpPackDrops(QObject):
    """Takes a file that is dropped, if it is a single help pack, wherever in the window."""

    dropped = Signal(object)  # Path

    def __init__(self, window: DesktopWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        for part in (window, window.top_bar.search_box):  # which would take it for text
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Understand a help pack; everything else is as before."""
        file = (
            _file(event) if isinstance(event, QDropEvent) and event.type() in _KINDS else None
        )
        if not isinstance(event, QDropEvent) or file is None:
            return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)  # a file that is moved would be deleted
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(file)
        return True


def _file(event: QDropEvent) -> Path | None:
    """Return the help pack that is dragged, if it is one and nothing else."""
    urls = event.mimeData().urls()
    if len(urls) != 1:
        return None
    path = helppack_path(urls[0].toString(QUrl.ComponentFormattingOption.FullyEncoded))
    return Path(path) if path else None
