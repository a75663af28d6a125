"""Following the links of the article in the pane, of its head and of its foot."""

from collections.abc import Callable
from urllib.parse import unquote

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.article.header import CATEGORY, SHOW_ARTICLE, SHOW_CHANGES, TAG
from helpviewer.gui.history import Place
from helpviewer.gui.navigator import Navigator
from helpviewer.library.article import ArticleKey
from helpviewer.library.library import Library


class ArticleLinks(QObject):
    """Goes where a link leads within the library, and reports all others.

    Args:
        navigator: Who goes there.
        shown: Returns the article in the pane, if any.
    """

    outside_link_clicked = Signal(str)
    missing_link_clicked = Signal(str)
    tag_chosen = Signal(str)
    category_chosen = Signal(str)  # its path
    answered = Signal(bool)  # whether the article helped
    changes_asked = Signal(object)  # ArticleKey
    article_asked = Signal()  # again, in place of what changed in it

    def __init__(
        self, navigator: Navigator, shown: Callable[[], ArticleKey | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._shown = shown
        self._library: Library | None = None

    def use(self, library: Library | None) -> None:
        """Follow the links of articles of this library from now on; with none, no links."""
        self._library = library

    def place_of(self, target: str) -> Place | None:
        """Return which place in an article a link leads to; None if it leads elsewhere."""
        from helpviewer.library.links import (  # noqa: PLC0415 - not before the first paint
            ToArticle,
            ToHeading,
            destination,
        )

        if self._library is None:
            return None
        shown = self._shown()
        match destination(target, self._library):
            case ToHeading(anchor) if shown:
                return Place(shown, anchor)
            case ToArticle(key, anchor):
                return Place(key, anchor)
            case _:
                return None

    @Slot(str)
    def follow(self, target: str) -> None:
        """Go where a link of the article leads, or report what it is instead."""
        if self._library is None or self._follow_own(target):
            return
        if place := self.place_of(target):
            self._navigator.open(place.key, place.anchor)
        else:
            self._report(target, self._library)

    def _report(self, target: str, library: Library) -> None:
        """Report a link that does not lead into an article."""
        from helpviewer.library.links import (  # noqa: PLC0415 - not before the first paint
            ToNowhere,
            ToOutside,
            destination,
        )

        match destination(target, library):
            case ToOutside(url):
                self.outside_link_clicked.emit(url)
            case ToNowhere(where):
                self.missing_link_clicked.emit(where)

    def _follow_own(self, target: str) -> bool:
        """Follow a link of the head or the foot; return whether it is one."""
        from helpviewer.gui.article.footer import NO, YES  # noqa: PLC0415 - as above

        shown = self._shown()
        if target in {YES, NO} and shown:
            self.answered.emit(target == YES)
        elif target.startswith(TAG):
            self.tag_chosen.emit(unquote(target.removeprefix(TAG)))
        elif target.startswith(CATEGORY):
            self.category_chosen.emit(unquote(target.removeprefix(CATEGORY)))
        elif target == SHOW_CHANGES and shown:
            self.changes_asked.emit(shown)
        elif target == SHOW_ARTICLE and shown:
            self.article_asked.emit()
        else:
            return False
        return True
