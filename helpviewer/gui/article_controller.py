"""Showing the article that the navigator went to."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.feed.library_attachments import LibraryAttachments
from helpviewer.gui.article.finder import ArticleFinder
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.reading import Reading
from helpviewer.gui.article.surroundings import Surroundings
from helpviewer.gui.article.unfolding import Unfolding
from helpviewer.gui.article_links import ArticleLinks
from helpviewer.gui.history import Place
from helpviewer.gui.names import callout_titles
from helpviewer.gui.navigator import Navigator
from helpviewer.library.article import ArticleKey, Card
from helpviewer.library.languages import is_right_to_left
from helpviewer.snapshot import Snapshot

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from helpviewer.library.page import Heading, Page


class ArticleController(QObject):
    """Fills the pane, and changes what is in it as the reader asks.

    Attributes:
        links: What follows the links in the pane.
    """

    article_shown = Signal(object)  # Card
    article_failed = Signal(object)  # HelpViewerError
    reading_asked = Signal()  # the reader looks for something in the article
    changes_asked = Signal(object)  # ArticleKey
    feedback_given = Signal(object, bool)  # Card; whether it helped

    def __init__(
        self, pane: ArticlePane, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._navigator = navigator
        self._snapshot: Snapshot | None = None
        self._attachments: LibraryAttachments | None = None
        self._surroundings = Surroundings()
        self._unfolding = Unfolding()
        self._changes = ""  # HTML that is shown in place of the page's
        self._shown: tuple[ArticleKey, Page] | None = None
        self._finder = ArticleFinder(pane, self)
        self._finder.unfolding_asked.connect(self._unfold)
        self._finder.reading_asked.connect(self.reading_asked)
        self.links = ArticleLinks(navigator, lambda: self.shown, self)
        self.links.answered.connect(self._give_feedback)
        self.links.changes_asked.connect(self.changes_asked)
        self.links.article_asked.connect(self._show_article_again)
        navigator.opened.connect(self._open)
        pane.link_clicked.connect(self.links.follow)
        pane.toggle_clicked.connect(self._toggle)

    @property
    def shown(self) -> ArticleKey | None:
        """The article in the pane, if any."""
        return self._shown[0] if self._shown else None

    @property
    def finding(self) -> "Sequence[QAction]":
        """Finding in the article, and going through what is found."""
        return self._finder.actions

    @property
    def outline(self) -> Sequence["Heading"]:
        """The headings of the article in the pane, in order."""
        return self._shown[1].outline if self._shown else ()

    @property
    def shown_page(self) -> "tuple[Card, Page] | None":
        """The article in the pane with its page, if any."""
        if self._snapshot is None or self._shown is None:
            return None
        key, page = self._shown
        return self._snapshot.library[key], page

    @Slot(object)
    def mark(self, words: tuple[str, ...]) -> None:
        """Mark the words of a search in the article, and in those that are opened next.

        Args:
            words: As `SearchResults.words` has them; none when nothing is searched.
        """
        self._finder.mark(words)

    def ask_feedback(self, answer: Callable[[Card], bool | None]) -> None:
        """Ask below each article whether it helped.

        Args:
            answer: Returns what the reader said of an article; None if they did not.
        """
        self._surroundings.answer = answer

    @Slot()
    def show_feedback(self) -> None:
        """Show what the reader said of the article in the pane, if that is not shown yet."""
        shown = self.shown_page
        if shown and not self._surroundings.tells_answer(shown[0]):
            self._show(shown[0].key, keep_place=True)

    def offer_changes(self, is_changed: Callable[[ArticleKey], bool]) -> None:
        """Offer above each article to show what changed in it.

        Args:
            is_changed: Says whether that can be shown of an article.
        """
        self._surroundings.is_changed = is_changed

    @Slot()
    def show_offer_of_changes(self) -> None:
        """Show whether the article in the pane changed, if that is not shown yet."""
        if self.shown and not self._surroundings.tells_changes(self.shown):
            if self._surroundings.offers_changes:
                self._put_in_place("")
            self._show(self.shown, keep_place=True)

    def show_changes(self, key: ArticleKey, html: str) -> None:
        """Show what changed in an article in its place, if it is still in the pane."""
        if key == self.shown:
            self._put_in_place(html)
            self._show(key)
            self._pane.announce(self.tr("This is what changed."))

    def use(self, snapshot: Snapshot, attachments: LibraryAttachments) -> None:
        """Show articles of this state of the library from now on.

        The article in the pane stays where it is; it is shown anew only if it changed.
        """
        self._snapshot = snapshot
        self._attachments = attachments
        self._surroundings.forget_order()
        self.links.use(snapshot.library)
        self._navigator.forget_missing(snapshot.library.__contains__)
        if self._shown and self._shown[0] not in snapshot.library:
            self._shown = None
        here = self._navigator.here
        if here and here.key != self.shown:  # what was shown is gone, or could not be shown
            self._open(here)
        elif self._shown:
            self._renew(*self._shown)

    def clear(self) -> None:
        """Forget the article in the pane: another library is about to be opened."""
        self._shown = None
        self._snapshot = None
        self.links.use(None)
        self._finder.read(None)
        self._navigator.forget_missing(lambda _key: False)

    @Slot(object)
    def _open(self, place: Place) -> None:
        if self._snapshot is None:
            return
        if place.key != self.shown:
            self._put_in_place("")
            if not self._show(place.key):
                return
        if place.anchor and not place.scroll:
            self._unfold_to(place.anchor)
            self._pane.scroll_to(place.anchor)
        else:
            self._pane.scroll_back(place.anchor, place.scroll)

    def _renew(self, key: ArticleKey, page: "Page") -> None:
        """Show an article anew if its page is another now."""
        assert self._snapshot is not None  # noqa: S101 - `use` came first
        try:
            if self._snapshot.store.page(key) != page:
                if self._changes:
                    self._put_in_place("")
                self._show(key, keep_place=True)
        except HelpViewerError as error:
            self.article_failed.emit(error)

    def _show(self, key: ArticleKey, *, keep_place: bool = False) -> bool:
        snapshot, attachments = self._snapshot, self._attachments
        assert snapshot is not None  # noqa: S101 - `use` came first
        assert attachments is not None  # noqa: S101
        try:
            card, page = snapshot.library[key], snapshot.store.page(key)
            images = attachments.for_article(key)
        except HelpViewerError as error:
            self.article_failed.emit(error)
            return False
        from helpviewer.render.pane import to_rich_text  # noqa: PLC0415 - not before first paint

        html = self._changes or page.html
        expanded, titles = self._unfolding.of(html), callout_titles(card.language)
        around, library = self._surroundings, snapshot.library
        self._pane.show_article(
            to_rich_text(html, expanded=expanded, titles=titles),
            header_html=around.head(card, page, library, shows_changes=bool(self._changes)),
            direction=_direction(card),
            images=images,
            footer=around.foot(card, library),
            keep_place=keep_place,
        )
        self._shown = (key, page)
        reading = Reading(html, card.language, expanded, titles)
        self._finder.read(reading, again=keep_place)
        self.article_shown.emit(card)
        return True

    def _put_in_place(self, changes: str) -> None:
        """Have what changed shown in place of the article; with nothing, the article itself."""
        self._changes = changes
        self._unfolding.forget()

    @Slot()
    def _show_article_again(self) -> None:
        if self.shown:
            self._put_in_place("")
            self._show(self.shown)

    @Slot(bool)
    def _give_feedback(self, helped: bool) -> None:
        if shown := self.shown_page:
            self.feedback_given.emit(shown[0], helped)
            self._pane.announce(self.tr("Thank you."))

    def _unfold_to(self, anchor: str) -> None:
        """Unfold what a heading is in; a summary's own heading can be seen already."""
        if self._shown and not self._pane.has_anchor(anchor):
            key, page = self._shown
            if self._unfolding.unfold_around(self._changes or page.html, anchor):
                self._show(key, keep_place=True)

    @Slot(int)
    def _unfold(self, number: int) -> None:
        if not self._unfolding.has(number):
            self._toggle(number)

    @Slot(int)
    def _toggle(self, number: int) -> None:
        if self.shown:
            self._unfolding.toggle(number)
            self._show(self.shown, keep_place=True)


def _direction(card: Card) -> Qt.LayoutDirection:
    """Return which way an article reads."""
    direction = Qt.LayoutDirection
    return direction.RightToLeft if is_right_to_left(card.language) else direction.LeftToRight
