"""The sidebar: what the library is called, its categories, and how it is doing."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.browse.category_delegate import CategoryDelegate
from helpviewer.gui.browse.category_model import (
    CategoryModel,
    CategoryRole,
    Collection,
    Entry,
)
from helpviewer.gui.browse.elided_label import ElidedLabel
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme
from helpviewer.library.library import CategoryNode, Library

_FEW = 24  # rows that fit on one screen: so few are all shown at once


class _CategoryTree(QTreeView):
    """A tree whose rows are painted by their delegate alone."""

    def drawBranches(self, *_: object) -> None:
        """Paint nothing: the delegate paints the chevron where the row begins."""


class Sidebar(QWidget):
    """Shows the categories and reports which one is chosen."""

    category_chosen = Signal(str)
    collection_chosen = Signal(object)  # Collection
    problems_asked = Signal()
    status_changed = Signal(str)

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self._model = CategoryModel(self)
        self._brand = ElidedLabel()
        self._brand.setFont(interface_font(16, QFont.Weight.Bold))
        self._logo = QLabel()
        self._tree = self._make_tree()
        self._delegate = CategoryDelegate(self._tree, icons, theme)
        self._tree.setItemDelegate(self._delegate)
        self._status = styled(QLabel(), "muted")
        self._status.setFont(interface_font(12))
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)  # it has the folder's name
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Preparing the articles"))
        self._progress.hide()
        self._problems = styled(QPushButton(), "quiet")
        self._problems.setFont(interface_font(12))
        self._problems.clicked.connect(self.problems_asked)
        self._problems.hide()
        self._lay_out()

    def show_library(self, library: Library, chosen: str) -> None:
        """Show the categories of a library, with one of them chosen."""
        info = library.info
        self._brand.setText(info.brand or library.title())
        self._show_logo()
        nodes = library.categories()
        expanded = self._expanded()
        if self._model.set_categories(len(library), nodes):
            self._expand(nodes, expanded)
        self.choose(chosen)

    @Slot(object)
    def show_collections(self, counts: Mapping[Collection, int]) -> None:
        """Show these collections above the categories, with how many articles each has."""
        self._model.set_collections(counts)

    @Slot(object)
    def show_counts(self, matches: Mapping[str, int] | None) -> None:
        """Say how many articles of each category match; None when nothing is searched."""
        self._model.set_matches(matches)

    def add_to_foot(self, part: QWidget) -> None:
        """Show something below what is said of the library."""
        self._foot.addWidget(part)

    def clear(self) -> None:
        """Show no library: another one is about to be opened."""
        self._brand.clear()
        self._logo.clear()
        self._problems.hide()
        self._model.clear()

    def choose(self, path: str) -> None:
        """Mark a category as chosen, without reporting it."""
        index = self._model.index_of(path)
        if index.isValid():
            self._tree.expand(index.parent())
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index)

    def take_focus(self) -> None:
        """Give the keyboard to the categories."""
        self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_least_height(self, pixels: int) -> None:
        """Have no row lower than this, at any size of text."""
        self._delegate.least_height = pixels
        self._tree.doItemsLayout()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours, and in the size of the moment."""
        self._delegate.set_theme(theme)
        self._tree.doItemsLayout()
        if not self._logo.pixmap().isNull():
            self._show_logo()

    @property
    def status(self) -> str:
        """How the library is doing, as it is said at the moment."""
        return self._status.text()

    def set_status(self, text: str) -> None:
        """Say how the library is doing, in a few words."""
        is_news = text != self._status.text()
        self._status.setText(text)
        if is_news and text:
            self.status_changed.emit(text)

    @Slot(int, int)
    def set_progress(self, done: int, total: int) -> None:
        """Show how far the preparation of articles is; a total of 0 is not known yet."""
        self._progress.setVisible(done < total or not total)
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def set_problem_count(self, count: int) -> None:
        """Say how many things are wrong with the articles."""
        self._problems.setVisible(count > 0)
        self._problems.setText(self.tr("%Ln problem(s) in the articles", "", count))

    def _show_logo(self) -> None:
        self._logo.setPixmap(self._icons.icon("helpviewer").pixmap(square(26)))

    def _expand(self, nodes: tuple[CategoryNode, ...], expanded: Iterable[str]) -> None:
        """Open what was open before; all top categories, where that fits on one screen."""
        rows = 1 + len(nodes) + sum(len(node.children) for node in nodes)
        if rows <= _FEW:
            self._tree.expandToDepth(0)
        for path in expanded:
            self._tree.expand(self._model.index_of(path))

    def _expanded(self) -> list[str]:
        """Return the paths of the categories that are open."""
        rows = self._model.indexes()
        return [path for path, index in rows if self._tree.isExpanded(index)]

    def _make_tree(self) -> QTreeView:
        tree = styled(_CategoryTree(), "list")
        tree.setAccessibleName(self.tr("Categories"))
        tree.setModel(self._model)
        tree.setHeaderHidden(True)
        tree.setIndentation(0)  # the delegate indents, so that a row is one wide target
        tree.setUniformRowHeights(True)
        tree.setMouseTracking(True)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setExpandsOnDoubleClick(False)
        tree.clicked.connect(self._click)
        tree.activated.connect(self._report)
        return tree

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(margins(14, 18, 14, 10))  # which are not mirrored
        head.setSpacing(scaled(10))
        head.addSpacing(scaled(8))
        head.addWidget(self._logo)
        head.addWidget(self._brand, 1)
        self._foot = foot = QVBoxLayout()
        foot.setContentsMargins(margins(22, 8, 22, 14))
        foot.setSpacing(scaled(6))
        foot.addWidget(self._progress)
        foot.addWidget(self._problems, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self._status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._tree, 1)
        column.addLayout(foot)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        """A click chooses a category and opens it; a click on an open one closes it again."""
        self._tree.setExpanded(index, not self._tree.isExpanded(index))
        self._report(index)

    @Slot(QModelIndex)
    def _report(self, index: QModelIndex) -> None:
        entry = index.data(CategoryRole.ENTRY)
        if not isinstance(entry, Entry):
            return
        if isinstance(entry.path, Collection):
            self.collection_chosen.emit(entry.path)
        else:
            self.category_chosen.emit(entry.path)
