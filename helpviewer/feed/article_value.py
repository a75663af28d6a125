"""Writing an article as an item: JSON Feed's fields, and an extension for all the others."""

from datetime import date
from typing import Any

from helpviewer.feed.item_id import EXTENSION, wire_id
from helpviewer.library.article import Article, Audience, Format


def article_value(article: Article, feed_language: str) -> dict[str, Any]:
    """Return the item that carries an article; what is empty is left out."""
    value = {
        "id": wire_id(article.key, feed_language),
        "url": article.url,
        "title": article.title,
        "summary": article.summary,
        "date_published": _moment(article.published),
        "date_modified": _moment(article.updated),
        "tags": list(article.tags),
        "language": article.language,
    }
    content = "content_html" if article.format is Format.HTML else "content_text"
    return _said(value) | {content: article.body, EXTENSION: _extension(article)}


def _extension(article: Article) -> dict[str, Any]:
    """Return what JSON Feed has no field for."""
    is_internal = article.audience is Audience.INTERNAL
    value = {
        "path": article.path,
        "category": article.category,
        "format": article.format.value,
        "keywords": list(article.keywords),
        "verified_by": article.verified_by,
        "verified_until": _day(article.verified_until),
        "audience": article.audience.value if is_internal else "",
        "pinned_until": _day(article.pinned_until),
        "related": list(article.related),
        "context_ids": list(article.context_ids),
    }
    return _said(value) | ({} if article.order is None else {"order": article.order})


def _said(value: dict[str, Any]) -> dict[str, Any]:
    return {name: content for name, content in value.items() if content}


def _moment(day: date | None) -> str:
    return f"{day.isoformat()}T00:00:00Z" if day else ""


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
