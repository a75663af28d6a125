"""What there is to publish: a folder's articles as the items of a feed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from helpviewer.compiler.reading import read_folder
from helpviewer.errors import LibraryEmptyError
from helpviewer.feed.attachment import Attachment
from helpviewer.feed.feed_info import FeedInfo
from helpviewer.feed.item import Refused, item_value, read_item
from helpviewer.feed.strict_json import canonical
from helpviewer.library.article import Article, ArticleKey
from helpviewer.library.library_file import LibraryInfo, read_library_file
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.publisher.files import File
from helpviewer.publisher.images import ImageFolder
from helpviewer.publisher.options import Options
from helpviewer.publisher.shown import shown_images

_LONGEST_ID = 120  # characters
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


class Content(NamedTuple):
    """One item to be published.

    Attributes:
        json: The item, as canonical JSON.
        digest: What tells this version of it from every other.
        views: How often it was read; None if nobody counted.
    """

    json: bytes
    digest: str
    views: int | None


class Contents(NamedTuple):
    """All that there is to publish.

    Attributes:
        info: What the library says of itself.
        items: By what the feed calls them.
        images: The files that the items show.
        shown: Which images each article shows, to be remembered.
        problems: What is left out, or was mended.
    """

    info: LibraryInfo
    items: Mapping[str, Content]
    images: Sequence[File]
    shown: File
    problems: Sequence[Problem]

    @property
    def members(self) -> dict[str, str]:
        """The digest of each item."""
        return {name: item.digest for name, item in self.items.items()}

    @property
    def views(self) -> dict[str, int]:
        """How often each item was read, if somebody counted."""
        return {name: item.views for name, item in self.items.items() if item.views is not None}


def read_contents(folder: Path, out: Path, options: Options) -> Contents:
    """Read what there is to publish; an article that no reader could use is left out.

    Args:
        folder: Where the articles are.
        out: Where they were published before; what is remembered there is used.
        options: Whose articles are taken, and what is in the future.

    Raises:
        FolderMissingError: There is no such folder.
        FolderUnreadableError: It may not be read.
        LibraryEmptyError: Nothing in it can be published.
    """
    info, problems = read_library_file(folder)
    reading = read_folder(folder, info, {}, options.audience)
    problems += reading.problems
    images = ImageFolder(folder)
    shown = shown_images(reading.parsed, out)
    feed = FeedInfo(language=info.language, today=options.now.date())
    items: dict[str, Content] = {}
    for digest, article in _in_order(reading.articles, reading.parsed):
        attachments = images.attachments(article, shown.images.get(digest, ()), problems)
        name, content, notes = _published(article, attachments, feed)
        problems += notes
        if content:
            items[name] = content
    if not items:
        raise LibraryEmptyError(folder)
    return Contents(info, items, list(images.files), shown.file, problems)


def _in_order(
    articles: Mapping[ArticleKey, str], parsed: Mapping[str, Article]
) -> Iterator[tuple[str, Article]]:
    for _, digest in sorted(articles.items()):
        yield digest, parsed[digest]


def _published(
    article: Article, attachments: Sequence[Attachment], feed: FeedInfo
) -> tuple[str, Content | None, list[Problem]]:
    """Return an article as readers get it: they refuse and mend by the same rules."""
    value = item_value(article, attachments, feed.language)
    item = read_item(value, feed)
    if isinstance(item, Refused):
        return item.id, None, [_of(article, item.problem)]
    if reason := _id_objection(article.id):
        problem = Problem(article.path, ProblemKind.ITEM_REFUSED, {"reason": reason})
        return item.id, None, [problem]
    content = Content(canonical(value), item.digest, article.views)
    return item.id, content, [_of(article, note) for note in item.notes]


def _of(article: Article, problem: Problem) -> Problem:
    """Return a problem of an item as one of its article's file."""
    return Problem(article.path, problem.kind, problem.values)


def _id_objection(name: str) -> str:
    """Return why an id would harm somebody who keeps each item in a file of its name."""
    steps = name.split("/")
    if "" in steps or ".." in steps or "\\" in name:
        return f"the id {name!r} is a path that leads elsewhere"
    if any(map(_DEVICE.fullmatch, steps)):
        return f"the id {name!r} is the name of a device on Windows"
    if len(name) > _LONGEST_ID:
        return f"its id is longer than {_LONGEST_ID} characters"
    return ""
