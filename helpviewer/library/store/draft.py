"""The next generation of a library, while it is being made."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from helpviewer.library.article import ArticleKey, Audience, Trust
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.problems import Problem


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What a source file held when it was last read.

    Attributes:
        content_digest: SHA-256 of its bytes.
        usual_language: The library's language at that time.
        digest: The version of the article in it.
        key: That article's identity.
        views: Its view count, which is not part of the version.
        problems: What was wrong with it.
    """

    content_digest: str
    usual_language: str
    digest: str
    key: ArticleKey
    views: int | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
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
class Draft:
    """The next generation, before it is committed.

    Attributes:
        info: What the library says of itself.
        origin: The folder's real path, or the feed's address.
        source: What its articles are marked with: ``"bundled"``, ``"folder"``, an address.
        trust: How far they are trusted.
        audience: Whom it is compiled for.
        renderer: The version of the renderer that made the pages.
        articles: The version of each article.
        files: What each source file holds.
        problems: What could not be used as it is.
        withholds: The source has articles that are not for this audience.
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

    @property
    def state(self) -> str:
        """What tells this content from any other: SHA-256 over every article's version."""
        versions = self.articles.items()
        lines = sorted(f"{id_}\0{language}\0{digest}\n" for (id_, language), digest in versions)
        return hashlib.sha256("".join(lines).encode()).hexdigest()
