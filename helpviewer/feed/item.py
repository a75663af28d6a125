"""One item of a feed, and the article that it carries."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from helpviewer.feed import limits
from helpviewer.feed.article_reading import read_article
from helpviewer.feed.article_value import article_value
from helpviewer.feed.attachment import Attachment, attachment_value, read_attachments
from helpviewer.feed.digests import sha256
from helpviewer.feed.feed_info import FeedInfo
from helpviewer.feed.item_fields import ItemFields
from helpviewer.feed.item_id import item_id, stand_in
from helpviewer.feed.strict_json import Value, canonical, objection
from helpviewer.library.article import Article
from helpviewer.library.problems import Problem, ProblemKind


class Item(NamedTuple):
    """An item that can be shown.

    Attributes:
        id: What the feed calls it: ``ID``, or ``ID@LANGUAGE`` in another language than its own.
        digest: What tells this version from every other.
        article: What it carries; views are not counted here.
        attachments: The images that the article shows.
        notes: What was left out of it or mended.
    """

    id: str
    digest: str
    article: Article
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[Problem, ...] = ()


class Refused(NamedTuple):
    """An item that cannot be used; its former version stays.

    Attributes:
        id: What the feed calls it, or a name made of its content if that cannot be one.
        digest: What tells this version from every other.
        problem: Why.
    """

    id: str
    digest: str
    problem: Problem


def read_item(value: Value, feed: FeedInfo) -> Item | Refused:
    """Return what an item says, whatever it is, by the limits of feeds."""
    content = canonical(value)
    digest = sha256(content)
    name = item_id(value) or stand_in(digest)
    reason = _objection(value, len(content))
    if reason or not isinstance(value, dict):
        return Refused(
            name, digest, Problem(name, ProblemKind.ITEM_REFUSED, {"reason": reason})
        )
    fields = ItemFields(value, name)
    article = read_article(fields, name, feed)
    return Item(name, digest, article, read_attachments(fields), tuple(fields.notes))


def item_value(
    article: Article, attachments: Sequence[Attachment] = (), language: str = "en"
) -> dict[str, Any]:
    """Return the item that `read_item` makes the same article of, but for its views.

    Args:
        article: What is published.
        attachments: The images that it shows.
        language: The feed's.
    """
    value = article_value(article, language)
    if attachments:
        value["attachments"] = [attachment_value(attachment) for attachment in attachments]
    return value


def _objection(value: Value, size: int) -> str:
    """Return why an item cannot be used; an empty text if it can."""
    if not isinstance(value, dict):
        return "it is no item"
    if size > limits.ITEM:
        return f"it is larger than {limits.ITEM:,} bytes"
    if reason := objection(value):
        return reason
    if not item_id(value):
        return "its id is missing, or cannot be one"
    if not any(isinstance(value.get(name), str) for name in ("content_html", "content_text")):
        return "it has no text"
    return ""
