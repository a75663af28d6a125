"""The articles in the list, as Qt sees them."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from helpviewer.library.article import ArticleKey, Card
from helpviewer.search.results import Passage

Index = QModelIndex | QPersistentModelIndex
BATCH = 200  # rows; more come as the reader scrolls, so that a long list opens at once
_FARTHEST = 2_000  # rows that are loaded at a time: laying out 20,000 takes 70 ms


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """What the list shows of an article.

    Attributes:
        card: The article.
        category: The names of its categories, as the reader sees them.
        title: Its title, with the found words marked.
        note: What tells it from another article with the same title; usually empty.
        is_unread: It is new or changed, and the reader has not opened it since.
        is_gone: The library has it no longer; the card tells what is remembered of it.
    """

    card: Card
    category: str
    title: Passage
    note: str = ""
    is_unread: bool = False
    is_gone: bool = False


class Rows(Protocol):
    """The articles to be listed, each described when it is looked at."""

    @property
    def cards(self) -> Sequence[Card]:
        """The articles."""

    def __getitem__(self, row: int) -> ListedArticle:
        """Return what is shown of one."""


class ListRole(IntEnum):
    """What can be asked of a row, besides Qt's own roles."""

    ARTICLE = Qt.ItemDataRole.UserRole
    PASSAGE = Qt.ItemDataRole.UserRole + 1


class CardModel(QAbstractListModel):
    """A list of articles, in the order given.

    Args:
        describe: Says in one sentence what a screen reader tells of an article.
    """

    more_wanted = Signal()

    def __init__(
        self, describe: Callable[[ListedArticle], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._rows: Rows | None = None
        self._cards: Sequence[Card] = ()
        self._passages: dict[ArticleKey, Passage] = {}
        self._unread: Set[ArticleKey] = frozenset()
        self._shown = 0
        self._has_more = False

    def set_articles(
        self, rows: Rows, passages: Mapping[ArticleKey, Passage], *, has_more: bool = False
    ) -> bool:
        """Show other articles, some with passages instead of summaries; say if they are others.

        Where the articles are the same as before, or these and more, rows are only painted anew
        and added: what is selected and how far the list is scrolled stays.

        Args:
            rows: The articles.
            passages: What to show instead of summaries.
            has_more: There are more than these; `more_wanted` tells when they are.
        """
        is_same = _begins_with(rows.cards, self._cards)
        had_all = self._shown == len(self._cards)
        if not is_same:
            self.beginResetModel()
            self._shown = min(BATCH, len(rows.cards))
        kept = self._passages if is_same and passages else {}
        self._rows, self._cards = rows, rows.cards
        self._passages = {**kept, **passages}
        self._has_more = has_more
        if is_same:
            self._report_change(range(self._shown))
            if had_all and self._shown < len(self._cards):
                self._insert(self._shown + BATCH)
        else:
            self.endResetModel()
        return not is_same

    def clear(self) -> None:
        """Show no articles."""
        self.beginResetModel()
        self._rows, self._cards, self._passages, self._shown = None, (), {}, 0
        self._has_more = False
        self.endResetModel()

    def set_passages(self, passages: Mapping[ArticleKey, Passage]) -> None:
        """Show the matching passages instead of the summaries of these articles."""
        self._passages = {**self._passages, **passages}
        cards = enumerate(self._cards[: self._shown])
        self._report_change([row for row, card in cards if card.key in passages])

    def set_unread(self, keys: Set[ArticleKey]) -> None:
        """Mark these articles as new or changed, and no others."""
        changed = keys ^ self._unread
        self._unread = keys
        cards = enumerate(self._cards[: self._shown])
        self._report_change([row for row, card in cards if card.key in changed])

    def row_of(self, key: ArticleKey) -> int | None:
        """Return the row of an article, if it is loaded."""
        cards = enumerate(self._cards[: self._shown])
        return next((row for row, card in cards if card.key == key), None)

    def load(self, key: ArticleKey) -> None:
        """Load the rows as far as an article, if it is listed and not too far down."""
        rest = enumerate(self._cards[self._shown : _FARTHEST], self._shown)
        row = next((row for row, card in rest if card.key == key), None)
        if row is not None:
            self._insert(row + BATCH)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows that are loaded; a row has no children."""
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there are more articles than rows."""
        return not parent.isValid() and (self._shown < len(self._cards) or self._has_more)

    def fetchMore(self, parent: Index) -> None:
        """Load the next rows; where all are loaded, say that more are wanted."""
        if parent.isValid():
            return
        if self._shown < len(self._cards):
            self._insert(self._shown + BATCH)
        elif self._has_more:
            self._has_more = False  # it is said once
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a row, or None for a role the list has no answer to."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        assert self._rows  # noqa: S101 - there is a valid index
        article = self._rows[index.row()]
        if article.card.key in self._unread:
            article = replace(article, is_unread=True)
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

    def _insert(self, count: int) -> None:
        """Load so many rows, or all there are, at once: each time costs a layout."""
        count = min(count, len(self._cards))
        self.beginInsertRows(QModelIndex(), self._shown, count - 1)
        self._shown = count
        self.endInsertRows()

    def _report_change(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def _passage(self, article: ListedArticle) -> Passage:
        return self._passages.get(article.card.key) or Passage(article.card.summary)


def _begins_with(cards: Sequence[Card], former: Sequence[Card]) -> bool:
    """Say whether a list has the articles of a former one, and after them perhaps others."""
    if cards is former:
        return True
    if len(cards) < len(former) or bool(cards) != bool(former):
        return False
    return all(card.key == other.key for card, other in zip(cards, former, strict=False))
