"""Which articles are the reader's favourites, and which were viewed last."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from helpviewer.library.article import ArticleId
from helpviewer.library.characters import one_line
from helpviewer.personal.database import PersonalDatabase, Statement

_MOST_VISITS = 100  # articles that are kept of a library

_ADD = """
    INSERT INTO favourite VALUES (
      :library, :id, :title,
      1 + (SELECT IFNULL(MAX(turn), 0) FROM favourite WHERE library = :library)
    ) ON CONFLICT (library, id) DO UPDATE SET title = excluded.title
"""
_FAVOURITES = "SELECT id, title FROM favourite WHERE library = :library ORDER BY turn"
_REMOVE = "DELETE FROM favourite WHERE library = :library AND id = :id"
_RENAME = "UPDATE favourite SET title = :title WHERE library = :library AND id = :id"

_VISIT = "REPLACE INTO article_visit VALUES (:library, :id, :title, :last, :updated)"
_FORGET_OLD = """
    DELETE FROM article_visit WHERE library = :library AND id IN (
      SELECT id FROM article_visit WHERE library = :library
      ORDER BY last DESC LIMIT -1 OFFSET :most
    )
"""
_VISITS = """
    SELECT id, title FROM article_visit WHERE library = :library
    ORDER BY last DESC LIMIT :most
"""
_FORGET = "DELETE FROM article_visit WHERE library = :library AND id = :id"


class KeptArticle(NamedTuple):
    """An article that the reader had to do with; the library may no longer have it.

    Attributes:
        id: Which, in whatever language.
        title: What it was called when it was last seen.
    """

    id: ArticleId
    title: str


class FavouriteArticles:
    """The favourites in one library; any thread may ask.

    Args:
        path: The database of what the reader did; it need not exist.
        library_id: Which library.
    """

    def __init__(self, path: Path, library_id: str) -> None:
        self._database = PersonalDatabase(path)
        self._library = library_id

    def add(self, article: KeptArticle) -> None:
        """Keep an article as the last of the favourites; one that is there keeps its place.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        title = one_line(article.title) or article.id
        values = {"library": self._library, "id": article.id, "title": title}
        self._database.change(Statement(_ADD, values))

    def remove(self, article_id: ArticleId) -> None:
        """Keep an article as a favourite no longer.

        Raises:
            PersonalDataError: It cannot be removed.
        """
        values = {"library": self._library, "id": article_id}
        self._database.delete(Statement(_REMOVE, values))

    def all(self) -> list[KeptArticle]:
        """Return the favourites in the order in which they were added.

        Raises:
            PersonalDataError: They cannot be read.
        """
        query = Statement(_FAVOURITES, {"library": self._library})
        return self._database.rows(query, KeptArticle)


class ArticleVisits:
    """The articles of one library that were viewed last; any thread may ask.

    Args:
        path: The database of what the reader did; it need not exist.
        library_id: Which library.
    """

    def __init__(self, path: Path, library_id: str) -> None:
        self._database = PersonalDatabase(path)
        self._library = library_id

    def note(self, article: KeptArticle, updated: date | None = None) -> None:
        """Keep an article as the one that was viewed last.

        A favourite is called from now on what the article is called now.

        Args:
            article: The article.
            updated: The day on which it last changed, as it says itself.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        values = {
            "library": self._library,
            "id": article.id,
            "title": one_line(article.title) or article.id,
            "last": datetime.now(UTC).isoformat(),
            "updated": updated.isoformat() if updated else None,
            "most": _MOST_VISITS,
        }
        steps = (_VISIT, _FORGET_OLD, _RENAME)
        self._database.change(*(Statement(step, values) for step in steps))

    def forget(self, article_id: ArticleId) -> None:
        """Forget that an article was viewed.

        Raises:
            PersonalDataError: It cannot be forgotten.
        """
        values = {"library": self._library, "id": article_id}
        self._database.delete(Statement(_FORGET, values))

    def recent(self) -> list[KeptArticle]:
        """Return the articles that were viewed, each once and the last one first.

        Raises:
            PersonalDataError: They cannot be read.
        """
        query = Statement(_VISITS, {"library": self._library, "most": _MOST_VISITS})
        return self._database.rows(query, KeptArticle)
