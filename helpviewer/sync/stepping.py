"""Going back to a former state of a feed, and forward to the newest again."""

from contextlib import closing
from pathlib import Path

from helpviewer.errors import FeedError
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import Collection


def former_state(received: Received, feed: str) -> Collection | None:
    """Return the state before the one that readers see, if it is kept.

    Raises:
        StoreError: The database is damaged.
    """
    shown = received.wanted(feed)
    older = (one for one in received.collections(feed) if shown and one.number < shown.number)
    return next(older, None)


def go_back(database: Path, feed: str) -> Collection:
    """Let readers see the state before the one that they see; return it.

    They see it when the library is compiled. Until somebody goes forward, syncs receive what
    is new, and nobody sees it.

    Args:
        database: What was received (`Place.received`).
        feed: The feed's address.

    Raises:
        FeedError: No former state is kept.
        StoreError: It cannot be written.
    """
    with closing(Received.open(database)) as received:
        former = former_state(received, feed)
        if former is None:
            raise FeedError("no former state of it is kept")
        received.pin(feed, former.number)
        return former


def go_forward(database: Path, feed: str) -> Collection:
    """Let readers see the newest state, now and in future; return it.

    They see it when the library is compiled.

    Args:
        database: What was received (`Place.received`).
        feed: The feed's address.

    Raises:
        FeedError: Nothing was received.
        StoreError: It cannot be written.
    """
    with closing(Received.open(database)) as received:
        newest = received.current(feed)
        if newest is None:
            raise FeedError("nothing was received of it")
        received.pin(feed, None)
        return newest
