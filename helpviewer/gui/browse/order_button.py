"""The button that says in which order the articles stand, and offers others."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import square
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.library.sorting import SortOrder

_ICON = 16  # device-independent pixels while text is as large as usual


class OrderButton(QToolButton):
    """Reports which order is chosen; the best match is one only while something is searched."""

    order_chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "choice")
        self.setFont(interface_font(12))
        self.setIcon(icons.icon("arrow-up-down", QPalette.ColorRole.PlaceholderText))
        self.setIconSize(square(_ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Sort the articles"))
        menu = QMenu(self)
        self._names = self._order_names()
        self._actions = QActionGroup(menu)
        for order, name in self._names.items():
            action = QAction(name, menu, checkable=True)
            action.setData(order.value)
            self._actions.addAction(action)
            menu.addAction(action)
        self._actions.triggered.connect(self._report)
        self.setMenu(menu)

    def show_order(self, order: SortOrder | None, *, searching: bool) -> None:
        """Say in which order the articles stand; nothing where that cannot be chosen."""
        self.setVisible(order is not None)
        if order is None:
            return
        self.setText(self._names[order])
        for action in self._actions.actions():
            action.setChecked(action.data() == order.value)
            if action.data() == SortOrder.RELEVANCE.value:
                action.setVisible(searching)

    def step_by_clicks(self) -> None:
        """Have no menu from now on: each click asks for the next order."""
        if self.menu() is not None:
            self.setMenu(None)  # type: ignore[arg-type]  # the stubs are wrong
            self.clicked.connect(self._ask_for_next)

    def _order_names(self) -> dict[SortOrder, str]:
        return {
            SortOrder.RELEVANCE: self.tr("Best match"),
            SortOrder.UPDATED: self.tr("Recently updated"),
            SortOrder.PUBLISHED: self.tr("Newest"),
            SortOrder.VIEWS: self.tr("Most viewed"),
            SortOrder.TITLE: self.tr("Title"),
        }

    @Slot()
    def _ask_for_next(self) -> None:
        offered = [action for action in self._actions.actions() if action.isVisible()]
        chosen = [action.isChecked() for action in offered].index(True)
        self.order_chosen.emit(offered[(chosen + 1) % len(offered)].data())

    @Slot(QAction)
    def _report(self, action: QAction) -> None:
        self.order_chosen.emit(action.data())
