"""What the window of a visit has besides list and article."""

import logging

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot

from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import HelpViewerError
from helpviewer.gui.kiosk.keyless import forget_keys
from helpviewer.gui.kiosk.touch.rows import enlarge_rows
from helpviewer.gui.kiosk.visit_bar import VisitBar
from helpviewer.gui.layout import Controllers, Early, Layout
from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.theme.appearance import Appearance
from helpviewer.gui.theme.icons import Icons
from helpviewer.library.outside_links import OutsideLink
from helpviewer.snapshot import Snapshot

logger = logging.getLogger(__name__)


class VisitLayout(Layout):
    """Has a `VisitBar`, targets for fingers, and no box, menu or shortcut.

    Args:
        appearance: Outlives the visit.
        icons: What buttons show.
        is_still: Nothing moves by itself.
    """

    completed = Signal(object)  # Early: everything is there
    link_followed = Signal(object)  # OutsideLink
    link_missing = Signal(str)  # what it leads to
    announced = Signal(str)  # what a search has found

    remembers_window = False
    keeps_answers = False  # the next visitor is another
    needs_request = False  # a kiosk goes on, whatever became of an article
    keeps_current = False  # articles change while nobody is there
    window: MainWindow

    def __init__(
        self, appearance: Appearance, icons: Icons, parent: QObject, *, is_still: bool
    ) -> None:
        super().__init__(parent)
        self._is_still = is_still
        self.appearance = appearance
        self.icons = icons
        self.bar = VisitBar(icons)
        self.window = MainWindow(icons, appearance.theme, self.bar, can_open=False)
        self.window.setWindowFlags(Qt.WindowType.Widget)  # it is a part of the kiosk's window
        self.window.setMinimumSize(QSize(0, 0))
        enlarge_rows(self.window)

    def connect_parts(self, controllers: Controllers) -> None:
        """Connect nothing: all that a visitor can do is what every window can."""

    def make_late_parts(self, early: Early) -> None:
        """Make what a visitor may ask for."""
        from helpviewer.gui.announcing import Announcing  # noqa: PLC0415 - not at start
        from helpviewer.gui.focus_ring import FocusRing  # noqa: PLC0415

        self._guide(early)
        self._announce(early)
        FocusRing(self)
        Announcing(self.window, early.search).announced.connect(self.announced)
        self._fit_for_visitors()
        early.articles.article_shown.connect(self._fit_for_visitors)
        self.completed.emit(early)

    def tell_state(self, snapshot: Snapshot, source: LibrarySource) -> None:
        """Say nothing to visitors of how the library is."""
        self.window.sidebar.set_status("")

    def sentence(self, error: HelpViewerError) -> str:
        """Tell visitors nothing of the machine; the staff have diagnostics and the log."""
        logger.warning("The kiosk goes on: %s", error)
        return self.tr("Something went wrong here. Please try again in a few minutes.")

    def follow_outside_link(self, link: OutsideLink) -> None:
        """Report it."""
        self.link_followed.emit(link)

    @Slot(str)
    def tell_missing_link(self, target: str) -> None:
        """Report it."""
        self.link_missing.emit(target)

    def _guide(self, early: Early) -> None:
        """Show what is in the article, where there is room, and its pictures large."""
        from helpviewer.gui.guiding import Around, Guiding  # noqa: PLC0415 - not at start

        around = Around(self.window, early.articles, early.navigator, early.tasks)
        guide = Guiding(around, self.icons, self.appearance.theme)
        self.appearance.theme_changed.connect(guide.set_theme)

    def _announce(self, early: Early) -> None:
        """Show announcements that are pinned; what one visitor puts away, the next one sees."""
        from helpviewer.gui.announcement_bar import AnnouncementBar  # noqa: PLC0415 - as above
        from helpviewer.gui.announcement_controller import (  # noqa: PLC0415
            AnnouncementController,
        )

        bar = AnnouncementBar(self.icons)
        self.window.add_banner(bar)
        announcements = AnnouncementController(early.tasks, None)
        announcements.title_changed.connect(bar.show_title)
        announcements.chosen.connect(early.navigator.open)
        bar.opened.connect(announcements.open)
        bar.put_away.connect(announcements.put_away)
        early.library.snapshot_opened.connect(announcements.use)
        if early.library.snapshot:
            announcements.use(early.library.snapshot)

    @Slot()
    def _fit_for_visitors(self) -> None:
        """Take away what no visitor needs; some parts come with an article."""
        from helpviewer.gui.kiosk.touch.touchable import (  # noqa: PLC0415 - as above
            make_touchable,
        )

        make_touchable(self.window, goes_on=not self._is_still)
        forget_keys(self.window)
