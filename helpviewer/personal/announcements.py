"""Which announcements the reader has put away."""

from pathlib import Path

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.personal.database import PersonalDatabase, Statement

_PUT_AWAY = "REPLACE INTO announcement VALUES (:library, :id, :language, :version)"
_ALL = "SELECT id, language, version FROM announcement WHERE library = :library"

PutAway = frozenset[tuple[ArticleKey, str]]
"""Announcements, each in the version that was put away."""


class PutAwayAnnouncements:
    """Those of one library; any thread may ask. One that changes is another announcement.

    Args:
        path: The database of what the reader did; it need not exist.
        library_id: Which library.
    """

    def __init__(self, path: Path, library_id: str) -> None:
        self._database = PersonalDatabase(path)
        self._library = library_id

    def add(self, key: ArticleKey, version: str) -> None:
        """Keep that an announcement was put away.

        Args:
            key: Which.
            version: What tells it from what it said before, and will say.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        values = {"library": self._library, **key._asdict(), "version": version}
        self._database.change(Statement(_PUT_AWAY, values))

    def all(self) -> PutAway:
        """Return what was put away.

        Raises:
            PersonalDataError: It cannot be read.
        """
        query = Statement(_ALL, {"library": self._library})
        return frozenset(self._database.rows(query, _row))


def _row(id_: str, language: str, version: str) -> tuple[ArticleKey, str]:
    return ArticleKey(ArticleId(id_), language), version
