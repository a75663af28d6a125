"""The articles in the list, as Qt sees them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from helpviewer.library.article import ArticleKey, Card
from helpviewer.search.results import Passage

Index = QModelIndex | QPersistentModelIndex
BATCH = 200  # rows; more come as the reader scrolls, so that a long list opens at once


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """What the list shows of an article.

    Attributes:
        card: The article.
        category: The names of its categories, as the reader sees them.
        title: Its title, with the found words marked.
        note: What tells it from another article with the same title; usually empty.
    """

    card: Card
    category: str
    title: Passage
    note: str = ""


class ListRole(IntEnum):
    """What can be asked of a row, besides Qt's own roles."""

    ARTICLE = Qt.ItemDataRole.UserRole
    PASSAGE = Qt.ItemDataRole.UserRole + 1


class CardModel(QAbstractListModel):
    """A list of articles, in the order given.

    Args:
        describe: Says in one sentence what a screen reader tells of an article.
    """

    def __init__(
        self, describe: Callable[[ListedArticle], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._articles: tuple[ListedArticle, ...] = ()
        self._passages: dict[ArticleKey, Passage] = {}
        self._shown = 0

    def set_articles(self, articles: Sequence[ListedArticle]) -> None:
        """Show other articles, each with its summary."""
        self.beginResetModel()
        self._articles = tuple(articles)
        self._passages = {}
        self._shown = min(BATCH, len(self._articles))
        self.endResetModel()

    def set_passages(self, passages: dict[ArticleKey, Passage]) -> None:
        """Show the matching passages instead of the summaries of these articles."""
        self._passages = {**self._passages, **passages}
        if self._shown:
            changed = [ListRole.PASSAGE.value]
            self.dataChanged.emit(self.index(0), self.index(self._shown - 1), changed)

    def row_of(self, key: ArticleKey) -> int | None:
        """Return the row of an article, if it is listed; it is loaded as far as that."""
        for row, article in enumerate(self._articles):
            if article.card.key == key:
                while row >= self._shown:
                    self.fetchMore(QModelIndex())
                return row
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows that are loaded; a row has no children."""
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there are more articles than rows."""
        return not parent.isValid() and self._shown < len(self._articles)

    def fetchMore(self, parent: Index) -> None:
        """Load the next rows."""
        if not self.canFetchMore(parent):
            return
        last = min(self._shown + BATCH, len(self._articles)) - 1
        self.beginInsertRows(QModelIndex(), self._shown, last)
        self._shown = last + 1
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a row, or None for a role the list has no answer to."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        article = self._articles[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return article.title.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(article)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._passage(article).text
            case ListRole.ARTICLE:
                return article
            case ListRole.PASSAGE:
                return self._passage(article)
            case _:
                return None

    def _passage(self, article: ListedArticle) -> Passage:
        return self._passages.get(article.card.key) or Passage(article.card.summary)
