"""Which tabs are open, and which of them is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.history import History, Place
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.tabs.open_tabs import OpenTabs
from helpviewer.gui.tabs.remembered_tabs import RememberedTabs
from helpviewer.library.article import ArticleKey


class TabController(QObject):
    """Opens and closes tabs, and lets the navigator go on in the one that is shown.

    A tab is the way that was taken in it: its article is loaded when it is shown.

    Args:
        title: Says what an article is called; empty for one that there is not.
    """

    opened_behind = Signal(str)  # the title of a tab that was opened, and not gone to
    tabs_changed = Signal(list, int)  # their titles; the number of the one that is shown

    def __init__(
        self,
        navigator: Navigator,
        articles: ArticleController,
        title: Callable[[ArticleKey], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._articles = articles
        self._title = title
        self._tabs = OpenTabs(navigator.history)
        navigator.missing_forgotten.connect(self._forget_missing)

    @property
    def can_close(self) -> bool:
        """Whether there is another tab than the one that is shown."""
        return len(self._tabs.histories) > 1

    @property
    def can_reopen(self) -> bool:
        """Whether a tab was closed that can be had back."""
        return self._tabs.can_reopen

    @property
    def to_remember(self) -> RememberedTabs | None:
        """The tabs that are open, if there are several."""
        places = [history.here for history in self._tabs.histories]
        keys = tuple(place.key for place in places if place)
        return RememberedTabs(keys, self._tabs.shown) if self.can_close else None

    @Slot()
    def duplicate(self) -> None:
        """Open what is shown in another tab too, and go there."""
        self._navigator.note_scroll()
        here = self._navigator.here
        if here:
            self._open(here, goes_there=True)

    @Slot(object, bool)
    def open_article(self, key: ArticleKey, goes_there: bool) -> None:
        """Open an article in another tab."""
        self._open(Place(key), goes_there=goes_there)

    @Slot(str, bool)
    def open_link(self, target: str, goes_there: bool) -> None:
        """Open where a link of the article leads; in this tab if it is no article."""
        place = self._articles.links.place_of(target)
        if place:
            self._open(place, goes_there=goes_there)
        else:
            self._articles.links.follow(target)

    @Slot(int)
    def show(self, number: int) -> None:
        """Show a tab, if there are so many."""
        if 0 <= number < len(self._tabs.histories):
            self._tabs.show(number)
            self._follow()

    @Slot()
    def show_last(self) -> None:
        """Show the last tab."""
        self.show(len(self._tabs.histories) - 1)

    @Slot()
    def show_next(self) -> None:
        """Show the next tab; after the last one the first."""
        self.show((self._tabs.shown + 1) % len(self._tabs.histories))

    @Slot()
    def show_previous(self) -> None:
        """Show the tab before; before the first one the last."""
        self.show((self._tabs.shown - 1) % len(self._tabs.histories))

    @Slot(int)
    def close(self, number: int) -> None:
        """Close a tab; the only one stays."""
        self._tabs.close(number)
        self._follow()

    @Slot()
    def close_shown(self) -> None:
        """Close the tab that is shown; the only one stays."""
        self.close(self._tabs.shown)

    @Slot()
    def reopen(self) -> None:
        """Show the tab that was closed last, where it stood and as it was left."""
        self._tabs.reopen()
        self._follow()

    @Slot(int, int)
    def move(self, number: int, target: int) -> None:
        """Let a tab stand elsewhere."""
        self._tabs.move(number, target)
        self.report()

    def restore(self, remembered: RememberedTabs) -> None:
        """Have the tabs of the last time again, beside what is shown if it is none of them."""
        here = self._navigator.here
        keys = [key for key in remembered.articles if self._title(key)]
        if here is None:
            return
        if here.key not in keys:
            keys.insert(0, here.key)
        shown = keys.index(here.key)
        histories = [History([Place(key)]) for key in keys]
        histories[shown] = self._navigator.history
        self._tabs.replace(histories, shown)
        self.report()

    @Slot()
    def report(self) -> None:
        """Tell which tabs there are, and what they are called now."""
        places = [history.here for history in self._tabs.histories]
        titles = [self._title(place.key) if place else "" for place in places]
        self.tabs_changed.emit(titles, self._tabs.shown)

    def _open(self, place: Place, *, goes_there: bool) -> None:
        self._tabs.open(History([place]), shows=goes_there)
        self._follow()
        if not goes_there:
            self.opened_behind.emit(self._title(place.key))

    @Slot(object)
    def _forget_missing(self, exists: Callable[[ArticleKey], bool]) -> None:
        self._tabs.forget_missing(exists)
        self._follow()

    def _follow(self) -> None:
        """Let the navigator go on in the tab that is shown, if it does not yet."""
        history = self._tabs.histories[self._tabs.shown]
        if history is not self._navigator.history:
            self._navigator.use(history)
        self.report()
