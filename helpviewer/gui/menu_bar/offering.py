"""The menu bar: builds its parts, and connects them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from helpviewer.gui.article_actions import ArticleActions
from helpviewer.gui.collecting import Collecting
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.menu_bar.menu_bar import MenuBar, Offered
from helpviewer.gui.menu_bar.own_actions import OwnActions
from helpviewer.gui.menu_bar.seen_on_alt import SeenOnAlt
from helpviewer.gui.settings_controller import SettingsController
from helpviewer.gui.tabs.tab_actions import TabActions
from helpviewer.gui.theme.icons import Icons


class Around(NamedTuple):
    """What the menu bar has to do with.

    Attributes:
        collecting: What lists the collections; None where none are kept.
        feed: What can be done with the feed; nothing where there is none.
    """

    window: DesktopWindow
    article: ArticleActions
    finding: Sequence[QAction]
    tabs: TabActions
    collecting: Collecting | None
    settings: SettingsController
    feed: Sequence[QAction]


class MenuOffering(QObject):
    """Offers all that can be done in menus; it is made last, when every action is there.

    Where the desktop shows menus outside the window, as macOS does, so it does with these.
    """

    def __init__(self, around: Around, icons: Icons) -> None:
        super().__init__(around.window)
        window, collecting = around.window, around.collecting
        own = OwnActions(window, window.pane, icons)
        offered = Offered(
            window,
            around.article,
            around.finding,
            own,
            around.tabs,
            around.feed,
        )
        bar = MenuBar(offered)
        window.setMenuBar(bar)
        own.menu_bar.setVisible(not bar.isNativeMenuBar())
        for action in own.collections:
            action.setVisible(collecting is not None)
        if collecting:
            own.collection_chosen.connect(collecting.choose)
        if bar.isNativeMenuBar():
            return
        self._seen = SeenOnAlt(bar, window)
        own.menu_bar_asked.connect(self._seen.open)
        around.settings.changed.connect(self._apply)
        self._apply("window.menu_bar", around.settings.settings.window.menu_bar)

    @Slot(str, object)
    def _apply(self, name: str, value: object) -> None:
        if name == "window.menu_bar":
            self._seen.show_always(always=value == "always")
