"""Tabs: builds their parts, and connects them."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings, Qt, Slot

from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.article_menu import ArticleMenu
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.tabs.link_clicks import LinkClicks
from helpviewer.gui.tabs.remembered_tabs import recall_tabs, remember_tabs
from helpviewer.gui.tabs.tab_actions import TabActions
from helpviewer.gui.tabs.tab_controller import TabController
from helpviewer.gui.tabs.tab_row import TabRow
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme
from helpviewer.library.article import ArticleKey
from helpviewer.snapshot import Snapshot


class Around(NamedTuple):
    """What tabs have to do with."""

    window: DesktopWindow
    library: LibraryController
    navigator: Navigator
    articles: ArticleController
    menu: ArticleMenu


class Tabbing(QObject):
    """Lets the reader have several articles open.

    It is made after the first article; its strip is seen while there are several tabs.
    """

    def __init__(self, around: Around, icons: Icons, theme: Theme) -> None:
        super().__init__(around.window)
        self._around = around
        self._row = TabRow(icons, theme)
        around.window.reading.set_strip(self._row)
        self.actions = TabActions(self._row, icons)
        self._row.offer(self.actions.opening)
        self.controller = TabController(around.navigator, around.articles, self._title, self)
        self._clicks = LinkClicks(around.window.pane)
        self._connect_strip()
        self._connect_actions()
        self._connect_links()
        self.controller.report()

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._row.set_theme(theme)

    def remember_in(self, state: QSettings) -> None:
        """Have the tabs of the last time again, and remember them from now on."""
        self._around.window.closed.connect(partial(self._remember, state))
        if self._library_id:
            self._restore(state)
        else:  # it is being prepared
            once = Qt.ConnectionType.SingleShotConnection
            self._around.library.snapshot_opened.connect(partial(self._restore, state), once)

    def _restore(self, state: QSettings, _snapshot: Snapshot | None = None) -> None:
        remembered = recall_tabs(state, self._library_id)
        if remembered:
            self.controller.restore(remembered)

    def _remember(self, state: QSettings) -> None:
        remember_tabs(state, self._library_id, self.controller.to_remember)

    def _connect_strip(self) -> None:
        strip, controller = self._row.strip, self.controller
        controller.tabs_changed.connect(self._show)
        strip.tab_chosen.connect(controller.show)
        strip.close_asked.connect(controller.close)
        strip.tabMoved.connect(controller.move)
        controller.opened_behind.connect(self._tell_opened)
        self._around.articles.article_shown.connect(controller.report)

    def _connect_actions(self) -> None:
        actions, controller = self.actions, self.controller
        actions.opening.triggered.connect(self._open_another)
        actions.closing.triggered.connect(controller.close_shown)
        actions.reopening.triggered.connect(controller.reopen)
        actions.next.triggered.connect(controller.show_next)
        actions.previous.triggered.connect(controller.show_previous)
        actions.last.triggered.connect(controller.show_last)
        actions.number_chosen.connect(controller.show)

    def _connect_links(self) -> None:
        cards, menu = self._around.window.article_list, self._around.menu
        self._clicks.tab_asked.connect(self.controller.open_link)
        menu.offer_tabs(self._leads_to_article)
        menu.new_tab_asked.connect(self.controller.open_link)
        cards.offer_tabs()
        cards.new_tab_asked.connect(self.controller.open_article)

    @Slot()
    def _open_another(self) -> None:
        """Open a tab with what is shown, from which the reader searches on."""
        self.controller.duplicate()
        self._around.window.top_bar.search_box.take_focus()

    @Slot(list, int)
    def _show(self, titles: list[str], shown: int) -> None:
        self._row.strip.show_tabs(titles, shown)
        self._row.setVisible(self.controller.can_close)
        self.actions.enable(
            has_several=self.controller.can_close, can_reopen=self.controller.can_reopen
        )

    @Slot(str)
    def _tell_opened(self, title: str) -> None:
        """Tell those who do not see the strip that there is another tab now."""
        told = self.tr("{title}: opened in a new tab").format(title=title)
        self._around.window.pane.announce(told)

    def _leads_to_article(self, target: str) -> bool:
        return self._around.articles.links.place_of(target) is not None

    def _title(self, key: ArticleKey) -> str:
        snapshot = self._around.library.snapshot
        has_article = snapshot is not None and key in snapshot.library
        return snapshot.library[key].title if snapshot and has_article else ""

    @property
    def _library_id(self) -> str:
        snapshot = self._around.library.snapshot
        return snapshot.library.info.id if snapshot else ""
