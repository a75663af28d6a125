"""Favourites, what was viewed, and what changed: builds their parts, and connects them."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.browse.category_model import Collection
from helpviewer.gui.collection_controller import Collected, CollectionController
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.history import Place
from helpviewer.gui.kept_articles import KeptArticles
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.search_controller import SearchController
from helpviewer.library.article import ArticleId
from helpviewer.snapshot import Snapshot


class Around(NamedTuple):
    """What the collections have to do with."""

    window: DesktopWindow
    library: LibraryController
    search: SearchController
    navigator: Navigator
    articles: ArticleController


class Collecting(QObject):
    """Keeps what the reader does with articles, and lists it.

    It is made when the first article is painted: its modules and its database take a while.
    """

    gone_article_chosen = Signal(object)  # Card

    def __init__(self, around: Around, kept: KeptArticles) -> None:
        super().__init__(around.window)
        self._around = around
        self._snapshot: Snapshot | None = None
        self._controller = CollectionController(kept, self)
        self._connect_lists(around)
        self._connect_star(around)
        around.navigator.opened.connect(self.note)
        around.library.snapshot_opened.connect(self._use)
        around.window.closed.connect(kept.end_visit)
        if around.library.snapshot:
            self._use(around.library.snapshot)

    @Slot(object)
    def note(self, place: Place) -> None:
        """Keep that the reader went to an article: by now, perhaps, of another library."""
        if self._around.library.snapshot:
            self._use(self._around.library.snapshot)
            self._controller.note_viewed(place.key)

    @Slot(object)
    def choose(self, collection: Collection) -> None:
        """List a collection, as if it were chosen in the sidebar."""
        self._controller.choose(collection)

    def remove(self, article_id: ArticleId) -> None:
        """Take an article off the list that is shown."""
        self._controller.remove(article_id)

    def _connect_lists(self, around: Around) -> None:
        sidebar, cards = around.window.sidebar, around.window.article_list
        controller = self._controller
        sidebar.collection_chosen.connect(controller.choose)
        around.search.category_changed.connect(controller.set_shown)
        controller.collected.connect(self._list)
        controller.counts_changed.connect(sidebar.show_collections)
        controller.unread_changed.connect(cards.show_unread)
        controller.favourites_changed.connect(cards.show_favourites)
        cards.favourite_toggled.connect(controller.toggle)
        cards.removal_asked.connect(controller.remove)
        cards.gone_article_chosen.connect(self.gone_article_chosen)

    def _connect_star(self, around: Around) -> None:
        bar, controller = around.window.top_bar, self._controller
        bar.favourite_toggled.connect(controller.toggle_open)
        controller.star_changed.connect(bar.mark_favourite)
        around.articles.article_shown.connect(controller.show_open)
        shown, snapshot = around.articles.shown, around.library.snapshot
        if shown and snapshot:
            controller.show_open(snapshot.library[shown])

    @Slot(object)
    def _use(self, snapshot: Snapshot) -> None:
        if snapshot is not self._snapshot:
            self._snapshot = snapshot
            self._controller.use(snapshot)

    @Slot(object)
    def _list(self, collected: Collected) -> None:
        self._around.window.top_bar.search_box.clear()
        self._around.search.collect(collected)
