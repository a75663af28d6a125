"""Whether articles helped the reader, for those who write them."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple, Self

from helpviewer.library.article import ArticleId, Card
from helpviewer.personal.database import PersonalDatabase, Statement

_GIVE = """
    REPLACE INTO feedback VALUES (:library, :id, :language, :updated, :helpful, :given)
"""
_ALL = """
    SELECT id, language, updated, helpful, given FROM feedback WHERE library = :library
    ORDER BY given, id, language
"""


class Edition(NamedTuple):
    """What an answer is about: an article as it was on a day.

    Attributes:
        updated: The day it last changed, as it says itself; None if it does not.
    """

    id: ArticleId
    language: str
    updated: date | None

    @classmethod
    def of(cls, card: Card) -> Self:
        """Return the edition that a card is of."""
        return cls(card.id, card.language, card.updated)


class Feedback(NamedTuple):
    """What a reader said of an article.

    Attributes:
        given: When, in UTC.
    """

    edition: Edition
    helpful: bool
    given: datetime

    @classmethod
    def of_row(cls, id_: str, language: str, updated: str, helpful: int, given: str) -> Self:
        """Return what a row of the database tells."""
        day = date.fromisoformat(updated) if updated else None
        edition = Edition(ArticleId(id_), language, day)
        return cls(edition, bool(helpful), datetime.fromisoformat(given))


class GivenFeedback:
    """What the reader said of the articles of one library; any thread may ask.

    Args:
        path: The database of what the reader did; it need not exist.
        library_id: Which library.
    """

    def __init__(self, path: Path, library_id: str) -> None:
        self._database = PersonalDatabase(path)
        self._library = library_id

    def give(self, edition: Edition, *, helpful: bool) -> None:
        """Keep an answer; it replaces the one that was given before of the same edition.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        values = {
            "library": self._library,
            "id": edition.id,
            "language": edition.language,
            "updated": edition.updated.isoformat() if edition.updated else "",
            "helpful": int(helpful),
            "given": datetime.now(UTC).isoformat(),
        }
        self._database.change(Statement(_GIVE, values))

    def all(self) -> list[Feedback]:
        """Return every answer, the oldest first.

        Raises:
            PersonalDataError: They cannot be read.
        """
        query = Statement(_ALL, {"library": self._library})
        return self._database.rows(query, Feedback.of_row)
