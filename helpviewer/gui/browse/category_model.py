"""The tree of categories, as Qt sees it."""

from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from helpviewer.library.library import CategoryNode

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Entry:
    """One row of the sidebar.

    Attributes:
        path: The category's path; empty for all articles.
        name: What the reader sees.
        icon: The name of its icon; empty for none.
        count: Its articles; while searching, those of them that match.
        depth: 0 for top categories.
    """

    path: str
    name: str
    icon: str
    count: int
    depth: int = 0
    row: int = 0
    parent: "Entry | None" = None
    children: list["Entry"] = field(default_factory=list)


class CategoryRole(IntEnum):
    """What can be asked of a row, besides Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole


class CategoryModel(QAbstractItemModel):
    """All articles, and below them the tree of categories with counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[Entry] = []

    def set_categories(self, total: int, categories: tuple[CategoryNode, ...]) -> None:
        """Show other categories.

        Args:
            total: How many articles there are.
            categories: The tree.
        """
        self.beginResetModel()
        self._roots = [Entry("", self.tr("All articles"), "layers", total)]
        for node in categories:
            self._roots.append(_entry(node, 0, len(self._roots), None))
        self.endResetModel()

    def clear(self) -> None:
        """Show no category at all."""
        self.beginResetModel()
        self._roots = []
        self.endResetModel()

    def index_of(self, path: str) -> QModelIndex:
        """Return the row of a category; an invalid index if it has none."""
        entries = list(self._roots)
        while entries:
            entry = entries.pop()
            if entry.path == path:
                return self.createIndex(entry.row, 0, entry)
            entries += entry.children
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a row below `parent`."""
        siblings = self._children(parent)
        if column == 0 and 0 <= row < len(siblings):
            return self.createIndex(row, column, siblings[row])
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the index of the category that a row lies in."""
        entry = _entry_of(index)
        if entry is None or entry.parent is None:
            return QModelIndex()
        return self.createIndex(entry.parent.row, 0, entry.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of sub-categories."""
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return 1: everything stands in one column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a row."""
        entry = _entry_of(index)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                articles = self.tr("%Ln article(s)", "", entry.count)
                return self.tr("{category}, {articles}").format(
                    category=entry.name, articles=articles
                )
            case CategoryRole.ENTRY:
                return entry
            case _:
                return None

    def _children(self, parent: Index) -> list[Entry]:
        if not parent.isValid():
            return self._roots
        entry = _entry_of(parent)
        return entry.children if entry else []


def _entry_of(index: Index) -> Entry | None:
    return index.internalPointer() if index.isValid() else None


def _entry(node: CategoryNode, depth: int, row: int, parent: Entry | None) -> Entry:
    category = node.category
    icon = category.icon or ("" if depth else "folder")
    entry = Entry(category.path, category.name, icon, node.count, depth, row, parent)
    entry.children = [
        _entry(child, depth + 1, place, entry) for place, child in enumerate(node.children)
    ]
    return entry
