"""What is suggested under the search box, as Qt sees it."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from helpviewer.library.article import ArticleKey
from helpviewer.search.results import Passage

Index = QModelIndex | QPersistentModelIndex


class RecentSearch(NamedTuple):
    """A search that the reader made before."""

    text: str


class SuggestedTitle(NamedTuple):
    """An article whose title has what is typed."""

    key: ArticleKey
    title: Passage


class ForgetRecent(NamedTuple):
    """The way to forget all recent searches."""


Suggestion = RecentSearch | SuggestedTitle | ForgetRecent


class SuggestionRole(IntEnum):
    """What can be asked of a row, besides Qt's own roles."""

    SUGGESTION = Qt.ItemDataRole.UserRole


class SuggestionModel(QAbstractListModel):
    """A few suggestions, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._suggestions: tuple[Suggestion, ...] = ()

    def set_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show others."""
        self.beginResetModel()
        self._suggestions = tuple(suggestions)
        self.endResetModel()

    def row_of(self, suggestion: Suggestion) -> int | None:
        """Return where the same search or the same article is suggested now."""
        for row, other in enumerate(self._suggestions):
            if _is_same(suggestion, other):
                return row
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of suggestions; a row has no children."""
        return 0 if parent.isValid() else len(self._suggestions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a row, or None for a role there is no answer to."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        suggestion = self._suggestions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(suggestion)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._description(suggestion)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._hint(suggestion)
            case SuggestionRole.SUGGESTION:
                return suggestion
            case _:
                return None

    def _text(self, suggestion: Suggestion) -> str:
        match suggestion:
            case RecentSearch(text):
                return text
            case SuggestedTitle(title=title):
                return title.text
            case ForgetRecent():
                return self.tr("Clear recent searches")

    def _description(self, suggestion: Suggestion) -> str:
        """Return what a screen reader says of a row, which has no icon to see."""
        match suggestion:
            case RecentSearch(text):
                return self.tr("{text}, recent search").format(text=text)
            case SuggestedTitle(title=title):
                return self.tr("{title}, article").format(title=title.text)
            case ForgetRecent():
                return self._text(suggestion)

    def _hint(self, suggestion: Suggestion) -> str | None:
        if isinstance(suggestion, RecentSearch):
            return self.tr("Press Delete to forget this search.")
        return None


def _is_same(one: Suggestion, other: Suggestion) -> bool:
    match one, other:
        case SuggestedTitle(), SuggestedTitle():
            return one.key == other.key  # other words may be marked by now
        case _:
            return one == other
