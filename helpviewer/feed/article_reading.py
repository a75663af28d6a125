"""Reading the article that an item carries, whoever wrote it."""

from urllib.parse import urlsplit

from helpviewer.feed import limits
from helpviewer.feed.feed_info import FeedInfo
from helpviewer.feed.foreign_text import joined, title_from, with_absolute_links
from helpviewer.feed.item_fields import ItemFields
from helpviewer.feed.item_id import EXTENSION, key_of, stand_in
from helpviewer.feed.places import is_place
from helpviewer.library.article import Article, ArticleId, ArticleKey, Audience, Format
from helpviewer.library.languages import language_tag
from helpviewer.library.problems import ProblemKind


def read_article(item: ItemFields, name: str, feed: FeedInfo) -> Article:
    """Return the article in an item that can be used; what is odd in it is noted.

    Args:
        item: The item.
        name: What the feed calls it.
        feed: What it inherits.
    """
    own = item.table(EXTENSION)
    kind = _format(item, own)
    url = _url(item, feed)
    place = own.written("path")
    body = item.written("content_html" if kind is Format.HTML else "content_text")
    if kind is Format.HTML and not place:
        body = with_absolute_links(body, url or feed.url)
    key = _key(item, name, feed)
    return Article(
        key=key,
        path=_path(own, place, key.id),
        title=item.text("title", limits.TITLE) or title_from(body, kind) or key.id,
        category=_category(own),
        body=body,
        format=kind,
        summary=item.text("summary", limits.SUMMARY),
        published=item.day("date_published", feed.today),
        updated=item.day("date_modified", feed.today),
        tags=item.texts("tags", limits.TEXT, limits.TEXTS),
        keywords=own.texts("keywords", limits.TEXT, limits.TEXTS),
        url=url,
        verified_by=own.text("verified_by", limits.NAME),
        verified_until=own.day("verified_until"),
        audience=read_audience(item),
        pinned_until=own.day("pinned_until"),
        related=tuple(map(ArticleId, own.texts("related", limits.ID, limits.TEXTS))),
        context_ids=own.texts("context_ids", limits.NAME, limits.TEXTS),
        order=own.number("order"),
    )


def read_audience(item: ItemFields) -> Audience:
    """Return whom an item is for; what is odd is for fewer rather than for more."""
    own = item.table(EXTENSION)
    return own.choice("audience", Audience, Audience.PUBLIC, odd=Audience.INTERNAL)


def _format(item: ItemFields, own: ItemFields) -> Format:
    """Return how the body is written: as its publisher says, if it says what can be."""
    usual = Format.HTML if item.has("content_html") else Format.TEXT
    kind = own.choice("format", Format, usual)
    fits = item.has("content_html" if kind is Format.HTML else "content_text")
    return kind if fits else usual


def _key(item: ItemFields, name: str, feed: FeedInfo) -> ArticleKey:
    said = item.text("language", limits.TEXT)
    language = language_tag(said)
    if said and not language:
        item.note(ProblemKind.WRONG_TYPE, field="language", value=repr(said))
    language = language or feed.language
    if item.is_table(EXTENSION):
        return key_of(name, language, feed.language)
    return ArticleKey(ArticleId(name), language)


def _path(own: ItemFields, said: str, article_id: str) -> str:
    """Return where the article stands: its relative links start there."""
    if is_place(said):
        return said
    if said:
        own.note(ProblemKind.WRONG_TYPE, field="path", value=repr(said))
    usual = f"{article_id}.md"
    return usual if is_place(usual) else f"{stand_in(article_id)}.md"


def _category(own: ItemFields) -> str:
    levels = own.text("category", limits.CATEGORY).split("/")
    return "/".join(filter(None, map(str.strip, levels)))


def _url(item: ItemFields, feed: FeedInfo) -> str:
    said = item.text("url", limits.ADDRESS) or item.text("external_url", limits.ADDRESS)
    if not said:
        return ""
    url = joined(feed.url, said)
    parts = urlsplit(url)
    if parts.scheme in {"http", "https"} and parts.hostname:
        return url
    item.note(ProblemKind.WRONG_TYPE, field="url", value=repr(said))
    return ""
