"""Saying whose signatures count for a feed."""

from contextlib import closing
from pathlib import Path

from helpviewer.errors import TrustError
from helpviewer.feed.received import Received
from helpviewer.paths import UserPaths
from helpviewer.sync.notes import FeedNotes
from helpviewer.sync.roots import RootFacts, trust_root, trusted_root
from helpviewer.sync.trust import Known


def trust_publisher(paths: UserPaths, database: Path, feed: str, root: bytes) -> RootFacts:
    """Trust a root from now on, and forget what was verified by another; say what it says.

    What was received stays until the next sync.

    Args:
        paths: The reader's folders.
        database: What was received (`Place.received`); it need not exist.
        feed: The feed's address.
        root: The file that the publisher gave.

    Raises:
        TrustedRootError: It is no trusted root.
        StoreError: It cannot be written.
    """
    try:
        is_same = trusted_root(paths, feed) == root
    except TrustError:
        is_same = False
    facts = trust_root(paths, feed, root)
    if database.exists() and not is_same:
        with closing(Received.open(database)) as received:
            notes = FeedNotes.of_json(received.log.status(feed))
            received.log.keep_status(feed, notes._replace(known=Known()).as_json())
    return facts
