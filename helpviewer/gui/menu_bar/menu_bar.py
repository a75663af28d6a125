"""The menus of the window, filled with actions that are made elsewhere."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QMenu, QMenuBar

from helpviewer.gui.article_actions import ArticleActions
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.menu_bar.own_actions import OwnActions
from helpviewer.gui.tabs.tab_actions import TabActions


class Offered(NamedTuple):
    """Where the actions are that the menus hold.

    Attributes:
        window: Its top bar, and the moves of the keyboard.
        article: What can be done with the open article.
        finding: What finds in it.
        own: What only the menus offer.
        feed: What can be done with the feed; nothing where there is none.
    """

    window: DesktopWindow
    article: ArticleActions
    finding: Sequence[QAction]
    own: OwnActions
    tabs: TabActions
    feed: Sequence[QAction]


class MenuBar(QMenuBar):
    """Holds what can be done, by what it concerns."""

    left = Signal()  # the keyboard went elsewhere, or a menu was closed

    def __init__(self, offered: Offered) -> None:
        super().__init__(offered.window)
        self.setAccessibleName(self.tr("Menu bar"))
        self._fill_file(offered)
        self._fill_edit(offered)
        self._fill_view(offered)
        self._fill_go(offered)
        self._fill_help(offered)
        _give_roles(offered)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report that the reader may be done."""
        super().focusOutEvent(event)
        self.left.emit()

    def _fill_file(self, offered: Offered) -> None:
        bar, article, tabs = offered.window.top_bar, offered.article, offered.tabs
        self._add(
            self.tr("&File"),
            [tabs.opening, tabs.closing, tabs.reopening],
            [*bar.opening, *offered.feed, bar.reload],
            [article.printing, article.saving_pdf, article.saving_html, article.browsing],
            [offered.own.quit],
        )

    def _fill_edit(self, offered: Offered) -> None:
        article = offered.article
        self._add(
            self.tr("&Edit"),
            [offered.own.copy, article.copying, article.copying_section],
            [article.copying_link, article.copying_public_link],
            offered.finding,
            [offered.window.top_bar.settings],
        )

    def _fill_view(self, offered: Offered) -> None:
        bar = offered.window.top_bar
        self._add(
            self.tr("&View"),
            [bar.categories, bar.guide],
            [bar.reading_menu.menuAction(), bar.theme_menu.menuAction()],
            [offered.own.full_screen],
        )

    def _fill_go(self, offered: Offered) -> None:
        bar, tabs = offered.window.top_bar, offered.tabs
        star = [bar.star] if bar.star else []
        self._add(
            self.tr("&Go"),
            [bar.back, bar.forward, bar.home],
            [bar.go_to],
            [*star, *offered.own.collections],
            [tabs.next, tabs.previous, tabs.last],
            offered.window.moves,
        )

    def _fill_help(self, offered: Offered) -> None:
        bar = offered.window.top_bar
        self._add(self.tr("&Help"), [bar.keys], [bar.problems, bar.diagnostics], [bar.about])

    def _add(self, title: str, *groups: Sequence[QAction]) -> None:
        """Add a menu of these groups, as far as there is anything in them."""
        menu = QMenu(title, self)
        for group in filter(None, groups):
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(group)
        menu.aboutToHide.connect(self.left)
        self.addMenu(menu)


def _give_roles(offered: Offered) -> None:
    """Say what macOS has in the application's own menu; by their names it would guess more."""
    bar = offered.window.top_bar
    for action in offered.window.findChildren(QAction):
        action.setMenuRole(QAction.MenuRole.NoRole)
    bar.about.setMenuRole(QAction.MenuRole.AboutRole)
    bar.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    offered.own.quit.setMenuRole(QAction.MenuRole.QuitRole)
