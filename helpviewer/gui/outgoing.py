"""An article on its way out of the program: printed, as a file for a browser, as Markdown.

What makes it is imported when it is first asked for: most readers never ask.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from html import escape, unescape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from helpviewer.gui.article.header import header_html
from helpviewer.gui.article.images import ImageSource
from helpviewer.gui.article.typesetting import Copy
from helpviewer.gui.dates import short_date
from helpviewer.gui.names import callout_titles
from helpviewer.library.article import Card
from helpviewer.library.languages import is_right_to_left
from helpviewer.library.library import Library
from helpviewer.library.page import Page
from helpviewer.library.sharing import SharedLinks, public_address, shared_address
from helpviewer.render.pane import to_rich_text

if TYPE_CHECKING:
    from helpviewer.gui.article.printing import Printed

_LINK = re.compile(r' href="([^"]*)"')
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 80  # characters


class Outgoing(NamedTuple):
    """An article, and what it needs to be understood elsewhere; it does not change."""

    card: Card
    page: Page
    library: Library
    images: ImageSource

    @property
    def public_address(self) -> str:
        """Where it is published; empty if nowhere."""
        return public_address(self.card)

    def address(self, anchor: str = "") -> str:
        """Return the program's own address of the article, or of one of its headings."""
        own = Card(self.card.key, self.card.path, self.card.title, self.card.category)
        return shared_address(own, anchor)

    def file_name(self, ending: str) -> str:
        """Return a name for a file of it, which is valid everywhere."""
        name = _NOT_IN_NAMES.sub(" ", self.card.title)[:_LONGEST_NAME]
        return (" ".join(name.split()).strip(". ") or "article") + ending

    def outside_target(self, target: str) -> str:
        """Return where one of its links leads for those who have only a part of it."""
        return SharedLinks(self.library, self.card)(target)

    def printed(self) -> "Printed":
        """Return it as it is printed: with nothing folded."""
        from helpviewer.gui.article.printing import Printed  # noqa: PLC0415

        html = self.page.html
        everything = frozenset(range(html.count("<details")))
        rich = to_rich_text(
            html, expanded=everything, titles=callout_titles(self.card.language)
        )
        header = header_html(self.card, self.library.breadcrumbs(self.card.category))
        right_to_left = is_right_to_left(self.card.language)
        direction = Qt.LayoutDirection
        return Printed(
            Copy(
                _with_links(header + rich.html, self.outside_target),
                rich.boxes,
                direction.RightToLeft if right_to_left else direction.LeftToRight,
                self.images,
            ),
            title=self.card.title,
            library=self.library.title(),
            address=shared_address(self.card),
        )

    def web_page(self) -> Callable[[], str]:
        """Return what makes a file for a browser of it; it may be called on any thread."""
        from helpviewer.gui.theme.web_style import web_style_sheet  # noqa: PLC0415
        from helpviewer.render.web_page import (  # noqa: PLC0415
            Surroundings,
            WebArticle,
            web_page,
        )

        language = self.card.language
        article = WebArticle(
            self.page.html,
            self.card.title,
            language,
            is_right_to_left(language),
            tuple(self._categories()),
            tuple(_facts(self.card)),
            self.library.title(),
            self.public_address,
        )
        around = Surroundings(
            self.images.image_bytes,
            SharedLinks(self.library),
            callout_titles(language),
            web_style_sheet(self.library.info),
            self.images.trusted_svg,
        )
        return lambda: web_page(article, around)

    def markdown(self) -> str:
        """Return all of it as Markdown, below its title."""
        from helpviewer.render.page_markdown import to_markdown  # noqa: PLC0415
        from helpviewer.render.tree import heading_level, parse_page  # noqa: PLC0415

        body = parse_page(self.page.html)
        first = next(iter(body), None)
        titled = first is not None and heading_level(first) == 1
        above = "" if titled else f"# {self.card.title}\n\n"
        return above + to_markdown(body, self.outside_target)

    def section_markdown(self, anchor: str) -> str:
        """Return one section as Markdown; with no anchor, what comes before the first."""
        from helpviewer.render.page_markdown import to_markdown  # noqa: PLC0415
        from helpviewer.render.tree import parse_page, section_of  # noqa: PLC0415

        section = section_of(parse_page(self.page.html), anchor)
        return to_markdown(section, self.outside_target)

    def _categories(self) -> list[str]:
        return [crumb.name for crumb in self.library.breadcrumbs(self.card.category)]


def _with_links(html: str, outside_target: Callable[[str], str]) -> str:
    """Let links lead where they lead outside the program; those that lead nowhere are none."""

    def changed(link: re.Match[str]) -> str:
        target = outside_target(unescape(link[1]))
        return f' href="{escape(target)}"' if target else ""

    return _LINK.sub(changed, html)


def _facts(card: Card) -> Iterator[str]:
    def dated(sentence: str, day: date) -> str:
        translated = QCoreApplication.translate("ArticleHeader", sentence)
        return translated.format(date=short_date(day))

    if card.published:
        yield dated("Published {date}", card.published)
    if card.updated and card.updated != card.published:
        yield dated("Updated {date}", card.updated)
