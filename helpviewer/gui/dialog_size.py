"""Dialogs that are as large as they should be, and no larger than the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from helpviewer.gui.theme.scale import scaled

_FREE = 48  # pixels of the screen beside and above a dialog, for its frame


def resize_dialog(dialog: QDialog, width: int, height: int = 0) -> None:
    """Give a dialog a size that grows with its text, as far as the screen has room.

    Args:
        dialog: It has its parts already.
        width: In pixels while text is as large as usual.
        height: Likewise; 0 for what its parts need.
    """
    wanted = QSize(scaled(width), scaled(height) or dialog.sizeHint().height())
    room = dialog.screen().availableSize() - QSize(_FREE, _FREE)
    dialog.resize(wanted.boundedTo(room))


def scrolled(content: QWidget) -> QScrollArea:
    """Return a place for parts of a dialog that large text makes higher than the screen."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a control that has it comes into sight
    return area
