"""The parts of the window that are made after the first article is painted."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from helpviewer.errors import PortableFolderError
from helpviewer.gui import collecting, guiding, handed_over, sharing, suggesting
from helpviewer.gui.announcement_bar import AnnouncementBar
from helpviewer.gui.announcement_controller import AnnouncementController
from helpviewer.gui.announcing import Announcing
from helpviewer.gui.changes_controller import ChangesController
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.focus_ring import FocusRing
from helpviewer.gui.helppack.helppack_drops import HelpPackDrops
from helpviewer.gui.kept_articles import KeptArticles
from helpviewer.gui.layout import Early
from helpviewer.gui.menu_bar import offering
from helpviewer.gui.program_parts import ProgramParts
from helpviewer.gui.reading_menu import ReadingMenu
from helpviewer.gui.recent_searches import RecentSearches
from helpviewer.gui.settings_controller import SettingsController
from helpviewer.gui.settings_watch import SettingsWatch
from helpviewer.gui.tabs import tabbing
from helpviewer.gui.window_request import WindowRequest
from helpviewer.gui.window_tools import WindowTools
from helpviewer.library.article import ArticleId
from helpviewer.paths import check_portable_folder

if TYPE_CHECKING:
    from helpviewer.gui.updating.updating import Updating


class LateParts(QObject):
    """Makes and connects what no reader can ask for before an article is there.

    Args:
        window: Where they are shown.
        early: What they have to do with.
        request: What the window was asked to be.
    """

    failed = Signal(object)  # HelpViewerError
    gone_article_chosen = Signal(object)  # Card: it is listed, but no longer in the library
    helppack_asked = Signal(object)  # Path

    def __init__(self, window: DesktopWindow, early: Early, request: WindowRequest) -> None:
        super().__init__(window)
        self._window = window
        self._early = early
        self._request = request
        self._collecting: collecting.Collecting | None = None
        self._sharing: sharing.Sharing
        self._settings: SettingsController
        self._tabs: tabbing.Tabbing
        self._updating: Updating | None = None

    def make(self) -> None:
        """Make them all."""
        self._offer_typography()
        self._guide()
        self._share()
        self._suggest()
        self._collect()
        self._announce()
        self._update()
        self._offer_tabs()
        self._offer_menus()
        self._assist()
        self._receive()
        self._open_helppacks()
        self._check_folder()

    def forget_article(self, article: ArticleId) -> None:
        """Take an article that is gone off the list that it was chosen from."""
        if self._collecting:
            self._collecting.remove(article)

    def _offer_typography(self) -> None:
        """Let the reader choose how articles are set."""
        typography, bar = self._early.typography, self._window.top_bar
        menu = ReadingMenu(bar.reading_menu, bar)
        menu.enlarging_asked.connect(typography.enlarge)
        menu.shrinking_asked.connect(typography.shrink)
        menu.usual_size_asked.connect(typography.reset_size)
        menu.serif_chosen.connect(typography.set_serif)
        menu.column_chosen.connect(typography.set_column)
        typography.changed.connect(menu.mark)
        menu.mark(typography.chosen)

    def _guide(self) -> None:
        """Show what is in the article, from now on."""
        early = self._early
        around = guiding.Around(self._window, early.articles, early.navigator, early.tasks)
        guide = guiding.Guiding(around, early.icons, early.appearance.theme)
        early.appearance.theme_changed.connect(guide.set_theme)

    def _share(self) -> None:
        """Let the reader print, save and copy articles."""
        early = self._early
        around = sharing.Around(self._window, early.articles, early.library, early.tasks)
        self._sharing = share = sharing.Sharing(around, early.icons, self._request.policy)
        share.controller.failed.connect(self.failed)

    def _suggest(self) -> None:
        """Suggest what to search for, from now on."""
        early, policy = self._early, self._request.policy
        recent = RecentSearches(
            self._request.paths.personal,
            early.tasks,
            remembers=policy.recent_searches,
            keeps_unanswered=policy.unanswered_searches,
        )
        recent.failed.connect(self.failed)
        around = suggesting.Around(self._window, early.search, early.navigator)
        suggest = suggesting.Suggesting(around, recent, early.icons, early.appearance.theme)
        early.appearance.theme_changed.connect(suggest.set_theme)
        early.library.snapshot_opened.connect(suggest.use)
        if early.library.snapshot:
            suggest.use(early.library.snapshot)
        self._offer_tools(recent)

    def _offer_tools(self, recent: RecentSearches) -> None:
        """Let the reader go anywhere, see the keys, and change the settings."""
        early, request = self._early, self._request
        self._settings = settings = SettingsController(
            request.settings, request.paths.settings, early.tasks, self
        )
        settings.failed.connect(self.failed)
        SettingsWatch(settings, early.tasks)
        parts = ProgramParts(
            window=self._window,
            library=early.library,
            navigator=early.navigator,
            articles=early.articles,
            search=early.search,
            recent=recent,
            settings=settings,
            tasks=early.tasks,
            appearance=early.appearance,
            icons=early.icons,
            typography=early.typography,
            paths=request.paths,
        )
        WindowTools(parts, can_open_folders=request.policy.open_folders)

    def _offer_tabs(self) -> None:
        """Let the reader have several articles open; and again those of the last time."""
        early, request = self._early, self._request
        around = tabbing.Around(
            self._window, early.library, early.navigator, early.articles, self._sharing.menu
        )
        self._tabs = tabs = tabbing.Tabbing(around, early.icons, early.appearance.theme)
        early.appearance.theme_changed.connect(tabs.set_theme)
        if request.remembers_articles:
            tabs.remember_in(early.state)

    def _receive(self) -> None:
        """Show from now on what later starts of the program hand over, or macOS does."""
        early = self._early
        around = handed_over.Around(
            self._window, early.library, early.navigator, early.search, self._tabs.controller
        )
        showing = handed_over.HandedOver(around)
        showing.failed.connect(self.failed)
        showing.helppack_asked.connect(self.helppack_asked)
        if sys.platform == "darwin":
            from helpviewer.gui.mac_application import hear_addresses  # noqa: PLC0415 - see there

            hear_addresses(showing.show)
        if not self._request.listens_at:
            return
        from helpviewer.gui.receiving import Receiving  # noqa: PLC0415 - it loads QtNetwork

        receiving = Receiving(self._request.listens_at, self)
        receiving.asked.connect(showing.show)
        self._window.closed.connect(receiving.close)

    def _open_helppacks(self) -> None:
        """Open the help pack that was asked for, and from now on those that are dropped."""
        if not self._request.policy.open_folders:
            return
        HelpPackDrops(self._window).dropped.connect(self.helppack_asked)
        if self._request.helppack:
            self.helppack_asked.emit(self._request.helppack)

    def _check_folder(self) -> None:
        """Tell who carries the program along that nothing is kept."""
        try:
            check_portable_folder(self._request.paths)
        except PortableFolderError as error:
            self.failed.emit(error)

    def _assist(self) -> None:
        """Show where the keyboard is, and say what changes to those who do not see it."""
        FocusRing(self)
        announcing = Announcing(self._window, self._early.search)
        if self._updating:
            self._updating.told.connect(announcing.announce)

    def _offer_menus(self) -> None:
        """Offer in menus whatever can be done by now."""
        early = self._early
        around = offering.Around(
            self._window,
            self._sharing.actions,
            early.articles.finding,
            self._tabs.actions,
            self._collecting,
            self._settings,
            self._updating.actions.all if self._updating else (),
        )
        offering.MenuOffering(around, early.icons)

    def _announce(self) -> None:
        """Show announcements that are pinned."""
        early, request = self._early, self._request
        bar = AnnouncementBar(early.icons)
        self._window.add_banner(bar)
        database = request.paths.personal if request.remembers_articles else None
        announcements = AnnouncementController(early.tasks, database)
        announcements.title_changed.connect(bar.show_title)
        announcements.chosen.connect(early.navigator.open)
        announcements.failed.connect(self.failed)
        bar.opened.connect(announcements.open)
        bar.put_away.connect(announcements.put_away)
        early.library.snapshot_opened.connect(announcements.use)
        if early.library.snapshot:
            announcements.use(early.library.snapshot)

    def _update(self) -> None:
        """Keep the articles current, for who has a feed; not while the start is measured."""
        early, request = self._early, self._request
        feed = request.source.feed
        if feed is None or not feed.has_server or request.timings:
            return
        from helpviewer.gui.updating.sync_controller import SyncController  # noqa: PLC0415 - few have one
        from helpviewer.gui.updating.updating import Around, Updating  # noqa: PLC0415

        sync = SyncController(
            early.library,
            self._settings,
            request.paths,
            early.tasks,
            can_sync=not request.policy.offline,
            syncs_by_itself=request.screenshot is None,
        )
        around = Around(
            self._window, early.library, early.navigator, early.tasks, self._collecting
        )
        self._updating = Updating(around, sync, early.icons)

    def _collect(self) -> None:
        """Keep favourites and what is viewed from now on, and list them."""
        early, request = self._early, self._request
        if not request.remembers_articles:
            return
        kept = KeptArticles(request.paths.personal, early.tasks)
        kept.failed.connect(self.failed)
        around = collecting.Around(
            self._window, early.library, early.search, early.navigator, early.articles
        )
        self._collecting = collect = collecting.Collecting(around, kept)
        collect.gone_article_chosen.connect(self.gone_article_chosen)
        changes = ChangesController(kept, early.articles, early.tasks)
        changes.failed.connect(self.failed)
        if request.article and early.navigator.here:
            collect.note(early.navigator.here)
