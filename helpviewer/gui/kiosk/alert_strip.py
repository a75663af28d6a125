"""What whoever looks after the kiosk has to say to everybody, above all else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled

_ICON = 24  # device-independent pixels while text is as large as usual
_TEXT = 18


class AlertStrip(QFrame):
    """Shows a sentence, such as "Counter 3 is closed"; without one it is not there.

    Args:
        text: The sentence; may be empty.
        icons: Has the sign before it.
    """

    def __init__(self, text: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "caution")
        sign = QLabel()
        icon = icons.icon("megaphone")
        sign.setPixmap(icon.pixmap(square(_ICON), self.devicePixelRatioF()))
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)  # it comes from elsewhere
        label.setWordWrap(True)
        label.setFont(interface_font(_TEXT, QFont.Weight.DemiBold))
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 10, 16, 10))
        row.setSpacing(scaled(12))
        row.addWidget(sign)
        row.addWidget(label, 1)
        if not text:
            self.hide()
