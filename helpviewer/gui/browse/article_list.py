"""The list of articles: what is listed, in which order, and the cards themselves."""

from collections.abc import Mapping, Set

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QHelpEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.browse.card_delegate import CardDelegate
from helpviewer.gui.browse.card_facts import describe
from helpviewer.gui.browse.card_model import CardModel, ListedArticle, ListRole
from helpviewer.gui.browse.card_view import CardView
from helpviewer.gui.browse.elided_label import ElidedLabel
from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.browse.no_hits import NoHitsPage
from helpviewer.gui.browse.notice import Notice
from helpviewer.gui.browse.order_button import OrderButton
from helpviewer.gui.plain_text import plain_tip
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.results import Passage


class ArticleList(QWidget):
    """Shows a listing and reports which article is chosen, and in which order it is wanted."""

    article_chosen = Signal(object)  # ArticleKey
    article_confirmed = Signal()  # chosen with Enter: the reader wants to read now
    gone_article_chosen = Signal(object)  # Card of one that the library has no longer
    explanation_asked = Signal(object)  # ArticleKey
    favourite_toggled = Signal(object)  # Card
    removal_asked = Signal(object)  # ArticleId: to be taken off the list that is shown
    new_tab_asked = Signal(object, bool)  # ArticleKey; whether to go there at once
    more_wanted = Signal()  # the reader has come to the end of the list
    order_chosen = Signal(str)
    literal_search_asked = Signal()
    all_categories_asked = Signal()  # to be searched for the same
    category_chosen = Signal(str)  # to be looked through, for want of anything found
    left_upwards = Signal()

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "article-list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._question: tuple[str, str, str] | None = None  # what the list answers
        self._chosen: ArticleKey | None = None
        self._came_from_above = False  # the keyboard, to the first card
        self._heading = ElidedLabel()
        self._heading.setFont(interface_font(17, QFont.Weight.DemiBold))
        self._count = styled(QLabel(), "muted")
        self._count.setFont(interface_font(12))
        self._order = OrderButton(icons)
        self._order.order_chosen.connect(self.order_chosen)
        self._order.hide()  # until there is a list
        self._notice = Notice()
        self._notice.literal_search_asked.connect(self.literal_search_asked)
        self._model = CardModel(describe, self)
        self._model.more_wanted.connect(self.more_wanted)
        self._view = self._make_view()
        self._delegate = CardDelegate(self._view, icons, theme)
        self._view.setItemDelegate(self._delegate)
        self._no_hits = self._make_no_hits(icons, theme)
        self._lay_out()

    def show_listing(self, listing: Listing, chosen: ArticleKey | None) -> None:
        """Show other articles; the open one stays chosen if it is listed.

        The list begins at its top, unless it answers the same question as before or has the
        same articles.
        """
        question = (listing.heading, listing.text, listing.order or "")
        bar = self._view.verticalScrollBar()
        place, is_same_question = bar.value(), question == self._question
        self._question = question
        self._heading.setText(listing.heading)
        self._count.setText(self._counted(listing))
        self._order.show_order(listing.order, searching=bool(listing.text))
        self._notice.show_notices(listing)
        self._view.set_explainable(listing.can_explain)
        self._view.set_removable(listing.can_remove)
        stays_first = self._came_from_above and self._view.currentIndex().row() == 0
        is_other = self._model.set_articles(
            listing.articles, listing.passages, has_more=listing.has_more
        )
        self._show_emptiness(listing)
        if is_other or chosen != self._chosen:
            self._chosen = chosen
            self._mark_chosen()
        if is_other and stays_first and self._view.hasFocus():
            self._view.setCurrentIndex(self._model.index(0))
        bar.setValue(place if is_same_question or not is_other else 0)

    def clear(self) -> None:
        """Show nothing: another library is about to be opened."""
        self._question = None
        self._heading.clear()
        self._count.clear()
        self._order.hide()
        self._notice.hide()
        self._model.clear()
        self._stack.setCurrentWidget(self._view)

    def show_passages(self, passages: Mapping[ArticleKey, Passage]) -> None:
        """Show the matching passages instead of the summaries of these articles."""
        self._model.set_passages(passages)

    @Slot(object)
    def show_unread(self, keys: Set[ArticleKey]) -> None:
        """Mark these articles as new or changed, and no others."""
        self._model.set_unread(keys)

    @Slot(object)
    def show_favourites(self, favourites: Set[ArticleId]) -> None:
        """Offer in the cards' menus to add to these favourites, or to remove from them."""
        self._view.set_favourites(favourites)

    def offer_tabs(self) -> None:
        """Let articles be opened in tabs of their own."""
        self._view.offer_tabs()

    def choose(self, key: ArticleKey | None) -> None:
        """Mark an article as chosen, without reporting it, and show where it stands."""
        self._chosen = key
        self._came_from_above = False
        if key and self._model.row_of(key) is None:
            self._model.load(key)
        self._mark_chosen()
        self._view.scrollTo(self._view.currentIndex())

    @property
    def told(self) -> str:
        """How many articles there are, and what is to be said of the search."""
        return " ".join(filter(None, (f"{self._count.text()}.", self._notice.told)))

    @property
    def heading(self) -> str:
        """What is listed."""
        return self._heading.text()

    def first(self) -> ArticleKey | None:
        """Return the first article of the list, if it has any."""
        article = self._model.index(0).data(ListRole.ARTICLE)
        return article.card.key if isinstance(article, ListedArticle) else None

    @Slot()
    def take_focus_from_above(self) -> None:
        """Give the keyboard to the first card, and to the one that comes to be the first."""
        self.take_focus()
        self._came_from_above = True
        self._view.setCurrentIndex(self._model.index(0))

    @Slot()
    def take_focus(self) -> None:
        """Give the keyboard to the cards, at the chosen or else the first one."""
        self._came_from_above = False
        if self._stack.currentWidget() is self._no_hits:
            self._no_hits.take_focus()
            return
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._view.currentIndex().isValid() and self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(0))

    def set_least_height(self, pixels: int) -> None:
        """Have no row lower than this, at any size of text; a card is higher anyway.

        Whoever wants that touches, and gets the order by touches instead of a menu.
        """
        self._no_hits.least_height = pixels
        self._order.step_by_clicks()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours, and in the size of the moment."""
        self._delegate.set_theme(theme)
        self._no_hits.set_theme(theme)
        self._view.doItemsLayout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the card under the pointer: what its icons only hint at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            article = self._view.indexAt(event.pos()).data(ListRole.ARTICLE)
            if isinstance(article, ListedArticle):
                QToolTip.showText(event.globalPos(), plain_tip(describe(article)), self._view)
            return True
        return super().eventFilter(watched, event)

    def _make_view(self) -> CardView:
        view = CardView()
        view.setModel(self._model)
        view.viewport().installEventFilter(self)
        view.clicked.connect(self._report)
        view.activated.connect(self._confirm)
        view.explanation_asked.connect(self.explanation_asked)
        view.favourite_toggled.connect(self.favourite_toggled)
        view.removal_asked.connect(self.removal_asked)
        view.new_tab_asked.connect(self._report_tab)
        view.left_upwards.connect(self.left_upwards)
        self._model.rowsInserted.connect(self._mark_chosen)
        return view

    def _make_no_hits(self, icons: Icons, theme: Theme) -> NoHitsPage:
        page = NoHitsPage(icons, theme)
        page.article_chosen.connect(self.article_chosen)
        page.category_chosen.connect(self.category_chosen)
        page.all_categories_asked.connect(self.all_categories_asked)
        page.left_upwards.connect(self.left_upwards)
        return page

    @Slot()
    def _mark_chosen(self) -> None:
        """Mark the open article, as soon as its row is loaded."""
        row = self._model.row_of(self._chosen) if self._chosen else None
        if row is None:
            self._view.clearSelection()
            self._view.setCurrentIndex(QModelIndex())
        elif row != self._view.currentIndex().row():
            self._view.setCurrentIndex(self._model.index(row))

    def _show_emptiness(self, listing: Listing) -> None:
        if listing.articles:
            self._stack.setCurrentWidget(self._view)
        else:
            self._no_hits.show_listing(listing)
            self._no_hits.come_after(self._view)
            self._stack.setCurrentWidget(self._no_hits)

    def _counted(self, listing: Listing) -> str:
        if listing.text:
            return self.tr("%Ln result(s)", "", listing.total)
        return self.tr("%Ln article(s)", "", listing.total)

    def _lay_out(self) -> None:
        title_row = QHBoxLayout()
        title_row.setContentsMargins(margins(22, 16, 22, 0))
        title_row.addWidget(self._heading)
        count_row = QHBoxLayout()
        count_row.setContentsMargins(margins(12, 0, 12, 4))  # which are not mirrored
        count_row.addSpacing(scaled(10))
        count_row.addWidget(self._count)
        count_row.addStretch(1)
        count_row.addWidget(self._order)
        notice_row = QHBoxLayout()
        notice_row.setContentsMargins(margins(12, 0, 12, 0))
        notice_row.addWidget(self._notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(title_row)
        column.addLayout(count_row)
        column.addLayout(notice_row)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # first: a stack without a parent shows its first page
        self._stack.addWidget(self._view)  # at once, as a window of its own
        self._stack.addWidget(self._no_hits)

    @Slot(QModelIndex)
    def _report(self, index: QModelIndex) -> None:
        article = index.data(ListRole.ARTICLE)
        if not isinstance(article, ListedArticle):
            return
        if article.is_gone:
            self.gone_article_chosen.emit(article.card)
        else:
            self.article_chosen.emit(article.card.key)

    @Slot(QModelIndex, bool)
    def _report_tab(self, index: QModelIndex, goes_there: bool) -> None:
        article = index.data(ListRole.ARTICLE)
        if isinstance(article, ListedArticle) and not article.is_gone:
            self.new_tab_asked.emit(article.card.key, goes_there)
        else:
            self._report(index)

    @Slot(QModelIndex)
    def _confirm(self, index: QModelIndex) -> None:
        self._report(index)
        article = index.data(ListRole.ARTICLE)
        if not (isinstance(article, ListedArticle) and article.is_gone):
            self.article_confirmed.emit()
