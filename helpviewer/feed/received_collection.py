"""Collections: all that a feed said at one moment."""

from collections.abc import Collection as Several
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from helpviewer.feed.feed_info import FeedInfo
from helpviewer.feed.strict_json import Value
from helpviewer.library.article import Audience, Trust

COLUMNS = "number, feed, trust, serial, state, language, generated, received, library"


class Collection(NamedTuple):
    """One collection that was received.

    Attributes:
        number: Goes up with each.
        feed: The address of its feed.
        trust: Whether its signatures were checked.
        serial: The publisher's number of it; 0 if it has none.
        state: What tells its items from any others (`digests.state_of`).
        language: The language of items that do not say theirs.
        generated: When it was published; None if nobody knows.
        received: When it was last found to be what the feed says.
        library: What it says of itself, for `library_part.read_library`; may be empty.
    """

    number: int
    feed: str
    trust: Trust
    serial: int
    state: str
    language: str
    generated: datetime | None
    received: datetime
    library: bytes

    @property
    def info(self) -> FeedInfo:
        """What its items inherit from it."""
        return FeedInfo(self.feed, self.language, self.received.date())


class CollectionDraft(NamedTuple):
    """What a sync has fetched and checked.

    Attributes:
        items: As they stand in the documents. They are taken once, in turn, so they may be
            read from files meanwhile; what that raises leaves everything as it was.
        trust: Whether its signatures were checked.
        state: What all items together must come to; empty if the feed does not say.
        serial: The publisher's number; 0 if it has none.
        language: The language of items that do not say theirs.
        generated: When it was published; None if nobody knows.
        library: What it says of itself; empty for nothing.
        base: The collection that `items` and `deleted` change; None if there is nothing but
            `items`.
        deleted: Ids that are no longer in the feed.
        audience: Who reads here: of internal items nothing is kept for the public.
    """

    items: Iterable[Value]
    trust: Trust = Trust.UNSIGNED
    state: str = ""
    serial: int = 0
    language: str = "en"
    generated: datetime | None = None
    library: bytes = b""
    base: int | None = None
    deleted: Several[str] = ()
    audience: Audience = Audience.INTERNAL


class Shown(NamedTuple):
    """One item of a collection, in the version that readers get.

    Attributes:
        id: What the feed calls it.
        digest: The version.
        audience: Whom it is for.
    """

    id: str
    digest: str
    audience: Audience


class Refusal(NamedTuple):
    """One item of a collection that could not be used.

    Attributes:
        id: What the feed calls it.
        reason: Why, in English.
        kept_previous: Readers get its former version.
    """

    id: str
    reason: str
    kept_previous: bool


class Changes(NamedTuple):
    """What a collection has that another had not: ids, in order."""

    new: tuple[str, ...]
    updated: tuple[str, ...]
    removed: tuple[str, ...]


def collection_of(row: Sequence[Any]) -> Collection:
    """Return the collection whose `COLUMNS` are `row`."""
    number, feed, trust, serial, state, language, generated, received, library = row
    return Collection(
        number,
        feed,
        Trust(trust),
        serial,
        state,
        language,
        datetime.fromisoformat(generated) if generated else None,
        datetime.fromisoformat(received),
        bytes(library),
    )
