"""What an article is."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, NewType

ArticleId = NewType("ArticleId", str)


class ArticleKey(NamedTuple):
    """What tells one article from every other: never its title.

    Articles with one id in several languages are translations of each other.

    Attributes:
        id: Any printable text of at most 200 characters; stable across renames and syncs.
        language: A BCP 47 tag such as ``"en"`` or ``"pt-BR"``.
    """

    id: ArticleId
    language: str


class Format(StrEnum):
    """How an article's body is written."""

    MARKDOWN = "markdown"
    HTML = "html"
    TEXT = "text"


class Audience(StrEnum):
    """Whom an article is for."""

    PUBLIC = "public"
    INTERNAL = "internal"


class Trust(StrEnum):
    """Where a library's articles come from, and so how far they are trusted."""

    BUNDLED = "bundled"  # shipped with the program
    FOLDER = "folder"  # a folder that the reader opened
    SIGNED = "signed"  # a feed whose signatures were checked
    UNSIGNED = "unsigned"  # a feed that only its server vouches for


class Article(NamedTuple):
    """One help article, as its author wrote it.

    Attributes:
        key: Its identity.
        path: Where its source stands, relative to the library's folder, with ``/``.
        title: Plain text, one line.
        category: The sidebar entry it is listed under, as a path: ``"faq/deposits"``.
        body: What follows the front matter.
        format: How `body` is written.
        summary: One or two sentences of plain text; may be empty.
        published: The day it first appeared, if the author said.
        updated: The day its text last changed, if the author said.
        views: How often it was read; None means that nobody counted, which is not 0.
        tags: Subjects, to be shown.
        keywords: Other words that people search it by.
        url: Its public address; may be empty.
        verified_by: Who last checked that it is true; may be empty.
        verified_until: The day until which that holds.
        audience: Whom it is for.
        pinned_until: Up to this day it is listed first.
        related: Ids of articles to read next.
        context_ids: What other programs call this help page.
        order: Its place in its category; None sorts after every number.
    """

    key: ArticleKey
    path: str
    title: str
    category: str
    body: str
    format: Format = Format.MARKDOWN
    summary: str = ""
    published: date | None = None
    updated: date | None = None
    views: int | None = None
    tags: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    url: str = ""
    verified_by: str = ""
    verified_until: date | None = None
    audience: Audience = Audience.PUBLIC
    pinned_until: date | None = None
    related: tuple[ArticleId, ...] = ()
    context_ids: tuple[str, ...] = ()
    order: int | None = None

    @property
    def id(self) -> ArticleId:
        """The part of the key that its translations share."""
        return self.key.id

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.key.language


class Card(NamedTuple):
    """What lists show of an article: everything but its text. Attributes as in `Article`."""

    key: ArticleKey
    path: str
    title: str
    category: str
    summary: str = ""
    published: date | None = None
    updated: date | None = None
    views: int | None = None
    tags: tuple[str, ...] = ()
    url: str = ""
    verified_by: str = ""
    verified_until: date | None = None
    audience: Audience = Audience.PUBLIC
    pinned_until: date | None = None
    related: tuple[ArticleId, ...] = ()
    order: int | None = None

    @property
    def id(self) -> ArticleId:
        """The part of the key that its translations share."""
        return self.key.id

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.key.language


class Category(NamedTuple):
    """How one category is presented.

    Attributes:
        path: What articles name it by: ``"faq"`` or, within it, ``"faq/deposits"``.
        name: What readers see.
        icon: The name of an icon of the program; empty for the usual one.
        names: `name` in other languages, by language tag.
    """

    path: str
    name: str
    icon: str = ""
    names: Mapping[str, str] = MappingProxyType({})
