"""What stands round list and article, and what is done with whatever only some windows have."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.messages import error_sentence

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from helpviewer.compiler.source import LibrarySource
    from helpviewer.errors import HelpViewerError
    from helpviewer.gui.article_controller import ArticleController
    from helpviewer.gui.library_controller import LibraryController
    from helpviewer.gui.main_window import MainWindow
    from helpviewer.gui.navigator import Navigator
    from helpviewer.gui.search_controller import SearchController
    from helpviewer.gui.tasks import TaskRunner
    from helpviewer.gui.theme.appearance import Appearance
    from helpviewer.gui.theme.icons import Icons
    from helpviewer.gui.typography_controller import TypographyController
    from helpviewer.library.outside_links import OutsideLink
    from helpviewer.snapshot import Snapshot


class Controllers(NamedTuple):
    """Who decides in every window from its start on."""

    library: "LibraryController"
    search: "SearchController"
    navigator: "Navigator"
    tasks: "TaskRunner"


class Early(NamedTuple):
    """What a window has when its first article is painted."""

    window: "MainWindow"
    library: "LibraryController"
    navigator: "Navigator"
    articles: "ArticleController"
    search: "SearchController"
    tasks: "TaskRunner"
    appearance: "Appearance"
    icons: "Icons"
    typography: "TypographyController"
    state: "QSettings"


class Layout(QObject):
    """Makes a window's own parts; the program makes those that all windows have.

    Attributes:
        appearance: Which theme is shown.
        icons: What buttons show.
        window: Where everything stands.
        keeps_current: The library is brought up to date as soon as the reader sees it.
        remembers_window: It is kept for the next start how the reader has set the window up.
        keeps_answers: So is whether articles helped.
        needs_request: What was asked for and is not there ends the program.
    """

    library_chosen = Signal(object)  # LibrarySource
    failed = Signal(object)  # HelpViewerError
    damaged = Signal(object)  # HelpViewerError: it is mended, if that is possible

    appearance: "Appearance"
    icons: "Icons"
    window: "MainWindow"
    keeps_current = True
    remembers_window = True
    keeps_answers = True
    needs_request = True

    def connect_parts(self, controllers: Controllers) -> None:
        """Connect the window's own parts with those that decide."""
        raise NotImplementedError

    def make_late_parts(self, early: Early) -> None:
        """Make what no reader can have asked for before an article is painted."""
        raise NotImplementedError

    def tell_state(self, snapshot: "Snapshot", source: "LibrarySource") -> None:
        """Say which library this is, and how it is."""
        raise NotImplementedError

    def sentence(self, error: "HelpViewerError") -> str:
        """Return what is said in the window when something has failed."""
        return error_sentence(error)

    def follow_outside_link(self, link: "OutsideLink") -> None:
        """Do what is done with a link that leads out of the library."""
        raise NotImplementedError

    @Slot(str)
    def tell_missing_link(self, target: str) -> None:
        """Say that a link leads to nothing in this library."""
        raise NotImplementedError
