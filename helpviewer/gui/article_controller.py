"""Showing the article that the navigator went to, and following its links."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QObject, Qt, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.feed.library_attachments import LibraryAttachments
from helpviewer.gui.article.finder import ArticleFinder
from helpviewer.gui.article.header import (
    CATEGORY,
    SHOW_ARTICLE,
    SHOW_CHANGES,
    TAG,
    header_html,
    reading_minutes,
)
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.reading import Reading
from helpviewer.gui.history import Place
from helpviewer.gui.names import callout_titles, language_name
from helpviewer.gui.navigator import Navigator
from helpviewer.library.article import ArticleKey, Card
from helpviewer.library.languages import is_right_to_left
from helpviewer.render.rich_text import RichText
from helpviewer.snapshot import Snapshot

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from helpviewer.library.page import Heading, Page
    from helpviewer.library.reading_order import ReadingOrder


class ArticleController(QObject):
    """Fills the pane; decides what a click in it means."""

    article_shown = Signal(object)  # Card
    outside_link_clicked = Signal(str)
    missing_link_clicked = Signal(str)
    article_failed = Signal(object)  # HelpViewerError
    tag_chosen = Signal(str)
    reading_asked = Signal()  # the reader looks for something in the article
    category_chosen = Signal(str)  # its path
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
        self._reading_order: ReadingOrder | None = None
        self._answer: Callable[[Card], bool | None] | None = None
        self._told: bool | None = None  # the answer that the footer shows
        self._is_changed: Callable[[ArticleKey], bool] | None = None
        self._is_offering_changes = False
        self._changes = ""  # HTML that is shown in place of the page's
        self._shown: tuple[ArticleKey, Page] | None = None
        self._expanded: frozenset[int] | None = None  # None: as the author wants them
        self._finder = ArticleFinder(pane, self)
        self._finder.unfolding_asked.connect(self._unfold)
        self._finder.reading_asked.connect(self.reading_asked)
        navigator.opened.connect(self._open)
        pane.link_clicked.connect(self.follow)
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
        self._answer = answer

    @Slot()
    def show_feedback(self) -> None:
        """Show what the reader said of the article in the pane, if that is not shown yet."""
        if self._shown and self._snapshot:
            key = self._shown[0]
            card = self._snapshot.library[key]
            if self._answer and self._answer(card) is not self._told:
                self._show(key, keep_place=True)

    def offer_changes(self, is_changed: Callable[[ArticleKey], bool]) -> None:
        """Offer above each article to show what changed in it.

        Args:
            is_changed: Says whether that can be shown of an article.
        """
        self._is_changed = is_changed

    @Slot()
    def show_offer_of_changes(self) -> None:
        """Show whether the article in the pane changed, if that is not shown yet."""
        if self.shown and self._has_changes(self.shown) is not self._is_offering_changes:
            if self._is_offering_changes:
                self._changes, self._expanded = "", None
            self._show(self.shown, keep_place=True)

    def show_changes(self, key: ArticleKey, html: str) -> None:
        """Show what changed in an article in its place, if it is still in the pane."""
        if key == self.shown:
            self._changes, self._expanded = html, None
            self._show(key)
            self._pane.announce(self.tr("This is what changed."))

    def use(self, snapshot: Snapshot, attachments: LibraryAttachments) -> None:
        """Show articles of this state of the library from now on.

        The article in the pane stays where it is; it is shown anew only if it changed.
        """
        self._snapshot = snapshot
        self._attachments = attachments
        self._reading_order = None
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
        self._finder.read(None)
        self._navigator.forget_missing(lambda _key: False)

    @Slot(object)
    def _open(self, place: Place) -> None:
        if self._snapshot is None:
            return
        if place.key != self.shown:
            self._changes, self._expanded = "", None
            if not self._show(place.key):
                return
        if place.anchor and not place.scroll:
            self._unfold_to(place.anchor)
            self._pane.scroll_to(place.anchor)
        else:
            self._pane.verticalScrollBar().setValue(place.scroll)

    def _renew(self, key: ArticleKey, page: "Page") -> None:
        """Show an article anew if its page is another now."""
        assert self._snapshot is not None  # noqa: S101 - `use` came first
        try:
            if self._snapshot.store.page(key) != page:
                if self._changes:
                    self._changes, self._expanded = "", None
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
        from helpviewer.render.details import open_details  # noqa: PLC0415 - not before the
        from helpviewer.render.pane import to_rich_text  # noqa: PLC0415 - first paint either

        html = self._changes or page.html
        if self._expanded is None:
            self._expanded = open_details(html)
        right_to_left = is_right_to_left(card.language)
        direction = Qt.LayoutDirection
        titles = callout_titles(card.language)
        self._pane.show_article(
            to_rich_text(html, expanded=self._expanded, titles=titles),
            header_html=self._header(card, page),
            direction=direction.RightToLeft if right_to_left else direction.LeftToRight,
            images=images,
            footer=self._footer(card),
            keep_place=keep_place,
        )
        self._shown = (key, page)
        reading = Reading(html, card.language, self._expanded, titles)
        self._finder.read(reading, again=keep_place)
        self.article_shown.emit(card)
        return True

    def _header(self, card: Card, page: "Page") -> str:
        assert self._snapshot is not None  # noqa: S101 - `use` came first
        self._is_offering_changes = self._has_changes(card.key)
        return header_html(
            card,
            self._snapshot.library.breadcrumbs(card.category),
            minutes=reading_minutes(page.text) if page.text else None,
            language_note=self._language_note(card),
            shows_changes=bool(self._changes) if self._is_offering_changes else None,
        )

    def _has_changes(self, key: ArticleKey) -> bool:
        return self._is_changed is not None and self._is_changed(key)

    def _footer(self, card: Card) -> RichText:
        assert self._snapshot is not None  # noqa: S101 - `use` came first
        from helpviewer.gui.article.footer import (  # noqa: PLC0415 - not before the first paint
            Question,
            footer_text,
        )
        from helpviewer.library.reading_order import ReadingOrder  # noqa: PLC0415 - as above

        library = self._snapshot.library
        if self._reading_order is None:
            self._reading_order = ReadingOrder(library)
        self._told = self._answer(card) if self._answer else None
        named = map(library.get, card.related)
        return footer_text(
            card,
            question=Question(self._told) if self._answer else None,
            beside=self._reading_order.beside(card),
            related=[other for other in named if other and other.id != card.id],
        )

    def _language_note(self, card: Card) -> str:
        """Say in which language the article is, if it is not the reader's."""
        assert self._snapshot is not None  # noqa: S101 - `use` came first
        wanted = self._snapshot.library.language
        if card.language.partition("-")[0] == wanted.partition("-")[0]:
            return ""
        return self.tr("In {language}: there is no version in {wanted}.").format(
            language=language_name(card.language), wanted=language_name(wanted)
        )

    def place_of(self, target: str) -> Place | None:
        """Return which place in an article a link leads to; None if it leads elsewhere."""
        from helpviewer.library.links import (  # noqa: PLC0415 - not before the first paint
            ToArticle,
            ToHeading,
            destination,
        )

        if self._snapshot is None:
            return None
        match destination(target, self._snapshot.library):
            case ToHeading(anchor) if self.shown:
                return Place(self.shown, anchor)
            case ToArticle(key, anchor):
                return Place(key, anchor)
            case _:
                return None

    @Slot(str)
    def follow(self, target: str) -> None:
        """Go where a link of the article leads, or report what it is instead."""
        from helpviewer.library.links import (  # noqa: PLC0415 - not before the first paint
            ToArticle,
            ToHeading,
            ToNowhere,
            ToOutside,
            destination,
        )

        if self._snapshot is None or self._follow_own(target):
            return
        match destination(target, self._snapshot.library):
            case ToHeading(anchor) if self.shown:
                self._navigator.open(self.shown, anchor)
            case ToArticle(key, anchor):
                self._navigator.open(key, anchor)
            case ToOutside(url):
                self.outside_link_clicked.emit(url)
            case ToNowhere(where):
                self.missing_link_clicked.emit(where)

    def _follow_own(self, target: str) -> bool:
        """Follow a link of the header or the footer; return whether it is one."""
        from helpviewer.gui.article.footer import NO, YES  # noqa: PLC0415 - as above

        if target in {YES, NO} and self._shown and self._snapshot:
            card = self._snapshot.library[self._shown[0]]
            self.feedback_given.emit(card, target == YES)
            self._pane.announce(self.tr("Thank you."))
        elif target.startswith(TAG):
            self.tag_chosen.emit(unquote(target.removeprefix(TAG)))
        elif target.startswith(CATEGORY):
            self.category_chosen.emit(unquote(target.removeprefix(CATEGORY)))
        elif target == SHOW_CHANGES and self.shown:
            self.changes_asked.emit(self.shown)
        elif target == SHOW_ARTICLE and self.shown:
            self._changes, self._expanded = "", None
            self._show(self.shown)
        else:
            return False
        return True

    def _unfold_to(self, anchor: str) -> None:
        """Unfold what a heading is in; a summary's own heading can be seen already."""
        from helpviewer.render.details import details_around  # noqa: PLC0415 - not at start

        if self._shown and not self._pane.has_anchor(anchor):
            key, page = self._shown
            around = details_around(self._changes or page.html, anchor)
            expanded = self._expanded or frozenset()
            if not around <= expanded:
                self._expanded = expanded | around
                self._show(key, keep_place=True)

    @Slot(int)
    def _unfold(self, number: int) -> None:
        if number not in (self._expanded or frozenset()):
            self._toggle(number)

    @Slot(int)
    def _toggle(self, number: int) -> None:
        if self.shown:
            self._expanded = (self._expanded or frozenset()) ^ {number}
            self._show(self.shown, keep_place=True)
