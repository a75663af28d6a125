"""Taking articles out of the program: builds the parts for it, and connects them."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from helpviewer.gui.article.copy_button import CopyButton
from helpviewer.gui.article.told import Told
from helpviewer.gui.article_actions import ArticleActions
from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.article_menu import ArticleMenu
from helpviewer.gui.desktop_window import DesktopWindow
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.outgoing import Outgoing
from helpviewer.gui.sharing_controller import SharingController
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.icons import Icons
from helpviewer.policy import OutsideLinks, Policy


class Around(NamedTuple):
    """What sharing has to do with."""

    window: DesktopWindow
    articles: ArticleController
    library: LibraryController
    tasks: TaskRunner


class Sharing(QObject):
    """Offers printing, saving and copying; it is made after the first article."""

    def __init__(self, around: Around, icons: Icons, policy: Policy) -> None:
        super().__init__(around.window)
        self._around = around
        pane = around.window.pane
        self.controller = SharingController(pane, self._outgoing, around.tasks, icons)
        self.actions = ArticleActions(
            pane, icons, can_save=policy.printing, can_browse=_can_browse(policy)
        )
        self.menu = ArticleMenu(pane, self.actions)
        self._button = CopyButton(pane, icons)
        self._told = Told(pane)
        around.window.top_bar.add_article_actions(self.actions.groups)
        around.articles.article_shown.connect(self._enable)
        around.library.snapshot_opened.connect(self._enable)
        around.window.closed.connect(self.controller.clear)
        self.controller.told.connect(self._told.tell)
        self._connect_actions()
        self._connect_menu()
        self._enable()

    def _connect_actions(self) -> None:
        actions, controller = self.actions, self.controller
        actions.printing.triggered.connect(controller.print_article)
        actions.saving_pdf.triggered.connect(controller.save_pdf)
        actions.saving_html.triggered.connect(controller.save_html)
        actions.browsing.triggered.connect(controller.read_in_browser)
        actions.copying.triggered.connect(controller.copy_article)
        actions.copying_section.triggered.connect(controller.copy_section_in_sight)
        actions.copying_link.triggered.connect(controller.copy_link)
        actions.copying_public_link.triggered.connect(controller.copy_public_link)

    def _connect_menu(self) -> None:
        menu, controller = self.menu, self.controller
        menu.link_opened.connect(self._around.articles.links.follow)
        menu.link_copied.connect(controller.copy_target)
        menu.code_copied.connect(controller.copy_text)
        menu.section_copied.connect(controller.copy_section)
        self._button.code_copied.connect(controller.copy_text)

    def _outgoing(self) -> Outgoing | None:
        shown, snapshot = self._around.articles.shown_page, self._around.library.snapshot
        if shown is None or snapshot is None:
            return None
        return Outgoing(*shown, snapshot.library, self._around.window.pane.images)

    @Slot()
    def _enable(self) -> None:
        article = self._outgoing()
        is_public = article is not None and bool(article.public_address)
        self.actions.enable(has_article=article is not None, is_public=is_public)


def _can_browse(policy: Policy) -> bool:
    """Say whether articles may be read in a browser: not in a kiosk, not if it is offline."""
    is_kiosk = policy.outside_links is OutsideLinks.NEVER
    return policy.printing and not policy.offline and not is_kiosk
