"""What is in an article, as rows of the guide."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote

from helpviewer.gui.article.wide_tables import WideTable
from helpviewer.gui.guide.guide_model import GuideEntry
from helpviewer.library.page import Page

_LONGEST = 500  # characters of a row: a title may be a whole paragraph

_IMAGE = re.compile(
    r'<img((?: [\w-]+="[^"]*")*)[^>]*>(?:\s*<figcaption>(.*?)</figcaption>)?', re.S
)
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_TAG = re.compile("<[^>]+>")


class Picture(NamedTuple):
    """A picture of an article.

    Attributes:
        url: As the page has it.
        alt: What it shows, in words.
        caption: What is written below it.
    """

    url: str
    alt: str
    caption: str = ""

    @property
    def words(self) -> str:
        """What to call it; at the worst its file's name."""
        name = unquote(self.url.rpartition("/")[2].rpartition(":")[2])
        return self.caption or self.alt or name


class Contents(NamedTuple):
    """The lists of the guide."""

    headings: tuple[GuideEntry, ...] = ()
    links: tuple[GuideEntry, ...] = ()
    pictures: tuple[GuideEntry, ...] = ()
    tables: tuple[GuideEntry, ...] = ()

    @classmethod
    def of(cls, title: str, page: Page, tables: Iterable[WideTable]) -> "Contents":
        """Return what is in an article with this title and page."""
        return cls(
            (GuideEntry(title, ""), *_headings(page)),
            tuple(_links(page)),
            tuple(_row(picture.words, picture.url) for picture in pictures_of(page.html)),
            tuple(_row(table.title, str(table.number)) for table in tables),
        )


def pictures_of(html: str) -> list[Picture]:
    """Return the pictures of a page, each address once."""
    found: dict[str, Picture] = {}
    for image in _IMAGE.finditer(html):
        attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(image[1])}
        caption = unescape(_TAG.sub("", image[2] or "")).strip()
        url = attributes.get("src", "")
        if url:
            found.setdefault(url, Picture(url, attributes.get("alt", "").strip(), caption))
    return list(found.values())


def _headings(page: Page) -> Iterator[GuideEntry]:
    foremost = min((heading.level for heading in page.outline), default=0)
    for heading in page.outline:
        yield _row(heading.title, heading.anchor, heading.level - foremost)


def _links(page: Page) -> Iterator[GuideEntry]:
    """Yield each address once; links within the page are in its outline, or footnotes."""
    seen = set[str]()
    for link in page.links:
        if link.target.startswith("#") or link.target in seen:
            continue
        seen.add(link.target)
        is_outside = not link.target.startswith(("article:", "attachment:"))
        icon = "external-link" if is_outside else "file-text"
        text = " ".join(link.text.split()) or link.target
        yield GuideEntry(
            text[:_LONGEST], link.target, 0, icon, link.target if is_outside else ""
        )


def _row(text: str, target: str, level: int = 0) -> GuideEntry:
    return GuideEntry(" ".join(text.split())[:_LONGEST], target, level)
