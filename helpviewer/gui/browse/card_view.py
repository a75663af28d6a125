"""The cards of a list, one below the other, and what can be done with one of them."""

from collections.abc import Set

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from helpviewer.gui.browse.card_model import ListedArticle, ListRole
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.viewport import know_viewport
from helpviewer.library.article import ArticleId


class CardView(QListView):
    """A click anywhere on a card, or Enter, activates it; each has a menu of its own."""

    left_upwards = Signal()
    explanation_asked = Signal(object)  # ArticleKey
    favourite_toggled = Signal(object)  # Card
    removal_asked = Signal(object)  # ArticleId: to be taken off this list
    new_tab_asked = Signal(QModelIndex, bool)  # for this card; whether to go there at once

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        styled(self, "list")
        self.setAccessibleName(self.tr("Articles"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(32)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._can_explain = False
        self._can_remove = False
        self._has_tabs = False
        self._pressed = QModelIndex()  # the card that a tab may be about to be asked for
        self._favourites: Set[ArticleId] | None = None

    def set_explainable(self, can_explain: bool) -> None:
        """Offer to tell why an article is listed, or do not."""
        self._can_explain = can_explain

    def set_removable(self, can_remove: bool) -> None:
        """Offer to take an article off the list, or do not."""
        self._can_remove = can_remove

    def offer_tabs(self) -> None:
        """Let articles be opened in tabs of their own."""
        self._has_tabs = True

    def set_favourites(self, favourites: Set[ArticleId]) -> None:
        """Offer to add articles to these favourites, and to remove them."""
        self._favourites = favourites

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the up key leave the first card for what is above the list."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Up if self.currentIndex().row() <= 0:
                self.left_upwards.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._has_tabs and _has_ctrl(event):
                self._ask_for_tab(self.currentIndex(), event)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.activated.emit(self.currentIndex())
            case Qt.Key.Key_F10 if shift:  # Qt knows the menu key, but this one not everywhere
                self._show_menu_of_current()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the card that a tab may be about to be asked for."""
        self._pressed = QModelIndex()
        if self._has_tabs and _asks_for_tab(event):
            self._pressed = self.indexAt(event.position().toPoint())
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for a tab where a click asked for one; the open article stays chosen."""
        if not (self._has_tabs and _asks_for_tab(event)):
            super().mouseReleaseEvent(event)
        elif self._pressed == self.indexAt(event.position().toPoint()):
            self._ask_for_tab(self._pressed, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of the card under the pointer; for the menu key, of the current one."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._show_menu_of_current()
        else:
            self._show_menu(self.indexAt(event.pos()), event.globalPos())

    def _ask_for_tab(self, index: QModelIndex, event: QMouseEvent | QKeyEvent) -> None:
        """Ask for a tab for a card, to go to at once if Shift is held too."""
        if index.isValid():
            goes_there = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.new_tab_asked.emit(index, goes_there)

    def _show_menu_of_current(self) -> None:
        index = self.currentIndex()
        center = self.visualRect(index).center()
        self._show_menu(index, self.viewport().mapToGlobal(center))

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        article = index.data(ListRole.ARTICLE)
        has_menu = self.contextMenuPolicy() is not Qt.ContextMenuPolicy.NoContextMenu
        if not has_menu or not isinstance(article, ListedArticle):
            return
        title, key = article.card.title, article.card.key
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.activated.emit(index))
        if self._has_tabs and not article.is_gone:
            apart = self.tr("Open in new tab")
            menu.addAction(apart, lambda: self.new_tab_asked.emit(index, False))
        if self._can_explain:
            why = self.tr("Why this result?")
            menu.addAction(why, lambda: self.explanation_asked.emit(key))
        if self._favourites is not None:
            favourite = self._favourite_text(key.id)
            menu.addAction(favourite, lambda: self.favourite_toggled.emit(article.card))
        if self._can_remove:
            remove = self.tr("Remove from this list")
            menu.addAction(remove, lambda: self.removal_asked.emit(key.id))
        menu.addSeparator()
        copy = self.tr("Copy title")
        menu.addAction(copy, lambda: QGuiApplication.clipboard().setText(title))
        menu.popup(place)

    def _favourite_text(self, article_id: ArticleId) -> str:
        if article_id in (self._favourites or ()):
            return self.tr("Remove from favourites")
        return self.tr("Add to favourites")


def _asks_for_tab(event: QMouseEvent) -> bool:
    """Tell whether a click asks for a tab: with the middle button, or with Ctrl."""
    is_left = event.button() is Qt.MouseButton.LeftButton
    return event.button() is Qt.MouseButton.MiddleButton or (is_left and _has_ctrl(event))


def _has_ctrl(event: QMouseEvent | QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
