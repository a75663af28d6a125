"""What is kept of a feed, read for a window that shows it; nothing of Qt is in here."""

from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from helpviewer.errors import StoreError
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import Collection, Refusal
from helpviewer.feed.received_database import ReceivedDatabase
from helpviewer.feed.received_log import SyncRecord
from helpviewer.library.article import ArticleId, ArticleKey, Audience
from helpviewer.sync.status import FeedStatus, status_of
from helpviewer.sync.stepping import former_state

MOST_CHANGES = 500  # that are listed: a first sync may bring a hundred thousand


class ChangeKind(StrEnum):
    """What a feed did with an article."""

    NEW = "new"
    UPDATED = "updated"
    REMOVED = "removed"


class Change(NamedTuple):
    """One article that is not as it was in the state before.

    Attributes:
        kind: What happened to it.
        key: Which article.
        title: What it is called now, or was called when it was there.
    """

    kind: ChangeKind
    key: ArticleKey
    title: str


class FeedOverview(NamedTuple):
    """What is kept of a feed at one moment.

    Attributes:
        status: How it is doing.
        changes: What readers see that they did not see in the state before; the first
            `MOST_CHANGES`, and nothing in a first state, where everything is new.
        change_count: How many there are in all.
        refusals: Items of the feed that cannot be used.
        history: Its syncs, the latest first.
    """

    status: FeedStatus
    changes: Sequence[Change] = ()
    change_count: int = 0
    refusals: Sequence[Refusal] = ()
    history: Sequence[SyncRecord] = ()


def read_overview(
    database: Path, feed: str, audience: Audience = Audience.PUBLIC
) -> FeedOverview:
    """Read what is kept of a feed.

    Args:
        database: What was received; it need not exist.
        feed: The feed's address.
        audience: Whose articles are named.

    Raises:
        StoreError: The database is damaged.
    """
    if not database.exists():
        return FeedOverview(FeedStatus(feed))
    opened = Received(ReceivedDatabase.look_into(database))
    with closing(opened) as received, received.reading():
        status, history = status_of(received, feed), received.log.history(feed)
        if status.shown is None:
            return FeedOverview(status, history=history)
        found = list(_changes(received, status.shown, audience))
        return FeedOverview(
            status=status,
            changes=[_titled(received, *change) for change in islice(found, MOST_CHANGES)],
            change_count=len(found),
            refusals=received.refusals(status.shown.number),
            history=history,
        )


_Found = tuple[ChangeKind, str, Collection, str]  # what, whose, where it is said, its version


def _changes(received: Received, shown: Collection, audience: Audience) -> Iterator[_Found]:
    """Yield what is not as it was in the state before."""
    former = former_state(received, shown.feed)
    if former is None:
        return
    changes = received.changes(former.number, shown.number, audience)
    has = {item.id: item.digest for item in received.shown(shown.number)}
    had = {item.id: item.digest for item in received.shown(former.number)}
    for kind, names, place, versions in (
        (ChangeKind.NEW, changes.new, shown, has),
        (ChangeKind.UPDATED, changes.updated, shown, has),
        (ChangeKind.REMOVED, changes.removed, former, had),
    ):
        for name in names:
            yield kind, name, place, versions[name]


def _titled(
    received: Received, kind: ChangeKind, name: str, place: Collection, version: str
) -> Change:
    key, title = ArticleKey(ArticleId(name), place.language), name
    with suppress(StoreError):
        article = received.item(version, place.info).article
        key, title = article.key, article.title
    return Change(kind, key, title)
