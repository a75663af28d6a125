"""The row above the article: the tabs, and a button for another one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from helpviewer.gui.tabs.tab_strip import TabStrip
from helpviewer.gui.tabs.tab_style import tab_sheet
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import Scale, square
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme


class TabRow(QWidget):
    """Is there while several tabs are open."""

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "tab-row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Tabs"))
        self.strip = TabStrip(icons)
        self._opening = styled(QToolButton(), "action")
        self._opening.setIconSize(square(18))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)  # where its line is
        row.setSpacing(2)
        row.addWidget(self.strip)
        row.addWidget(self._opening)
        row.addStretch(1)
        self.set_theme(theme)
        self.hide()

    def offer(self, opening: QAction) -> None:
        """Let a button at the end of the tabs open another one."""
        self._opening.setDefaultAction(opening)
        self._opening.setAccessibleName(opening.text())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours, and in the size of the moment."""
        self.setStyleSheet(tab_sheet(theme, Scale.now()))
