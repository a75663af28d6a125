"""The bar above an article that has the window to itself: back to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled

_ICON = 18  # all sizes: device-independent pixels while text is as large as usual
_KEY = "Alt+Up"
_LONGEST = 40  # letters of the list's name


class BackBar(QWidget):
    """Shows one button, with the name of the list that it leads to."""

    list_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "back-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        link = QPalette.ColorRole.Link
        self._action = QAction(
            icons.icon("arrow-left", link), self.tr("Back to the list"), self
        )
        self._action.setShortcut(QKeySequence(_KEY))
        shown = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._action.setToolTip(f"{self._action.text()} ({shown})")
        self._action.triggered.connect(self.list_asked)
        self.addAction(self._action)
        self._button = styled(QToolButton(), "back")
        self._button.setFont(interface_font(14))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setIcon(self._action.icon())
        self._button.setIconSize(square(_ICON))
        self._button.setToolTip(self._action.toolTip())
        self._button.clicked.connect(self.list_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 5, 12, 5))
        row.addWidget(self._button)
        row.addStretch(1)
        self.setMinimumWidth(scaled(1))
        self.hide()

    def offer(self, name: str) -> None:
        """Lead to the list called `name`."""
        text = name or self._action.text()
        is_long = len(text) > _LONGEST
        self._button.setText(text[:_LONGEST] + "…" if is_long else text)
        spoken = self.tr("Back to the list: {name}").format(name=name)
        self._button.setAccessibleName(spoken if name else text)
        self.show()

    def setVisible(self, visible: bool) -> None:
        """Have the key only while there is somewhere to go back to."""
        super().setVisible(visible)
        self._action.setEnabled(visible)
