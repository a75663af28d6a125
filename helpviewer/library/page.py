"""What an article becomes when it is rendered."""

from typing import NamedTuple

from helpviewer.library.article import Format


class Source(NamedTuple):
    """What the renderer needs to know of an article.

    Attributes:
        body: As its author wrote it, without the front matter.
        format: How it is written.
        path: Where it stands in the library, with ``/``; its relative links start there.
    """

    body: str
    format: Format
    path: str


class Heading(NamedTuple):
    """One heading of a page.

    Attributes:
        level: 1 to 6.
        anchor: What follows ``#`` in a link to it; unique in its page.
        title: Plain text.
    """

    level: int
    anchor: str
    title: str


class Link(NamedTuple):
    """One link of a page.

    Attributes:
        target: Where it leads, as stored: ``#heading``, ``article:``, ``attachment:``,
            ``http:``, ``https:`` or ``mailto:``.
        text: What the reader clicks on.
    """

    target: str
    text: str


class Page(NamedTuple):
    """A rendered article. Nothing in it needs the article's source again.

    Attributes:
        html: Safe, semantic HTML of the body: a fixed set of tags, no style, no script.
        text: The same as plain text, one line per block, for searching and for terminals.
        outline: Its headings, in order.
        links: Its links, in order.
        images: The library paths of the images that it shows, in order, each once.
    """

    html: str
    text: str
    outline: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[str, ...] = ()
