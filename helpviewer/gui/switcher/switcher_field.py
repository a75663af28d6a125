"""Where the reader types where to go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from helpviewer.gui.field_icons import FieldIcon
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled

_LONGEST = 200  # characters


class SwitcherField(QLineEdit):
    """A line of text; reports the keys that are meant for the list below."""

    list_asked = Signal()
    confirmed = Signal()
    escaped = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        styled(self, "search-box")
        self.setFont(interface_font(15))
        self.setMaxLength(_LONGEST)
        if self.isRightToLeft():  # also while it is empty and the keyboard is a Latin one
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setPlaceholderText(self.tr("Go to an article, heading, category or command"))
        self.setAccessibleName(self.tr("Go to"))
        FieldIcon(icons.icon("compass"), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list, confirm, or leave."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.list_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.confirmed.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                super().keyPressEvent(event)
