"""The next generation of a library, while it is being made."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from helpviewer.library.article import ArticleKey, Audience, Trust
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.problems import Problem


class KnownFile(NamedTuple):
    """What a source file, or an item of a feed, held when it was last read.

    Attributes:
        content_digest: SHA-256 of its bytes.
        usual_language: The library's language at that time.
        digest: The version of the article in it.
        key: That article's identity.
        views: Its view count, which is not part of the version.
        problems: What was wrong with it.
        is_kept: That version of the article is stored.
    """

    content_digest: str
    usual_language: str
    digest: str
    key: ArticleKey
    views: int | None
    problems: tuple[Problem, ...]
    is_kept: bool = True


class Rendered(NamedTuple):
    """What the compiler needs to know of a page once it is stored.

    Attributes:
        problems: Why it is shown as plain text.
        images: The library paths of the images that it shows.
        final: False if it is to be rendered again at the next chance.
    """

    problems: tuple[Problem, ...] = ()
    images: tuple[str, ...] = ()
    final: bool = True


@dataclass(frozen=True, slots=True)
class FeedPart:
    """What of a generation comes from a feed.

    Attributes:
        url: The feed's address.
        collection: The number of what was received of it.
        trust: How far its articles are trusted.
        articles: The version of each of its articles.
        items: What each of its items holds, by what the feed calls it.
        kept: The collections that readers may go back to.
    """

    url: str
    collection: int
    trust: Trust
    articles: Mapping[ArticleKey, str]
    items: Mapping[str, KnownFile]
    kept: frozenset[int]


@dataclass(frozen=True)
class Draft:
    """The next generation, before it is committed.

    Attributes:
        info: What the library says of itself.
        origin: The folder's real path; of the articles that ship ``"bundled"``.
        source: What the folder's articles are marked with: ``"bundled"`` or ``"folder"``.
        trust: How far they are trusted.
        audience: Whom it is compiled for.
        renderer: The version of the renderer that made the pages.
        articles: The version of each article, those of the feed included.
        files: What each file of the folder holds.
        problems: What could not be used as it is.
        withholds: The sources have articles that are not for this audience.
        feed: What of it comes from a feed.
    """

    info: LibraryInfo
    origin: str
    source: str
    trust: Trust
    audience: Audience
    renderer: int
    articles: Mapping[ArticleKey, str]
    files: Mapping[str, KnownFile]
    problems: Sequence[Problem]
    withholds: bool = False
    feed: FeedPart | None = None

    @property
    def collection(self) -> tuple[str, int | None]:
        """The feed that is part of it, and the number of what was received of it."""
        return (self.feed.url, self.feed.collection) if self.feed else ("", None)

    @property
    def sources(self) -> dict[str, Mapping[str, KnownFile]]:
        """What the files and items hold, by their source: empty for the folder."""
        of_feed = {self.feed.url: self.feed.items} if self.feed else {}
        return {"": self.files, **of_feed}

    def source_of(self, key: ArticleKey) -> tuple[str, Trust]:
        """Return where an article comes from, and how far it is trusted."""
        if self.feed and key in self.feed.articles:
            return self.feed.url, self.feed.trust
        return self.source, self.trust

    @cached_property
    def state(self) -> str:
        """What tells this content from any other: SHA-256 over every article's version."""
        versions = self.articles.items()
        lines = sorted(f"{id_}\0{language}\0{digest}\n" for (id_, language), digest in versions)
        return hashlib.sha256("".join(lines).encode()).hexdigest()
