"""What can be done with the open article as a whole: the actions, and where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.theme.icons import Icons


class ArticleActions(QObject):
    """The actions, in groups as menus show them; their keys work in the whole window.

    Args:
        pane: Where the article is; the actions belong to it.
        icons: Their icons.
        can_save: Articles may be printed and saved.
        can_browse: Articles may be handed to a browser.
    """

    def __init__(
        self, pane: ArticlePane, icons: Icons, *, can_save: bool, can_browse: bool
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._icons = icons
        self.printing = self._action("printer", self.tr("Print…"), "Ctrl+P")
        self.saving_pdf = self._action(
            "arrow-down-to-line", self.tr("Save as PDF…"), "Ctrl+Shift+P"
        )
        self.saving_html = self._action("code", self.tr("Save as HTML…"), "Ctrl+S")
        self.browsing = self._action("globe", self.tr("Read in browser"), "Ctrl+Shift+R")
        self.copying = self._action("copy", self.tr("Copy article as Markdown"), "Ctrl+Shift+A")
        self.copying_section = self._action(
            "copy-plus", self.tr("Copy this section as Markdown"), "Ctrl+Shift+C"
        )
        self.copying_link = self._action("link", self.tr("Copy link"), "Ctrl+Shift+L")
        self.copying_public_link = self._action(
            "external-link", self.tr("Copy public link"), "Ctrl+Shift+U"
        )
        for action in (self.printing, self.saving_pdf, self.saving_html):
            action.setVisible(can_save)
        self.browsing.setVisible(can_browse)
        self.enable(has_article=False, is_public=False)

    @property
    def groups(self) -> Sequence[Sequence[QAction]]:
        """The actions that may be used here: for taking the article away, and for copying."""
        away = (self.printing, self.saving_pdf, self.saving_html, self.browsing)
        copies = (
            self.copying,
            self.copying_section,
            self.copying_link,
            self.copying_public_link,
        )
        groups = (
            [action for action in group if action.isVisible()] for group in (away, copies)
        )
        return [group for group in groups if group]

    def enable(self, *, has_article: bool, is_public: bool) -> None:
        """Let the actions be used if there is an article; one, if it is published."""
        for group in self.groups:
            for action in group:
                action.setEnabled(has_article)
        self.copying_public_link.setEnabled(is_public)

    def _action(self, icon: str, name: str, key: str) -> QAction:
        action = QAction(self._icons.icon(icon), name, self._pane)
        action.setShortcut(QKeySequence(key))
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.iconText()} ({shown})")
        self._pane.addAction(action)
        return action
