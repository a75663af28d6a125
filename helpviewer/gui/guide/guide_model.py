"""A list of places in the open article, as Qt sees it."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from helpviewer.gui.plain_text import plain_tip

Index = QModelIndex | QPersistentModelIndex


class GuideEntry(NamedTuple):
    """One row.

    Attributes:
        text: What the reader sees.
        target: Where it leads; what that is, the list's owner knows.
        level: 0 for what stands foremost.
        icon: The name of its icon; empty for none.
        hint: The tooltip, if it is another than the text.
    """

    text: str
    target: str
    level: int = 0
    icon: str = ""
    hint: str = ""


class GuideRole(IntEnum):
    """What can be asked of a row, besides Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole
    HERE = Qt.ItemDataRole.UserRole + 1


class GuideModel(QAbstractListModel):
    """Holds the rows, and which of them the reader is at."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[GuideEntry] = ()
        self._here = -1

    @property
    def here(self) -> int:
        """The row that the reader is at; -1 for none."""
        return self._here

    def set_entries(self, entries: Sequence[GuideEntry]) -> None:
        """Show other rows; the same ones stay as they are, and so does the keyboard's place."""
        if entries == self._entries:
            return
        self.beginResetModel()
        self._entries = entries
        self._here = -1
        self.endResetModel()

    def set_here(self, row: int) -> None:
        """Mark the row that the reader is at."""
        if row == self._here:
            return
        rows = (self._here, row)
        self._here = row
        for changed in rows:
            index = self.index(changed)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a row."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(entry.hint or entry.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry, index.row())
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return entry.hint or None
            case GuideRole.ENTRY:
                return entry
            case GuideRole.HERE:
                return index.row() == self._here
            case _:
                return None

    def _spoken(self, entry: GuideEntry, row: int) -> str:
        if row == self._here:
            return self.tr("{heading}, you are here").format(heading=entry.text)
        return entry.text
