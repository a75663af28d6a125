"""The guide to the open article, and what it shows large: builds their parts, connects them."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QKeySequence

from helpviewer.gui.article.table_pane import TablePane
from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.guide.contents import Contents, Picture, pictures_of
from helpviewer.gui.guide.guide_panel import GuidePanel
from helpviewer.gui.guide.heading_places import HeadingPlaces
from helpviewer.gui.large.picture_clicks import PictureClicks
from helpviewer.gui.large.picture_view import PictureView
from helpviewer.gui.large.table_buttons import TableButtons
from helpviewer.gui.large.table_view import TableView
from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.navigator import Navigator
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme
from helpviewer.gui.top_bar import GUIDE_KEY

if TYPE_CHECKING:
    from helpviewer.gui.large.large_view import LargeView

_PAUSE = 60  # milliseconds after which an article has been painted; nobody misses the guide
_REACH = 40  # a heading that far below the pane's top is where the reader is


class Around(NamedTuple):
    """What the guide has to do with."""

    window: MainWindow
    articles: ArticleController
    navigator: Navigator
    tasks: TaskRunner


class Guiding(QObject):
    """Fills the guide after each article was painted, and marks where the reader is in it.

    It is made after the first article: nothing of it is needed before.
    """

    def __init__(self, around: Around, icons: Icons, theme: Theme) -> None:
        super().__init__(around.window)
        self._around = around
        self._icons = icons
        self._pane = around.window.pane
        self._contents = Contents()
        self._places: HeadingPlaces | None = None
        self._large: LargeView | None = None
        key = QKeySequence(GUIDE_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self._panel = GuidePanel(icons, theme, key)
        self._buttons = TableButtons(self._pane)
        self._clicks = PictureClicks(self._pane)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._fill)
        self._connect_article()
        self._connect_panel()
        around.window.reading.set_guide(self._panel)
        self._fill()

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._panel.set_theme(theme)
        if self._large:
            self._large.leave()

    def _connect_article(self) -> None:
        pane = self._pane
        self._around.articles.article_shown.connect(self._soon.start)
        pane.document().documentLayout().documentSizeChanged.connect(self._await_layout)
        pane.verticalScrollBar().valueChanged.connect(self._follow)
        self._clicks.picture_clicked.connect(self._open_picture)
        self._buttons.table_chosen.connect(self._open_table)

    def _connect_panel(self) -> None:
        panel, reading = self._panel, self._around.window.reading
        panel.shown.connect(self._fill)
        panel.closed.connect(reading.toggle_guide)
        panel.heading_chosen.connect(self._go_to_heading)
        panel.link_chosen.connect(self._follow_link)
        panel.picture_chosen.connect(self._open_picture)
        panel.table_chosen.connect(self._open_table)

    @Slot()
    def _await_layout(self) -> None:
        self._places = None
        self._soon.start()

    @Slot()
    def _fill(self) -> None:
        """Show what is in the article; its lists only where they are seen."""
        self._soon.stop()
        shown = self._around.articles.shown_page
        tables = self._pane.wide_tables() if shown else []
        self._buttons.show_tables(tables)
        self._places = None
        if self._panel.isHidden():
            return
        self._contents = Contents.of(shown[0].title, shown[1], tables) if shown else Contents()
        self._panel.show_contents(self._contents)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Mark the heading that the reader is at."""
        if self._panel.isHidden() or self._soon.isActive():
            return
        if self._places is None:
            anchors = [entry.target for entry in self._contents.headings]
            self._places = HeadingPlaces(self._pane.document(), anchors)
        bar = self._pane.verticalScrollBar()
        self._panel.show_here(self._places.row_at(bar.value() + _REACH))

    @Slot(str)
    def _go_to_heading(self, anchor: str) -> None:
        key = self._around.articles.shown
        if key:
            self._around.navigator.open(key, anchor)
            targets = [entry.target for entry in self._contents.headings]
            self._panel.show_here(targets.index(anchor))  # the last ones never reach the top
            self._read()

    @Slot(str)
    def _follow_link(self, target: str) -> None:
        self._read()
        self._around.articles.links.follow(target)

    def _read(self) -> None:
        """Let the reader go on in the article if the guide lies over it."""
        self._around.window.reading.uncover()

    @Slot(str)
    def _open_picture(self, url: str) -> None:
        shown = self._around.articles.shown_page
        found = pictures_of(shown[1].html) if shown else []
        picture = next((one for one in found if one.url == url), Picture(url, ""))
        view = PictureView(self._around.window, self._icons, picture)
        self._large = view
        view.closed.connect(self._forget_large)
        view.read(self._pane.images, url, self._around.tasks)

    @Slot(str)
    def _open_table(self, number: str) -> None:
        for table in self._pane.wide_tables():
            if table.number == int(number):
                alone = TablePane(*self._pane.alone(table))
                view = TableView(self._around.window, self._icons, table.title, alone)
                self._large = view
                view.closed.connect(self._forget_large)
                view.link_chosen.connect(self._around.articles.links.follow)

    @Slot()
    def _forget_large(self) -> None:
        self._large = None
