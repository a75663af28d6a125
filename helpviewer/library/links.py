"""Where a link leads: to an article, to a heading, or out of the library."""

from typing import NamedTuple
from urllib.parse import unquote

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.library.library import Library


class ToArticle(NamedTuple):
    """A link to an article of this library, perhaps to one of its headings."""

    key: ArticleKey
    anchor: str = ""


class ToHeading(NamedTuple):
    """A link to a place in the same article."""

    anchor: str


class ToOutside(NamedTuple):
    """A link that leaves the library."""

    url: str


class ToNowhere(NamedTuple):
    """A link to an article that the library does not have, or one that is not followed."""

    target: str


Destination = ToArticle | ToHeading | ToOutside | ToNowhere


def destination(target: str, library: Library) -> Destination:
    """Return where a link of a stored page leads.

    Articles are reached by id, by path in the library, and by their public address.
    """
    scheme, separator, rest = target.partition(":")
    if target.startswith("#"):
        return ToHeading(unquote(target[1:]))
    match scheme.lower() if separator else "":
        case "article":
            return _article(rest, library) or ToNowhere(target)
        case "http" | "https" if rest.startswith("//"):
            return _address(target, library) or ToOutside(target)
        case "mailto":
            return ToOutside(target)
        case _:
            return ToNowhere(target)


def _article(reference: str, library: Library) -> ToArticle | None:
    path, _, anchor = reference.partition("#")
    name = unquote(path)
    card = library.get(ArticleId(name)) or library.at_path(name)
    return ToArticle(card.key, unquote(anchor)) if card else None


def _address(url: str, library: Library) -> ToArticle | None:
    bare, _, anchor = url.partition("#")
    card = library.at_url(bare)
    return ToArticle(card.key, unquote(anchor)) if card else None
