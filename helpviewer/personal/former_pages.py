"""The pages that the reader knew of articles that have changed since."""

import zlib
from pathlib import Path

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.personal.database import PersonalDatabase, Statement

MOST_PAGES = 2_000
"""How many are kept of a library: who finds more changed than that will not compare them."""

_KEEP = """
    INSERT OR IGNORE INTO former_page (library, id, language, html)
    VALUES (:library, :id, :language, :html)
"""
_DROP = "DELETE FROM former_page WHERE library = :library AND id = :id AND language = :language"
_DROP_ALL = "DELETE FROM former_page WHERE library = :library"
_KEYS = "SELECT id, language FROM former_page WHERE library = :library"
_PAGE = """
    SELECT html FROM former_page
    WHERE library = :library AND id = :id AND language = :language
"""


class FormerPages:
    """What articles of one library looked like at the reader's last visit; any thread may ask.

    Args:
        path: The database of what the reader did; it need not exist.
        library_id: Which library.
    """

    def __init__(self, path: Path, library_id: str) -> None:
        self._database = PersonalDatabase(path)
        self._library = library_id

    def keys(self) -> frozenset[ArticleKey]:
        """Return the articles whose former pages are kept.

        Raises:
            PersonalDataError: The database cannot be read.
        """
        query = Statement(_KEYS, {"library": self._library})
        return frozenset(self._database.rows(query, _key))

    def page(self, key: ArticleKey) -> str:
        """Return the HTML of an article's former page; empty if none is kept.

        Raises:
            PersonalDataError: The database cannot be read.
        """
        query = Statement(_PAGE, {"library": self._library, **key._asdict()})
        return next(iter(self._database.rows(query, _unpacked)), "")


def keeping(library_id: str, key: ArticleKey, html: str) -> Statement:
    """Return what keeps a page as the former one, unless an older one is kept already."""
    values = {"library": library_id, **key._asdict(), "html": zlib.compress(html.encode())}
    return Statement(_KEEP, values)


def dropping(library_id: str, key: ArticleKey) -> Statement:
    """Return what deletes an article's former page: the article is gone."""
    return Statement(_DROP, {"library": library_id, **key._asdict()})


def dropping_all(library_id: str) -> Statement:
    """Return what deletes all former pages of a library."""
    return Statement(_DROP_ALL, {"library": library_id})


def _key(id_: str, language: str) -> ArticleKey:
    return ArticleKey(ArticleId(id_), language)


def _unpacked(html: bytes) -> str:
    """Return what was packed; nothing if it is damaged, for one can do without."""
    try:
        return zlib.decompress(html).decode()
    except (zlib.error, UnicodeError):
        return ""
