"""Which of a help centre's articles can be articles of a library."""

from collections.abc import Sequence

from helpviewer.feed.foreign_text import title_from
from helpviewer.feed.limits import TEXTS
from helpviewer.importing.article_links import host_of
from helpviewer.importing.help_centre import HelpPage
from helpviewer.importing.notes import Notes
from helpviewer.library.article import Format


def usable_pages(pages: Sequence[HelpPage], *, internal: bool, notes: Notes) -> list[HelpPage]:
    """Return the pages that are taken, in the order of their ids, each with a title.

    Args:
        pages: As they were exported.
        internal: Those that not everybody may read are taken, too.
        notes: Where it is told which are not taken.
    """
    kept = []
    for page in sorted(pages, key=lambda page: (page.id, page.language)):
        if page.internal and not internal:
            notes.add(page.where, "left out: not everybody may read it")
        elif not page.html.strip():
            notes.add(page.where, "left out: it has no text")
        else:
            kept.append(_with_title(_with_address(page, notes), notes))
    known = {page.id for page in kept}
    return [
        page._replace(
            tags=page.tags[:TEXTS],
            keywords=page.keywords[:TEXTS],
            related=tuple(other for other in page.related if other in known)[:TEXTS],
        )
        for page in kept
    ]


def _with_title(page: HelpPage, notes: Notes) -> HelpPage:
    if page.title:
        return page
    notes.add(page.where, "it has no title: its first words become one")
    return page._replace(title=title_from(page.html, Format.HTML) or page.id)


def _with_address(page: HelpPage, notes: Notes) -> HelpPage:
    if not page.url or (page.url.startswith(("https://", "http://")) and host_of(page.url)):
        return page
    notes.add(page.where, f"its address is none of the web: {page.url}")
    return page._replace(url="")
