"""How often articles were read: beside the items, or each of them would change every day."""

from collections.abc import Mapping

from helpviewer.errors import FeedError
from helpviewer.feed.strict_json import canonical, parse


def stats_bytes(views: Mapping[str, int]) -> bytes:
    """Return what `read_stats` makes the same counts of."""
    return canonical({"views": dict(views)})


def read_stats(content: bytes) -> dict[str, int]:
    """Return how often each item was read, by its id in the feed; odd entries are passed over.

    Raises:
        FeedError: It cannot be used at all.
    """
    value = parse(content)
    views = value.get("views") if isinstance(value, dict) else None
    if not isinstance(views, dict):
        raise FeedError("the counts of views cannot be used")
    return {
        name: count
        for name, count in views.items()
        if isinstance(count, int) and not isinstance(count, bool) and count >= 0
    }
