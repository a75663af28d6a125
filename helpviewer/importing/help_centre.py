"""What every help centre has, whoever made its program."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple


class AttachedFile(NamedTuple):
    """A file that belongs to an article.

    Attributes:
        name: As readers see it.
        url: Where it can be fetched.
    """

    name: str
    url: str


class Section(NamedTuple):
    """A section, a category, a collection or a folder.

    Attributes:
        id: Different for each of one help centre, of whatever kind.
        name: What readers see.
        parent: The id of the section that it lies in; empty at the top.
        order: Its place among its siblings; None sorts last.
        names: `name` in other languages, by language tag.
    """

    id: str
    name: str
    parent: str = ""
    order: int | None = None
    names: Mapping[str, str] = MappingProxyType({})


class HelpPage(NamedTuple):
    """One article of a help centre, in one language.

    Attributes:
        id: The same in all languages, and as long as the article exists.
        title: Plain text, one line.
        html: Its text.
        section: The id of its section; empty if it has none.
        language: A tag; empty if the export does not say.
        url: Its public address; may be empty.
        summary: Plain text; may be empty.
        published: The day it first appeared.
        updated: The day its text last changed.
        views: How often it was read; None if nobody counted.
        tags: Subjects.
        keywords: Other words that people search it by.
        related: Ids of articles to read next.
        order: Its place in its section.
        internal: Not everybody may read it.
        files: What is attached to it.
        numbers: By what addresses within the help centre name it.
    """

    id: str
    title: str
    html: str
    section: str = ""
    language: str = ""
    url: str = ""
    summary: str = ""
    published: date | None = None
    updated: date | None = None
    views: int | None = None
    tags: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    order: int | None = None
    internal: bool = False
    files: tuple[AttachedFile, ...] = ()
    numbers: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """What notes call it."""
        return f"{self.id} ({self.title})" if self.title else self.id


class HelpCentre(NamedTuple):
    """All that an export says.

    Attributes:
        pages: The published articles.
        sections: By their ids.
        is_complete: As many articles are there as the export speaks of.
    """

    pages: Sequence[HelpPage]
    sections: Mapping[str, Section]
    is_complete: bool = True
