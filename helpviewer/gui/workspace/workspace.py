"""Sidebar, list and article in the width that there is."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSettings, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpviewer.gui.bar import Bar
from helpviewer.gui.browse.article_list import ArticleList
from helpviewer.gui.browse.sidebar import Sidebar
from helpviewer.gui.reading_area import ReadingArea
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.workspace.arrangement import (
    LEAST_ARTICLE,
    LEAST_CARDS,
    LEAST_SIDEBAR,
    Panes,
    arrange,
)
from helpviewer.gui.workspace.shared_splitter import SharedSplitter

if TYPE_CHECKING:
    from helpviewer.gui.workspace.back_bar import BackBar
    from helpviewer.gui.workspace.drawer import Drawer

_OUTER, _INNER = "window/outer", "window/inner"


class Parts(NamedTuple):
    """What stands in a window."""

    sidebar: Sidebar
    top_bar: Bar
    cards: ArticleList
    reading: ReadingArea


class Workspace(SharedSplitter):
    """Shows its parts side by side; without room for that, one at a time.

    The sidebar is folded first: then a drawer holds it while the reader chooses from it. In
    still less room there is either the list or the article. Where the reader has moved the
    lines is kept only for the window that shows everything.
    """

    def __init__(self, parts: Parts, icons: Icons) -> None:
        right = QWidget()
        super().__init__(parts.sidebar, right)
        self._parts = parts
        self._icons = icons
        self._inner = SharedSplitter(parts.cards, parts.reading)
        self.column = column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(parts.top_bar)
        column.addWidget(self._inner, 1)
        self._panes = Panes.THREE
        self._is_reading = False  # the article, where there is room for only one
        self._moved: set[Panes] = set()  # arrangements whose lines the reader has moved
        self._kept: tuple[QByteArray, QByteArray] | None = None  # those lines of all parts
        self._drawer: Drawer | None = None
        self._back_bar: BackBar | None = None
        for splitter in (self, self._inner):
            splitter.moved_by_hand.connect(self._note_move)
        self._limit()

    @property
    def panes(self) -> Panes:
        """How many parts stand beside each other."""
        return self._panes

    @property
    def shows_only_article(self) -> bool:
        """Whether the reader has to go back to see the list."""
        return self._panes is Panes.ONE and self._is_reading

    def remember(self, state: QSettings) -> None:
        """Keep where the reader has put the lines."""
        if self._kept:
            for name, lines in zip((_OUTER, _INNER), self._kept, strict=True):
                state.setValue(name, lines)

    def recall(self, state: QSettings) -> None:
        """Put the lines where they stood last."""
        outer, inner = state.value(_OUTER), state.value(_INNER)
        if isinstance(outer, QByteArray) and isinstance(inner, QByteArray):
            self._kept = outer, inner
            self._moved.add(Panes.THREE)
            if self._panes is Panes.THREE:
                self._restore_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts for another width."""
        self._plan()
        super().resizeEvent(event)

    def renew(self) -> None:
        """Arrange the parts for another size of text."""
        self._limit()
        self._plan()
        self.share()
        self._inner.share()

    @Slot()
    def show_article(self) -> None:
        """Show the article, where there is room for only one."""
        self._turn(is_reading=True)

    @Slot()
    def show_list(self) -> None:
        """Show the list, where there is room for only one."""
        self._turn(is_reading=False)

    @Slot()
    def open_categories(self) -> None:
        """Give the keyboard to the categories; in a drawer, if they are folded."""
        if self._panes is Panes.THREE:
            self._parts.sidebar.take_focus()
        elif self._drawer is None:
            from helpviewer.gui.workspace.drawer import Drawer  # noqa: PLC0415 - not at start

            keys = self._parts.top_bar.category_keys
            self._drawer = Drawer(self.parentWidget() or self, self._parts.sidebar, keys)
            self._drawer.closed.connect(self._take_sidebar_back)

    def _plan(self) -> None:
        """Decide how wide the parts are, and which of them can be seen."""
        scale = Scale.now()
        arrangement = arrange(scale.back(self.width()))
        if arrangement.panes is not self._panes:
            self._show_panes(arrangement.panes)
        is_free = self._panes not in self._moved
        is_three = self._panes is Panes.THREE
        self.plan(scale.px(arrangement.sidebar) if is_free and is_three else None)
        is_split = self._panes is not Panes.ONE
        self._inner.plan(scale.px(arrangement.cards) if is_free and is_split else None)

    def _show_panes(self, panes: Panes) -> None:
        """Fold or unfold parts; the reader stays at the one that they use."""
        if self._drawer:
            self._drawer.leave()
        if self._has_focus(self._parts.reading):
            self._is_reading = True
        elif self._has_focus(self._parts.cards):
            self._is_reading = False
        self._panes = panes
        self._limit()
        self._parts.top_bar.offer_categories(panes is not Panes.THREE)
        self._parts.sidebar.setVisible(panes is Panes.THREE)
        self._show_parts()
        if panes is Panes.THREE:
            self._restore_lines()

    def _turn(self, *, is_reading: bool) -> None:
        before = self.shows_only_article
        self._is_reading = is_reading
        if self._panes is Panes.ONE and before is not is_reading:
            self._show_parts()

    def _show_parts(self) -> None:
        """Show list or article or both; the keyboard follows from what goes to what comes."""
        cards, reading = self._parts.cards, self._parts.reading
        self._offer_way_back()
        if self._panes is not Panes.ONE:
            cards.show()
            reading.show()
        elif self._is_reading:
            had_focus = self._has_focus(cards)
            reading.show()
            cards.hide()
            if had_focus:
                reading.take_focus()
        else:
            had_focus = self._has_focus(reading)
            cards.show()
            reading.hide()
            if had_focus:
                cards.take_focus()

    def _has_focus(self, part: QWidget) -> bool:
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and part.isAncestorOf(focus)

    def _offer_way_back(self) -> None:
        if self.shows_only_article:
            if self._back_bar is None:
                from helpviewer.gui.workspace.back_bar import BackBar  # noqa: PLC0415 - as above

                self._back_bar = BackBar(self._icons)
                self._back_bar.list_asked.connect(self.go_back)
                self.column.insertWidget(self.column.indexOf(self._inner), self._back_bar)
            self._back_bar.offer(self._parts.cards.heading)
        elif self._back_bar:
            self._back_bar.hide()

    @Slot()
    def go_back(self) -> None:
        """Show the list, at the card that was read."""
        self.show_list()
        self._parts.cards.take_focus()

    @Slot()
    def _take_sidebar_back(self) -> None:
        self._drawer = None
        self.insertWidget(0, self._parts.sidebar)
        self._parts.sidebar.setVisible(self._panes is Panes.THREE)
        self._limit()

    def _limit(self) -> None:
        """Let no part become too narrow beside others."""
        px = Scale.now().px
        beside = 1 if self._panes is Panes.ONE else 0  # alone it takes what there is
        self._parts.sidebar.setMinimumWidth(px(LEAST_SIDEBAR))
        self._parts.cards.setMinimumWidth(beside or px(LEAST_CARDS))
        self._parts.reading.setMinimumWidth(beside or px(LEAST_ARTICLE))

    @Slot()
    def _note_move(self) -> None:
        self._moved.add(self._panes)
        self.plan(None)
        self._inner.plan(None)
        if self._panes is Panes.THREE:
            self._kept = self.saveState(), self._inner.saveState()

    def _restore_lines(self) -> None:
        if self._kept:
            self.restore(self._kept[0])
            self._inner.restore(self._kept[1])
