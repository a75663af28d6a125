"""The rows of suggestions, and what the keys do among them."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from helpviewer.gui.theme.stylesheet import styled

_CONFIRMING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SuggestionView(QListView):
    """One suggestion below the other; whoever types on does so in the box.

    The keyboard comes here with the arrow keys or a click: Tab passes by, as from a menu.

    Args:
        box: Where the reader types.
    """

    suggestion_chosen = Signal(QModelIndex)
    suggestion_removed = Signal(QModelIndex)
    left_upwards = Signal()
    left_downwards = Signal()
    escaped = Signal()

    def __init__(self, box: QWidget) -> None:
        super().__init__()
        self._box = box
        styled(self, "list")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.suggestion_chosen)

    def choose_row(self, row: int) -> None:
        """Mark a row as the one that the keys are about; the last if there is none such."""
        model = self.model()
        self.setCurrentIndex(model.index(min(row, model.rowCount() - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, remove or leave; what is typed goes to the box."""
        row, last = self.currentIndex().row(), self.model().rowCount() - 1
        match event.key():
            case Qt.Key.Key_Up if row <= 0:
                self.left_upwards.emit()
            case Qt.Key.Key_Down if row == last:
                self.left_downwards.emit()
            case key if key in _CONFIRMING:
                self.suggestion_chosen.emit(self.currentIndex())
            case Qt.Key.Key_Delete:
                self.suggestion_removed.emit(self.currentIndex())
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _ if _is_typing(event):
                self._box.setFocus(Qt.FocusReason.OtherFocusReason)
                QCoreApplication.sendEvent(self._box, event.clone())
            case _:
                super().keyPressEvent(event)


def _is_typing(event: QKeyEvent) -> bool:
    text = event.text()
    return event.key() == Qt.Key.Key_Backspace or (bool(text) and text.isprintable())
