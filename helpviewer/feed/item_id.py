"""What items are called in a feed, and what their articles are called."""

from collections.abc import Mapping

from helpviewer.feed.digests import sha256
from helpviewer.feed.places import is_id
from helpviewer.feed.strict_json import Value
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.library.languages import language_tag

EXTENSION = "_helpviewer"
_DIGEST_LENGTH = 32  # hexadecimal digits


def item_id(item: Value) -> str:
    """Return what an item calls itself; empty if that is nothing.

    Other sites number their items, or call them by addresses of any length; what cannot be
    the id of an article becomes a digest of it.
    """
    if not isinstance(item, dict):
        return ""
    name = item.get("id")
    if isinstance(name, int | float) and not isinstance(name, bool):
        name = str(name)
    if not isinstance(name, str) or is_id(name):
        return name if isinstance(name, str) else ""
    return "" if is_own(item) or not name.strip() else stand_in(name)


def stand_in(text: str) -> str:
    """Return an id for what has none that can be used."""
    return f"x-{sha256(text.encode('utf-8', 'surrogatepass'))[:_DIGEST_LENGTH]}"


def is_own(item: Mapping[str, Value]) -> bool:
    """Say whether an item has this program's extension."""
    return isinstance(item.get(EXTENSION), dict)


def wire_id(key: ArticleKey, feed_language: str) -> str:
    """Return what an article is called in a feed: its id, or ``ID@LANGUAGE``."""
    return f"{key.id}@{key.language}" if _is_told(key, feed_language) else key.id


def key_of(name: str, language: str, feed_language: str) -> ArticleKey:
    """Return the article's key that `wire_id` made `name` of."""
    key = ArticleKey(ArticleId(name.removesuffix(f"@{language}")), language)
    if wire_id(key, feed_language) == name and is_id(key.id):
        return key
    return ArticleKey(ArticleId(name), language)


def _is_told(key: ArticleKey, feed_language: str) -> bool:
    """Say whether the language must be part of the name, lest two articles share one."""
    _, separator, end = key.id.rpartition("@")
    return key.language != feed_language or bool(separator and language_tag(end))
