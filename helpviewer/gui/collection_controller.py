"""Deciding what the collections list: favourites, what was viewed, and what changed."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from helpviewer.gui.browse.category_model import Collection
from helpviewer.gui.browse.listing import ListedCards, Listing
from helpviewer.gui.browse.shelf import Shelf
from helpviewer.gui.kept_articles import KeptArticles
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.sorting import SortOrder, sort_cards
from helpviewer.personal.articles import KeptArticle
from helpviewer.snapshot import Snapshot


class Collected(NamedTuple):
    """A collection, to be listed in the place of a category."""

    path: str
    make_listing: Callable[[Shelf], Listing]

    def listing(self, shelf: Shelf) -> Listing:
        """Return its articles, as far as the library has them."""
        return self.make_listing(shelf)


class CollectionController(QObject):
    """Turns what the reader did into lists, counts and marks.

    What was viewed is listed as it stood when the reader chose that list: each click in it
    would else shuffle it.
    """

    collected = Signal(object)  # Collected
    counts_changed = Signal(object)  # the number of articles by Collection
    favourites_changed = Signal(object)  # the ids of the favourites
    unread_changed = Signal(object)  # the keys of what is new or changed
    star_changed = Signal(object)  # whether the open article is a favourite; None: unknown

    def __init__(self, kept: KeptArticles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._library: Library | None = None
        self._open: Card | None = None
        self._shown = ""
        kept.favourites_changed.connect(self._show_favourites)
        kept.viewed_changed.connect(self._show_counts)
        kept.updates_changed.connect(self._show_updates)

    def use(self, snapshot: Snapshot) -> None:
        """List articles of this state of a library from now on."""
        self._library = snapshot.library
        self._kept.use(snapshot)

    @Slot(object)
    def choose(self, collection: Collection) -> None:
        """List a collection."""
        listings = {
            Collection.FAVOURITES: self._favourites,
            Collection.VIEWED: self._viewed,
            Collection.UPDATED: self._updated,
        }
        self.collected.emit(Collected(collection, listings[collection]))

    @Slot(str)
    def set_shown(self, path: str) -> None:
        """Follow what is chosen in the sidebar."""
        self._shown = path

    @Slot(object)
    def show_open(self, card: Card) -> None:
        """Say of this article from now on whether it is a favourite."""
        self._open = card
        self._show_star()

    def note_viewed(self, key: ArticleKey) -> None:
        """Keep that the reader opened an article."""
        if self._library is not None and key in self._library:
            self._kept.note_viewed(self._library[key])

    @Slot()
    def toggle_open(self) -> None:
        """Make the open article a favourite, or none."""
        if self._open:
            self.toggle(self._open)

    @Slot(object)
    def toggle(self, card: Card) -> None:
        """Make an article a favourite, or none."""
        self._kept.toggle_favourite(KeptArticle(card.id, card.title))

    @Slot(object)
    def remove(self, article_id: ArticleId) -> None:
        """Take an article off the list that is shown."""
        if self._shown == Collection.VIEWED:
            self._kept.forget_viewed(article_id)
            self.choose(Collection.VIEWED)
        elif self._kept.is_favourite(article_id):
            self._kept.toggle_favourite(KeptArticle(article_id, ""))

    @Slot()
    def _show_favourites(self) -> None:
        ids = frozenset(article.id for article in self._kept.favourites)
        self.favourites_changed.emit(ids)
        self._show_counts()
        self._show_star()
        if self._shown == Collection.FAVOURITES:
            self.choose(Collection.FAVOURITES)

    @Slot()
    def _show_updates(self) -> None:
        updates = self._kept.updates
        self.unread_changed.emit({key for key, is_opened in updates.items() if not is_opened})
        self._show_counts()

    @Slot()
    def _show_counts(self) -> None:
        counts = {
            Collection.FAVOURITES: len(self._kept.favourites),
            Collection.VIEWED: len(self._kept.viewed),
        }
        if self._library is not None and (updated := _updated(self._library, self._kept)):
            counts[Collection.UPDATED] = len(updated)
        self.counts_changed.emit(counts)

    def _show_star(self) -> None:
        if self._open is None or not self._kept.is_read:
            self.star_changed.emit(None)
        else:
            self.star_changed.emit(self._kept.is_favourite(self._open.id))

    def _favourites(self, shelf: Shelf) -> Listing:
        key = QKeySequence("Ctrl+D").toString(QKeySequence.SequenceFormat.NativeText)
        hint = self.tr(
            "Open an article and press {key}, or the star at the top of the window."
        ).format(key=key)
        cards = _rows(shelf, self._kept.favourites)
        return _listing(self.tr("Favourites"), cards, hint=hint)

    def _viewed(self, shelf: Shelf) -> Listing:
        hint = self.tr("Articles that you open will be listed here.")
        cards = _rows(shelf, self._kept.viewed)
        return _listing(self.tr("Recently viewed"), cards, hint=hint, can_remove=True)

    def _updated(self, shelf: Shelf) -> Listing:
        found = _updated(shelf.library, self._kept)
        cards = sort_cards(found, SortOrder.UPDATED, datetime.now(UTC).date())
        return _listing(self.tr("Updated since your last visit"), ListedCards(shelf, cards))


def _updated(library: Library, kept: KeptArticles) -> list[Card]:
    """Return what changed, as far as it is what the reader is shown of an article."""
    shown = ((key, library.get(key.id)) for key in kept.updates)
    return [card for key, card in shown if card and card.key == key]


def _rows(shelf: Shelf, articles: Sequence[KeptArticle]) -> ListedCards:
    """Return rows for articles; those that are gone stand there under their last title."""
    library = shelf.library
    cards = [library.get(article.id) or _remembered(article) for article in articles]
    gone = frozenset(card.key for card in cards if card.key not in library)
    return ListedCards(shelf, cards, gone=gone)


def _remembered(article: KeptArticle) -> Card:
    return Card(ArticleKey(article.id, ""), path="", title=article.title, category="")


def _listing(
    heading: str, cards: ListedCards, *, hint: str = "", can_remove: bool = False
) -> Listing:
    return Listing(
        heading=heading,
        text="",
        order=None,
        articles=cards,
        total=len(cards),
        can_remove=can_remove,
        hint=hint,
    )
