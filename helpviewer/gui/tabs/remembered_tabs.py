"""The tabs that were open when the window was closed, as the window remembers them."""

import json
from typing import NamedTuple

from PySide6.QtCore import QSettings

from helpviewer.library.article import ArticleId, ArticleKey

_NAME = "window/tabs"


class RememberedTabs(NamedTuple):
    """The article of each tab, and which of them was shown; of several tabs, never of one."""

    articles: tuple[ArticleKey, ...]
    shown: int


def remember_tabs(state: QSettings, library: str, tabs: RememberedTabs | None) -> None:
    """Keep which tabs are open in a library; None if there is nothing to come back to.

    Those of another library are known until there is something to keep of this one.
    """
    if tabs:
        articles = [(key.id, key.language) for key in tabs.articles]
        state.setValue(_NAME, json.dumps([library, tabs.shown, articles]))
    elif recall_tabs(state, library):
        state.remove(_NAME)


def recall_tabs(state: QSettings, library: str) -> RememberedTabs | None:
    """Return the tabs that were open in a library, if it was the last one that was read."""
    try:
        known, shown, pairs = json.loads(str(state.value(_NAME, "")))
        articles = tuple(ArticleKey(ArticleId(str(name)), str(to)) for name, to in pairs)
        tabs = RememberedTabs(articles, int(shown))
    except (ValueError, TypeError):  # there is nothing, or not what was written
        return None
    is_whole = known == library and 0 <= tabs.shown < len(articles)
    return tabs if is_whole else None
