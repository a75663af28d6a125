"""What a library consists of: the articles of its folder, and those of its feed."""

from collections.abc import Mapping
from dataclasses import dataclass

from helpviewer.compiler.reading import Reading, read_folder
from helpviewer.compiler.reading_feed import FeedReading, read_feed
from helpviewer.compiler.source import FeedMode, LibrarySource
from helpviewer.library.article import Article, ArticleKey
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.problems import Problem
from helpviewer.library.store.draft import FeedPart
from helpviewer.library.store.writer import StoreWriter
from helpviewer.snapshot import Place


@dataclass(frozen=True, slots=True)
class Contents:
    """What the sources of a library hold together.

    Attributes:
        folder: What the folder has; in `Reading.articles` only what readers see of it.
        feed: What the feed has, if something was received.
        info: What the library says of itself.
    """

    folder: Reading
    feed: FeedReading | None
    info: LibraryInfo

    @property
    def articles(self) -> Mapping[ArticleKey, str]:
        """The version of each article."""
        of_feed = self.feed.part.articles if self.feed else {}
        return {**self.folder.articles, **of_feed}

    @property
    def parsed(self) -> Mapping[str, Article]:
        """The articles that are new or changed, by their version."""
        of_feed = self.feed.parsed if self.feed else {}
        return {**self.folder.parsed, **of_feed}

    @property
    def views(self) -> Mapping[ArticleKey, int | None]:
        """How often each article was read."""
        return {**self.folder.views, **(self.feed.views if self.feed else {})}

    @property
    def problems(self) -> list[Problem]:
        """What could not be used as it is."""
        return [*self.folder.problems, *(self.feed.problems if self.feed else ())]

    @property
    def withholds(self) -> bool:
        """Whether there are articles that are not for these readers."""
        return self.folder.withholds or bool(self.feed and self.feed.withholds)

    @property
    def part(self) -> FeedPart | None:
        """What comes of the feed into a generation."""
        return self.feed.part if self.feed else None


def read_contents(
    source: LibrarySource, info: LibraryInfo, place: Place, store: StoreWriter
) -> Contents:
    """Read the sources of a library, but parse only what is not stored as it is.

    The feed's articles stand in the place of the folder's with the same id and language, or
    in the place of them all, as soon as something was received.

    Args:
        source: What is compiled.
        info: What the folder says of the library.
        place: Where the library is kept.
        store: The articles that were compiled before.

    Raises:
        FolderMissingError: There is no such folder.
        FolderUnreadableError: It may not be read.
        StoreError: What was received, or compiled before, cannot be read.
    """
    feed = _read_feed(source, info, place, store)
    if feed and source.feed and source.feed.mode is FeedMode.REPLACE:
        return Contents(Reading(), feed, feed.info)
    known = store.known_files() if _is_for_same_readers(source, store) else {}
    hidden = feed.part.articles.keys() if feed else frozenset()
    folder = read_folder(source.folder, info, known, source.audience, hidden)
    return Contents(folder, feed, feed.info if feed else info)


def _read_feed(
    source: LibrarySource, info: LibraryInfo, place: Place, store: StoreWriter
) -> FeedReading | None:
    """Return what was received; if that was lost, what was compiled of it before."""
    if source.feed is None:
        return None
    same = _is_for_same_readers(source, store)
    url = source.feed.url
    known = store.known_files(url) if same else {}
    feed = read_feed(url, place.received, info, known, source.audience)
    part = store.feed_part(url) if feed is None and same else None
    if part is None:
        return feed
    assert store.current  # noqa: S101 - it has that part
    return FeedReading(part, store.current.info)


def _is_for_same_readers(source: LibrarySource, store: StoreWriter) -> bool:
    """Say whether what is stored may be used: it is read by readers of the same kind."""
    return store.current is not None and store.current.audience is source.audience
