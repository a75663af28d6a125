"""Which articles are new or changed since the reader's last visit to a library."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Self

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.library.store.schema import VERSION
from helpviewer.personal.database import PersonalDatabase, Statement
from helpviewer.personal.former_pages import MOST_PAGES, dropping, dropping_all, keeping

_PAUSE = timedelta(hours=1)  # who comes back sooner goes on with the same visit
_DIGEST = 12  # characters that are kept of each: enough to see that two are not the same

_VISIT = "SELECT last, store, state FROM library_visit WHERE library = :library"
_DIGESTS = "SELECT digests FROM library_visit WHERE library = :library"
_TAKE = "REPLACE INTO library_visit VALUES (:library, :last, :store, :state, :digests)"
_TOUCH = "UPDATE library_visit SET last = :last WHERE library = :library"
_ADD = """
    INSERT INTO updated_article
    SELECT :library, json_extract(value, '$[0]'), json_extract(value, '$[1]'), :last, 0
    FROM json_each(:keys) WHERE true
    ON CONFLICT (library, id, language) DO UPDATE SET found = excluded.found, opened = 0
"""
_ALL = "SELECT id, language, opened FROM updated_article WHERE library = :library"
_OPEN = """
    UPDATE updated_article SET opened = 1
    WHERE library = :library AND id = :id AND language = :language
"""
_FORGET = "DELETE FROM updated_article WHERE library = :library"

Digests = Mapping[ArticleKey, str]
"""What tells the version of each article from any other."""

FindFormer = Callable[[ArticleKey, str], str]
"""Returns the HTML of the version of an article whose digest begins so.

It is empty if that version is no longer there, or does not look otherwise than the present one.
"""


class UpdatedArticle(NamedTuple):
    """An article that is new or changed.

    Attributes:
        key: Which, in its language.
        is_opened: The reader has seen it since.
    """

    key: ArticleKey
    is_opened: bool

    @classmethod
    def of_row(cls, id_: str, language: str, opened: int) -> Self:
        """Return what a row of the database tells."""
        return cls(ArticleKey(ArticleId(id_), language), bool(opened))


class _Visit(NamedTuple):
    """When a library was last open, and in which state."""

    last: datetime
    store: int
    state: str

    @classmethod
    def of_row(cls, last: str, store: int, state: str) -> Self:
        return cls(datetime.fromisoformat(last), store, state)


class ArticleUpdates:
    """What has changed in one library since it was last open; any thread may ask.

    On the first visit ever all is as it is, and nothing has changed.

    Args:
        path: The database of what the reader did; it need not exist.
        library_id: Which library.
    """

    def __init__(self, path: Path, library_id: str) -> None:
        self._database = PersonalDatabase(path)
        self._library = library_id

    def begin_visit(self) -> None:
        """Forget what had changed before the last visit, unless that has only just ended.

        Raises:
            PersonalDataError: The database cannot be used.
        """
        visit = self._last_visit()
        if visit and datetime.now(UTC) - visit.last > _PAUSE:
            self._database.delete(self._statement(_FORGET))
            self._database.delete(dropping_all(self._library))
        self.touch()

    def touch(self) -> None:
        """Keep that the library is being read now.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        self._database.change(self._statement(_TOUCH))

    def knows(self, state: str) -> bool:
        """Say whether this very state of the library was taken over already.

        Raises:
            PersonalDataError: The database cannot be read.
        """
        visit = self._last_visit()
        return visit is not None and visit[1:] == (VERSION, state)

    def take(self, state: str, digests: Digests, find_former: FindFormer | None = None) -> None:
        """Take over a state of the library: what is another version now has changed.

        Args:
            state: What tells it from any other.
            digests: Of all its articles, in all languages.
            find_former: Where former pages come from, which are kept; None keeps none.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        visit = self._last_visit()
        cut = {key: digest[:_DIGEST] for key, digest in digests.items()}
        known: Digests = cut
        if visit and visit.store == VERSION:  # digests of another version say nothing
            known = self._digests(usual=cut)
        changed = [key for key, digest in cut.items() if known.get(key) != digest]
        take = self._statement(_TAKE, store=VERSION, state=state, digests=_as_text(cut))
        steps = [take, self._statement(_ADD, keys=json.dumps(changed))]
        if find_former:
            pages = self._former_pages(changed, known, find_former)
            steps += islice(pages, MOST_PAGES)
        steps += (dropping(self._library, key) for key in known.keys() - cut.keys())
        self._database.change(*steps)

    def all(self) -> list[UpdatedArticle]:
        """Return what has changed since the last visit, in no order.

        Raises:
            PersonalDataError: The database cannot be read.
        """
        return self._database.rows(self._statement(_ALL), UpdatedArticle.of_row)

    def note_opened(self, key: ArticleKey) -> None:
        """Keep that the reader has seen an article as it is now, and is here.

        Raises:
            PersonalDataError: It cannot be kept.
        """
        self._database.change(self._statement(_OPEN, **key._asdict()), self._statement(_TOUCH))

    def _former_pages(
        self, changed: Sequence[ArticleKey], known: Digests, find_former: FindFormer
    ) -> Iterator[Statement]:
        """Yield what keeps the pages that the reader knew of these articles."""
        for key in changed:
            html = find_former(key, known[key]) if key in known else ""
            if html:
                yield keeping(self._library, key, html)

    def _last_visit(self) -> _Visit | None:
        found = self._database.rows(self._statement(_VISIT), _Visit.of_row)
        return found[0] if found else None

    def _digests(self, usual: Digests) -> Digests:
        """Return what the reader knows; `usual` if that turns out to be damaged."""
        found = self._database.rows(self._statement(_DIGESTS), _from_text)
        return found[0] if found else usual

    def _statement(self, sql: str, **values: object) -> Statement:
        last = datetime.now(UTC).isoformat()
        return Statement(sql, {"library": self._library, "last": last, **values})


def _as_text(digests: Digests) -> str:
    """Return digests in the form in which they are kept: each language is named once."""
    found: dict[str, dict[str, str]] = {}
    for (id_, language), digest in digests.items():
        found.setdefault(language, {})[id_] = digest
    return json.dumps(found)


def _from_text(text: str) -> Digests:
    return {
        ArticleKey(ArticleId(id_), language): digest
        for language, articles in dict(json.loads(text)).items()
        for id_, digest in dict(articles).items()
    }
