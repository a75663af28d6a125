"""What the parts of a kiosk hear of, without a window."""

from typing import Any, cast

from PySide6.QtCore import QObject

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.layout import Early
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.search_controller import SearchController
from helpviewer.gui.search_thread import SearchThread
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.paths import UserPaths, bundled

_NOBODY_LOOKS_AT = cast("Any", None)


def early_parts(
    paths: UserPaths, tasks: TaskRunner, parent: QObject, pane: ArticlePane
) -> Early:
    """Return the parts of a window that shows nothing yet."""
    navigator = Navigator(lambda: 0, parent)
    return Early(
        window=_NOBODY_LOOKS_AT,
        library=LibraryController(paths, tasks, "", parent),
        navigator=navigator,
        articles=ArticleController(pane, navigator, parent),
        search=SearchController(SearchThread(parent), parent),
        tasks=tasks,
        appearance=_NOBODY_LOOKS_AT,
        icons=_NOBODY_LOOKS_AT,
        typography=_NOBODY_LOOKS_AT,
        state=_NOBODY_LOOKS_AT,
    )


def article_pane() -> ArticlePane:
    """Return a pane without a window."""
    return ArticlePane(Icons(bundled("resources") / "icons"), LIGHT)
