"""What a row of a list or a tree says: a card, a category, anything else that can be chosen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from helpviewer.gui.browse.card_model import ListedArticle, ListRole
from helpviewer.gui.kiosk.speaking.control_words import ControlWords
from helpviewer.speech.phrase import Kind, Phrase
from helpviewer.speech.sentences import sentences

Index = QModelIndex | QPersistentModelIndex


def row_phrases(
    view: QAbstractItemView, index: Index, words: ControlWords, language: str
) -> list[Phrase]:
    """Return what is said of a row; an article's own words have its language.

    Args:
        view: What shows it.
        index: The row; of an invalid one there is nothing to say.
        words: Knows the words for its place.
        language: The window's.
    """
    if not index.isValid():
        return []
    own = Phrase("", Kind.ANNOUNCEMENT, language)
    told = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
    excerpt = str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) or "")
    place = _place(view, index, words)
    article = index.data(ListRole.ARTICLE)
    if not isinstance(article, ListedArticle):
        return [own._replace(text=f"{told}, {place}")]
    theirs = own._replace(language=article.card.language)
    facts = told.removeprefix(article.card.title).lstrip(", ")
    return [
        theirs._replace(text=article.card.title),
        own._replace(text=", ".join(filter(None, (facts, place)))),
        *(theirs._replace(text=sentence) for sentence in sentences(excerpt)),
    ]


def _place(view: QAbstractItemView, index: Index, words: ControlWords) -> str:
    model, parent = index.model(), index.parent()
    count = None if model.canFetchMore(parent) else model.rowCount(parent)
    place = words.place(index.row() + 1, count)
    if isinstance(view, QTreeView) and model.hasChildren(index):
        plain = model.index(index.row(), index.column(), parent)
        return f"{words.unfolded(is_unfolded=view.isExpanded(plain))}, {place}"
    return place
