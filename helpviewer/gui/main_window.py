"""The window: where everything stands, and nothing else."""

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.browse.article_list import ArticleList
from helpviewer.gui.browse.sidebar import Sidebar
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme
from helpviewer.gui.top_bar import TopBar
from helpviewer.gui.trouble_page import TroublePage
from helpviewer.policy import Policy

USUAL_SIZE = (1320, 840)  # device-independent pixels
_SIDEBAR, _LIST, _READING = 284, 386, 650


class MainWindow(QMainWindow):
    """Sidebar, top bar, list and article, with splitters between them."""

    closed = Signal()

    def __init__(self, icons: Icons, theme: Theme, policy: Policy) -> None:
        super().__init__()
        self.sidebar = Sidebar(icons, theme)
        self.top_bar = TopBar(icons, policy)
        self.article_list = ArticleList(icons, theme)
        self.pane = ArticlePane(icons, theme)
        self.trouble = TroublePage(icons, can_open=policy.open_folders)
        self.setMinimumSize(720, 480)
        self.resize(*USUAL_SIZE)
        self._inner = self._split(self.article_list, self._reading(), sizes=(_LIST, _READING))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._inner, 1)
        self._outer = self._split(self.sidebar, right, sizes=(_SIDEBAR, _LIST + _READING))
        self.setCentralWidget(self._outer)
        self._add_keys()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of another theme."""
        self.sidebar.set_theme(theme)
        self.article_list.set_theme(theme)
        self.pane.set_theme(theme)

    def show_reading(self) -> None:
        """Show the article pane."""
        self._stack.setCurrentWidget(self.pane)

    def show_preparing(self) -> None:
        """Say that the articles are being prepared for the first time."""
        self.show_reading()
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
        self._stack.setCurrentWidget(self.trouble)

    def remember(self, state: QSettings) -> None:
        """Keep where the window and its splitters stand."""
        state.setValue("window/geometry", self.saveGeometry())
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Report that the reader is done."""
        self.closed.emit()
        super().closeEvent(event)

    def _reading(self) -> QWidget:
        reading = styled(QWidget(), "reading")
        reading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(reading)
        self._stack.addWidget(self.pane)
        self._stack.addWidget(self.trouble)
        return reading

    def _split(self, first: QWidget, second: QWidget, sizes: tuple[int, int]) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        first.setMinimumWidth(200)
        splitter.addWidget(first)
        splitter.addWidget(second)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes(list(sizes))
        return splitter

    def _add_keys(self) -> None:
        box, cards, pane = self.top_bar.search_box, self.article_list, self.pane
        for keys, act in (
            ("Ctrl+K", box.take_focus),
            ("F6", self._next_part),
            ("Shift+F6", self._previous_part),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        box.list_asked.connect(cards.take_focus)
        box.returnPressed.connect(cards.take_focus)
        cards.left_upwards.connect(box.setFocus)
        cards.article_confirmed.connect(pane.setFocus)

    def _next_part(self) -> None:
        self._step(1)

    def _previous_part(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        """Give the keyboard to the next part of the window."""
        parts: list[QWidget] = [self.top_bar, self.sidebar, self.article_list, self.pane]
        focus = self.focusWidget()
        here = next((n for n, part in enumerate(parts) if _holds(part, focus)), 0)
        match parts[(here + step) % len(parts)]:
            case Sidebar() as sidebar:
                sidebar.take_focus()
            case ArticleList() as cards:
                cards.take_focus()
            case ArticlePane() as pane:
                pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case _:
                self.top_bar.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))
