"""The program's objects, for a part of the window that has to do with most of them."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from helpviewer.gui.article_controller import ArticleController
    from helpviewer.gui.desktop_window import DesktopWindow
    from helpviewer.gui.library_controller import LibraryController
    from helpviewer.gui.navigator import Navigator
    from helpviewer.gui.recent_searches import RecentSearches
    from helpviewer.gui.search_controller import SearchController
    from helpviewer.gui.settings_controller import SettingsController
    from helpviewer.gui.tasks import TaskRunner
    from helpviewer.gui.theme.appearance import Appearance
    from helpviewer.gui.theme.icons import Icons
    from helpviewer.gui.typography_controller import TypographyController
    from helpviewer.paths import UserPaths


class ProgramParts(NamedTuple):
    """What `app.py` has built."""

    window: "DesktopWindow"
    library: "LibraryController"
    navigator: "Navigator"
    articles: "ArticleController"
    search: "SearchController"
    recent: "RecentSearches"
    settings: "SettingsController"
    tasks: "TaskRunner"
    appearance: "Appearance"
    icons: "Icons"
    typography: "TypographyController"
    paths: "UserPaths"
