"""What the steps of one sync share, and what they come to."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import Collection
from helpviewer.library.article import Audience, Trust
from helpviewer.paths import UserPaths
from helpviewer.sync.notes import FeedNotes
from helpviewer.sync.phases import SyncProgress
from helpviewer.sync.transport import Transport


class Session(NamedTuple):
    """One sync of one feed.

    Attributes:
        url: The feed's address, as it is called in the database.
        ring: Which machines this one belongs to; empty for everybody else.
        paths: The reader's folders.
        received: What was received before.
        staging: Where files wait until they are received.
        transport: The way to the feed's files.
        notes: What is remembered of the feed.
        now: When signatures have to hold: now, as this machine's clock has it, but of a help
            pack when it was made.
        progress: How far it is.
        audience: Who reads here; for the public nothing internal is kept.
        check: Only find out whether there is something new.
    """

    url: str
    ring: str
    paths: UserPaths
    received: Received
    staging: Path
    transport: Transport
    notes: FeedNotes
    now: datetime
    progress: SyncProgress
    audience: Audience
    check: bool = False

    def former(self, trust: Trust) -> Collection | None:
        """Return what was received last, if it was as far to be trusted and lacks nothing.

        What was received for the public lacks what an internal reader is to see.
        """
        found = self.received.current(self.url)
        if found is None or found.trust is not trust:
            return None
        is_internal = self.audience is Audience.INTERNAL
        return None if is_internal and self.received.withholds(found.number) else found


class Arrival(NamedTuple):
    """What came of asking a feed.

    Attributes:
        notes: What is to be remembered of it.
        is_new: It says something new.
        number: The collection that was received; None if none was.
    """

    notes: FeedNotes
    is_new: bool = False
    number: int | None = None
