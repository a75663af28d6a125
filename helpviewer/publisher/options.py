"""What whoever publishes a library decides."""

from datetime import datetime
from typing import NamedTuple

from helpviewer.library.article import Audience


class Options(NamedTuple):
    """What whoever publishes a library decides.

    Attributes:
        now: The moment that a new state is marked with.
        collection: What the collection is called; it never changes.
        audience: Whose articles are published.
        min_client: The lowest version of the program that can read the feed.
        device: What is set up on machines, as `feed.device_config` writes it; empty for
            nothing.
    """

    now: datetime
    collection: str = "main"
    audience: Audience = Audience.PUBLIC
    min_client: str = "0.1"
    device: bytes = b""


class Site(NamedTuple):
    """Where a feed is published, for readers other than this program.

    Attributes:
        url: The address of the folder that holds ``feed.json``; empty if nobody said.
        home: The address of the pages for people; may be empty.
    """

    url: str = ""
    home: str = ""
