"""Reading one generation of a library from its database."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Self

from helpviewer.errors import ArticleNotFoundError, HelpViewerError, StoreError
from helpviewer.library.article import Article, ArticleId, ArticleKey, Audience, Card
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.page import Page
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.library.store import rows, schema


class Generation(NamedTuple):
    """One committed state of a library.

    Attributes:
        number: Goes up with each.
        state: What tells its content from any other's; the index built from it has this name.
        origin: The folder's real path; of the articles that ship ``"bundled"``.
        audience: Whom it was compiled for.
        renderer: The version of the renderer that made its pages.
        info: What the library says of itself.
        feed: The address of the feed that is part of it; empty for none.
        collection: The number of what was received of that feed.
    """

    number: int
    state: str
    origin: str
    audience: Audience
    renderer: int
    info: LibraryInfo
    feed: str = ""
    collection: int | None = None


class StoreReader:
    """The articles of one generation.

    It goes on reading its generation while others are written. One thread uses it at a time.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, generation: Generation
    ) -> None:
        self._path = path
        self._connection = connection
        self.generation = generation

    @classmethod
    def open(cls, path: Path, number: int | None = None, *, immutable: bool = False) -> Self:
        """Open a generation: the current one, or that of a number.

        Args:
            path: The database.
            number: Which generation; None for the current one.
            immutable: Nobody writes to the database, nor can.

        Raises:
            StoreError: There is no database, no generation in it, or it is damaged.
        """
        connection = schema.connect(path, writing=False, immutable=immutable)
        try:
            generation = find_generation(connection, number)
        except (sqlite3.Error, *rows.DAMAGES) as error:
            connection.close()
            raise StoreError(path, error) from error
        if generation is None:
            connection.close()
            raise StoreError(path, "it holds no such generation")
        return cls(path, connection, generation)

    def cards(self) -> list[Card]:
        """Return the card of every article, in no order."""
        query = f"""
            SELECT m.id, m.language, s.views, {rows.CARD_COLUMNS}
            FROM article a CROSS JOIN manifest m USING (digest) -- in this order: as they stand
            LEFT JOIN stats s ON s.id = m.id AND s.language = m.language
            WHERE m.generation = ?
        """  # noqa: S608 - our own column names
        with self._told():
            return [
                rows.card_of(ArticleKey(ArticleId(row[0]), row[1]), row[3:], row[2])
                for row in self._connection.execute(query, (self.generation.number,))
            ]

    def article(self, key: ArticleKey) -> Article:
        """Return an article as its author wrote it.

        Raises:
            ArticleNotFoundError: This generation has no such article.
            StoreError: The database is damaged, or the generation is no longer kept.
        """
        query = f"""
            SELECT s.views, {rows.ARTICLE_COLUMNS}
            FROM manifest m JOIN article a USING (digest)
            LEFT JOIN stats s ON s.id = m.id AND s.language = m.language
            WHERE m.generation = ? AND m.id = ? AND m.language = ?
        """  # noqa: S608 - our own column names
        with self._told():
            row = self._connection.execute(query, (self.generation.number, *key)).fetchone()
            if row:
                return rows.article_of(key, row[1:], row[0])
        raise self._without(key)

    def page(self, key: ArticleKey) -> Page:
        """Return an article as it was rendered.

        Raises:
            ArticleNotFoundError: This generation has no such article.
            StoreError: The database is damaged, or the generation is no longer kept.
        """
        query = f"""
            SELECT {rows.PAGE_COLUMNS} FROM manifest m JOIN page p USING (digest)
            WHERE m.generation = ? AND m.id = ? AND m.language = ? AND p.renderer = ?
        """  # noqa: S608 - our own column names
        values = (self.generation.number, *key, self.generation.renderer)
        with self._told():
            row = self._connection.execute(query, values).fetchone()
            if row:
                return rows.page_of(row)
        raise self._without(key)

    def former_html(self, start: str) -> str:
        """Return the HTML of a version that some generation has or had; empty if it is gone.

        Args:
            start: Of what tells that version of an article from any other, in hexadecimal.
        """
        query = """
            SELECT html FROM page WHERE digest >= :start AND digest < :start || 'g'
            ORDER BY renderer DESC
        """
        with self._told():
            row = self._connection.execute(query, {"start": start}).fetchone()
        return str(row[0]) if row else ""

    def version(self, key: ArticleKey) -> str:
        """Return what tells this version of an article from any other; empty for none."""
        query = """
            SELECT digest FROM manifest WHERE generation = ? AND id = ? AND language = ?
        """
        with self._told():
            row = self._connection.execute(query, (self.generation.number, *key)).fetchone()
        return str(row[0]) if row else ""

    def source(self, key: ArticleKey) -> str:
        """Return where an article comes from: ``"bundled"``, ``"folder"`` or a feed's address.

        Empty if there is no such article.
        """
        query = """
            SELECT source FROM manifest WHERE generation = ? AND id = ? AND language = ?
        """
        with self._told():
            row = self._connection.execute(query, (self.generation.number, *key)).fetchone()
        return str(row[0]) if row else ""

    def text(self, key: ArticleKey) -> str:
        """Return a page's plain text; empty if there is no such article."""
        query = """
            SELECT p.text FROM manifest m JOIN page p USING (digest)
            WHERE m.generation = ? AND m.id = ? AND m.language = ? AND p.renderer = ?
        """
        values = (self.generation.number, *key, self.generation.renderer)
        with self._told():
            row = self._connection.execute(query, values).fetchone()
        return str(row[0]) if row else ""

    def everything(self, since: int | None = None) -> Iterator[tuple[Article, Page]]:
        """Yield every article with its page, by key.

        Args:
            since: A generation; then only articles that it does not have in the same version.

        Raises:
            StoreError: The database is damaged.
        """
        article_width = rows.ARTICLE_COLUMNS.count(",") + 1
        article_columns = rows.ARTICLE_COLUMNS.replace(", ", ", a.")
        page_columns = rows.PAGE_COLUMNS.replace(", ", ", p.")
        query = f"""
            SELECT m.id, m.language, s.views, a.{article_columns}, p.{page_columns}
            FROM manifest m JOIN article a USING (digest) JOIN page p USING (digest)
            LEFT JOIN stats s ON s.id = m.id AND s.language = m.language
            WHERE m.generation = :this AND p.renderer = :renderer AND NOT EXISTS (
                SELECT 1 FROM manifest o WHERE o.generation = :since
                AND o.id = m.id AND o.language = m.language AND o.digest = m.digest
            ) ORDER BY m.id, m.language
        """  # noqa: S608 - our own column names
        this, renderer = self.generation.number, self.generation.renderer
        values = {"this": this, "renderer": renderer, "since": since}
        with self._told():
            for row in self._connection.execute(query, values):
                key = ArticleKey(ArticleId(row[0]), row[1])
                rest = row[3:]
                article = rows.article_of(key, rest[:article_width], row[2])
                yield article, rows.page_of(rest[article_width:])

    def gone_since(self, number: int) -> set[ArticleKey]:
        """Return which articles another generation has and this one does not."""
        query = """
            SELECT id, language FROM manifest WHERE generation = ?
            EXCEPT SELECT id, language FROM manifest WHERE generation = ?
        """
        with self._told():
            return {
                ArticleKey(ArticleId(id_), language)
                for id_, language in self._connection.execute(
                    query, (number, self.generation.number)
                )
            }

    def digests(self) -> dict[ArticleKey, str]:
        """Return what tells the version of each article from any other."""
        query = "SELECT id, language, digest FROM manifest WHERE generation = ?"
        with self._told():
            return {
                ArticleKey(ArticleId(id_), language): digest
                for id_, language, digest in self._connection.execute(
                    query, (self.generation.number,)
                )
            }

    def problems(self) -> list[Problem]:
        """Return what could not be used as it is, by path."""
        query = """
            SELECT path, kind, given FROM quarantine WHERE generation = ? ORDER BY path, kind
        """
        with self._told():
            return [
                Problem(path, ProblemKind(kind), json.loads(given))
                for path, kind, given in self._connection.execute(
                    query, (self.generation.number,)
                )
            ]

    def newest(self) -> int:
        """Return the number of the generation that is current now."""
        with self._told():
            generation = find_generation(self._connection)
        return generation.number if generation else self.generation.number

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    def _without(self, key: ArticleKey) -> HelpViewerError:
        """Return why an article is not there: its whole generation may be gone."""
        with self._told():
            if find_generation(self._connection, self.generation.number):
                return ArticleNotFoundError(key.id)
        return StoreError(self._path, "this state of the library was replaced meanwhile")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, *rows.DAMAGES) as error:
            raise StoreError(self._path, error) from error


def find_generation(
    connection: sqlite3.Connection, number: int | None = None
) -> Generation | None:
    """Return the generation that readers open, or that of a number, if there is one."""
    row = connection.execute(
        """
        SELECT generation, state, origin, audience, renderer, library, feed, collection
        FROM generation
        WHERE generation = COALESCE(
            ?, (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'generation')
        )
        """,
        (number,),
    ).fetchone()
    if row is None:
        return None
    number, state, origin, audience, renderer, library, *feed = row
    info = rows.info_of(library)
    return Generation(number, state, origin, Audience(audience), renderer, info, *feed)
