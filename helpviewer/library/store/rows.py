"""Articles, pages and problems as rows of the database."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from helpviewer.library.article import (
    Article,
    ArticleId,
    ArticleKey,
    Audience,
    Card,
    Category,
    Format,
)
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.page import Heading, Link, Page
from helpviewer.library.problems import Problem, ProblemKind

CARD_COLUMNS = (
    "path, title, category, summary, published, updated, tags, url, verified_by, "
    "verified_until, audience, pinned_until, related, position"
)
ARTICLE_COLUMNS = f"{CARD_COLUMNS}, keywords, context_ids, format, body"
PAGE_COLUMNS = "outline, links, images, text, html"
DAMAGES = (ValueError, TypeError, KeyError, AttributeError, IndexError)
"""What reading a row can raise if the database was damaged in a way that SQLite cannot see."""

Row = Sequence[Any]

_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def dump(value: object) -> str:
    """Return a value as canonical JSON: equal values give equal texts."""
    return _canonical(value)


def digest_of(article: Article) -> str:
    """Return what tells this version of an article from every other: all but its views."""
    return hashlib.sha256(dump([*article.key, *article_row(article)]).encode()).hexdigest()


def article_row(article: Article) -> list[Any]:
    """Return the values of `ARTICLE_COLUMNS`."""
    return [
        article.path,
        article.title,
        article.category,
        article.summary,
        _iso(article.published),
        _iso(article.updated),
        dump(article.tags),
        article.url,
        article.verified_by,
        _iso(article.verified_until),
        article.audience.value,
        _iso(article.pinned_until),
        dump(article.related),
        article.order,
        dump(article.keywords),
        dump(article.context_ids),
        article.format.value,
        article.body,
    ]


def article_of(key: ArticleKey, row: Row, views: int | None) -> Article:
    """Return the article whose `ARTICLE_COLUMNS` are `row`."""
    card = card_of(key, row, views)
    keywords, context_ids, kind, body = row[14:18]
    return Article(
        **card._asdict(),
        keywords=tuple(json.loads(keywords)),
        context_ids=tuple(json.loads(context_ids)),
        format=Format(kind),
        body=body,
    )


def card_of(key: ArticleKey, row: Row, views: int | None) -> Card:
    """Return the card of the article whose `CARD_COLUMNS` begin `row`."""
    return Card(
        key=key,
        path=row[0],
        title=row[1],
        category=row[2],
        summary=row[3],
        published=_day(row[4]),
        updated=_day(row[5]),
        views=views,
        tags=texts_of(row[6]),
        url=row[7],
        verified_by=row[8],
        verified_until=_day(row[9]),
        audience=Audience(row[10]),
        pinned_until=_day(row[11]),
        related=tuple(ArticleId(text) for text in texts_of(row[12])),
        order=row[13],
    )


def page_row(page: Page) -> list[str]:
    """Return the values of `PAGE_COLUMNS`."""
    outline = [(heading.level, heading.anchor, heading.title) for heading in page.outline]
    links = [(link.target, link.text) for link in page.links]
    return [dump(outline), dump(links), dump(page.images), page.text, page.html]


def page_of(row: Row) -> Page:
    """Return the page whose `PAGE_COLUMNS` are `row`."""
    return Page(
        outline=tuple(Heading(*heading) for heading in json.loads(row[0])),
        links=tuple(Link(*link) for link in json.loads(row[1])),
        images=texts_of(row[2]),
        text=row[3],
        html=row[4],
    )


def info_text(info: LibraryInfo) -> str:
    """Return what a library says of itself as JSON."""
    categories = [_plain(category) for category in info.categories]
    return dump(_plain(info) | {"categories": categories})


def info_of(text: str) -> LibraryInfo:
    """Return what `info_text` made a text of."""
    values = json.loads(text)
    categories = tuple(Category(**category) for category in values.pop("categories"))
    return LibraryInfo(categories=categories, **values)


def problems_text(problems: Sequence[Problem]) -> str:
    """Return problems as JSON."""
    if not problems:  # as of nearly every article
        return "[]"
    return dump([(problem.path, problem.kind, dict(problem.values)) for problem in problems])


def problems_of(text: str) -> list[Problem]:
    """Return what `problems_text` made a text of."""
    if text == "[]":
        return []
    return [Problem(path, ProblemKind(kind), values) for path, kind, values in json.loads(text)]


def texts_of(text: str) -> tuple[str, ...]:
    """Return the texts of a list that was kept as JSON."""
    return tuple(json.loads(text)) if text != "[]" else ()


def _plain(values: NamedTuple) -> dict[str, Any]:
    """Return named values as JSON can have them."""
    plain = values._asdict()
    return {n: dict(v) if isinstance(v, Mapping) else v for n, v in plain.items()}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
