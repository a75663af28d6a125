"""Reading what was received from a feed: which articles it has now, and which are new."""

import logging
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from helpviewer.compiler.reading import Reading, duplicate
from helpviewer.errors import FeedError, StoreError
from helpviewer.feed.library_part import read_library
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import Collection, Shown
from helpviewer.library.article import Article, ArticleKey, Audience
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.library.store.draft import FeedPart, KnownFile
from helpviewer.library.store.opening import is_damaged, put_aside
from helpviewer.library.store.rows import digest_of

logger = logging.getLogger(__name__)

_LIBRARY_PART = "library.json"


@dataclass(frozen=True, slots=True)
class FeedReading:
    """What a feed has at this moment.

    Attributes:
        part: What comes of it into a generation.
        parsed: The articles that are new or changed, by their version.
        info: What the library says of itself.
        views: How often each article was read.
        images: Why each image is not shown, by name; empty if it is.
        problems: What could not be used as it is.
        withholds: There are articles that are not for these readers.
    """

    part: FeedPart
    info: LibraryInfo
    parsed: Mapping[str, Article] = field(default_factory=dict)
    views: Mapping[ArticleKey, int | None] = field(default_factory=dict)
    images: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    withholds: bool = False


def read_feed(
    url: str,
    database: Path,
    info: LibraryInfo,
    known: Mapping[str, KnownFile],
    audience: Audience,
) -> FeedReading | None:
    """Read what readers are to see of a feed, but parse only items that are not `known`.

    Return None if nothing was received yet. Internal articles are passed over unless
    `audience` is internal. A damaged database is put aside: the next sync receives all again.

    Args:
        url: The feed's address.
        database: What was received; it need not exist.
        info: What the folder says of the library.
        known: What was read before, by what the feed calls it.
        audience: Whose articles are taken.

    Raises:
        StoreError: The database cannot be read, though it is not damaged.
    """
    if not database.exists():
        return None
    try:
        with closing(Received.look_into(database)) as received, received.reading():
            collection = received.wanted(url)
            if collection is None:
                return None
            reading = _read_items(received, collection, known, audience)
            return _of_feed(received, collection, reading, info)
    except StoreError as error:
        if not is_damaged(error):
            raise
        logger.warning("%s; it is put aside until the next sync", error)
    put_aside(database)
    return None


def _read_items(
    received: Received,
    collection: Collection,
    known: Mapping[str, KnownFile],
    audience: Audience,
) -> Reading:
    reading = Reading(withholds=received.withholds(collection.number))
    owners: dict[ArticleKey, str] = {}
    for shown in received.shown(collection.number):
        if shown.audience is Audience.INTERNAL is not audience:
            reading.withholds = True
            continue
        item, article = _look(received, collection, shown, known.get(shown.id))
        owner = owners.setdefault(item.key, shown.id)
        if owner != shown.id:
            reading.problems.append(duplicate(shown.id, item.key, owner))
            continue
        reading.problems += item.problems
        reading.files[shown.id] = item
        reading.articles[item.key] = item.digest
        if article:
            reading.parsed[item.digest] = article
    return reading


def _look(
    received: Received, collection: Collection, shown: Shown, known: KnownFile | None
) -> tuple[KnownFile, Article | None]:
    """Return what an item holds, and the article itself if it had to be parsed."""
    same = (shown.digest, collection.language)
    if known and (known.content_digest, known.usual_language) == same:
        return known, None
    item = received.item(shown.digest, collection.info)
    digest = digest_of(item.article)
    return KnownFile(*same, digest, item.article.key, None, item.notes), item.article


def _of_feed(
    received: Received, collection: Collection, reading: Reading, info: LibraryInfo
) -> FeedReading:
    views = received.log.views(collection.feed)
    told, library_problems = _library(collection, info)
    refused = [
        Problem(refusal.id, ProblemKind.ITEM_REFUSED, {"reason": refusal.reason})
        for refusal in received.refusals(collection.number)
    ]
    return FeedReading(
        part=FeedPart(
            url=collection.feed,
            collection=collection.number,
            trust=collection.trust,
            articles=reading.articles,
            items=reading.files,
            kept=frozenset(one.number for one in received.collections(collection.feed)),
        ),
        info=told,
        parsed=reading.parsed,
        views={item.key: views.get(name) for name, item in reading.files.items()},
        images=received.images.objections(collection.number),
        problems=(*library_problems, *refused, *reading.problems),
        withholds=reading.withholds,
    )


def _library(collection: Collection, info: LibraryInfo) -> tuple[LibraryInfo, list[Problem]]:
    """Return what a collection says of itself; what the folder says, if it says nothing."""
    if not collection.library:
        return info, []
    try:
        return read_library(collection.library, info.id), []
    except FeedError as error:
        reason = str(error.values["reason"])
        return info, [Problem(_LIBRARY_PART, ProblemKind.LIBRARY_FILE, {"reason": reason})]
