"""Where an article and its links are found by those who read it outside the program."""

from urllib.parse import quote

from helpviewer.library.addresses import article_address
from helpviewer.library.article import Card
from helpviewer.library.library import Library
from helpviewer.library.links import ToArticle, ToHeading, ToOutside, destination

_PUBLIC = ("https://", "http://")


def public_address(card: Card, anchor: str = "") -> str:
    """Return where an article is published, or one of its headings; nothing if nowhere."""
    if not card.url.startswith(_PUBLIC):
        return ""
    return f"{card.url}#{quote(anchor)}" if anchor else card.url


def shared_address(card: Card, anchor: str = "") -> str:
    """Return an article's public address; the program's own if it is not published."""
    return public_address(card, anchor) or article_address(card.id, anchor)


class SharedLinks:
    """Tells where the links of one article lead outside the program.

    Args:
        library: The library that the article is in.
        here: The article; None if all its headings are in what is shared, so that links to
            them can stay as they are.
    """

    def __init__(self, library: Library, here: Card | None = None) -> None:
        self._library = library
        self._here = here

    def __call__(self, target: str) -> str:
        """Return where a link of a page leads; nothing if it leads nowhere outside."""
        match destination(target, self._library):
            case ToHeading(anchor):
                return shared_address(self._here, anchor) if self._here else target
            case ToArticle(key, anchor):
                return shared_address(self._library[key], anchor)
            case ToOutside(url):
                return url
            case _:
                return ""
