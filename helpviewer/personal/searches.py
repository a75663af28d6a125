"""What the reader searched for: to suggest it again, and to learn what articles are missing."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, Self

from helpviewer.library.characters import one_line
from helpviewer.personal.database import PersonalDatabase, Statement

_LONGEST = 200  # characters of a search
_MOST_RECENT = 100  # searches that are kept of a library
_MOST_UNANSWERED = 1_000

_REMEMBER = """
    REPLACE INTO recent_search VALUES (
      :library, :folded, :text,
      1 + (SELECT IFNULL(MAX(turn), 0) FROM recent_search WHERE library = :library)
    )
"""
_FORGET_OLD = """
    DELETE FROM recent_search WHERE library = :library AND folded IN (
      SELECT folded FROM recent_search WHERE library = :library
      ORDER BY turn DESC LIMIT -1 OFFSET :most
    )
"""
_RECENT = """
    SELECT text FROM recent_search WHERE library = :library ORDER BY turn DESC LIMIT :count
"""
_FORGET = "DELETE FROM recent_search WHERE library = :library"
_FORGET_ONE = f"{_FORGET} AND folded = :folded"

_NOTE = """
    INSERT INTO unanswered_search VALUES (:library, :folded, :language, :text, 1, :last)
    ON CONFLICT (library, folded, language)
    DO UPDATE SET text = excluded.text, times = times + 1, last = excluded.last
"""
_FORGET_OLD_UNANSWERED = """
    DELETE FROM unanswered_search WHERE library = :library AND (folded, language) IN (
      SELECT folded, language FROM unanswered_search WHERE library = :library
      ORDER BY last DESC LIMIT -1 OFFSET :most
    )
"""
_UNANSWERED = """
    SELECT text, language, times, last FROM unanswered_search WHERE library = :library
    ORDER BY times DESC, last DESC
"""
_FORGET_UNANSWERED = "DELETE FROM unanswered_search WHERE library = :library"


class UnansweredSearch(NamedTuple):
    """A search that found nothing.

    Attributes:
        text: What was typed.
        language: The reader's language, a BCP 47 tag.
        times: How often.
        last: When it last happened, in UTC.
    """

    text: str
    language: str
    times: int
    last: datetime

    @classmethod
    def of_row(cls, text: str, language: str, times: int, last: str) -> Self:
        """Return what a row of the database tells."""
        return cls(text, language, times, datetime.fromisoformat(last))


class PastSearches:
    """The searches in one library; any thread may ask.

    Args:
        path: The database of what the reader did; it need not exist.
        library_id: Which library.
    """

    def __init__(self, path: Path, library_id: str) -> None:
        self._database = PersonalDatabase(path)
        self._library = library_id

    def remember(self, text: str) -> None:
        """Keep a search as the newest; an empty one is none.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        if text := _normalised(text):
            self._database.change(
                self._statement(_REMEMBER, folded=text.casefold(), text=text),
                self._statement(_FORGET_OLD, most=_MOST_RECENT),
            )

    def recent(self, count: int = _MOST_RECENT) -> list[str]:
        """Return the last searches, newest first and each once.

        Raises:
            PersonalDataError: They cannot be read.
        """
        return self._database.rows(self._statement(_RECENT, count=max(count, 0)), str)

    def forget(self, text: str | None = None) -> None:
        """Forget one of the last searches; without a text all of them.

        Raises:
            PersonalDataError: They cannot be forgotten.
        """
        if text is None:
            self._database.delete(self._statement(_FORGET))
        else:
            folded = _normalised(text).casefold()
            self._database.delete(self._statement(_FORGET_ONE, folded=folded))

    def note_unanswered(self, text: str, language: str) -> None:
        """Keep a search that found nothing, or count it once more; an empty one is none.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        if text := _normalised(text):
            note = self._statement(
                _NOTE,
                folded=text.casefold(),
                language=language,
                text=text,
                last=datetime.now(UTC).isoformat(),
            )
            oldest = self._statement(_FORGET_OLD_UNANSWERED, most=_MOST_UNANSWERED)
            self._database.change(note, oldest)

    def unanswered(self) -> list[UnansweredSearch]:
        """Return the searches that found nothing, the most frequent first.

        Raises:
            PersonalDataError: They cannot be read.
        """
        return self._database.rows(self._statement(_UNANSWERED), UnansweredSearch.of_row)

    def forget_unanswered(self) -> None:
        """Forget what found nothing.

        Raises:
            PersonalDataError: It cannot be forgotten.
        """
        self._database.delete(self._statement(_FORGET_UNANSWERED))

    def _statement(self, sql: str, **values: object) -> Statement:
        return Statement(sql, {"library": self._library, **values})


def _normalised(text: str) -> str:
    """Return a search as one line that can be kept, and is not too long."""
    return one_line(text)[:_LONGEST].strip()
