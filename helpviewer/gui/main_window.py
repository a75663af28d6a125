"""The window: where everything stands, and nothing else."""

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.browse.article_list import ArticleList
from helpviewer.gui.browse.category_model import Collection
from helpviewer.gui.browse.sidebar import Sidebar
from helpviewer.gui.reading_area import ReadingArea
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme
from helpviewer.gui.top_bar import TopBar
from helpviewer.gui.trouble_page import TroublePage
from helpviewer.policy import Policy

USUAL_SIZE = (1320, 840)  # device-independent pixels
_SMALLEST = (720, 480)
_SIDEBAR, _LIST = (200, 284), (250, 386)  # in the smallest window, and in the usual one
_READING = 260  # at least


class MainWindow(QMainWindow):
    """Sidebar, top bar, list and article, with splitters between them."""

    closed = Signal()

    def __init__(self, icons: Icons, theme: Theme, policy: Policy) -> None:
        super().__init__()
        self.sidebar = Sidebar(icons, theme)
        if policy.personal_articles:  # how many they have is told when it is known
            self.sidebar.show_collections({Collection.FAVOURITES: 0, Collection.VIEWED: 0})
        self.top_bar = TopBar(icons, policy)
        self.article_list = ArticleList(icons, theme)
        self.pane = ArticlePane(icons, theme)
        self.reading = ReadingArea()
        self.trouble = TroublePage(icons, can_open=policy.open_folders)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*USUAL_SIZE)
        self._inner = self._split(self.article_list, self._reading(), _LIST)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._inner, 1)
        self._outer = self._split(self.sidebar, right, _SIDEBAR)
        self.setCentralWidget(self._outer)
        self._is_split_by_hand = False
        self._add_keys()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of another theme."""
        self.sidebar.set_theme(theme)
        self.article_list.set_theme(theme)
        self.pane.set_theme(theme)

    def show_reading(self) -> None:
        """Show the article pane."""
        self.reading.show_page(self.pane)

    @Slot()
    def read(self) -> None:
        """Give the keyboard to the article."""
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

    def show_trouble(self, sentence: str) -> None:
        """Say why a library cannot be shown, and offer a way on."""
        self.sidebar.set_status("")
        self.trouble.tell(sentence)
        self.reading.show_page(self.trouble)

    def remember(self, state: QSettings) -> None:
        """Keep where the window and its splitters stand."""
        state.setValue("window/geometry", self.saveGeometry())
        self.reading.remember(state)
        if self._is_split_by_hand:
            state.setValue("window/outer", self._outer.saveState())
            state.setValue("window/inner", self._inner.saveState())

    def recall(self, state: QSettings) -> None:
        """Stand where the window stood last; Qt brings it back onto a screen that is there."""
        for name, restore in (
            ("window/geometry", self.restoreGeometry),
            ("window/outer", self._outer.restoreState),
            ("window/inner", self._inner.restoreState),
        ):
            value = state.value(name)
            if isinstance(value, QByteArray):
                restore(value)
        self._is_split_by_hand = state.contains("window/outer")
        self.reading.recall(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out, until the reader has done so."""
        super().resizeEvent(event)
        if not self._is_split_by_hand:
            sidebar, cards = _share(self.width(), _SIDEBAR), _share(self.width(), _LIST)
            self._outer.setSizes([sidebar, self.width() - sidebar])
            self._inner.setSizes([cards, self.width() - sidebar - cards])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Report that the reader is done."""
        self.closed.emit()
        super().closeEvent(event)

    def _reading(self) -> QWidget:
        self.reading.setMinimumWidth(_READING)
        self.reading.add_page(self.pane)
        self.reading.add_page(self.trouble)
        return self.reading

    def _split(self, first: QWidget, second: QWidget, sizes: tuple[int, int]) -> QSplitter:
        """Put a movable line between two parts; `sizes` are what the first one may have."""
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.splitterMoved.connect(self._keep_split)
        first.setMinimumWidth(sizes[0])
        splitter.addWidget(first)
        splitter.addWidget(second)
        splitter.setStretchFactor(1, 1)
        return splitter

    @Slot()
    def _keep_split(self) -> None:
        self._is_split_by_hand = True

    def _add_keys(self) -> None:
        box, cards = self.top_bar.search_box, self.article_list
        for name, keys, act in (
            (self.tr("Go to the search box"), ("Ctrl+L", "/"), box.take_focus),
            (self.tr("Next part of the window"), ("F6",), self._next_part),
            (self.tr("Previous part of the window"), ("Shift+F6",), self._previous_part),
        ):
            action = QAction(name, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(act)
            self.addAction(action)
        box.list_asked.connect(cards.take_focus_from_above)
        box.returnPressed.connect(cards.take_focus_from_above)
        cards.left_upwards.connect(box.setFocus)
        cards.article_confirmed.connect(self.read)

    def _next_part(self) -> None:
        self._step(1)

    def _previous_part(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        """Give the keyboard to the next part of the window."""
        parts: list[QWidget] = [self.top_bar, self.sidebar, self.article_list, self.pane]
        focus = self.focusWidget()
        if self.reading.guide:
            parts.append(self.reading.guide)
        here = next((n for n, part in enumerate(parts) if _holds(part, focus)), 0)
        match parts[(here + step) % len(parts)]:
            case Sidebar() as sidebar:
                sidebar.take_focus()
            case ArticleList() as cards:
                cards.take_focus()
            case ArticlePane() as pane:
                pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case part if part is self.reading.guide:
                part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case _:
                self.top_bar.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _share(width: int, sizes: tuple[int, int]) -> int:
    """Return how wide a part is in a window of this width."""
    least, most = sizes
    smallest, usual = _SMALLEST[0], USUAL_SIZE[0]
    return min(least + (most - least) * (width - smallest) // (usual - smallest), most)


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))
