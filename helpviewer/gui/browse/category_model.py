"""The tree of categories, as Qt sees it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from helpviewer.gui.plain_text import plain_tip
from helpviewer.library.library import CategoryNode

Index = QModelIndex | QPersistentModelIndex


class Collection(StrEnum):
    """What is listed above the categories: articles that the reader had to do with.

    The values are no paths that a category can have, for its levels are not empty.
    """

    FAVOURITES = "//favourites"
    VIEWED = "//viewed"
    UPDATED = "//updated"


@dataclass(slots=True)
class Entry:
    """One row of the sidebar.

    Attributes:
        path: The category's path, or a `Collection`; empty for all articles.
        name: What the reader sees.
        icon: The name of its icon; empty for none.
        count: Its articles.
        depth: 0 for top categories.
        matches: While searching, those of its articles that match; else None.
    """

    path: str
    name: str
    icon: str
    count: int
    depth: int = 0
    row: int = 0
    parent: "Entry | None" = None
    children: list["Entry"] = field(default_factory=list)
    matches: int | None = None

    @property
    def shown_count(self) -> int:
        """The number that is shown beside the name."""
        return self.count if self.matches is None else self.matches

    @property
    def is_collection(self) -> bool:
        """Whether it is a `Collection`, and no category."""
        return isinstance(self.path, Collection)

    @property
    def is_without_match(self) -> bool:
        """Whether something is searched that none of its articles has."""
        return self.matches == 0


class CategoryRole(IntEnum):
    """What can be asked of a row, besides Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole


class CategoryModel(QAbstractItemModel):
    """All articles, collections, and below them the tree of categories with counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[Entry] = []
        self._collections: Mapping[Collection, int] = {}

    def set_categories(self, total: int, categories: tuple[CategoryNode, ...]) -> bool:
        """Show other categories; say if they are others.

        Where they are the same as before, only names and numbers are painted anew.

        Args:
            total: How many articles there are.
            categories: The tree.
        """
        roots = [Entry("", self.tr("All articles"), "layers", total)]
        roots += self._collection_entries()
        for node in categories:
            roots.append(_entry(node, 0, len(roots), None))
        new, old = list(_walk(roots)), list(_walk(self._roots))
        if [_place(entry) for entry in new] == [_place(entry) for entry in old]:
            for entry, other in zip(old, new, strict=True):
                entry.name, entry.icon, entry.count = other.name, other.icon, other.count
            self._report_change(old)
            return False
        self.beginResetModel()
        self._roots = roots
        self.endResetModel()
        return True

    def set_collections(self, counts: Mapping[Collection, int]) -> None:
        """Show these collections, with the numbers of their articles, and no others."""
        self._collections = counts
        if not self._roots:  # they are shown with the categories
            return
        wanted = self._collection_entries()
        shown = [entry for entry in self._roots if entry.is_collection]
        for entry in shown:
            if entry.path not in counts:
                self._remove(entry)
        for entry in wanted:
            if entry.path not in {other.path for other in shown}:
                self._insert(entry)
            else:
                self._roots[entry.row].count = entry.count
        self._report_change(self._roots[1 : 1 + len(wanted)])

    def set_matches(self, matches: Mapping[str, int] | None) -> None:
        """Show how many articles of each category match; None when nothing is searched."""
        changed = []
        for entry in _walk(self._roots):
            if entry.is_collection:  # a search looks into categories
                continue
            found = None if matches is None else matches.get(entry.path, 0)
            if found != entry.matches:
                entry.matches = found
                changed.append(entry)
        self._report_change(changed)

    def clear(self) -> None:
        """Show no category at all."""
        self.beginResetModel()
        self._roots = []
        self.endResetModel()

    def index_of(self, path: str) -> QModelIndex:
        """Return the row of a category; an invalid index if it has none."""
        found = (entry for entry in _walk(self._roots) if entry.path == path)
        entry = next(found, None)
        return self.createIndex(entry.row, 0, entry) if entry else QModelIndex()

    def indexes(self) -> Iterator[tuple[str, QModelIndex]]:
        """Yield the path of each category with its row, from top to bottom."""
        for entry in _walk(self._roots):
            yield entry.path, self.createIndex(entry.row, 0, entry)

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
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(entry.name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case CategoryRole.ENTRY:
                return entry
            case _:
                return None

    def _collection_entries(self) -> list[Entry]:
        """Return the rows of the collections that are shown."""
        looks = {
            Collection.FAVOURITES: (self.tr("Favourites"), "star"),
            Collection.VIEWED: (self.tr("Recently viewed"), "history"),
            Collection.UPDATED: (self.tr("Updated since last visit"), "bell"),
        }
        shown = [collection for collection in looks if collection in self._collections]
        return [
            Entry(collection, *looks[collection], self._collections[collection], row=row)
            for row, collection in enumerate(shown, start=1)
        ]

    def _insert(self, entry: Entry) -> None:
        self.beginInsertRows(QModelIndex(), entry.row, entry.row)
        self._roots.insert(entry.row, entry)
        self._number_roots()
        self.endInsertRows()

    def _remove(self, entry: Entry) -> None:
        self.beginRemoveRows(QModelIndex(), entry.row, entry.row)
        del self._roots[entry.row]
        self._number_roots()
        self.endRemoveRows()

    def _number_roots(self) -> None:
        for row, root in enumerate(self._roots):
            root.row = row

    def _spoken(self, entry: Entry) -> str:
        articles = (
            self.tr("%Ln article(s)", "", entry.count)
            if entry.matches is None
            else self.tr("%Ln result(s)", "", entry.matches)
        )
        return self.tr("{category}, {articles}").format(category=entry.name, articles=articles)

    def _report_change(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            index = self.createIndex(entry.row, 0, entry)
            self.dataChanged.emit(index, index)

    def _children(self, parent: Index) -> list[Entry]:
        if not parent.isValid():
            return self._roots
        entry = _entry_of(parent)
        return entry.children if entry else []


def _walk(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield entries with all below them, from top to bottom."""
    for entry in entries:
        yield entry
        yield from _walk(entry.children)


def _place(entry: Entry) -> tuple[str, int]:
    """Return where an entry stands; the same list of places is the same tree."""
    return entry.path, entry.depth


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
