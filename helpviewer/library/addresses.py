"""Addresses of the program's own kind: ``helpviewer://article/ID#heading``."""

from typing import NamedTuple
from urllib.parse import quote, unquote

SCHEME = "helpviewer"
_LONGEST = 2000  # characters
_PREFIXES = {kind: f"{SCHEME}://{kind}/" for kind in ("article", "search")}


class ArticleAddress(NamedTuple):
    """``helpviewer://article/<percent-encoded id>#<heading>``."""

    id: str
    anchor: str


class SearchAddress(NamedTuple):
    """``helpviewer://search/<percent-encoded text>``."""

    text: str


def article_address(article_id: str, anchor: str = "") -> str:
    """Return the address of an article, or of one of its headings."""
    heading = f"#{quote(anchor)}" if anchor else ""
    return f"{SCHEME}://article/{quote(article_id, safe='')}{heading}"


def parse_address(text: str) -> ArticleAddress | SearchAddress | None:
    """Return what an address of the program means; None for everything else.

    Addresses come from web pages and mails: a part that is empty, too long or not printable
    makes the whole of no use.
    """
    for kind, prefix in _PREFIXES.items():
        if not text.startswith(prefix) or len(text) > _LONGEST:
            continue
        path, _, anchor = text.removeprefix(prefix).partition("#")
        name, anchor = unquote(path), unquote(anchor)
        if not name or not name.isprintable() or not anchor.isprintable():
            return None
        return ArticleAddress(name, anchor) if kind == "article" else SearchAddress(name)
    return None
