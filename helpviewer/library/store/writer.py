"""Writing the next generation of a library into its database."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from helpviewer.errors import StoreError
from helpviewer.library.article import Article, ArticleId, ArticleKey, Trust
from helpviewer.library.page import Page
from helpviewer.library.store import rows
from helpviewer.library.store.draft import Draft, FeedPart, KnownFile, Rendered
from helpviewer.library.store.opening import open_for_writing
from helpviewer.library.store.reader import Generation, find_generation

_FILE_COLUMNS = (
    "source, path, content_digest, usual_language, digest, id, language, views, problems"
)
_Row = tuple[Any, ...]
_Name = tuple[str, str]  # a source, and the path of a file or the id of an item in it


class StoreWriter:
    """The one writer of a library's database; readers are never kept waiting."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self._known: dict[str, dict[str, KnownFile]] = {}  # as they stand in the database

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a database for writing; one that is missing is made, a damaged one put aside.

        Raises:
            StoreError: It cannot be made or written.
        """
        return cls(path, open_for_writing(path))

    @property
    def current(self) -> Generation | None:
        """The generation that readers open."""
        with self._told():
            return find_generation(self._connection)

    def known_files(self, feed: str = "") -> dict[str, KnownFile]:
        """Return what each file of the folder held when it was last read, by path.

        Args:
            feed: The address of a feed whose items are meant instead.
        """
        query = f"""
            SELECT {_FILE_COLUMNS},
                EXISTS (SELECT 1 FROM manifest m WHERE m.digest = f.digest)
            FROM source_file f WHERE source = ?
        """  # noqa: S608 - our own column names
        with self._told():
            found = self._connection.execute(query, (feed,))
            self._known[feed] = {row[1]: _known_file(row[2:]) for row in found}
        return dict(self._known[feed])

    def feed_part(self, url: str) -> FeedPart | None:
        """Return what the current generation has of a feed, if that is anything."""
        current = self.current
        if current is None or current.feed != url or current.collection is None:
            return None
        query = """
            SELECT id, language, digest, trust FROM manifest WHERE generation = ? AND source = ?
        """
        with self._told():
            found = self._connection.execute(query, (current.number, url)).fetchall()
            return FeedPart(
                url=url,
                collection=current.collection,
                trust=Trust(found[0][3]) if found else Trust.UNSIGNED,
                articles={
                    ArticleKey(ArticleId(id_), language): digest
                    for id_, language, digest, _ in found
                },
                items=self.known_files(url),
                kept=frozenset({current.collection}),
            )

    def rendered(self, renderer: int) -> dict[str, Rendered]:
        """Return what is known of the pages that need not be made again, by version."""
        query = "SELECT digest, problems, images FROM page WHERE renderer = ? AND final"
        with self._told():
            return {
                digest: Rendered(tuple(rows.problems_of(problems)), rows.texts_of(images))
                for digest, problems, images in self._connection.execute(query, (renderer,))
            }

    def articles(self, digests: Sequence[str]) -> dict[str, Article]:
        """Return articles that are stored already, by version.

        Raises:
            StoreError: One is missing: the database is damaged.
        """
        query = f"""
            SELECT f.id, f.language, f.views, a.{rows.ARTICLE_COLUMNS.replace(", ", ", a.")}
            FROM source_file f JOIN article a USING (digest) WHERE digest = ?
        """  # noqa: S608 - our own column names
        found = {}
        with self._told():
            for digest in digests:
                row = self._connection.execute(query, (digest,)).fetchone()
                if row is None:
                    raise KeyError(digest)
                key = ArticleKey(ArticleId(row[0]), row[1])
                found[digest] = rows.article_of(key, row[3:], row[2])
        return found

    def generations(self) -> list[Generation]:
        """Return every generation that is kept, the newest last."""
        with self._told():
            query = "SELECT generation FROM generation ORDER BY generation"
            numbers = self._connection.execute(query).fetchall()
            found = (find_generation(self._connection, number) for (number,) in numbers)
            return [generation for generation in found if generation]

    def replace_problems(self, number: int, draft: Draft) -> None:
        """Note what is wrong now with a generation that is otherwise as it was."""
        is_same = not any(self._file_changes(draft))
        if is_same and self._problems(number) == sorted(_problem_rows(draft)):
            return  # readers look again at a database that was written to
        with self.transaction():
            self._connection.execute("DELETE FROM quarantine WHERE generation = ?", (number,))
            self._keep_problems(number, draft)
            self._keep_files(draft)

    def add(
        self, digest: str, article: Article, page: Page, renderer: int, rendered: Rendered
    ) -> None:
        """Keep a version of an article and its page; readers see it after `switch_to`."""
        with self._told():
            self._connection.execute(
                f"INSERT INTO article (digest, {rows.ARTICLE_COLUMNS}) "  # noqa: S608
                f"VALUES ({', '.join('?' * 19)}) "
                "ON CONFLICT (digest) DO UPDATE SET summary = excluded.summary",
                [digest, *rows.article_row(article)],
            )
            self._connection.execute(
                f"INSERT OR REPLACE INTO page (digest, renderer, problems, final, "  # noqa: S608
                f"{rows.PAGE_COLUMNS}) VALUES ({', '.join('?' * 9)})",
                [
                    digest,
                    renderer,
                    rows.problems_text(rendered.problems),
                    rendered.final,
                    *rows.page_row(page),
                ],
            )

    def write(self, draft: Draft) -> int:
        """Keep a draft as a generation that no reader opens yet; return its number."""
        with self._told():
            number = self._connection.execute(
                "INSERT INTO generation (state, origin, audience, renderer, library, feed, "
                "collection, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    draft.state,
                    draft.origin,
                    draft.audience.value,
                    draft.renderer,
                    rows.info_text(draft.info),
                    *draft.collection,
                    datetime.now(UTC).isoformat(timespec="seconds"),
                ],
            ).lastrowid
            assert number is not None  # noqa: S101 - an INSERT has one
            by_digest = sorted(draft.articles.items(), key=lambda item: item[1])
            self._connection.executemany(  # SQLite looks each up in the large table of articles
                "INSERT INTO manifest VALUES (?, ?, ?, ?, ?, ?)",
                [(number, *key, digest, *draft.source_of(key)) for key, digest in by_digest],
            )
            self._keep_problems(number, draft)
        return number

    def switch_to(self, number: int, draft: Draft) -> None:
        """Make a draft that was written the current generation.

        Of the others the one before is kept, and one for each collection that readers may go
        back to. A generation for internal readers is not kept beside one for the public.
        """
        before = self.current
        kept = _kept(self.generations(), number, before.number if before else number, draft)
        with self.transaction():
            execute = self._connection.execute
            execute("INSERT OR REPLACE INTO meta VALUES ('generation', ?)", (str(number),))
            for generation in self.generations():
                if generation.number not in kept:
                    execute("DELETE FROM generation WHERE generation = ?", (generation.number,))
            self._keep_files(draft)
            execute("DELETE FROM page WHERE renderer NOT IN (SELECT renderer FROM generation)")

    def drop_unfinished(self) -> None:
        """Delete the generations that a compilation wrote but did not live to switch to."""
        current = self.current
        number = current.number if current else 0
        self._delete("generation", "generation > ?", number)

    def drop_unused(self) -> None:
        """Delete the articles that no generation has."""
        self._delete("article", "digest NOT IN (SELECT digest FROM manifest)")

    def clear(self) -> None:
        """Delete every article; readers find nothing any more."""
        self._delete("generation", "true")
        self._delete("source_file", "true")
        self._known.clear()
        self.drop_unused()
        self.keep_views({})

    def keep_views(self, views: Mapping[ArticleKey, int | None]) -> None:
        """Replace all view counts; None takes a count away."""
        query = "SELECT id, language, views FROM stats"
        wanted = {(*key, count) for key, count in views.items() if count is not None}
        with self._told():
            had = set(self._connection.execute(query).fetchall())
        if had == wanted:
            return
        with self.transaction():
            self._connection.execute("DELETE FROM stats")
            self._connection.executemany("INSERT INTO stats VALUES (?, ?, ?)", wanted)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make what is written inside visible at once, or not at all.

        Raises:
            StoreError: The disk is full, or another process writes for too long.
        """
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._connection.in_transaction:  # a full disk has ended it already
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Let go of the database; what was deleted is then nowhere on the disk."""
        log = self._path.with_name(f"{self._path.name}-wal")
        with suppress(sqlite3.Error, OSError):  # else the next writer does it
            if log.stat().st_size:  # readers take it for writing
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    def _delete(self, table: str, condition: str, *values: object) -> None:
        """Delete rows, but write nothing if there are none: readers watch for writing."""
        query = f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {condition})"  # noqa: S608 - our own
        with self._told():
            found = self._connection.execute(query, values).fetchone()[0]
        if found:
            with self.transaction():
                self._connection.execute(f"DELETE FROM {table} WHERE {condition}", values)  # noqa: S608

    def _problems(self, number: int) -> list[tuple[str, ...]]:
        query = """
            SELECT path, kind, given FROM quarantine WHERE generation = ?
            ORDER BY path, kind, given
        """
        with self._told():
            return self._connection.execute(query, (number,)).fetchall()

    def _keep_problems(self, number: int, draft: Draft) -> None:
        self._connection.executemany(
            "INSERT INTO quarantine VALUES (?, ?, ?, ?)",
            [(number, *row) for row in _problem_rows(draft)],
        )

    def _file_changes(self, draft: Draft) -> tuple[list[_Row], list[_Name]]:
        """Return the rows that are not there already, and the names of those to be deleted."""
        new: list[_Row] = []
        gone: list[_Name] = []
        for source in self._sources() | draft.sources.keys():
            had = self._known[source] if source in self._known else self.known_files(source)
            wanted = draft.sources.get(source, {})
            new += (
                _file_row(source, path, file)
                for path, file in wanted.items()
                if had.get(path) != file  # mostly the very same
            )
            gone += ((source, path) for path in had.keys() - wanted.keys())
        return new, gone

    def _sources(self) -> set[str]:
        with self._told():
            found = self._connection.execute("SELECT DISTINCT source FROM source_file")
            return {source for (source,) in found}

    def _keep_files(self, draft: Draft) -> None:
        """Write what is not there already: of many files few change."""
        new, gone = self._file_changes(draft)
        self._known.clear()
        new.sort(key=lambda row: row[4])  # by digest, as above
        self._connection.executemany(
            "DELETE FROM source_file WHERE source = ? AND path = ?", gone
        )
        self._connection.executemany(
            f"INSERT OR REPLACE INTO source_file ({_FILE_COLUMNS}) "  # noqa: S608 - our own
            f"VALUES ({', '.join('?' * 9)})",
            new,
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, *rows.DAMAGES) as error:
            raise StoreError(self._path, error) from error


def _kept(
    generations: Sequence[Generation], number: int, before: int, draft: Draft
) -> set[int]:
    """Return the numbers of the generations that stay when one is switched to."""
    alike = [one for one in generations if one.audience is draft.audience]
    feed, collections = draft.collection[0], draft.feed.kept if draft.feed else frozenset()
    newest = {
        one.collection: one.number
        for one in alike
        if one.renderer == draft.renderer and one.feed == feed
        if one.collection in collections
    }
    return {number, *newest.values(), *(one.number for one in alike if one.number == before)}


def _known_file(row: _Row) -> KnownFile:
    content, usual, digest, id_, language, views, problems, is_kept = row
    key = ArticleKey(ArticleId(id_), language)
    told = tuple(rows.problems_of(problems))
    return KnownFile(content, usual, digest, key, views, told, bool(is_kept))


def _file_row(source: str, path: str, file: KnownFile) -> _Row:
    return (
        source,
        path,
        file.content_digest,
        file.usual_language,
        file.digest,
        *file.key,
        file.views,
        rows.problems_text(file.problems),
    )


def _problem_rows(draft: Draft) -> Iterator[tuple[str, ...]]:
    for problem in draft.problems:
        yield problem.path, problem.kind.value, rows.dump(dict(problem.values))
