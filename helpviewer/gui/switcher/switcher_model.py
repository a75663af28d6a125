"""What the quick switcher found, as Qt sees it."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from helpviewer.gui.switcher.destinations import (
    Destination,
    ToArticle,
    ToCategory,
    ToCommand,
    ToHeading,
    ToSearch,
)

Index = QModelIndex | QPersistentModelIndex


class SwitcherRole(IntEnum):
    """What can be asked of a row, besides Qt's own roles."""

    DESTINATION = Qt.ItemDataRole.UserRole
    KIND = Qt.ItemDataRole.UserRole + 1


class SwitcherModel(QAbstractListModel):
    """Where the reader can go, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._destinations: tuple[Destination, ...] = ()

    def set_destinations(self, destinations: Sequence[Destination]) -> None:
        """Show others."""
        self.beginResetModel()
        self._destinations = tuple(destinations)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows; a row has no children."""
        return 0 if parent.isValid() else len(self._destinations)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a row, or None for a role there is no answer to."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        there = self._destinations[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return there.title.text
            case Qt.ItemDataRole.AccessibleTextRole:
                sentence = self.tr("{title}, {kind}")
                return sentence.format(title=there.title.text, kind=self._kind(there))
            case SwitcherRole.DESTINATION:
                return there
            case SwitcherRole.KIND:
                return self._kind(there)
            case _:
                return None

    def _kind(self, there: Destination) -> str:
        match there.target:
            case ToArticle():
                return self.tr("Article")
            case ToHeading():
                return self.tr("In this article")
            case ToCategory() if there.detail:
                return self.tr("Category in {path}").format(path=there.detail)
            case ToCategory():
                return self.tr("Category")
            case ToSearch():
                return self.tr("Recent search")
            case ToCommand() if there.detail:
                return self.tr("Command ({keys})").format(keys=there.detail)
            case ToCommand():
                return self.tr("Command")
