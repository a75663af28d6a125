"""The window on a desktop: with all that a bar, keys and menus can offer."""

from PySide6.QtGui import QAction, QKeySequence

from helpviewer.gui.browse.category_model import Collection
from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme
from helpviewer.gui.top_bar import TopBar
from helpviewer.policy import Policy


class DesktopWindow(MainWindow):
    """A window with a `TopBar`, and keys that lead from part to part."""

    top_bar: TopBar

    def __init__(self, icons: Icons, theme: Theme, policy: Policy) -> None:
        super().__init__(icons, theme, TopBar(icons, policy), can_open=policy.open_folders)
        if policy.personal_articles:  # how many they have is told when it is known
            self.sidebar.show_collections({Collection.FAVOURITES: 0, Collection.VIEWED: 0})
        self.folder_asked.connect(self.top_bar.folder_asked)
        self.bundled_asked.connect(self.top_bar.bundled_asked)
        self.top_bar.guide_asked.connect(self.workspace.show_article)
        self.moves: list[QAction] = []  # of the keyboard, from part to part
        self._add_keys()

    def _add_keys(self) -> None:
        for name, keys, act in (
            (
                self.tr("Go to the search box"),
                ("Ctrl+L", "/"),
                self.top_bar.search_box.take_focus,
            ),
            (self.tr("Next part of the window"), ("F6",), self.go_to_next_part),
            (self.tr("Previous part of the window"), ("Shift+F6",), self.go_to_previous_part),
        ):
            action = QAction(name, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(act)
            self.addAction(action)
            self.moves.append(action)
