"""What only the menu bar offers, besides its keys."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.browse.category_model import Collection
from helpviewer.gui.theme.icons import Icons


class OwnActions(QObject):
    """Actions of the window as a whole; their keys work in all of it.

    Args:
        window: Where they belong.
        pane: What is copied from.
    """

    collection_chosen = Signal(object)  # Collection
    menu_bar_asked = Signal()

    def __init__(self, window: QWidget, pane: ArticlePane, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self.quit = self._action("x", self.tr("Quit"), "Ctrl+Q")
        self.quit.triggered.connect(window.close)
        self.full_screen = self._action("maximize", self.tr("Full screen"), "F11")
        self.full_screen.triggered.connect(self._toggle_full_screen)
        self.menu_bar = self._action("", self.tr("Menu bar"), "F10")
        self.menu_bar.triggered.connect(self.menu_bar_asked)
        self.copy = self._copying(pane)
        self.collections = [
            self._collection(Collection.FAVOURITES, "star", self.tr("Favourites")),
            self._collection(Collection.VIEWED, "history", self.tr("Recently viewed")),
            self._collection(Collection.UPDATED, "bell", self.tr("Updated since last visit")),
        ]

    def _action(self, icon: str, name: str, key: str = "") -> QAction:
        action = QAction(name, self._window)
        if icon:
            action.setIcon(self._icons.icon(icon))
        if key:
            action.setShortcut(QKeySequence(key))
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{name} ({shown})")
            self._window.addAction(action)
        return action

    def _copying(self, pane: ArticlePane) -> QAction:
        """Return what copies the selection; its key is the pane's already, and only shown."""
        action = QAction(self.tr("Copy"), self._window)
        action.setShortcut(QKeySequence.StandardKey.Copy)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(pane.copy)
        action.setEnabled(pane.textCursor().hasSelection())
        pane.copyAvailable.connect(action.setEnabled)
        return action

    def _collection(self, collection: Collection, icon: str, name: str) -> QAction:
        action = self._action(icon, name)
        action.setData(collection)
        action.triggered.connect(self._report_collection)
        return action

    @Slot()
    def _report_collection(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.collection_chosen.emit(Collection(action.data()))

    @Slot()
    def _toggle_full_screen(self) -> None:
        state = self._window.windowState()
        self._window.setWindowState(state ^ Qt.WindowState.WindowFullScreen)
