"""What the items of a feed inherit from it."""

from datetime import date
from typing import NamedTuple


class FeedInfo(NamedTuple):
    """What the items of a feed inherit from it.

    Attributes:
        url: Where it was read; relative addresses start there. Empty if that is nowhere.
        language: The language of items that do not say theirs.
        today: Dates after it are noted; None notes none.
    """

    url: str = ""
    language: str = "en"
    today: date | None = None
