"""The menu of the article pane, in place of Qt's own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article_actions import ArticleActions


class ArticleMenu(QObject):
    """Shows what can be done at a place of the article, and reports what is chosen."""

    link_opened = Signal(str)  # its target, as the article has it
    new_tab_asked = Signal(str, bool)  # where a link leads; whether to go there: not at once
    link_copied = Signal(str)
    code_copied = Signal(str)
    section_copied = Signal(str)  # its anchor

    def __init__(self, pane: ArticlePane, actions: ArticleActions) -> None:
        super().__init__(pane)
        self._pane = pane
        self._actions = actions
        self._can_have_tab: Callable[[str], bool] | None = None
        pane.menu_asked.connect(self.show)

    def offer_tabs(self, can_have_tab: Callable[[str], bool]) -> None:
        """Offer to open links in tabs of their own.

        Args:
            can_have_tab: Says whether there is something that a tab could show.
        """
        self._can_have_tab = can_have_tab

    @Slot(QPoint)
    def show(self, place: QPoint) -> None:
        """Show the menu at a place of the pane's viewport."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Article"))
        self._add_link(menu, place)
        self._add_selection(menu)
        self._add_copies(menu, place)
        for group in self._actions.groups:
            menu.addSeparator()
            menu.addActions([a for a in group if a is not self._actions.copying_section])
        menu.popup(self._pane.viewport().mapToGlobal(place))

    def _add_link(self, menu: QMenu, place: QPoint) -> None:
        target = self._pane.anchorAt(place)
        if target and not target.startswith("toggle:"):
            menu.addAction(self.tr("Open"), partial(self.link_opened.emit, target))
            if self._can_have_tab and self._can_have_tab(target):
                apart = self.tr("Open in new tab")
                menu.addAction(apart, partial(self.new_tab_asked.emit, target, False))
            if self._pane.outside_target(target):
                copy = self.tr("Copy address")
                menu.addAction(copy, partial(self.link_copied.emit, target))
            menu.addSeparator()

    def _add_selection(self, menu: QMenu) -> None:
        standard = QKeySequence.StandardKey
        copy = menu.addAction(_keyed(self.tr("Copy"), standard.Copy), self._pane.copy)
        copy.setEnabled(self._pane.textCursor().hasSelection())
        everything = _keyed(self.tr("Select all"), standard.SelectAll)
        menu.addAction(everything, self._pane.selectAll)

    def _add_copies(self, menu: QMenu, place: QPoint) -> None:
        code = self._pane.code_at(place)
        if code:
            menu.addAction(self.tr("Copy code"), partial(self.code_copied.emit, code.text))
        if self._actions.copying_section.isEnabled():
            anchor = self._pane.section_at(place)
            section = partial(self.section_copied.emit, anchor)
            menu.addAction(self._actions.copying_section.text(), section)


def _keyed(name: str, key: QKeySequence.StandardKey) -> str:
    """Return a name with its key; the key itself is Qt's already."""
    return f"{name}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
