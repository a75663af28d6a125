"""The list of articles: what is listed, in which order, and the cards themselves."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont, QHelpEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QStackedLayout,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.browse.card_delegate import CardDelegate
from helpviewer.gui.browse.card_facts import describe
from helpviewer.gui.browse.card_model import CardModel, ListedArticle, ListRole
from helpviewer.gui.browse.elided_label import ElidedLabel
from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.browse.notice import Notice
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme
from helpviewer.library.article import ArticleKey
from helpviewer.library.sorting import SortOrder
from helpviewer.search.results import Passage


class _CardView(QListView):
    """Cards one below the other; a click anywhere on one, or Enter, activates it."""

    left_upwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the up key leave the first card for what is above the list."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class ArticleList(QWidget):
    """Shows a listing and reports which article is chosen, and in which order it is wanted."""

    article_chosen = Signal(object)  # ArticleKey
    article_confirmed = Signal()  # chosen with Enter: the reader wants to read now
    order_chosen = Signal(str)
    literal_search_asked = Signal()
    left_upwards = Signal()

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "article-list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self._question: tuple[str, str, SortOrder] | None = None  # what the list answers
        self._heading = ElidedLabel()
        self._heading.setFont(interface_font(17, QFont.Weight.DemiBold))
        self._count = styled(QLabel(), "muted")
        self._count.setFont(interface_font(12))
        self._order = self._make_order_button()
        self._order.hide()  # until there is a list
        self._notice = Notice()
        self._notice.literal_search_asked.connect(self.literal_search_asked)
        self._model = CardModel(describe, self)
        self._view = self._make_view()
        self._delegate = CardDelegate(self._view, icons, theme)
        self._view.setItemDelegate(self._delegate)
        self._empty = self._make_empty()
        self._lay_out()

    def show_listing(self, listing: Listing, chosen: ArticleKey | None) -> None:
        """Show other articles; the open one stays chosen if it is listed.

        The list begins at its top, unless it answers the same question as before.
        """
        question = (listing.heading, listing.text, listing.order)
        bar = self._view.verticalScrollBar()
        place = bar.value() if question == self._question else 0
        self._question = question
        self._heading.setText(listing.heading)
        self._count.setText(self._counted(listing))
        self._show_order(listing)
        self._notice.show_notices(listing.corrections, listing.relaxation)
        self._model.set_articles(listing.articles)
        self._model.set_passages(dict(listing.passages))
        self._show_emptiness(listing)
        self.choose(chosen)
        bar.setValue(place)

    def clear(self) -> None:
        """Show nothing: another library is about to be opened."""
        self._question = None
        self._heading.clear()
        self._count.clear()
        self._order.hide()
        self._notice.hide()
        self._model.set_articles(())
        self._stack.setCurrentWidget(self._view)

    def show_passages(self, passages: Mapping[ArticleKey, Passage]) -> None:
        """Show the matching passages instead of the summaries of these articles."""
        self._model.set_passages(dict(passages))

    def choose(self, key: ArticleKey | None) -> None:
        """Mark an article as chosen, without reporting it."""
        row = self._model.row_of(key) if key else None
        if row is None:
            self._view.clearSelection()
            self._view.setCurrentIndex(QModelIndex())
            return
        index = self._model.index(row)
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)

    def first(self) -> ArticleKey | None:
        """Return the first article of the list, if it has any."""
        article = self._model.index(0).data(ListRole.ARTICLE)
        return article.card.key if isinstance(article, ListedArticle) else None

    @Slot()
    def take_focus(self) -> None:
        """Give the keyboard to the cards, at the chosen or else the first one."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._view.currentIndex().isValid() and self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(0))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the card under the pointer: what its icons only hint at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            article = self._view.indexAt(event.pos()).data(ListRole.ARTICLE)
            if isinstance(article, ListedArticle):
                QToolTip.showText(event.globalPos(), describe(article), self._view)
            return True
        return super().eventFilter(watched, event)

    def _make_view(self) -> _CardView:
        view = styled(_CardView(), "list")
        view.setAccessibleName(self.tr("Articles"))
        view.setModel(self._model)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.verticalScrollBar().setSingleStep(32)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.viewport().installEventFilter(self)
        view.clicked.connect(self._report)
        view.activated.connect(self._confirm)
        view.left_upwards.connect(self.left_upwards)
        return view

    def _make_order_button(self) -> QToolButton:
        button = styled(QToolButton(), "choice")
        button.setFont(interface_font(12))
        button.setIcon(self._icons.icon("arrow-up-down", QPalette.ColorRole.PlaceholderText))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(self.tr("Sort the articles"))
        menu = QMenu(button)
        self._orders = QActionGroup(menu)
        for order, name in self._order_names().items():
            action = QAction(name, menu, checkable=True)
            action.setData(order.value)
            self._orders.addAction(action)
            menu.addAction(action)
        self._orders.triggered.connect(lambda action: self.order_chosen.emit(action.data()))
        button.setMenu(menu)
        return button

    def _order_names(self) -> dict[SortOrder, str]:
        return {
            SortOrder.RELEVANCE: self.tr("Best match"),
            SortOrder.UPDATED: self.tr("Recently updated"),
            SortOrder.PUBLISHED: self.tr("Newest"),
            SortOrder.VIEWS: self.tr("Most viewed"),
            SortOrder.TITLE: self.tr("Title"),
        }

    def _show_order(self, listing: Listing) -> None:
        self._order.show()
        self._order.setText(self._order_names()[listing.order])
        for action in self._orders.actions():
            action.setChecked(action.data() == listing.order.value)
            if action.data() == SortOrder.RELEVANCE.value:
                action.setVisible(bool(listing.text))

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        self._empty_title = styled(QLabel(), "empty-title")
        self._empty_title.setFont(interface_font(15, QFont.Weight.DemiBold))
        self._empty_hint = styled(QLabel(), "muted")
        self._empty_hint.setFont(interface_font(13))
        column = QVBoxLayout(empty)
        column.setContentsMargins(24, 40, 24, 24)
        for label in (self._empty_title, self._empty_hint):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch()
        return empty

    def _show_emptiness(self, listing: Listing) -> None:
        self._stack.setCurrentWidget(self._view if listing.articles else self._empty)
        self._empty_title.setText(
            self.tr("No article matches “{text}”.").format(text=listing.text)
            if listing.text
            else self.tr("There are no articles here.")
        )
        self._empty_hint.setText(
            self.tr("Try fewer or other words, or search all categories.")
            if listing.text
            else ""
        )

    def _counted(self, listing: Listing) -> str:
        if listing.text:
            return self.tr("%Ln result(s)", "", listing.total)
        return self.tr("%Ln article(s)", "", listing.total)

    def _lay_out(self) -> None:
        title_row = QHBoxLayout()
        title_row.setContentsMargins(22, 16, 22, 0)
        title_row.addWidget(self._heading)
        count_row = QHBoxLayout()
        count_row.setContentsMargins(12, 0, 12, 4)  # which are not mirrored
        count_row.addSpacing(10)
        count_row.addWidget(self._count)
        count_row.addStretch(1)
        count_row.addWidget(self._order)
        notice_row = QHBoxLayout()
        notice_row.setContentsMargins(12, 0, 12, 0)
        notice_row.addWidget(self._notice)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(title_row)
        column.addLayout(count_row)
        column.addLayout(notice_row)
        column.addLayout(self._stack, 1)

    @Slot(QModelIndex)
    def _report(self, index: QModelIndex) -> None:
        article = index.data(ListRole.ARTICLE)
        if isinstance(article, ListedArticle):
            self.article_chosen.emit(article.card.key)

    @Slot(QModelIndex)
    def _confirm(self, index: QModelIndex) -> None:
        self._report(index)
        self.article_confirmed.emit()
