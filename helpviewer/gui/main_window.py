"""The window: where everything stands, and nothing else."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from helpviewer.gui.bar import Bar
from helpviewer.gui.browse.article_list import ArticleList
from helpviewer.gui.browse.sidebar import Sidebar
from helpviewer.gui.reading_area import ReadingArea
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme
from helpviewer.gui.workspace.workspace import Parts, Workspace

if TYPE_CHECKING:
    from helpviewer.gui.article.pane import ArticlePane
    from helpviewer.gui.trouble_page import TroublePage

USUAL_SIZE = (1320, 840)  # device-independent pixels
_SMALLEST = (380, 480)


class MainWindow(QMainWindow):
    """Sidebar, bar, list and article, as far as there is room for them.

    Args:
        icons: What they show.
        theme: Which colours they have.
        bar: Stands above list and article.
        can_open: Whether another library may be offered when there is trouble with this one.
    """

    closed = Signal()
    folder_asked = Signal()
    bundled_asked = Signal()

    def __init__(self, icons: Icons, theme: Theme, bar: Bar, *, can_open: bool) -> None:
        super().__init__()
        self._icons = icons
        self._theme = theme
        self._can_open = can_open
        self.sidebar = Sidebar(icons, theme)
        self.top_bar = bar
        self.article_list = ArticleList(icons, theme)
        self.reading = ReadingArea()
        self.setMinimumSize(*_SMALLEST)
        self.resize(*USUAL_SIZE)
        parts = Parts(self.sidebar, self.top_bar, self.article_list, self.reading)
        self.workspace = Workspace(parts, icons)
        self.setCentralWidget(self.workspace)
        self._banner: QWidget | None = None
        self._connect()

    @cached_property
    def pane(self) -> "ArticlePane":
        """Where articles are shown; made when the first one is."""
        from helpviewer.gui.article.pane import ArticlePane  # noqa: PLC0415 - not at start

        pane = styled(ArticlePane(self._icons, self._theme), "article")
        self.reading.set_article(pane)
        return pane

    @cached_property
    def trouble(self) -> "TroublePage":
        """What stands where the article would; made when there is trouble."""
        from helpviewer.gui.trouble_page import TroublePage  # noqa: PLC0415 - not at start

        page = TroublePage(self._icons, can_open=self._can_open)
        page.folder_asked.connect(self.folder_asked)
        page.bundled_asked.connect(self.bundled_asked)
        self.reading.add_page(page)
        return page

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of another theme, and in the size of the moment."""
        self._theme = theme
        self.sidebar.set_theme(theme)
        self.article_list.set_theme(theme)
        if "pane" in vars(self):  # else it is made in these colours
            self.pane.set_theme(theme)
        self.workspace.renew()

    def show_reading(self) -> None:
        """Show the article pane."""
        self.reading.show_page(self.pane)

    @Slot()
    def read(self) -> None:
        """Give the keyboard to the article."""
        self.workspace.show_article()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preparing(self) -> None:
        """Say that the articles are being prepared for the first time."""
        self.show_reading()
        self.sidebar.clear()
        self.article_list.clear()
        self.sidebar.set_status(self.tr("Preparing the articles…"))
        self.sidebar.set_progress(0, 0)
        self.pane.show_message(
            self.tr("Preparing the articles…"),
            self.tr("This is done once; next time they are here at once."),
        )
        self.workspace.show_article()

    def add_banner(self, banner: QWidget) -> None:
        """Have a line above list and article; the keyboard goes there from the top bar."""
        self._banner = banner
        self.workspace.column.insertWidget(1, banner)

    def show_trouble(self, sentence: str) -> None:
        """Say why a library cannot be shown, and offer a way on."""
        self.sidebar.set_status("")
        self.trouble.tell(sentence)
        self.reading.show_page(self.trouble)
        self.workspace.show_article()

    def remember(self, state: QSettings) -> None:
        """Keep where the window and its splitters stand."""
        state.setValue("window/geometry", self.saveGeometry())
        self.reading.remember(state)
        self.workspace.remember(state)

    def recall(self, state: QSettings) -> None:
        """Stand where the window stood last; Qt brings it back onto a screen that is there."""
        geometry = state.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.workspace.recall(state)
        self.reading.recall(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Escape, if nothing else had a use for it."""
        if event.key() == Qt.Key.Key_Escape and self.workspace.shows_only_article:
            self.workspace.go_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Report that the reader is done."""
        self.closed.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        """Show the part that the reader asks for, where there is room for only one."""
        self.top_bar.categories_asked.connect(self.workspace.open_categories)
        self.top_bar.search_box.text_edited.connect(self.workspace.show_list)
        self.sidebar.category_chosen.connect(self.workspace.show_list)
        self.sidebar.collection_chosen.connect(self.workspace.show_list)
        box, cards = self.top_bar.search_box, self.article_list
        box.list_asked.connect(cards.take_focus_from_above)
        box.returnPressed.connect(cards.take_focus_from_above)
        cards.left_upwards.connect(box.setFocus)
        cards.article_confirmed.connect(self.read)

    @Slot()
    def go_to_next_part(self) -> None:
        """Give the keyboard to the next part of the window."""
        self._step(1)

    @Slot()
    def go_to_previous_part(self) -> None:
        """Give the keyboard to the previous part of the window."""
        self._step(-1)

    def _step(self, step: int) -> None:
        """Give the keyboard to the next part of the window that can be seen."""
        all_parts = (self.top_bar, self._banner, self.sidebar, self.article_list, self.pane)
        parts: list[QWidget] = [part for part in all_parts if part and part.isVisibleTo(self)]
        focus = self.focusWidget()
        if self.reading.guide:
            parts.append(self.reading.guide)
        here = next((n for n, part in enumerate(parts) if _holds(part, focus)), 0)
        match parts[(here + step) % len(parts)]:
            case Sidebar() as sidebar:
                sidebar.take_focus()
            case ArticleList() as cards:
                cards.take_focus()
            case part if part in (self._banner, self.pane, self.reading.guide):
                part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case _:
                self.top_bar.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))
