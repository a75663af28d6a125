"""What the window asks and tells in boxes of their own."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from helpviewer.gui.about_dialog import AboutDialog
from helpviewer.gui.explanation_dialog import ExplanationDialog
from helpviewer.gui.outside_link_box import OutsideLinkBox
from helpviewer.gui.problems_dialog import ProblemsDialog
from helpviewer.gui.theme.icons import Icons
from helpviewer.library.article import Card
from helpviewer.library.helppack_path import SUFFIX
from helpviewer.library.outside_links import OutsideLink
from helpviewer.library.problems import Problem
from helpviewer.paths import bundled
from helpviewer.policy import OutsideLinks, Policy
from helpviewer.search.explain import Explanation


class Dialogs(QObject):
    """Opens boxes over the window, as far as the policy allows."""

    def __init__(self, policy: Policy, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._policy = policy
        self._icons = icons
        self._window = window

    def choose_folder(self) -> Path | None:
        """Let the reader choose a folder of articles; None if they would rather not."""
        title = self.tr("Open a folder of articles")
        chosen = QFileDialog.getExistingDirectory(self._window, title)
        return Path(chosen) if chosen else None

    def choose_helppack(self) -> Path | None:
        """Let the reader choose a help pack; None if they would rather not."""
        title, kind = self.tr("Open a help pack"), self.tr("Help packs")
        only = f"{kind} (*{SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, filter=only)
        return Path(chosen) if chosen else None

    def tell_helppack_trouble(self, sentence: str) -> None:
        """Say why a help pack was not opened."""
        box = self._box(self.tr("Open a help pack"))
        box.setText(sentence)
        box.open()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List what is wrong with the articles."""
        ProblemsDialog(problems, self._window).open()

    def show_explanation(self, card: Card, explanation: Explanation) -> None:
        """Tell why an article stands where it does among the results."""
        ExplanationDialog(card, explanation, self._window).open()

    @Slot()
    def show_about(self) -> None:
        """Say what this program is."""
        AboutDialog(bundled("resources") / "licences", self._window).open()

    def follow_outside_link(self, link: OutsideLink) -> None:
        """Open a link that leads out, ask first, or only show where it leads.

        What calls for caution is never opened unasked. It makes no difference whether the
        window is offline: the browser is a program of its own.
        """
        wish = self._policy.outside_links
        if wish is OutsideLinks.ALWAYS and not link.cautions:
            self._open(link.address)
            return
        can_open = wish is not OutsideLinks.NEVER
        box = OutsideLinkBox(link, self._icons, self._window, can_open=can_open)
        box.opening_chosen.connect(self._open)
        box.open()

    @Slot(str)
    def tell_missing_link(self, target: str) -> None:
        """Say that a link leads to nothing in this library."""
        box = self._box(self.tr("Missing article"))
        box.setText(self.tr("This link leads to an article that is not in the library."))
        box.setInformativeText(target)
        box.open()

    def tell_gone_article(self, title: str, remove: Callable[[], object]) -> None:
        """Say that an article is no longer there, and offer to take it off the list."""
        box = self._box(self.tr("Removed article"))
        box.setText(self.tr("“{title}” is no longer in the library.").format(title=title))
        role = QMessageBox.ButtonRole.DestructiveRole
        button = box.addButton(self.tr("Remove from this list"), role)
        button.clicked.connect(remove)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(QMessageBox.StandardButton.Close)
        box.open()

    @Slot(str)
    def _open(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

    def _box(self, title: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return box
